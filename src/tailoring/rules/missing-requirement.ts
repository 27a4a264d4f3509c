import { ownGain } from '../../text/own-gain.ts'
import { adviseOnFacts, type Facts } from '../advise-on-facts.ts'
import { groupNamed } from '../group-asked.ts'
import { isAbsent } from '../group-served.ts'
import type { Rule, RuleContext } from '../rule.ts'

/**
 * Of 271 such questions readers call 79 of the first 105 useful, of second ones 14 of 15 where the resume shows half of what is asked
 * and 50 of 83 where it shows less, and one in three of all after them.
 */
const mostAsked = ({ coverage: { score } }: RuleContext): number => (score < 50 ? 1 : 2)

/** What is done in a post is learned there: of nine such questions readers called one useful. */
const isDuty = ([[{ requirement }]]: Facts): boolean => requirement.importance === 'duty'

/** A statement of which a project names something is quoted there: the rest of it is for later. */
const isSpokenOf = ([[{ requirement }]]: Facts, { parts, unnamed }: RuleContext): boolean =>
  parts.some((one) => one.requirement === requirement && isAbsent(one) && !unnamed.includes(one))

/** What would only be liked is no question as long as something is required. */
const isLiked = ([[{ requirement }]]: Facts): boolean => requirement.importance === 'preferred'

/** What matters most of what the posting asks and nothing shows: a question, what is near, and never a sentence ready to be pasted. */
export const missingRequirement: Rule = {
  id: 'missing-requirement',
  title: 'Add what is asked and not shown, only if it is true',
  examples: [
    {
      about: 'speaks up where nothing shows a required skill',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines in Python',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent about a wide field of which parts are listed, about practices, and about degrees',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services\n\nSKILLS\nPyTorch, spaCy\n\nEDUCATION\nBSc in Statistics, Tarnfield University, 2018',
      job: 'Requirements\n- Artificial intelligence\n- Python\n- Code review\n\nNice to have\n- Master’s degree in Statistics',
      advice: [],
    },
    {
      about: 'is silent about duties',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Responsibilities\n- Define smooth operations for our guests\n- Run Kubernetes clusters\n\nRequirements\n- Python',
      advice: [],
    },
    {
      about: 'is silent where all is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services on Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) =>
    groupNamed(context)
      .filter((together) => !isDuty(together) && !isSpokenOf(together, context))
      .map((together) => ({ advice: adviseOnFacts(together, context), isLiked: isLiked(together) }))
      .toSorted((a, b) => Number(a.isLiked) - Number(b.isLiked) || ownGain(b.advice) - ownGain(a.advice))
      .slice(0, mostAsked(context))
      .map(({ advice }) => advice),
}
