import type { Check, CheckFinding } from '../schema/index.ts'

/** The findings of a check under one heading. */
export interface CheckGroup {
  readonly title: string
  readonly findings: readonly CheckFinding[]
  readonly isFault: boolean
}

/** The findings of a check as they are shown, the worst first. */
export const groupFindings = ({ invented, stronger, reworded, lost }: Check): CheckGroup[] => [
  { title: 'Not in the original', findings: invented, isFault: true },
  { title: 'Stronger than in the original', findings: stronger, isFault: true },
  { title: 'Said in other words', findings: reworded, isFault: false },
  { title: 'Left out', findings: lost, isFault: false },
]
