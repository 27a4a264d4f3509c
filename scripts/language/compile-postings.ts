import type { SourceFile } from '../../src/taxonomy/source.ts'
import { isList, PatternRow, piecesOf, problemsOf, readEnglish, type Tables, writePatterns } from './pattern-rows.ts'
import { readRows } from './read-rows.ts'

/** Two rows of one name as one: the pattern is that of the first that has one. */
const mergeTwo = (row: PatternRow, other: PatternRow): PatternRow => {
  // What two languages share stays twice in a list, and once in a pattern.
  const all = [...row.any, ...other.any]
  const any = isList(row) ? all : [...new Set(all)]
  const [as, flags] = [row.as ?? other.as, row.flags ?? other.flags]
  return { ...row, as, flags, any, is: [...row.is, ...other.is], not: [...row.not, ...other.not] }
}

/** Rows of one name as one. */
const merge = (all: readonly PatternRow[]): PatternRow[] => {
  const merged = new Map<string, PatternRow>()
  for (const row of all) {
    const before = merged.get(row.id)
    merged.set(row.id, before === undefined ? row : mergeTwo(before, row))
  }
  return [...merged.values()]
}

const readOthers = (sources: readonly SourceFile[]): Tables => {
  const rows = merge(sources.flatMap((source) => readRows(source, PatternRow, () => [])))
  const pieces = piecesOf(rows, new Map())
  const problems = new Map(rows.map((row) => [row.id, problemsOf(row, pieces)]))
  // Problems are reported at the first row with their name.
  for (const source of sources) readRows(source, PatternRow, (all) => all.flatMap(({ id }) => problems.get(id) ?? []))
  return { rows, pieces }
}

/**
 * The patterns for reading statements of postings, in English and other languages, as the text of their file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compilePostings = (english: readonly SourceFile[], others: ReadonlyMap<string, SourceFile>): string => {
  const tables = { ENGLISH: english.map(readEnglish), OTHERS: [readOthers([...others.values()])] }
  const written = Object.entries(tables).flatMap(([name, all]) =>
    [false, true].map((areLists) => {
      const rows = all.map(({ rows, pieces }) => writePatterns(rows, pieces, areLists)).join('')
      return `export const ${name}_${areLists ? 'LISTS' : 'PATTERNS'} = {\n${rows}} as const\n`
    }),
  )
  return `// Compiled from skills-taxonomy/language/postings/*.yaml and */postings.yaml by \`npm run taxonomy\`: mend it there.

${written.join('\n')}`
}
