import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 1],
      [10, 1],
      [20, 10],
      [30, 16],
      [40, 14],
      [50, 3],
      [60, 4],
      [70, 7],
      [80, 13],
      [97, 15],
    ],
    together: [
      [20, 2],
      [30, 7],
      [40, 2],
      [50, 5],
      [80, 3],
    ],
    months: [
      [12, 14],
      [24, 2],
    ],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 27],
      [10, 16],
      [20, 9],
      [30, 12],
      [50, 5],
      [60, 2],
      [80, 2],
      [97, 27],
    ],
    together: [
      [10, 4],
      [20, 4],
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
      [20, 1],
      [30, 5],
      [40, 4],
      [50, 10],
      [60, 7],
      [70, 1],
      [80, 2],
      [90, 1],
      [97, 16],
    ],
    together: [
      [10, 3],
      [30, 2],
      [65, 3],
      [80, 3],
    ],
    months: [
      [12, 2],
      [24, 4],
      [60, 1],
    ],
    anyYears: [
      [50, 2],
      [75, 9],
      [100, 13],
    ],
    yearsOfKind: [
      [10, 4],
      [25, 8],
      [50, 4],
      [75, 6],
    ],
  },
}
