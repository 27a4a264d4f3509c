import type { Mention } from '../../schema/mention.ts'
import { contains } from '../../text/span.ts'
import { startLarge } from '../../text/start-large.ts'
import { contentWords } from '../../text/stems.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { strengthenBest } from '../strengthen-best.ts'
import { isFoundIn } from '../wording.ts'

const stemsOf = (words: string): string[] => contentWords(words).map(({ stem }) => stem)

/** "Automated workflows" for automation: a form of each word of the name, which a reader takes for it, and no search does. */
const isOtherForm = ({ surfaceForm }: Mention, name: string): boolean => {
  const held = new Set(stemsOf(surfaceForm))
  return stemsOf(name).every((stem) => held.has(stem))
}

const isInTitle = (mention: Mention, { analysis }: RuleContext): boolean =>
  analysis.positions.some((position) => contains(position, mention) && position.title?.includes(mention.surfaceForm))

/** "Machine Learning Engineer", "Software Engineer": a title that holds the name tells of no work, and names it all the same. */
const isTitled = (mention: Mention, name: string, context: RuleContext): boolean =>
  isFoundIn(name, mention.surfaceForm) || (isOtherForm(mention, name) && isInTitle(mention, context))

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
      about: 'asks for a line, where a title holds only another form of the name',
      resume: 'EXPERIENCE\nSoftware Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote 20 reports',
      job: 'Requirements\n- Software engineering',
      advice: [{ at: 'Software Engineer', edited: null }],
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
      title: ({ mention, name }) => (isTitled(mention, name, context) ? `Tell of ${name} in a bullet` : `Name ${name}`),
      fault: ({ best, mention, name }) => {
        const place = startLarge(context.cite(best))
        if (isTitled(mention, name, context))
          return `${place} names ${name} only in ${isInTitle(mention, context) ? 'a title' : 'passing'} (“${mention.surfaceForm}”).`
        return isOtherForm(mention, name)
          ? `${place} says “${mention.surfaceForm}”; who searches for ${name} may miss it.`
          : `${place} (“${mention.surfaceForm}”) suggests ${name} without naming it.`
      },
      remedy: ({ mention, name }) =>
        isTitled(mention, name, context)
          ? 'If the work below it was that, let a bullet name it.'
          : 'If that is what you did, name it there.',
    }),
}
