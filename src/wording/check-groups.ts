import type { Check, CheckFinding } from '../schema/index.ts'

/** The findings of a check under one heading. */
export interface CheckGroup {
  readonly verdict: 'invented' | 'stronger' | 'reworded' | 'lost'
  readonly title: string
  readonly findings: readonly CheckFinding[]
  readonly isFault: boolean
}

/** The findings of a check as they are shown, the worst first. */
export const groupFindings = ({ invented, stronger, reworded, lost }: Check): CheckGroup[] => [
  { verdict: 'invented', title: 'Not in the original', findings: invented, isFault: true },
  { title: 'Stronger than in the original', verdict: 'stronger', findings: stronger, isFault: true },
  { title: 'Said in other words', verdict: 'reworded', findings: reworded, isFault: false },
  { title: 'Left out', verdict: 'lost', findings: lost, isFault: false },
]
