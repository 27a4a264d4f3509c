import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readRows, repeated, rowWith } from './read-rows.ts'
import { sayUnread } from './say-unread.ts'

/** A row of `skills-taxonomy/language/words.yaml`. */
const Row = rowWith({ words: z.array(z.string()).min(1) })
type Row = z.infer<typeof Row>

/** Beginnings of words are at least so long: "certif", but not "a". */
const SHORTEST_BEGINNING = 6

/** Whether a word of a line, or how it begins, is one of a row. */
const isRead = (line: string, { words }: Row): boolean =>
  line
    .split(/[\s,:]+/)
    .flatMap((word) => [word, word.toLowerCase(), word.toLowerCase().replace(/\.$/, '')])
    .some((word) => words.some((one) => word === one || (one.length >= SHORTEST_BEGINNING && word.startsWith(one))))

const contradictions = (row: Row): string[] => [
  ...row.is.filter((line) => !isRead(line, row)).map((line) => sayUnread(line, row.id)),
  ...row.not.filter((line) => isRead(line, row)).map((line) => `"${line}" is not to be read as "${row.id}", and is.`),
]

/**
 * The lists of words that `src/requirements` uses, as the text of their file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileWords = (source: SourceFile): string => {
  const rows = readRows(source, Row, (all) =>
    all.flatMap((row) => [
      ...repeated(row.words).map((word) => `"${word}" stands twice in the row "${row.id}". Keep one of them.`),
      ...contradictions(row),
    ]),
  )
  const lists = rows.map(({ id, says, words }) => `  /** ${says} */\n  '${id}': ${JSON.stringify(words)},\n`)
  return `// Compiled from skills-taxonomy/language/words.yaml by \`npm run taxonomy\`: mend it there.

export const WORDS = {
${lists.join('')}} as const
`
}
