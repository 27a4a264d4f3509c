import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readEnglish, writePatterns } from './pattern-rows.ts'

const compileTable = (name: string, from: string, sources: readonly SourceFile[]): string => {
  const patterns = sources.map(readEnglish).map(({ rows, pieces }) => writePatterns(rows, pieces, false))
  return `// Compiled from skills-taxonomy/language/${from} by \`npm run taxonomy\`: mend it there.

export const ${name} = {
${patterns.join('')}} as const
`
}

/**
 * The patterns for reading resumes, other than headings, degrees, jobs and places, in any language, as the text of their file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileResumes = (sources: readonly SourceFile[]): string =>
  compileTable('RESUME_PATTERNS', 'resumes/*.yaml', sources)

/** The same for the functions of `src/text`. */
export const compileTexts = (source: SourceFile): string => compileTable('TEXT_PATTERNS', 'texts.yaml', [source])
