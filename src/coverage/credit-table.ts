import type { CreditTables } from './credit-steps.ts'

/** Written by `npm run train -- --verdicts`: the credit of a statement, in hundredths, by steps that never fall. */
export const CREDIT_TABLES: CreditTables = {
  skill: {
    shown: [
      [1, 6],
      [10, 12],
      [20, 8],
      [30, 11],
      [40, 10],
      [50, 7],
      [60, 9],
      [70, 7],
      [80, 3],
      [90, 3],
      [97, 8],
    ],
    together: [
      [10, 4],
      [40, 3],
      [80, 5],
    ],
    months: [[12, 16]],
    anyYears: [],
    yearsOfKind: [],
  },
  soft: {
    shown: [
      [1, 24],
      [10, 22],
      [20, 3],
      [30, 3],
      [40, 10],
      [50, 5],
      [60, 2],
      [80, 2],
      [90, 2],
      [97, 27],
    ],
    together: [
      [10, 3],
      [30, 2],
      [40, 5],
    ],
    months: [],
    anyYears: [],
    yearsOfKind: [],
  },
  years: {
    shown: [
      [30, 9],
      [40, 9],
      [50, 6],
      [60, 1],
      [70, 2],
      [80, 4],
      [97, 6],
    ],
    together: [],
    months: [
      [6, 4],
      [12, 5],
      [24, 5],
      [60, 4],
    ],
    anyYears: [
      [50, 2],
      [75, 12],
      [100, 17],
    ],
    yearsOfKind: [
      [10, 4],
      [25, 5],
      [50, 3],
      [75, 2],
    ],
  },
}
