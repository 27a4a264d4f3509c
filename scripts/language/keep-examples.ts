import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CoverageError } from '../../src/errors/index.ts'
import { formatProblem, type Problem, type SourceFile } from '../../src/taxonomy/source.ts'
import { yamlOf } from './read-rows.ts'

/** What each row of each file reads, as digests apart by blanks; rows by their ids, in the order of their file. */
const Kept = z.record(z.string(), z.record(z.string(), z.string()))
type Kept = z.infer<typeof Kept>

const Rows = z.object({ rows: z.array(z.looseObject({ id: z.string() })) })
type Row = z.infer<typeof Rows>['rows'][number]

/**
 * What a row reads by its own account: examples, sentences, and lists of words, each of which is an example of itself. Patterns are not
 * kept here: without one, or an alternative of one, an example of the row is no longer read.
 */
const EXAMPLES: ReadonlySet<string> = new Set(['is', 'not', 'whole', 'rows'])
const LISTS: ReadonlySet<string> = new Set([
  ...['words', 'names', 'phrases', 'endings'],
  ...['anywhere', 'line', 'like', 'sure', 'plain', 'heads'],
])

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Sixteen million values are enough for the few hundred texts of a row. */
const DIGEST_LENGTH = 6
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH)

/** A row without examples is a list, too. */
const isKept = (key: string, row: Row): boolean => EXAMPLES.has(key) || LISTS.has(key) || (key === 'any' && row.is === undefined)

const digestsOf = (row: Row): string[] => [
  ...new Set(
    Object.entries(row)
      .filter(([key]) => isKept(key, row))
      .flatMap(([key, value]) => stringsIn(value).map((text) => digestOf(`${key} ${text}`))),
  ),
]

const IF_MEANT =
  'If that is meant, delete its line here; if it was only tried, `git checkout skills-taxonomy/language/examples.json`.'

/** What a row has lost of what it is known to read, in a sentence. */
const findLost = (id: string, known: string, row: Row | undefined): string[] => {
  if (row === undefined) return [`The row "${id}" is gone, and what it reads with it. ${IF_MEANT}`]
  const now = new Set(digestsOf(row))
  const lost = known.split(' ').filter((digest) => !now.has(digest)).length
  return lost === 0
    ? []
    : [`The row "${id}" has lost ${lost} of the forms and examples that it had: one that is edited is lost, too. ${IF_MEANT}`]
}

/** The rows of a file; none where it cannot be read, which its own table says. */
const rowsIn = (source: SourceFile): Row[] => Rows.safeParse(yamlOf(source).value).data?.rows ?? []

const isReadable = (source: SourceFile): boolean => Rows.safeParse(yamlOf(source).value).success

/** What a file has lost of what is kept of it, by the ids of its rows. */
const lossesOf = (kept: Kept, source: SourceFile): { readonly id: string; readonly message: string }[] => {
  if (!isReadable(source)) return []
  const rows = new Map(rowsIn(source).map((row) => [row.id, row]))
  return Object.entries(kept[source.fileName] ?? {}).flatMap(([id, digests]) =>
    findLost(id, digests, rows.get(id)).map((message) => ({ id, message })),
  )
}

/** What a file has lost of what is kept of it, in sentences. @param known the text of `examples.json`. */
export const findLostIn = (known: string, source: SourceFile): string[] =>
  lossesOf(Kept.parse(JSON.parse(known)), source).map(({ message }) => message)

/** The line of a row in the file of digests, where its file and then its id stand. */
const lineOf = (kept: string, fileName: string, id: string): number => {
  const lines = kept.split('\n')
  const file = lines.findIndex((line) => line.trim().startsWith(`${JSON.stringify(fileName)}:`))
  return (
    1 +
    Math.max(
      0,
      lines.findIndex((line, at) => at > file && line.trim().startsWith(`${JSON.stringify(id)}:`)),
    )
  )
}

/**
 * The digests of all that is read, as the text of their file, kept apart from the rows: a row cannot go, with its examples, without
 * anybody noticing. What is new is added; what is lost is refused until its line is deleted.
 *
 * @param known the text of the file as it is; null: there is none yet.
 * @throws CoverageError `invalid_taxonomy` if a row, a form or an example is lost.
 */
export const compileKept = (known: string | null, fileName: string, sources: readonly SourceFile[]): string => {
  const before = known === null ? {} : Kept.parse(JSON.parse(known))
  const gone = Object.keys(before).filter((name) => !sources.some((source) => source.fileName === name))
  const problems: Problem[] = [
    ...gone.map((name) => ({
      place: { fileName, line: lineOf(known ?? '', name, '') },
      message: `The file "${name}" is gone. If that is meant, delete it here.`,
    })),
    ...sources.flatMap((source) =>
      lossesOf(before, source).map(({ id, message }) => ({
        place: { fileName, line: lineOf(known ?? '', source.fileName, id) },
        message,
      })),
    ),
  ]
  if (problems.length > 0) throw new CoverageError('invalid_taxonomy', { problem: problems.map(formatProblem).join('\n') })
  const digestsIn = (source: SourceFile): Kept[string] =>
    Object.fromEntries(rowsIn(source).map((row) => [row.id, digestsOf(row).join(' ')]))
  const now: Kept = Object.fromEntries(sources.map((source) => [source.fileName, digestsIn(source)]))
  return `${JSON.stringify(now, null, 2)}\n`
}
