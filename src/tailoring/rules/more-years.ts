import { FULL_CREDIT } from '../../schema/credit.ts'
import type { Position } from '../../schema/timeline.ts'
import { printMonths } from '../../text/months.ts'
import { contains } from '../../text/span.ts'
import { adviseOn } from '../advise-on.ts'
import { creditIfShown, monthsNamed } from '../credit-if-shown.ts'
import { nameable, nameEmployers, nameShortly, sayAsked, sayAsks } from '../phrases.ts'
import { quoteStatement } from '../quote-statement.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'

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
const sayYears = (covered: CoveredPart, context: RuleContext): string =>
  covered.part?.years || covered.requirement.parts.length < 2
    ? `${sayAsked(covered, context)}.`
    : `${sayAsks(covered)} this: ${quoteStatement(covered, context)}.`

const sayWhere = (name: string, positions: readonly Position[]): string =>
  positions.length > 0
    ? `If ${name} was part of your work at ${nameEmployers(positions)} too, say so in a bullet there.`
    : 'If it was part of other work, add that work with its dates.'

/** Years of a skill are counted from the positions that name it; one that leaves it out adds none. */
export const moreYears: Rule = {
  id: 'more-years',
  title: 'Name the skill in every position that used it',
  examples: [
    {
      about: 'speaks up where the positions that name a skill are shorter than the years asked',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - Dec 2023\n- Built nightly pipelines in Python\n\nSoftware Engineer, Fernhill Systems\nJan 2018 - Dec 2021\n- Wrote the billing service',
      job: 'Requirements\n- 5+ years of Python',
      advice: [{ at: 'Python', edited: null }],
    },
    {
      about: 'is silent where they are long enough',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2018 - Dec 2023\n- Built nightly pipelines in Python',
      job: 'Requirements\n- 5+ years of Python',
      advice: [],
    },
  ],
  suggest: (context) =>
    context.unnamed
      .filter(({ shortfall }) => shortfall === 'years' || shortfall === 'undated')
      .map((covered) => {
        const name = nameShortly(covered, context)
        const positions = nameable(positionsThatAdd(covered, context))
        return adviseOn(covered, {
          title: `Show more years of ${name}`,
          message: [sayHeld(covered, context), sayYears(covered, context), sayWhere(name, positions)],
          ...context.worthOf({
            covered,
            credit: positions.length > 0 ? creditIfShown(covered, positions, context) : FULL_CREDIT,
          }),
        })
      }),
}
