import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 3],
      [10, 7],
      [20, 11],
      [30, 17],
      [40, 3],
      [50, 7],
      [60, 11],
      [70, 2],
      [80, 5],
      [90, 4],
      [97, 18],
    ],
    together: [
      [10, 3],
      [30, 3],
      [40, 6],
      [80, 4],
    ],
    months: [
      [12, 10],
      [24, 2],
    ],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 23],
      [10, 17],
      [20, 8],
      [30, 9],
      [40, 8],
      [50, 1],
      [80, 3],
      [90, 2],
      [97, 29],
    ],
    together: [
      [30, 3],
      [40, 5],
    ],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [
      [30, 6],
      [40, 6],
      [50, 11],
      [60, 4],
      [70, 3],
      [80, 4],
      [90, 1],
      [97, 7],
    ],
    together: [],
    months: [
      [6, 3],
      [12, 4],
      [24, 5],
      [36, 2],
    ],
    anyYears: [
      [50, 2],
      [75, 10],
      [100, 16],
    ],
    yearsOfKind: [
      [10, 3],
      [25, 4],
      [50, 3],
      [75, 2],
      [100, 4],
    ],
  },
}
