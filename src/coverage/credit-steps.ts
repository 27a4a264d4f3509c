import { CREDIT_UNITS } from './score.ts'

/** From a figure on, so many hundredths more: [from, hundredths], in rising order. */
export type Steps = readonly (readonly [number, number])[]

/** Months as they are, all else in hundredths. */
export type CreditTable = Readonly<
  Record<'shown' | 'relevance' | 'months' | 'usual' | 'named' | 'worked' | 'anyYears' | 'yearsOfKind', Steps>
>

/** `years`: of statements that ask for years of work. */
export type CreditTables = Readonly<Record<'skill' | 'soft' | 'years', CreditTable>>

/** The steps that a figure reaches, added up: hundredths. */
export const climb = (steps: Steps, value: number): number => {
  let sum = 0
  for (const [from, more] of steps) if (value >= from) sum += more
  return sum
}

/** Never rounded up. */
export const inHundredths = (ratio: number): number => Math.floor((Math.round(ratio * CREDIT_UNITS) * 100) / CREDIT_UNITS)
