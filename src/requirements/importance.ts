import type { Importance } from '../schema/job.ts'

const RANK: Readonly<Record<Importance, number>> = { duty: 1, preferred: 2, required: 3 }

/** Positive where `a` is asked more strongly than `b`. */
export const compareImportance = (a: Importance, b: Importance): number => RANK[a] - RANK[b]

export const strongest = (a: Importance, b: Importance): Importance => (compareImportance(a, b) >= 0 ? a : b)
