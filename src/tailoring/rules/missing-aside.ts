import { adviseOnFacts } from '../advise-on-facts.ts'
import { adviseOnListed, groupListed } from '../advise-on-listed.ts'
import { adviseOnRole } from '../advise-on-role.ts'
import { adviseOnShort, findShort } from '../advise-on-short.ts'
import { groupNamed, groupUnnamed } from '../group-asked.ts'
import type { Rule } from '../rule.ts'

/**
 * What is seldom worth a question: what other questions matter more than, statements that name no tool, since nobody knows by which
 * words a field or a phrase would be shown, degrees, years that no other words would add, and a listed tool that is only a part of
 * what is asked.
 */
export const missingAside: Rule = {
  id: 'missing-aside',
  title: 'Look for what else is asked: fields, practices, phrases, years, degrees, only if it is true',
  examples: [
    {
      about: 'speaks up where nothing shows a phrase that is required',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- Experience with scanned tenant lease contracts',
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
      about: 'speaks up about a higher degree that would only be liked',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services\n\nEDUCATION\nBSc in Statistics, Tarnfield University, 2018',
      job: 'Requirements\n- Python\n\nNice to have\n- Master’s degree in Statistics',
      advice: [{ at: 'BSc in Statistics, Tarnfield University, 2018', edited: null }],
    },
    {
      about: 'is silent where a tool has a name',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran Python services',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => [
    ...[...groupNamed(context), ...groupUnnamed(context)].map((together) => adviseOnFacts(together, context)),
    ...groupListed(context).flatMap((listed) => adviseOnListed(listed, context)),
    ...findShort(context).map((short) => adviseOnShort(short, context)),
    ...context.unnamed.filter(({ shortfall }) => shortfall === 'role').map((covered) => adviseOnRole(covered, context)),
  ],
}
