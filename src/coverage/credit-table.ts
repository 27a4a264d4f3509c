import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [20, 8],
      [30, 16],
      [40, 14],
      [50, 3],
      [60, 4],
      [70, 7],
      [80, 13],
      [97, 20],
    ],
    together: [
      [20, 1],
      [30, 7],
      [40, 2],
      [50, 5],
      [80, 3],
    ],
    months: [
      [12, 13],
      [24, 2],
    ],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 21],
      [10, 13],
      [20, 9],
      [30, 13],
      [50, 5],
      [60, 2],
      [80, 3],
      [97, 34],
    ],
    together: [
      [10, 4],
      [20, 5],
      [30, 1],
      [40, 6],
      [50, 1],
    ],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [
      [30, 3],
      [40, 3],
      [50, 10],
      [60, 7],
      [70, 1],
      [80, 3],
      [90, 1],
      [97, 21],
    ],
    together: [
      [30, 2],
      [65, 3],
      [80, 4],
    ],
    months: [
      [12, 2],
      [24, 4],
    ],
    anyYears: [
      [75, 9],
      [100, 14],
    ],
    yearsOfKind: [
      [10, 3],
      [25, 8],
      [50, 5],
      [75, 6],
    ],
  },
}
