import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [10, 8],
      [20, 14],
      [30, 14],
      [40, 2],
      [50, 10],
      [60, 10],
      [70, 6],
      [80, 10],
      [97, 12],
    ],
    together: [
      [20, 3],
      [30, 2],
      [40, 6],
      [80, 4],
    ],
    months: [
      [12, 11],
      [36, 3],
    ],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 19],
      [10, 15],
      [20, 7],
      [30, 14],
      [40, 2],
      [70, 1],
      [97, 42],
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
      [30, 6],
      [40, 10],
      [50, 8],
      [60, 4],
      [80, 2],
      [90, 2],
      [97, 8],
    ],
    together: [],
    months: [
      [6, 1],
      [12, 3],
      [24, 2],
    ],
    anyYears: [
      [50, 2],
      [75, 10],
      [100, 16],
    ],
    yearsOfKind: [
      [10, 6],
      [25, 8],
      [50, 3],
      [75, 3],
      [100, 6],
    ],
  },
}
