import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 5],
      [10, 10],
      [20, 9],
      [30, 14],
      [40, 4],
      [50, 9],
      [60, 9],
      [70, 4],
      [80, 7],
      [90, 3],
      [97, 13],
    ],
    together: [
      [10, 1],
      [30, 3],
      [40, 6],
      [80, 4],
    ],
    months: [[12, 13]],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 24],
      [10, 22],
      [20, 3],
      [30, 5],
      [40, 8],
      [50, 3],
      [60, 1],
      [80, 3],
      [90, 2],
      [97, 29],
    ],
    together: [
      [10, 2],
      [30, 4],
      [40, 5],
    ],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [
      [20, 2],
      [30, 5],
      [40, 6],
      [50, 11],
      [60, 4],
      [70, 2],
      [80, 4],
      [97, 6],
    ],
    together: [],
    months: [
      [6, 2],
      [12, 4],
      [24, 4],
      [36, 1],
      [60, 3],
    ],
    anyYears: [
      [50, 2],
      [75, 10],
      [100, 16],
    ],
    yearsOfKind: [
      [10, 2],
      [25, 4],
      [50, 3],
      [75, 6],
      [100, 3],
    ],
  },
}
