import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readRows, repeated } from './read-rows.ts'

/** A row of `skills-taxonomy/language/words.yaml`. */
const Row = z.strictObject({ id: z.string(), says: z.string(), is: z.array(z.string()).min(1) })

/**
 * The lists of words that `src/requirements` uses, as the text of their file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileWords = (source: SourceFile): string => {
  const rows = readRows(source, Row, (all) =>
    all.flatMap(({ id, is }) => repeated(is).map((word) => `"${word}" stands twice in the row "${id}". Keep one of them.`)),
  )
  const lists = rows.map(({ id, says, is }) => `  /** ${says} */\n  '${id}': ${JSON.stringify(is)},\n`)
  return `// Compiled from skills-taxonomy/language/words.yaml by \`npm run taxonomy\`: mend it there.

export const WORDS = {
${lists.join('')}} as const
`
}
