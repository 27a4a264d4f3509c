import { adviseOnOtherFacts, type Facts, isSaid } from '../advise-on-facts.ts'
import { groupByFact } from '../group-by-fact.ts'
import { groupServed, isAbsent } from '../group-served.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'

/** As many as one reads in a sentence: a heap of thirty is for nobody. */
const MAX_TOGETHER = 6

const chunk = (facts: Facts, size: number): Facts[] =>
  facts.flatMap((fact, at) => (at % size === 0 ? [[fact, ...facts.slice(at + 1, at + size)] as const] : []))

/** Qualities are asked about by themselves, and what is said somewhere apart from what is not: one title is true of all. */
const kindOf = (covered: CoveredPart, context: RuleContext): string =>
  covered.part?.soft ? 'soft' : isSaid(covered, context) ? 'said' : 'not said'

/** What else the posting asks and nothing shows: skills some at a time, what matters most first, and so qualities. */
export const missingElsewhere: Rule = {
  id: 'missing-elsewhere',
  title: 'Look through what else is asked and not shown',
  examples: [
    {
      about: 'asks about qualities of all statements at once',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- Patience\n- Curiosity',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent where the statements that matter most lack everything that is missing',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) =>
    groupByFact(groupServed(context.unnamed.filter(isAbsent)), ([covered]) => kindOf(covered, context))
      .flatMap((facts) => chunk(facts, MAX_TOGETHER))
      .map((facts) => adviseOnOtherFacts(facts, context)),
}
