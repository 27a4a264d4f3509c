import { FULL_CREDIT } from '../schema/credit.ts'
import type { Position } from '../schema/timeline.ts'
import { printMonths } from '../text/months.ts'
import { contains } from '../text/span.ts'
import { adviseOn } from './advise-on.ts'
import { creditIfShown, monthsNamed } from './credit-if-shown.ts'
import { nameable, nameEmployers, nameShortly, sayAsked, sayAsks } from './phrases.ts'
import { quoteStatement } from './quote-statement.ts'
import type { Advice, CoveredPart, RuleContext } from './rule.ts'

/** What work shows, not for as long as is asked, with the positions whose dates would add to its years if they named it. */
export interface Short {
  readonly covered: CoveredPart
  readonly positions: readonly Position[]
}

/** Positions that could have held the skill and do not say so, and whose dates would add to its years. */
const positionsThatAdd = (covered: CoveredPart, context: RuleContext): Position[] =>
  context.analysis.positions.filter(
    (position) =>
      !covered.evidence.some((evidence) => contains(position, evidence)) &&
      creditIfShown(covered, [position], context) > covered.credit,
  )

const sayHeld = (covered: CoveredPart, context: RuleContext): string => {
  const [best] = covered.evidence
  return covered.shortfall === 'undated' && best
    ? `The work that shows it (${context.cite(best)}) has no dates, so its years cannot be counted.`
    : `The positions that name it add up to ${printMonths(monthsNamed(covered, context))}.`
}

/** Years of one thing, or of all that a statement asks for together. */
const sayYears =
  (covered: CoveredPart, context: RuleContext) =>
  (room: number): string => {
    if (covered.part?.years || covered.requirement.parts.length < 2) return `${sayAsked(covered, context)}.`
    const lead = `${sayAsks(covered)} this: `
    return `${lead}${quoteStatement(covered, context, room - lead.length - '.'.length)}.`
  }

const sayWhere = (name: string, positions: readonly Position[]): string =>
  positions.length > 0
    ? `If ${name} was part of your work at ${nameEmployers(positions)} too, say so in a bullet there.`
    : 'If it was part of other work, add that work with its dates.'

export const findShort = (context: RuleContext): Short[] =>
  context.unnamed
    .filter(({ shortfall }) => shortfall === 'years' || shortfall === 'undated')
    .map((covered) => ({ covered, positions: nameable(positionsThatAdd(covered, context)) }))

/** Whether words alone could add years: a position that does not name the skill, or work whose dates are not said. */
export const canBeTold = ({ covered: { shortfall }, positions }: Short): boolean =>
  shortfall === 'undated' || positions.length > 0

export const adviseOnShort = ({ covered, positions }: Short, context: RuleContext): Advice => {
  const name = nameShortly(covered, context)
  return adviseOn(covered, {
    title: `Show more years of ${name}`,
    message: [sayHeld(covered, context), sayYears(covered, context), sayWhere(name, positions)],
    ...context.worthOf({
      covered,
      credit: positions.length > 0 ? creditIfShown(covered, positions, context) : FULL_CREDIT,
    }),
  })
}
