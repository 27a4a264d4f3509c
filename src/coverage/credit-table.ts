import type { CreditTables } from './credit.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [[20, 8], [30, 6], [40, 10], [50, 5], [60, 3], [70, 13], [80, 8], [90, 5], [97, 29]],
    together: [[10, 8], [20, 6], [30, 5], [40, 6], [50, 2]],
    months: [[12, 4], [24, 7], [36, 2]],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [[1, 23], [10, 18], [20, 7], [30, 10], [40, 3], [50, 8], [97, 31]],
    together: [[10, 6], [30, 4], [40, 6], [50, 5], [65, 3]],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [[40, 2], [50, 10], [60, 8], [70, 2], [80, 6], [90, 2], [97, 17]],
    together: [[10, 2], [20, 4], [30, 6], [65, 1], [80, 5]],
    months: [[6, 1], [12, 3], [36, 2]],
    anyYears: [[25, 2], [50, 5], [75, 8], [100, 9]],
    yearsOfKind: [[25, 3], [50, 7], [75, 6], [100, 7]],
  },
}
