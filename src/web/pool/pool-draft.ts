import type { BatchState, DegreeFilter, PoolStatus, Ranking } from '../../schema/index.ts'
import type { Problem } from '../page-state.ts'

/** Files on their way into the pool. */
export interface Filling {
  readonly total: number
  readonly sent: number
  /** Already in the pool. */
  readonly duplicates: number
  /** null until the first of them are sent. */
  readonly state: BatchState | null
}

/** What a person has done on the pool's page so far. In memory only, above all the key; going back restores it. */
export interface PoolDraft {
  key: string
  status: PoolStatus | null
  filling: Filling | null
  /** Files that were refused before they were sent, and what went wrong on the way. */
  fillProblems: readonly Problem[]
  job: string
  minYears: string
  degree: DegreeFilter | ''
  ranking: Ranking | null
  rankProblem: Problem | undefined
  /** Codes to be compared, at most two. */
  chosen: readonly string[]
  busy: '' | 'ranking' | 'opening'
  /** Redraws the view, while it is shown. */
  redraw: () => void
}

export const EMPTY_POOL_DRAFT = (): PoolDraft => ({
  key: '',
  status: null,
  filling: null,
  fillProblems: [],
  job: '',
  minYears: '',
  degree: '',
  ranking: null,
  rankProblem: undefined,
  chosen: [],
  busy: '',
  redraw: () => {},
})
