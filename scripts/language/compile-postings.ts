import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { NEEDED } from '../../src/text/needed.ts'
import { NUMBER, VAGUE_NUMBER } from '../../src/text/numbers.ts'
import { readRows, repeated } from './read-rows.ts'

const texts = z.array(z.string()).default([])

/** A row of `skills-taxonomy/language/postings/*.yaml` and of `postings.yaml` of other languages; the head of years.yaml says what its fields mean. */
const Row = z.strictObject({
  id: z.string(),
  says: z.string(),
  as: z.string().optional(),
  flags: z.string().optional(),
  any: z.array(z.string()).min(1),
  ...{ is: texts, not: texts },
})
type Row = z.infer<typeof Row>

type Pieces = ReadonlyMap<string, string>

const LISTS: ReadonlySet<string | undefined> = new Set(['list', 'numbers'])

/** Of English. */
const KNOWN: Pieces = new Map([
  ['number', NUMBER],
  ['vague-number', `(?:${VAGUE_NUMBER})`],
  ['needed', NEEDED.join('|')],
])

/** "2 zwei" as "zwei". */
const wordsOf = ({ as, any }: Row): readonly string[] => (as === 'numbers' ? any.map((word) => word.replace(/^\d+ /, '')) : any)

/** A source with its pieces put in; what no row is called stays as it is ("\p{L}", "{0,3}"). */
const expand = (source: string, pieces: Pieces): string =>
  source.replace(/\{([a-z][a-z-]*)\}/g, (written, name: string) => {
    const piece = pieces.get(name)
    return piece === undefined ? written : expand(piece, pieces)
  })

const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`

const piecesOf = (rows: readonly Row[], known: Pieces): Pieces =>
  new Map([...known, ...rows.map((row): [string, string] => [row.id, anyOf(wordsOf(row))])])

const sourceOf = (row: Row, alternatives: readonly string[], pieces: Pieces): string =>
  expand((row.as ?? '^{any}$').replaceAll('{any}', anyOf(alternatives)), pieces)

const patternOf = (row: Row, alternatives: readonly string[], pieces: Pieces): RegExp =>
  new RegExp(sourceOf(row, alternatives, pieces), (row.flags ?? (row.as === undefined ? 'iu' : '')).replace('g', ''))

/** Words that stand for themselves, some of them with a letter that may be left out at its end, need no example. */
const isPlain = (alternative: string): boolean => /^[\p{L}\d '’&/–-]+\??$/u.test(alternative)

/** Alternatives, all but plain words, without which every example would be read as it is. */
const needless = (row: Row, pieces: Pieces): string[] => {
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

const problemsOf = (row: Row, pieces: Pieces): string[] => {
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

/** Rows of one name as one: the pattern is that of the first that has one. */
const merge = (all: readonly Row[]): Row[] => {
  const merged = new Map<string, Row>()
  for (const row of all) {
    const { as, flags, any, is, not, ...first } = merged.get(row.id) ?? { ...row, any: [], is: [], not: [] }
    merged.set(row.id, {
      ...first,
      as: as ?? row.as,
      flags: flags ?? row.flags,
      // A person that two languages know is told twice.
      any: LISTS.has(as ?? row.as) ? [...any, ...row.any] : [...new Set([...any, ...row.any])],
      is: [...is, ...row.is],
      not: [...not, ...row.not],
    })
  }
  return [...merged.values()]
}

/** The rows that are used by themselves, lists or patterns. */
const write = (rows: readonly Row[], pieces: Pieces, areLists: boolean): string =>
  rows
    .filter(({ as }) => as !== undefined && LISTS.has(as) === areLists)
    .map((row) => {
      const written = areLists ? row.any : [sourceOf(row, row.any, pieces), row.flags ?? '']
      return `  /** ${row.says} */\n  '${row.id}': ${JSON.stringify(written)},\n`
    })
    .join('')

interface Tables {
  readonly rows: readonly Row[]
  readonly pieces: Pieces
}

/** Pieces are of their own file. */
const readEnglish = (source: SourceFile): Tables => {
  const rows = readRows(source, Row, (all) => all.flatMap((row) => problemsOf(row, piecesOf(all, KNOWN))))
  return { rows, pieces: piecesOf(rows, KNOWN) }
}

const readOthers = (sources: readonly SourceFile[]): Tables => {
  const rows = merge(sources.flatMap((source) => readRows(source, Row, () => [])))
  const pieces = piecesOf(rows, new Map())
  const problems = new Map(rows.map((row) => [row.id, problemsOf(row, pieces)]))
  // Problems are told at the first row of their name.
  for (const source of sources) readRows(source, Row, (all) => all.flatMap(({ id }) => problems.get(id) ?? []))
  return { rows, pieces }
}

/**
 * What statements of postings are read by, in English and in other languages, as the text of its file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compilePostings = (english: readonly SourceFile[], others: ReadonlyMap<string, SourceFile>): string => {
  const tables = { ENGLISH: english.map(readEnglish), OTHERS: [readOthers([...others.values()])] }
  const written = Object.entries(tables).flatMap(([name, all]) =>
    [false, true].map((areLists) => {
      const rows = all.map(({ rows, pieces }) => write(rows, pieces, areLists)).join('')
      return `export const ${name}_${areLists ? 'LISTS' : 'PATTERNS'} = {\n${rows}} as const\n`
    }),
  )
  return `// Compiled from skills-taxonomy/language/postings/*.yaml and */postings.yaml by \`npm run taxonomy\`: mend it there.

${written.join('\n')}`
}
