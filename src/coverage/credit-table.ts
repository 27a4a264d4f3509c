import type { CreditTables } from './credit.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [[20, 5], [30, 7], [40, 11], [50, 6], [60, 3], [70, 13], [80, 8], [90, 4], [97, 30]],
    together: [[10, 5], [20, 1], [30, 9], [40, 4], [50, 2], [65, 5]],
    months: [[12, 3], [24, 8], [36, 2]],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [[1, 22], [10, 18], [20, 7], [30, 10], [40, 3], [50, 8], [97, 32]],
    together: [[10, 8], [30, 2], [40, 9], [50, 6], [65, 1]],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [[40, 2], [50, 10], [60, 8], [70, 2], [80, 7], [90, 3], [97, 17]],
    together: [[30, 7], [50, 1], [65, 2], [80, 2]],
    months: [[12, 3], [36, 2]],
    anyYears: [[50, 4], [75, 8], [100, 10]],
    yearsOfKind: [[25, 3], [50, 7], [75, 6], [100, 8]],
  },
}
