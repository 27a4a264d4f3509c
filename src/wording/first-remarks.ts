import type { Remark } from '../schema/index.ts'

/** As many remarks as are shown at first. */
const MOST = 8
/** A second of one kind says nothing new, but where each is mended by itself. */
const MOST_OF_A_KIND = 1
const MENDED_ONE_BY_ONE: ReadonlySet<string> = new Set([
  'misspelt-word',
  'doubled-word',
  'wrong-article',
  'dead-link',
  'placeholder-text',
  'stale-date',
  'reversed-period',
])
const MOST_ONE_BY_ONE = 2

/** True, and of little worth to most: of 67 such remarks readers called 21 useful, of 74 others 58. */
const FOR_LATER: ReadonlySet<string> = new Set([
  'missing-result',
  'weak-opening',
  'shared-list',
  'missing-months',
  'long-bullet',
  'first-person',
  'repeated-verb',
  'file-name',
  'old-work',
])

/** The remarks to show before any others, most worthwhile first; where all are for later, the first of them. */
export const firstRemarks = (remarks: readonly Remark[]): readonly Remark[] => {
  const worthwhile = remarks.filter(({ check }) => !FOR_LATER.has(check))
  return (worthwhile.length > 0 ? worthwhile : remarks.slice(0, 1))
    .filter(({ check }, index, shown) => {
      const before = shown.slice(0, index).filter((other) => other.check === check).length
      return before < (MENDED_ONE_BY_ONE.has(check) ? MOST_ONE_BY_ONE : MOST_OF_A_KIND)
    })
    .slice(0, MOST)
}
