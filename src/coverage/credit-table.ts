import type { CreditTables } from './credit.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [[1, 1], [20, 12], [30, 15], [40, 13], [50, 5], [60, 5], [70, 8], [80, 11], [97, 13]],
    together: [[20, 1], [30, 5], [40, 4], [50, 4], [80, 4]],
    months: [[12, 13], [24, 4]],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [[1, 22], [10, 17], [20, 11], [30, 12], [50, 7], [97, 31]],
    together: [[10, 4], [20, 5], [30, 4], [40, 6], [50, 1]],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [[30, 1], [40, 1], [50, 9], [60, 8], [80, 3], [90, 2], [97, 21]],
    together: [[10, 2], [30, 6], [80, 4]],
    months: [[6, 1], [12, 3], [24, 4]],
    anyYears: [[50, 5], [75, 10], [100, 11]],
    yearsOfKind: [[10, 4], [25, 8], [50, 3], [75, 6]],
  },
}
