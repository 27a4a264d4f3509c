import type { SourceFile } from '../../src/taxonomy/source.ts'
import { LISTS, PatternRow, piecesOf, problemsOf, readEnglish, type Tables, writePatterns } from './pattern-rows.ts'
import { readRows } from './read-rows.ts'

/** Rows of one name as one: the pattern is that of the first that has one. */
const merge = (all: readonly PatternRow[]): PatternRow[] => {
  const merged = new Map<string, PatternRow>()
  for (const row of all) {
    const { as, flags, any, is, not, ...first } = merged.get(row.id) ?? { ...row, any: [], is: [], not: [] }
    merged.set(row.id, {
      ...first,
      as: as ?? row.as,
      flags: flags ?? row.flags,
      // What two languages share stays twice in a list, and once in a pattern.
      any: LISTS.has(as ?? row.as) ? [...any, ...row.any] : [...new Set([...any, ...row.any])],
      is: [...is, ...row.is],
      not: [...not, ...row.not],
    })
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
