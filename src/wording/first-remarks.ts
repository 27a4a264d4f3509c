import type { Remark } from '../schema/index.ts'

/** As many remarks as are shown at first. */
const MOST = 8
/** A third of one kind says nothing new. */
const MOST_OF_A_KIND = 2

/** The remarks to show before any others, most worthwhile first. */
export const firstRemarks = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks
    .filter(({ check }, index) => remarks.slice(0, index).filter((other) => other.check === check).length < MOST_OF_A_KIND)
    .slice(0, MOST)
