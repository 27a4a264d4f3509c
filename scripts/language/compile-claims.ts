import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { formsOf } from '../../src/text/deed-verbs.ts'
import { foldedTokens } from '../../src/text/tokenize.ts'
import { readRows, repeated, rowWith } from './read-rows.ts'
import type { RowReader } from './row-reader.ts'

const RANKED = ['share', 'level', 'bound'] as const
const KINDS = [...RANKED, 'reach', 'limit', 'term', 'denial', 'same', 'plain', 'unit'] as const

/** A row of `skills-taxonomy/language/claims.yaml`. */
const Row = rowWith({
  kind: z.enum(KINDS),
  rank: z.int().optional(),
  backs: z.int().optional(),
  measure: z.string().optional(),
  size: z.number().positive().optional(),
  phrases: z.array(z.string()).min(1),
})
export type ClaimSource = z.infer<typeof Row>

const isRanked = ({ kind }: ClaimSource): boolean => RANKED.some((one) => one === kind)

/** Kinds whose phrases speak for themselves: an example could only repeat the phrase. */
const LISTED: ReadonlySet<string> = new Set(['same', 'plain', 'unit'])

/** "~assist": the forms of the verb. */
const writeOut = (phrase: string): string[] =>
  phrase.startsWith('~') ? formsOf(phrase.slice(1)).map(([form]) => form) : [phrase]

const wordsOf = (text: string): string[] => foldedTokens(text).map(({ word }) => word)

const holds = (line: readonly string[], phrase: readonly string[]): boolean =>
  line.some((_, at) => phrase.every((word, index) => line[at + index] === word))

/** Phrases that occur in none of the row's lines. */
const needless = ({ id, kind, phrases, is }: ClaimSource): string[] => {
  if (LISTED.has(kind)) return []
  const lines = is.map(wordsOf)
  return phrases
    .filter((phrase) => !writeOut(phrase).some((form) => lines.some((line) => holds(line, wordsOf(form)))))
    .map((phrase) => `No example of "${id}" holds "${phrase}". Add one to its \`is\`.`)
}

const problemsOf = (rows: readonly ClaimSource[]): string[] =>
  rows.flatMap((row) => [
    ...repeated(row.phrases).map((phrase) => `"${phrase}" stands twice in the row "${row.id}". Keep one of them.`),
    ...needless(row),
    ...(isRanked(row) === (row.rank !== undefined) ? [] : [`The row "${row.id}" has no rank where one is due, or one too many.`]),
    ...((row.kind === 'unit') === (row.size !== undefined)
      ? []
      : [`The row "${row.id}" has no size where one is due, or one too many.`]),
    ...((row.kind === 'unit' || row.kind === 'level') === (row.measure !== undefined)
      ? []
      : [`The row "${row.id}" has no measure where one is due, or one too many.`]),
  ])

/**
 * The rows of `claims.yaml`.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const readClaimRows = (source: SourceFile): ClaimSource[] => readRows(source, Row, problemsOf)

/** A row reads a line that holds one of its phrases. */
export const readersOfClaims = (source: SourceFile): RowReader[] =>
  readRows(source, Row, () => []).map(({ id, kind, is, phrases }) => {
    const forms = phrases.flatMap(writeOut).map(wordsOf)
    return { id, kinds: [kind], is, reads: (text) => forms.some((phrase) => holds(wordsOf(text), phrase)) }
  })

/** The table by which `src/guard` compares lines, as the text of its file. */
export const compileClaims = (source: SourceFile): string => {
  const rows = readClaimRows(source).map(({ says, source: _, is: _is, not: _not, phrases, ...row }) => {
    const forms = [...new Set(phrases.flatMap(writeOut))]
    return `  /** ${says} */\n  ${JSON.stringify({ ...row, phrases: forms })},\n`
  })
  return `// Compiled from skills-taxonomy/language/claims.yaml by \`npm run taxonomy\`: mend it there.
import type { ClaimRow } from './claim-row.ts'

export const CLAIM_ROWS: readonly ClaimRow[] = [
${rows.join('')}]
`
}
