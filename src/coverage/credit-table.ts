import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [10, 6],
      [20, 14],
      [30, 12],
      [40, 2],
      [50, 6],
      [60, 11],
      [70, 7],
      [80, 9],
      [97, 18],
    ],
    together: [
      [10, 2],
      [20, 5],
      [30, 2],
      [40, 8],
      [50, 3],
    ],
    months: [
      [12, 12],
      [24, 2],
      [36, 1],
    ],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 20],
      [10, 16],
      [20, 6],
      [30, 13],
      [40, 2],
      [50, 1],
      [70, 1],
      [97, 41],
    ],
    together: [
      [10, 3],
      [20, 5],
      [30, 3],
      [40, 7],
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
      [50, 5],
      [60, 4],
      [80, 1],
      [90, 1],
      [97, 21],
    ],
    together: [
      [10, 1],
      [30, 4],
      [65, 4],
      [80, 8],
    ],
    months: [
      [6, 1],
      [12, 2],
      [24, 1],
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
      [100, 7],
    ],
  },
}
