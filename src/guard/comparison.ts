import type { Lineage } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Sources } from './find-sources.ts'
import type { Statement } from './read-statements.ts'

/** A resume with its statements. */
export interface Side {
  readonly analysis: Analysis
  readonly statements: readonly Statement[]
}

/** Two resumes, and which parts of one were made from which parts of the other. */
export interface Comparison {
  readonly original: Side
  readonly tailored: Side
  readonly lineage: Lineage
  /** For each job of the tailored resume the number of the one that it was made from; null where there is none. */
  readonly positions: readonly (number | null)[]
  readonly sourcesOf: (tailored: Statement) => Sources
}

/** Whether two statements stand in the same job. */
export const isSameJob = (original: Statement, tailored: Statement, positions: readonly (number | null)[]): boolean =>
  tailored.position !== null && original.position !== null && positions[tailored.position] === original.position

/** Sections that say in their own words what others tell. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['summary', 'contact', 'other'])

/** Whether a statement stands beside the name. */
export const isOfHead = ({ section }: Statement): boolean => section === 'contact'

/** Whether a statement is about the whole resume: a summary, a line below the name. */
export const isOfWhole = ({ section, position }: Statement): boolean =>
  position === null && (section === null || TOLD_ELSEWHERE.has(section))
