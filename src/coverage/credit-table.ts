import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 1],
      [10, 7],
      [20, 12],
      [30, 18],
      [40, 2],
      [50, 7],
      [60, 9],
      [70, 4],
      [80, 11],
      [97, 15],
    ],
    together: [
      [10, 1],
      [20, 1],
      [30, 4],
      [40, 6],
      [80, 4],
    ],
    months: [
      [12, 10],
      [36, 4],
    ],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 20],
      [10, 14],
      [20, 5],
      [30, 13],
      [40, 4],
      [70, 4],
      [97, 40],
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
      [30, 4],
      [40, 11],
      [50, 7],
      [60, 7],
      [70, 4],
      [80, 4],
      [97, 6],
    ],
    together: [],
    months: [
      [6, 3],
      [12, 4],
      [24, 3],
    ],
    anyYears: [
      [50, 2],
      [75, 10],
      [100, 16],
    ],
    yearsOfKind: [
      [10, 3],
      [25, 4],
      [50, 4],
      [75, 3],
      [100, 5],
    ],
  },
}
