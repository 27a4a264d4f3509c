import type { Report, ReportDiff } from '../schema/index.ts'
import { formatPoints } from './words.ts'

/** What a score is shown by. */
export type Scored = Pick<Report, 'score' | 'understood'>

/** Where a number would stand and none is shown. */
export const NO_SCORE = '–'

/** "62.5" in a column of scores. */
export const scoreCell = (score: number, enough: boolean): string => (enough ? formatPoints(score) : NO_SCORE)

/** "Coverage 62.5 of 100"; "5 of 15 statements could be judged" where too little was understood for a number. */
export const scoreTitle = ({ score, understood: { enough, judged, of } }: Scored): string =>
  enough ? `Coverage ${formatPoints(score)} of 100` : `${judged} of ${of} statements could be judged`

/** Whether a score misses a minimum that was asked; a score that nobody should go by misses any. */
export const isUnder = ({ score, understood }: Scored, minimum: number): boolean =>
  minimum > 0 && (!understood.enough || score < minimum)

/** "The score 41.0 is under the minimum of 60." */
export const sayUnder = ({ score, understood }: Scored, minimum: number): string =>
  understood.enough
    ? `The score ${formatPoints(score)} is under the minimum of ${minimum}.`
    : `No score can be held against the minimum of ${minimum}: ${understood.says}`

/** "Coverage 41.0 → 52.5 of 100"; without numbers where one of the two cannot be gone by. */
export const scoreTitleOfDiff = ({ score, understood: { before, after } }: Pick<ReportDiff, 'score' | 'understood'>): string => {
  if (before.enough && after.enough) return `Coverage ${formatPoints(score.before)} → ${formatPoints(score.after)} of 100`
  return [before, after]
    .map(({ judged, of }) => `${judged} of ${of}`)
    .join(' → ')
    .concat(' statements could be judged')
}

/** What a ranking says of its rows without a number, in a sentence; none where all have one. */
export const sayUnjudged = (rows: readonly { readonly judged: boolean }[]): string[] =>
  rows.every(({ judged }) => judged)
    ? []
    : [
        `${NO_SCORE}: too little was understood for a number, since one of the two is in another language or of a trade that the taxonomy does not know. Its place says nothing; read the report.`,
      ]
