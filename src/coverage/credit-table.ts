import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 1],
      [20, 11],
      [30, 15],
      [40, 13],
      [50, 6],
      [60, 3],
      [70, 8],
      [80, 11],
      [97, 15],
    ],
    together: [
      [20, 1],
      [30, 5],
      [40, 4],
      [50, 4],
      [80, 5],
    ],
    months: [
      [12, 14],
      [24, 3],
    ],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 22],
      [10, 17],
      [20, 11],
      [30, 12],
      [50, 7],
      [97, 31],
    ],
    together: [
      [10, 4],
      [20, 5],
      [30, 4],
      [40, 6],
      [50, 1],
    ],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [
      [40, 2],
      [50, 11],
      [60, 10],
      [70, 1],
      [80, 3],
      [90, 1],
      [97, 17],
    ],
    together: [
      [10, 2],
      [30, 5],
      [80, 4],
    ],
    months: [
      [6, 1],
      [12, 3],
      [24, 4],
    ],
    anyYears: [
      [25, 2],
      [50, 5],
      [75, 10],
      [100, 10],
    ],
    yearsOfKind: [
      [10, 3],
      [25, 8],
      [50, 3],
      [75, 6],
    ],
  },
}
