import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [10, 4],
      [20, 10],
      [30, 13],
      [50, 10],
      [60, 8],
      [70, 4],
      [80, 10],
      [90, 2],
      [97, 21],
    ],
    together: [
      [10, 4],
      [20, 5],
      [30, 4],
      [50, 6],
      [80, 1],
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
      [1, 32],
      [10, 15],
      [20, 3],
      [30, 15],
      [60, 1],
      [70, 4],
      [80, 3],
      [90, 2],
      [97, 25],
    ],
    together: [
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
      [40, 8],
      [50, 4],
      [60, 3],
      [80, 2],
      [97, 18],
    ],
    together: [
      [10, 3],
      [30, 3],
      [65, 5],
      [80, 5],
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
      [25, 7],
      [50, 2],
      [75, 3],
      [100, 9],
    ],
  },
}
