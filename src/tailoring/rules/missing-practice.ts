import { adviseOnFacts, canBeLearnt, type Facts } from '../advise-on-facts.ts'
import { groupNamed, groupUnnamed } from '../group-asked.ts'
import { yearsOf } from '../phrases.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** Of what is shown by more, the rest is hardly worth a question: of seven such ones readers called none useful. */
const MOST_HELD = 0.6

/**
 * Of questions about practices for years readers called 3 of 20 useful, about what no project of one's own shows 7 of 15, and of
 * the others 30 of 38.
 */
const isWorthTelling = (facts: Facts, context: RuleContext): boolean => {
  const [[{ requirement, row }]] = facts
  return (
    requirement.kind === 'skill' &&
    row.credit < MOST_HELD &&
    facts.flat().every((covered) => yearsOf(covered) === null) &&
    canBeLearnt(facts, context)
  )
}

const isOfNamedGap = ([[{ requirement }]]: Facts, { namedGaps }: RuleContext): boolean => namedGaps.has(requirement.id)

/** Of other gaps so many, where no question would be left: a report that names gaps says what to do about some. */
const MOST_OF_OTHERS = 2

/** No earlier rule has spoken of any part that is not met. */
const isNothingNamed = ({ parts, unnamed }: RuleContext): boolean =>
  parts.filter(({ shortfall }) => shortfall !== null).length === unnamed.length

/** Of the gaps that the summary names, or else of others: fields, methods and practices that one can take up, with what a line about them had better tell. */
export const missingPractice: Rule = {
  id: 'missing-practice',
  title: 'Tell of a field, method or practice that matters and is not shown, only if it is true',
  examples: [
    {
      about: 'says what a line about it had better tell',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- Experience with model deployment',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'speaks of another gap where no question of those that are named is of use',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- Experience with scanned tenant lease contracts\n- Experience with flooded boat hire ledgers\n- Experience with printed harbour dues tables\n\nNice to have\n- Experience with model deployment',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent about years of it, and about what no line tells by itself',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- 5 years of experience with model deployment\n- Experience with scanned tenant lease contracts',
      advice: [],
    },
  ],
  suggest: (context) => {
    const worth = [...groupNamed(context), ...groupUnnamed(context)].filter((facts) => isWorthTelling(facts, context))
    const ofGaps = worth.filter((facts) => isOfNamedGap(facts, context))
    const told = ofGaps.length === 0 && isNothingNamed(context) ? worth.slice(0, MOST_OF_OTHERS) : ofGaps
    return told.map((facts) => adviseOnFacts(facts, context))
  },
}
