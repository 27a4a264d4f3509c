import type { Scored } from '../wording/say-score.ts'

/** An endpoint badge of shields.io (https://shields.io/badges/endpoint-badge). */
export interface Badge {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: string
}

/** The colours of coverage badges, by lowest score. */
const COLOURS: readonly (readonly [from: number, colour: string])[] = [
  [90, 'brightgreen'],
  [75, 'green'],
  [60, 'yellowgreen'],
  [45, 'yellow'],
  [0, 'orange'],
]

export const makeBadge = ({ score, understood: { enough, judged, of } }: Scored): Badge => ({
  schemaVersion: 1,
  label: 'resume coverage',
  message: enough ? score.toFixed(1) : `${judged} of ${of} judged`,
  color: enough ? (COLOURS.find(([from]) => score >= from)?.[1] ?? 'orange') : 'lightgrey',
})
