import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { formsOf } from '../../src/text/deed-verbs.ts'
import { readRows, repeated } from './read-rows.ts'

const RANKED = ['share', 'level', 'bound'] as const
const KINDS = [...RANKED, 'reach', 'limit', 'term', 'denial', 'same', 'plain', 'unit'] as const

/** A row of `skills-taxonomy/language/claims.yaml`. */
const Row = z.strictObject({
  id: z.string(),
  kind: z.enum(KINDS),
  rank: z.int().optional(),
  backs: z.int().optional(),
  measure: z.string().optional(),
  size: z.number().positive().optional(),
  says: z.string(),
  phrases: z.array(z.string()).min(1),
  is: z.array(z.string()).min(1),
  not: z.array(z.string()).min(1),
})
export type ClaimSource = z.infer<typeof Row>

const isRanked = ({ kind }: ClaimSource): boolean => RANKED.some((one) => one === kind)

const problemsOf = (rows: readonly ClaimSource[]): string[] =>
  rows.flatMap((row) => [
    ...repeated(row.phrases).map((phrase) => `"${phrase}" stands twice in the row "${row.id}". Keep one of them.`),
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

/** "~assist": the forms of the verb. */
const writeOut = (phrase: string): string[] =>
  phrase.startsWith('~') ? formsOf(phrase.slice(1)).map(([form]) => form) : [phrase]

/** The table that `src/guard` compares lines by, as the text of its file. */
export const compileClaims = (source: SourceFile): string => {
  const rows = readClaimRows(source).map(({ says, is: _is, not: _not, phrases, ...row }) => {
    const forms = [...new Set(phrases.flatMap(writeOut))]
    return `  /** ${says} */\n  ${JSON.stringify({ ...row, phrases: forms })},\n`
  })
  return `// Compiled from skills-taxonomy/language/claims.yaml by \`npm run taxonomy\`: mend it there.
import type { ClaimRow } from './claim-row.ts'

export const CLAIM_ROWS: readonly ClaimRow[] = [
${rows.join('')}]
`
}
