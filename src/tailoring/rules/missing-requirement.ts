import { adviseOnFacts } from '../advise-on-facts.ts'
import { adviseOnRole } from '../advise-on-role.ts'
import { groupNamed } from '../group-asked.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'

/** Whether the posting asks for a degree that is held: what another statement asks of a higher one stands in its place. */
const holdsOther = ({ parts }: RuleContext): boolean =>
  parts.some(({ part, requirement: { kind }, status }) => part === null && kind === 'degree' && status === 'met')

/**
 * Who lists a degree would list a higher one too: only where none else would do is it worth a question. Years that are missing
 * cannot be asked for: they are said where they are far off.
 */
const isAskedOfRole = ({ shortfall, requirement: { kind, importance } }: CoveredPart, context: RuleContext): boolean =>
  shortfall === 'role' &&
  kind === 'degree' &&
  (context.analysis.education.length === 0 || (importance === 'required' && !holdsOther(context)))

/** What the posting asks and nothing shows: a question, what is near, and never a sentence ready to be pasted. */
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
      about: 'says what a degree that is held lacks',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services\n\nEDUCATION\nBSc in Geography, Tarnfield University, 2018',
      job: 'Requirements\n- Bachelor’s degree in Computer Science\n- Python',
      advice: [{ at: 'BSc in Geography, Tarnfield University, 2018', edited: null }],
    },
    {
      about: 'is silent about a wide field of which parts are listed, and about a higher degree that would only be liked',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services\n\nSKILLS\nPyTorch, spaCy\n\nEDUCATION\nBSc in Statistics, Tarnfield University, 2018',
      job: 'Requirements\n- Artificial intelligence\n- Python\n\nNice to have\n- Master’s degree in Statistics',
      advice: [],
    },
    {
      about: 'asks of duties only what has a name',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Responsibilities\n- Define smooth operations for our guests\n- Run Kubernetes clusters\n\nRequirements\n- Python',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent where all is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services on Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => [
    ...context.unnamed.filter((covered) => isAskedOfRole(covered, context)).map((covered) => adviseOnRole(covered, context)),
    ...groupNamed(context).map((together) => adviseOnFacts(together, context)),
  ],
}
