import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 1],
      [10, 2],
      [20, 15],
      [30, 10],
      [50, 11],
      [60, 7],
      [70, 3],
      [80, 9],
      [90, 2],
      [97, 23],
    ],
    together: [
      [10, 3],
      [20, 6],
      [30, 4],
      [40, 3],
      [50, 5],
      [65, 1],
    ],
    months: [
      [12, 16],
      [24, 1],
    ],
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
      [30, 5],
      [40, 7],
      [50, 4],
      [60, 4],
      [90, 3],
      [97, 19],
    ],
    together: [
      [10, 3],
      [30, 3],
      [65, 4],
      [80, 8],
    ],
    months: [
      [12, 1],
      [24, 2],
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
      [25, 6],
      [50, 2],
      [75, 3],
      [100, 9],
    ],
  },
}
