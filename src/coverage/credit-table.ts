import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [20, 13],
      [30, 10],
      [50, 9],
      [60, 10],
      [70, 4],
      [80, 7],
      [90, 3],
      [97, 26],
    ],
    together: [
      [10, 4],
      [20, 7],
      [30, 5],
      [50, 4],
      [65, 3],
    ],
    months: [
      [12, 17],
      [24, 1],
    ],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 39],
      [10, 14],
      [20, 7],
      [30, 10],
      [80, 4],
      [90, 3],
      [97, 23],
    ],
    together: [
      [10, 3],
      [20, 1],
      [30, 1],
      [40, 5],
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
      [50, 5],
      [60, 3],
      [80, 1],
      [97, 20],
    ],
    together: [
      [10, 3],
      [30, 3],
      [65, 4],
      [80, 9],
    ],
    months: [
      [12, 1],
      [24, 2],
      [60, 2],
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
