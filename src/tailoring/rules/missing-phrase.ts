import { adviseOnFacts } from '../advise-on-facts.ts'
import { groupFirst } from '../group-first.ts'
import type { Rule } from '../rule.ts'

/** What a statement asks in words that name nothing: seldom worth a question, since nobody knows by which words it would be shown. */
export const missingPhrase: Rule = {
  id: 'missing-phrase',
  title: 'Look for what is asked in phrases and not found, only if it is true',
  examples: [
    {
      about: 'speaks up where nothing shows a phrase that is required',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- Experience with scanned tenant lease contracts',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent where something has a name',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => groupFirst(context, false).map((together) => adviseOnFacts(together, context)),
}
