import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readEnglish, writePatterns } from './pattern-rows.ts'

/**
 * What resumes are read by beside headings, degrees, posts and places, in any language, as the text of its file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileResumes = (sources: readonly SourceFile[]): string => {
  const patterns = sources.map(readEnglish).map(({ rows, pieces }) => writePatterns(rows, pieces, false))
  return `// Compiled from skills-taxonomy/language/resumes/*.yaml by \`npm run taxonomy\`: mend it there.

export const RESUME_PATTERNS = {
${patterns.join('')}} as const
`
}
