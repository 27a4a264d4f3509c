import { z } from 'zod'
import type { CueRow } from '../../src/mentions/claims/cue-row.ts'
import { readCues } from '../../src/mentions/claims/read-cues.ts'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { NEEDED } from '../../src/text/needed.ts'
import { mayBeNothing, readPhrase, setsIn, stepsOf, type WordSets, writeOut } from '../../src/text/phrases.ts'
import { problemsOfExamples } from './cue-examples.ts'
import { faultsIn } from './faults-in.ts'
import { listWith, readRows, repeated, rowWith } from './read-rows.ts'

const flag = z.literal(true).optional()
const words = z.string().optional()

/** A row of `skills-taxonomy/language/mentions`; the head of denials.yaml says what its fields mean. */
const Row = rowWith({
  kind: z.enum([
    'before-names',
    'label',
    'after-names',
    'remark',
    'trial',
    'trial-after-names',
    'refusal',
    'choice',
    'choice-after-names',
  ]),
  claim: z.enum(['negated', 'weak']).optional(),
  any: z.array(z.string()).min(1),
  reach: z.enum(['clause', 'list', 'next']).optional(),
  ...{ after: words, notAfter: words, before: words, notBefore: words, given: words, unless: words },
  ...{ tight: flag, whole: flag, transitive: flag, ownEntry: flag },
  ...{ undone: flag, backwards: flag, ofResume: flag, never: flag, byOthers: flag },
}).extend({ id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/) })
type CueSource = z.infer<typeof Row>

/** A row of `words.yaml` beside them. */
const SetRow = listWith({
  /** Not in cues alone. */
  inCode: flag,
  any: z.array(z.string()).min(1),
})
type SetRow = z.infer<typeof SetRow>

/** What each kind of cue may say besides its cues. */
const FIELDS: Readonly<Record<CueSource['kind'], readonly (keyof CueRow)[]>> = (() => {
  const around = ['claim', 'reach', 'after', 'notAfter', 'before', 'given', 'unless', 'tight', 'whole'] as const
  const before = [...around, 'transitive', 'ownEntry', 'undone', 'backwards', 'ofResume'] as const
  const none = [] as const
  return {
    'before-names': before,
    label: before,
    'after-names': ['claim', 'after', 'notBefore', 'ofResume'],
    remark: ['claim'],
    trial: ['claim'],
    'trial-after-names': ['claim'],
    ...{ refusal: none, choice: none, 'choice-after-names': none },
  }
})()

const MUST: readonly (keyof CueRow)[] = ['claim', 'reach']

const problemsOfFields = ({
  id,
  kind,
  says: _,
  any: _any,
  is: _is,
  not: _not,
  source: _source,
  ...rest
}: CueSource): string[] => {
  const allowed: readonly string[] = [...FIELDS[kind], 'never', 'byOthers']
  const given = Object.keys(rest)
  return [
    ...(rest.never && rest.claim !== 'negated' ? [`"${id}" denies nothing: leave \`never\` out.`] : []),
    ...(rest.byOthers && rest.claim !== 'weak' ? [`"${id}" makes nothing weak: leave \`byOthers\` out.`] : []),
    ...given.filter((field) => !allowed.includes(field)).map((field) => `"${id}" is a ${kind}, which has no \`${field}\`.`),
    ...MUST.filter((field) => allowed.includes(field) && !given.includes(field)).map((field) => `"${id}" has no \`${field}\`.`),
  ]
}

/** All that a row says in words: its cues and its guards. */
const wordsOf = ({ any, after, notAfter, before, notBefore, given, unless }: CueSource): string[] =>
  [...any, after, notAfter, before, notBefore, given, unless].filter((one) => one !== undefined)

const problemsOfWords = (row: CueSource, sets: WordSets): string[] => {
  const written = wordsOf(row)
  const places = written
    .flatMap((one) => stepsOf(writeOut(one, sets)))
    .flatMap((step) => step.replace(/^!?\(|\)\*?$/g, '').split(' '))
    .map((place) => place.split('/'))
  return [
    ...faultsIn(row.id, written),
    ...written
      .flatMap(setsIn)
      .filter((name) => !(name in sets))
      .map((name) => `No row of words.yaml is "${name}", which "${row.id}" names.`),
    ...[...new Set(places.flatMap(repeated))].map(
      (word) => `"${word}" stands twice in one place of "${row.id}". Keep one of them.`,
    ),
    ...row.any
      .filter((cue) => mayBeNothing(readPhrase(writeOut(cue, sets))))
      .map((cue) => `"${cue}" of "${row.id}" may be nothing at all.`),
  ]
}

/** Cues that stand in two rows with nothing that tells them apart: one of them is never asked. */
const problemsOfPairs = (rows: readonly CueSource[]): string[] => {
  const seen = new Map<string, string>()
  return rows.flatMap(({ id, says: _, claim: _claim, any, is: _is, not: _not, source: _source, ...rest }) =>
    any.flatMap((pattern) => {
      const key = JSON.stringify([pattern, rest])
      const other = seen.get(key)
      seen.set(key, id)
      return other === undefined ? [] : [`"${pattern}" of "${id}" is a cue of "${other}", too. Keep one of them.`]
    }),
  )
}

const readSets = (source: SourceFile, used: ReadonlySet<string>): readonly SetRow[] =>
  readRows(source, SetRow, (rows) =>
    rows.flatMap(({ id, any, inCode }) => [
      ...repeated(any).map((word) => `"${word}" stands twice in "${id}". Keep one of them.`),
      ...(inCode || used.has(id) || rows.some((row) => row.any.includes(`{${id}}`))
        ? []
        : [`No cue names "${id}". Leave it out.`]),
    ]),
  )

/** A row as `src/mentions` reads it. */
const toCueRow = ({
  says: _,
  is: _is,
  not: _not,
  source: _source,
  never: _never,
  byOthers: _byOthers,
  ...row
}: CueSource): CueRow => row

const compiled = (
  rows: readonly CueSource[],
  sets: readonly SetRow[],
): string => `// Compiled from skills-taxonomy/language/mentions/*.yaml by \`npm run taxonomy\`: mend it there.
import type { CueRow } from './cue-row.ts'

export const WORD_SETS = {
  'needed': ${JSON.stringify(NEEDED.join('/'))},
${sets.map(({ id, says, any }) => `  /** ${says} */\n  '${id}': ${JSON.stringify(any.join('/'))},\n`).join('')}} as const

export const CUE_ROWS: readonly CueRow[] = [
${rows.map((row) => `  /** ${row.says} */\n  ${JSON.stringify(toCueRow(row))},\n`).join('')}]
`

/**
 * The cues by which `src/mentions` reads what a text claims of the skills it names, as the text of their file.
 *
 * @param words the file of the sets of words that cues name.
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileCues = (sources: readonly SourceFile[], words: SourceFile): string => {
  const all = sources.map((source) => ({ source, rows: readRows(source, Row, () => []) }))
  const rows = all.flatMap((file) => file.rows)
  const setRows = readSets(words, new Set(rows.flatMap(wordsOf).flatMap(setsIn)))
  const sets: WordSets = { needed: NEEDED.join('/'), ...Object.fromEntries(setRows.map(({ id, any }) => [id, any.join('/')])) }
  const problems = new Map<string, readonly string[]>()
  const add = (found: (row: CueSource) => readonly string[]): void => {
    for (const row of rows) if (!problems.get(row.id)?.length) problems.set(row.id, found(row))
  }
  add((row) => [...problemsOfFields(row), ...problemsOfWords(row, sets)])
  const twice = [
    ...repeated(rows.map(({ id }) => id)).map((id) => `Two files have a row "${id}". Rename one.`),
    ...problemsOfPairs(rows),
  ]
  const table = { rows, sets, cues: readCues(rows, sets) }
  if (twice.length === 0) add((row) => problemsOfExamples(row, table))
  for (const { source } of all)
    readRows(source, Row, (own) => [
      ...own.flatMap(({ id }) => problems.get(id) ?? []),
      ...twice.filter((problem) => own.some(({ id }) => problem.includes(`"${id}"`))),
    ])
  return compiled(rows, setRows)
}

const compileIds =
  (name: string, isMeant: (row: CueSource) => boolean) =>
  (sources: readonly SourceFile[]): string =>
    `// Compiled from skills-taxonomy/language/mentions/*.yaml by \`npm run taxonomy\`: mend it there.
export const ${name}: readonly string[] = ${JSON.stringify(
      sources
        .flatMap((source) => readRows(source, Row, () => []))
        .filter(isMeant)
        .map(({ id }) => `mentions/${id}`),
    )}
`

/** The rows by which people say that they never did a thing, as the text of the file that `src/coverage` reads. */
export const compileDenials = compileIds('DENYING_ROWS', ({ never }) => never === true)

/** The rows by which people tell of what others did, as the text of the file that `src/evidence` reads. */
export const compileOthers = compileIds('OTHERS_ROWS', ({ byOthers }) => byOthers === true)
