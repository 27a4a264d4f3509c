import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 2],
      [10, 3],
      [20, 14],
      [30, 14],
      [50, 7],
      [60, 11],
      [70, 6],
      [80, 13],
      [97, 14],
    ],
    together: [
      [10, 3],
      [20, 4],
      [30, 2],
      [40, 4],
      [50, 5],
    ],
    months: [[12, 16]],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 33],
      [10, 13],
      [20, 8],
      [30, 9],
      [80, 4],
      [90, 3],
      [97, 30],
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
      [60, 6],
      [80, 1],
      [90, 1],
      [97, 16],
    ],
    together: [
      [10, 3],
      [30, 4],
      [65, 4],
      [80, 8],
    ],
    months: [
      [12, 2],
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
      [25, 7],
      [50, 2],
      [75, 4],
      [100, 8],
    ],
  },
}
