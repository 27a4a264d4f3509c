import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 2],
      [10, 2],
      [20, 13],
      [30, 12],
      [50, 8],
      [60, 9],
      [70, 3],
      [80, 14],
      [97, 20],
    ],
    together: [
      [10, 4],
      [20, 6],
      [30, 3],
      [40, 4],
      [50, 6],
    ],
    months: [[12, 17]],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 31],
      [10, 14],
      [20, 8],
      [30, 9],
      [80, 4],
      [90, 3],
      [97, 31],
    ],
    together: [
      [10, 3],
      [20, 2],
      [30, 2],
      [40, 6],
      [50, 1],
    ],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [
      [30, 4],
      [40, 9],
      [50, 4],
      [60, 5],
      [80, 1],
      [90, 1],
      [97, 16],
    ],
    together: [
      [10, 3],
      [30, 3],
      [65, 4],
      [80, 8],
    ],
    months: [
      [12, 1],
      [24, 3],
      [60, 1],
      [96, 2],
    ],
    anyYears: [
      [50, 2],
      [75, 9],
      [100, 15],
    ],
    yearsOfKind: [
      [10, 6],
      [25, 7],
      [50, 2],
      [75, 4],
      [100, 8],
    ],
  },
}
