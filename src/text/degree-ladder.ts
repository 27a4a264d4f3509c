import type { JobDegree } from '../schema/job.ts'
import type { DegreeLevel } from '../schema/timeline.ts'

const LADDER: readonly DegreeLevel[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate']

/** Steps from the degree that is asked up to the one that is held; below 0 where it is lower, or a course of study of no level. */
export const stepsAbove = (held: DegreeLevel, asked: DegreeLevel): number => LADDER.indexOf(held) - LADDER.indexOf(asked)

/** The levels that postings ask for, from the lowest to the highest. */
export const ASKED_LEVELS: readonly JobDegree['level'][] = ['none', 'bachelor', 'master', 'doctorate']

export const rankOf = (level: JobDegree['level']): number => ASKED_LEVELS.indexOf(level)
