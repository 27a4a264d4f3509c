import { type GradedMention, gradeMentions } from '../evidence/index.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Span } from '../schema/span.ts'
import { findTeamwork } from './find-teamwork.ts'

/** What a resume shows, whatever is asked: looked up once for all advice. */
export interface Shown {
  /** In reading order. */
  readonly mentions: readonly GradedMention[]
  /** Work with data scientists, in reading order. */
  readonly teamwork: readonly Evidence[]
}

/** @param pasted parts that are copied from the posting: they show nothing. */
export const findShown = (analysis: Analysis, pasted: readonly Span[]): Shown => ({
  mentions: gradeMentions(analysis, pasted),
  teamwork: findTeamwork(analysis, pasted),
})
