import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { NEEDED } from '../../src/text/needed.ts'
import { NUMBER, VAGUE_NUMBER } from '../../src/text/numbers.ts'
import { readRows, repeated } from './read-rows.ts'

const texts = z.array(z.string()).default([])

/** A row of `skills-taxonomy/language/postings` and `resumes`, and of `postings.yaml` of other languages; the head of postings/years.yaml says what its fields mean. */
export const PatternRow = z.strictObject({
  id: z.string(),
  says: z.string(),
  as: z.string().optional(),
  flags: z.string().optional(),
  any: z.array(z.string()).min(1),
  ...{ is: texts, not: texts },
})
export type PatternRow = z.infer<typeof PatternRow>

export type Pieces = ReadonlyMap<string, string>

export const LISTS: ReadonlySet<string | undefined> = new Set(['list', 'numbers'])

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

const sourceOf = (row: PatternRow, alternatives: readonly string[], pieces: Pieces): string =>
  expand((row.as ?? '^{any}$').replaceAll('{any}', anyOf(alternatives)), pieces)

const patternOf = (row: PatternRow, alternatives: readonly string[], pieces: Pieces): RegExp =>
  new RegExp(sourceOf(row, alternatives, pieces), (row.flags ?? (row.as === undefined ? 'iu' : '')).replace('g', ''))

/** Plain words, some with an optional last letter, need no example. */
const isPlain = (alternative: string): boolean => /^[\p{L}\d '’&/–-]+\??$/u.test(alternative)

/** Alternatives, except plain words, without which every example would still be read the same. */
const needless = (row: PatternRow, pieces: Pieces): string[] => {
  const readBy = (any: readonly string[]): readonly (string | undefined)[] => {
    const pattern = any.length === 0 ? null : patternOf(row, any, pieces)
    return row.is.map((line) => pattern?.exec(line)?.join())
  }
  const read = readBy(row.any)
  return row.any.filter((alternative, at) => {
    const left = readBy(row.any.filter((_, other) => other !== at))
    return !isPlain(alternative) && left.every((found, line) => found === read[line])
  })
}

export const problemsOf = (row: PatternRow, pieces: Pieces): string[] => {
  const twice = repeated(row.any).map((one) => `"${one}" stands twice in the row "${row.id}". Keep one of them.`)
  if (LISTS.has(row.as)) return []
  const pattern = patternOf(row, row.any, pieces)
  return [
    ...twice,
    ...row.is.filter((line) => !pattern.test(line)).map((line) => `"${line}" is to be read as "${row.id}", and is not.`),
    ...row.not.filter((line) => pattern.test(line)).map((line) => `"${line}" is not to be read as "${row.id}", and is.`),
    ...needless(row, pieces).map((one) => `No example of "${row.id}" needs "${one}". Add one, or leave it out.`),
  ]
}

/** The rows that are used directly, as lists or patterns. */
export const writePatterns = (rows: readonly PatternRow[], pieces: Pieces, areLists: boolean): string =>
  rows
    .filter(({ as }) => as !== undefined && LISTS.has(as) === areLists)
    .map((row) => {
      const written = areLists ? row.any : [sourceOf(row, row.any, pieces), row.flags ?? '']
      return `  /** ${row.says} */\n  '${row.id}': ${JSON.stringify(written)},\n`
    })
    .join('')

/** Rows, and the text of each of their pieces. */
export interface Tables {
  readonly rows: readonly PatternRow[]
  readonly pieces: Pieces
}

/** Pieces come from the same file. */
export const readEnglish = (source: SourceFile): Tables => {
  const rows = readRows(source, PatternRow, (all) => all.flatMap((row) => problemsOf(row, piecesOf(all, KNOWN))))
  return { rows, pieces: piecesOf(rows, KNOWN) }
}
