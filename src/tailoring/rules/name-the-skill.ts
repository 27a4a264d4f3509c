import type { Mention } from '../../schema/mention.ts'
import { startSentence } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { strengthenBest } from '../strengthen-best.ts'
import { isFoundIn } from '../wording.ts'

/** "Machine Learning Engineer": a title that holds the name tells of no work, and names it all the same. */
const isNamed = ({ surfaceForm }: Mention, name: string): boolean => isFoundIn(name, surfaceForm)

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
      about: 'asks for a line, where only a title names the field',
      resume: 'EXPERIENCE\nMachine Learning Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote 20 reports',
      job: 'Requirements\n- Machine learning',
      advice: [{ at: 'Machine Learning Engineer', edited: null }],
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
      title: ({ mention, name }) => (isNamed(mention, name) ? `Tell of ${name} below its title` : `Name ${name}`),
      fault: ({ best, mention, name }) =>
        isNamed(mention, name)
          ? `${startSentence(context.cite(best))} names ${name} only in a title (“${mention.surfaceForm}”).`
          : `${startSentence(context.cite(best))} (“${mention.surfaceForm}”) suggests ${name} without naming it.`,
      remedy: ({ mention, name }) =>
        isNamed(mention, name)
          ? 'If the work below it was that, let a bullet name it.'
          : 'If that is what you did, name it there.',
    }),
}
