import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import type { PatternRow as CompiledPattern } from '../../src/text/lazy-pattern.ts'
import { literalsOf } from '../../src/text/literals.ts'
import { NEEDED } from '../../src/text/needed.ts'
import { NUMBER, VAGUE_NUMBER } from '../../src/text/numbers.ts'
import { remember } from '../../src/text/remember.ts'
import { examplePattern } from './example-pattern.ts'
import { leaveOutAlternatives } from './leave-out.ts'
import { listWith, readRows, repeated } from './read-rows.ts'
import type { RowReader } from './row-reader.ts'
import { sayUnread } from './say-unread.ts'

const texts = z.array(z.string()).default([])

/** A row of `skills-taxonomy/language/postings` and `resumes`, of `texts.yaml`, and of `postings.yaml` of other languages; the head of postings/years.yaml says what its fields mean. */
export const PatternRow = listWith({
  as: z.string().optional(),
  flags: z.string().optional(),
  ahead: z.literal(true).optional(),
  any: z.array(z.string()).min(1),
  ...{ is: texts, not: texts },
})
export type PatternRow = z.infer<typeof PatternRow>

export type Pieces = ReadonlyMap<string, string>

/** Its words are looked up whole, rather than found by a pattern. */
export const isList = (row: PatternRow): boolean => row.as === 'list' || row.as === 'numbers'

/** Of English. */
const KNOWN: Pieces = new Map([
  ['number', NUMBER],
  ['vague-number', `(?:${VAGUE_NUMBER})`],
  ['needed', NEEDED.join('|')],
])

/** "2 zwei" as "zwei". */
const wordsOf = ({ as, any }: PatternRow): readonly string[] =>
  as === 'numbers' ? any.map((word) => word.replace(/^\d+ /, '')) : any

/** A source with its pieces inserted; braces that name no row stay as they are ("\p{L}", "{0,3}"). */
const expand = (source: string, pieces: Pieces): string =>
  source.replace(/\{([a-z][a-z-]*)\}/g, (written, name: string) => {
    const piece = pieces.get(name)
    return piece === undefined ? written : expand(piece, pieces)
  })

const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`

export const piecesOf = (rows: readonly PatternRow[], known: Pieces): Pieces =>
  new Map([...known, ...rows.map((row): [string, string] => [row.id, anyOf(wordsOf(row))])])

/** What of a row decides what it reads. */
type Forms = Pick<PatternRow, 'as' | 'any' | 'flags' | 'ahead'>

/** A piece is tried on texts of its own; one that looks ahead, on what follows. */
const sourceOf = ({ ahead, any, as = ahead ? '^{any}' : '^{any}$' }: Forms, pieces: Pieces): string =>
  expand(as.replaceAll('{any}', anyOf(any)), pieces)

/** Null: nothing is left to look for, or no pattern. */
const patternOf = (forms: Forms, pieces: Pieces): RegExp | null => {
  if (forms.any.length === 0) return null
  try {
    return examplePattern(sourceOf(forms, pieces), (forms.flags ?? (forms.as === undefined ? 'iu' : '')).replace(/[gy]/g, ''))
  } catch {
    return null
  }
}

/** A row without one of its alternatives, at any depth: of `any`, or of `as`. */
interface Variant {
  readonly alternative: string
  readonly forms: Forms
  /** The place in `any` of what has changed, and what is left of it: null is nothing. */
  readonly change?: { readonly at: number; readonly left: string | null }
}

const variantsOf = ({ as, any, flags, ahead }: Forms): Variant[] => [
  ...any.flatMap((form, at) => {
    const inner = leaveOutAlternatives(form).map(({ alternative, source }) => ({
      ...{ alternative, change: { at, left: source } },
      forms: { as, flags, ahead, any: any.with(at, source) },
    }))
    const whole = { alternative: form, change: { at, left: null }, forms: { as, flags, ahead, any: any.toSpliced(at, 1) } }
    return any.length > 1 ? [whole, ...inner] : inner
  }),
  ...(as === undefined ? [] : leaveOutAlternatives(as)).map(({ alternative, source }) => ({
    alternative,
    forms: { as: source, flags, ahead, any },
  })),
]

/** Whether all examples of a row are read alike by other forms: the same words of `is`, and nothing of `not`. */
const readsAlike = ({ is, not }: PatternRow, own: RegExp, forms: Forms, pieces: Pieces): boolean => {
  const other = patternOf(forms, pieces)
  return (
    other !== null &&
    is.every((line) => own.exec(line)?.join() === other.exec(line)?.join()) &&
    not.every((line) => !other.test(line))
  )
}

/** For each alternative, the examples that it alone reads: that they need it is told without trying all others. */
const examplesOfEach = (row: PatternRow, pieces: Pieces): readonly (readonly string[])[] => {
  const alone = row.any.map((form) => patternOf({ ...row, any: [form] }, pieces))
  const readers = row.is.map((line) => alone.flatMap((pattern, at) => (pattern?.test(line) ? [at] : [])))
  return row.any.map((_, at) => row.is.filter((_line, index) => readers[index]?.join() === String(at)))
}

/** Alternatives without which every example would still be read the same. */
const needless = (row: PatternRow, own: RegExp, pieces: Pieces): string[] => {
  const examples = examplesOfEach(row, pieces)
  const isMissed = ({ change }: Variant): boolean => {
    if (change === undefined) return false
    const pattern = change.left === null ? null : patternOf({ ...row, any: [change.left] }, pieces)
    return (examples[change.at] ?? []).some((line) => !pattern?.test(line))
  }
  return variantsOf(row)
    .filter((variant) => !isMissed(variant) && readsAlike(row, own, variant.forms, pieces))
    .map(({ alternative }) => alternative)
}

/** What is wrong with a row. */
export const problemsOf = (row: PatternRow, pieces: Pieces): string[] => {
  const twice = repeated(row.any).map((one) => `"${one}" stands twice in the row "${row.id}". Keep one of them.`)
  // What two languages share stands twice in a list of both.
  if (isList(row)) return []
  const pattern = patternOf(row, pieces)
  if (pattern === null) return [`"${row.id}" is no pattern: "${sourceOf(row, pieces)}".`]
  return [
    ...twice,
    ...(['is', 'not'] as const)
      .filter((key) => row[key].length === 0)
      .map((key) => `"${row.id}" has no \`${key}\`. Add an example.`),
    ...row.is.filter((line) => !pattern.test(line)).map((line) => sayUnread(line, row.id)),
    ...row.not.filter((line) => pattern.test(line)).map((line) => `"${line}" is not to be read as "${row.id}", and is.`),
    ...needless(row, pattern, pieces).map((one) => `No example of "${row.id}" needs "${one}". Add one, or leave it out.`),
  ]
}

const withLiterals = (source: string, flags: string): CompiledPattern => [source, flags, literalsOf(source, flags)]

/** The rows that are used directly, as lists or patterns. */
export const writePatterns = (rows: readonly PatternRow[], pieces: Pieces, areLists: boolean): string =>
  rows
    .filter((row) => row.as !== undefined && isList(row) === areLists)
    .map((row) => {
      const written = isList(row) ? row.any : withLiterals(sourceOf(row, pieces), row.flags ?? '')
      return `  /** ${row.says} */\n  '${row.id}': ${JSON.stringify(written)},\n`
    })
    .join('')

/** Rows, and the text of each of their pieces. */
export interface Tables {
  readonly rows: readonly PatternRow[]
  readonly pieces: Pieces
}

/** Rows of English that are patterns; lists are looked up whole. */
export const readersOfPatterns = (source: SourceFile): RowReader[] => {
  const rows = readRows(source, PatternRow, () => [])
  const pieces = piecesOf(rows, KNOWN)
  return rows
    .filter((row) => !isList(row))
    .map((row) => {
      const pattern = patternOf(row, pieces)
      return { id: row.id, kinds: [], is: row.is, reads: (text) => pattern?.test(text) === true }
    })
}

/** Pieces come from the same file. */
export const readEnglish = remember((source: SourceFile): Tables => {
  const rows = readRows(source, PatternRow, (all) => {
    const pieces = piecesOf(all, KNOWN)
    return all.flatMap((row) => problemsOf(row, pieces))
  })
  return { rows, pieces: piecesOf(rows, KNOWN) }
})
