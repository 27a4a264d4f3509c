import { isToldOf, monthsInField, yearsTold } from '../../../src/coverage/credit.ts'
import { type CreditTable, type CreditTables, inHundredths, type Steps } from '../../../src/coverage/credit-steps.ts'
import type { CreditFigures } from '../../../src/schema/index.ts'
import type { PairRows, Row } from './build-pairs.ts'

/*
 * Fits the tables of credits: steps that are never negative, by least squares with a penalty, coordinate by coordinate.
 * Only sums and products, in a fixed order: the same verdicts give the same bytes on every machine.
 */

/** Where a step may be. */
const CUTS: Readonly<Record<keyof CreditTable, readonly number[]>> = {
  shown: [1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 97],
  relevance: [10, 13, 16, 20, 25, 30, 35, 40, 50, 60],
  months: [6, 12, 24, 36, 60, 96],
  usual: [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80],
  named: [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80],
  worked: [6, 12, 24, 36, 60, 96, 144],
  anyYears: [10, 25, 50, 75, 100],
  yearsOfKind: [10, 25, 50, 75, 100],
}

const FIGURES = ['shown', 'relevance', 'months', 'usual', 'named', 'worked', 'anyYears', 'yearsOfKind'] as const

/** The figures as the tables look them up. */
const figureAt = (figure: keyof CreditTable, figures: CreditFigures): number => {
  const { shown, relevance, months, usual, named, years } = figures
  if (figure === 'months') return months
  if (figure === 'worked') return monthsInField(figures)
  return inHundredths({ shown, relevance, usual, named, anyYears: yearsTold(figures), yearsOfKind: years?.ofKind ?? 0 }[figure])
}

type Group = keyof CreditTables

/** An example: which steps it reaches, and its target. */
interface Example {
  readonly on: readonly number[]
  readonly gold: number
}

const STEPS = FIGURES.flatMap((figure) => CUTS[figure].map((from) => ({ figure, from })))

const USED: Readonly<Record<Group, readonly (keyof CreditTable)[]>> = {
  skill: ['shown', 'relevance', 'usual', 'named', 'worked'],
  soft: ['shown', 'relevance', 'usual', 'named', 'worked'],
  years: ['shown', 'relevance', 'months', 'named', 'worked', 'anyYears', 'yearsOfKind'],
}

const toExample = ({ figures, gold }: Row, group: Group): Example | null => {
  if (!figures || gold === null) return null
  const on = STEPS.flatMap(({ figure, from }, index) =>
    USED[group].includes(figure) && figureAt(figure, figures) >= from ? [index] : [],
  )
  return on.length === 0 || !isToldOf(figures) ? null : { on, gold }
}

const PASSES = 200
/**
 * As if this many examples said that a step is zero: many for what is said of the whole person, so that one more name or month
 * lifts no score by a leap; for all others so many that few examples make no step by themselves.
 */
const PENALTY = { named: 600, worked: 100, others: 60 } as const
const PENALTIES = STEPS.map(({ figure }) => (figure === 'named' || figure === 'worked' ? PENALTY[figure] : PENALTY.others))

/** How many examples reach both of two steps: all that least squares needs. */
const countTogether = (examples: readonly Example[]): number[][] => {
  const counts = STEPS.map(() => STEPS.map(() => 0))
  for (const { on } of examples) for (const a of on) for (const b of on) (counts[a] as number[])[b] = (counts[a]?.[b] ?? 0) + 1
  return counts
}

const sumOn = (examples: readonly Example[], goals: readonly number[]): number[] => {
  const sums = STEPS.map(() => 0)
  for (const [index, { on }] of examples.entries()) for (const step of on) sums[step] = (sums[step] ?? 0) + (goals[index] ?? 0)
  return sums
}

/** Non-negative heights of the steps. */
const descend = (counts: readonly (readonly number[])[], sums: readonly number[]): number[] => {
  const heights = STEPS.map(() => 0)
  for (let pass = 0; pass < PASSES; pass++)
    for (const [step, own] of counts.entries()) {
      const count = own[step] ?? 0
      if (count === 0) continue
      const told = own.reduce((sum, both, other) => (other === step ? sum : sum + both * (heights[other] ?? 0)), 0)
      heights[step] = Math.max(0, ((sums[step] ?? 0) - told) / (count + (PENALTIES[step] ?? PENALTY.others)))
    }
  return heights
}

/**
 * Least squares pulls towards the mean, and readers do not: so the targets are stretched about their mean by this factor. Kappa
 * rises with it, but so do opposite verdicts; choosing it again for each set of verdicts generalises worse.
 */
const STRETCH = 1.5

/** The penalty pulls towards zero, and readers do not: what it takes on the mean. */
const LIFT = 0.03

const fitHeights = (examples: readonly Example[]): number[] => {
  const mean = examples.reduce((sum, { gold }) => sum + gold, 0) / Math.max(1, examples.length)
  const goals = examples.map(({ gold }) => mean + LIFT + (gold - mean) * STRETCH)
  return descend(countTogether(examples), sumOn(examples, goals))
}

const FULL = 100

/** Everything shown, for as long as asked, is full credit, wherever the words stand: the remainder goes to the last step of `shown`. */
const fillUp = (table: CreditTable): CreditTable => {
  const sure = (['shown', 'months', 'anyYears', 'yearsOfKind'] as const).flatMap((figure) => table[figure])
  const left = FULL - sure.reduce((sum, [, height]) => sum + height, 0)
  const last = CUTS.shown.at(-1) ?? FULL
  if (left <= 0) return table
  const top = table.shown.find(([from]) => from === last)
  const rest = table.shown.filter(([from]) => from !== last)
  return { ...table, shown: [...rest, [last, (top?.[1] ?? 0) + left]] }
}

const toTable = (heights: readonly number[]): CreditTable => {
  const stepsOf = (wanted: keyof CreditTable): Steps =>
    STEPS.flatMap(({ figure, from }, index): Steps => {
      const height = Math.round(100 * (heights[index] ?? 0))
      return figure === wanted && height > 0 ? [[from, height]] : []
    })
  return fillUp({
    shown: stepsOf('shown'),
    relevance: stepsOf('relevance'),
    months: stepsOf('months'),
    usual: stepsOf('usual'),
    named: stepsOf('named'),
    worked: stepsOf('worked'),
    anyYears: stepsOf('anyYears'),
    yearsOfKind: stepsOf('yearsOfKind'),
  })
}

const groupOf = ({ requirement: { kind }, figures }: Row): Group => {
  if (figures?.years) return 'years'
  return kind === 'soft' ? 'soft' : 'skill'
}

/** The tables learned from these pairs. */
export const fitTables = (pairs: readonly PairRows[]): CreditTables => {
  const rows = pairs.flatMap((pair) => pair.rows)
  const learn = (group: Group): CreditTable => {
    const examples = rows.filter((row) => groupOf(row) === group).flatMap((row) => toExample(row, group) ?? [])
    return toTable(fitHeights(examples))
  }
  return { skill: learn('skill'), soft: learn('soft'), years: learn('years') }
}
