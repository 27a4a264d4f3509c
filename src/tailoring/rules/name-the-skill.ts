import { startSentence } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { strengthenBest } from '../strengthen-best.ts'

/** Words that only evoke a skill count half: another reader may not see the skill in them. */
export const nameTheSkill: Rule = {
  id: 'name-the-skill',
  title: 'Name the skill that the words only suggest',
  examples: [
    {
      about: 'asks, where words suggest a skill and do not name it',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Turned business needs into 20 reports',
      job: 'Requirements\n- Business acumen',
      advice: [{ at: 'business needs', edited: null }],
    },
    {
      about: 'is silent where the skill is named',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Brought business acumen and an eye for business needs to 20 reports',
      job: 'Requirements\n- Business acumen',
      advice: [],
    },
  ],
  suggest: (context) =>
    strengthenBest(context, 'evoked', {
      better: (mention) => ({ ...mention, evoked: false }),
      title: ({ name }) => `Name ${name}`,
      fault: ({ best, mention, name }) =>
        `${startSentence(context.cite(best))} (“${mention.surfaceForm}”) suggests ${name} without naming it.`,
      remedy: 'If that is what you did, name it there.',
    }),
}
