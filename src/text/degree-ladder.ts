import type { DegreeLevel } from '../schema/timeline.ts'

const LADDER: readonly DegreeLevel[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate']

/** Steps from the degree that is asked up to the one that is held; below 0 where it is lower, or a course of study of no level. */
export const stepsAbove = (held: DegreeLevel, asked: DegreeLevel): number => LADDER.indexOf(held) - LADDER.indexOf(asked)
