import type { Difference, Report, Verification } from '../schema/index.ts'

/** Further differences say nothing new; only the first are reported. */
const MAX_DIFFERENCES = 100
/** Characters of a value in a message. */
const MAX_VALUE = 60

/** A report as `--json` and as the API print it. */
const layoutsOf = (report: Report): string[] => [`${JSON.stringify(report, null, 2)}\n`, JSON.stringify(report)]

type Field = { readonly path: string; readonly reported: unknown; readonly repeated: unknown }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

const childPath = (path: string, key: string, isList: boolean): string =>
  isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`

/** The fields in which two values differ, in order, as deep as they can be distinguished. */
const findChanged = (reported: unknown, repeated: unknown, path = ''): Field[] => {
  if (Object.is(reported, repeated)) return []
  const areLists = Array.isArray(reported) && Array.isArray(repeated)
  if (!isObject(reported) || !isObject(repeated) || Array.isArray(reported) !== Array.isArray(repeated)) {
    return [{ path, reported, repeated }]
  }
  const keys = [...new Set([...Object.keys(repeated), ...Object.keys(reported)])]
  return keys.flatMap((key) => findChanged(reported[key], repeated[key], childPath(path, key, areLists)))
}

const print = (value: unknown): string => {
  const json = value === undefined ? 'nothing' : JSON.stringify(value)
  return json.length <= MAX_VALUE ? json : `${json.slice(0, MAX_VALUE - 1)}…`
}

/** So many digits of a hash distinguish two files. */
const HASH_DIGITS = 12

const printHash = (value: unknown): string =>
  typeof value === 'string' ? `${value.slice(0, HASH_DIGITS)}…` : print(value ?? undefined)

type Explaining = (field: Field) => string

const VERSION_MESSAGES: ReadonlyMap<string, Explaining> = new Map([
  ['versions.engine', ({ reported, repeated }) => `It was made by engine ${print(reported)}; this is ${print(repeated)}.`],
  [
    'versions.taxonomy',
    ({ reported, repeated }) =>
      `It was made with the taxonomy ${print(reported)}; this one is ${print(repeated)}. Give the same additions (--taxonomy), or install the version it was made with.`,
  ],
  [
    'versions.scoring',
    ({ reported, repeated }) =>
      `It was scored by version ${print(reported)} of the constants; these are ${print(repeated)}. Scores of two versions must not be compared.`,
  ],
])

const INPUT_MESSAGES: ReadonlyMap<string, Explaining> = new Map<string, Explaining>([
  [
    'inputs.resume',
    ({ reported, repeated }) =>
      `It is about another resume: its SHA-256 is ${printHash(reported)}, that of this file ${printHash(repeated)}.`,
  ],
  [
    'inputs.job',
    ({ reported, repeated }) =>
      `It is about another posting: its SHA-256 is ${printHash(reported)}, that of this one ${printHash(repeated)}.`,
  ],
  ['corrected', () => 'A person corrected it by their own word; this run knows nothing of that.'],
  [
    'inputs.additions',
    ({ reported, repeated }) => `It was made with other additions: ${printHash(reported)}; here ${printHash(repeated)}.`,
  ],
])

const explainField: Explaining = ({ path, reported, repeated }) =>
  `The field ${path} was changed: the report says ${print(reported)}, the same inputs give ${print(repeated)}.`

const toJson = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value))

const toDifference = (kind: Difference['kind'], field: Field, explain: Explaining): Difference => {
  const [reported, repeated] = [toJson(field.reported), toJson(field.repeated)]
  return {
    kind,
    path: field.path,
    ...(reported !== undefined && { reported }),
    ...(repeated !== undefined && { repeated }),
    message: explain(field),
  }
}

const explainBy = (kind: Difference['kind'], fields: readonly Field[], messages: ReadonlyMap<string, Explaining>): Difference[] =>
  fields.flatMap((field) => {
    const explain = messages.get(field.path)
    return explain ? [toDifference(kind, field, explain)] : []
  })

const LAYOUT: Difference = {
  kind: 'layout',
  path: '',
  message: 'Every value is the same; only the layout of the JSON is another than this program prints.',
}

/** Other inputs and other versions explain all that follows from them, so only they are reported. */
const findDifferences = (reported: unknown, report: Report): Difference[] => {
  const repeated: unknown = JSON.parse(JSON.stringify(report))
  const changed = findChanged(reported, repeated).slice(0, MAX_DIFFERENCES)
  const causes = [...explainBy('version', changed, VERSION_MESSAGES), ...explainBy('input', changed, INPUT_MESSAGES)]
  if (causes.length > 0) return causes
  return changed.length > 0 ? changed.map((field) => toDifference('field', field, explainField)) : [LAYOUT]
}

const scoreIn = (reported: unknown): number | null =>
  isObject(reported) && typeof reported.score === 'number' ? reported.score : null

/**
 * Compare a stored report with the same run made again.
 *
 * @param text the report's own bytes as text, as `--json` or the API printed them.
 * @param reported the same, parsed.
 */
export const verifyReport = (text: string, reported: unknown, repeated: Report): Verification => {
  const verified = layoutsOf(repeated).includes(text)
  return {
    verified,
    score: { reported: scoreIn(reported), repeated: repeated.score },
    understood: repeated.understood,
    differences: verified ? [] : findDifferences(reported, repeated),
  }
}
