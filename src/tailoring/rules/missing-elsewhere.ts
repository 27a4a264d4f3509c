import { adviseOnOtherFacts } from '../advise-on-facts.ts'
import { groupByFact } from '../group-by-fact.ts'
import { groupServed, isAbsent } from '../group-served.ts'
import type { Rule } from '../rule.ts'

/** What else the posting asks and nothing shows: all skills at once, and all qualities. */
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
    groupByFact(groupServed(context.unnamed.filter(isAbsent)), ([{ part }]) => String(part?.soft)).map((facts) =>
      adviseOnOtherFacts(facts, context),
    ),
}
