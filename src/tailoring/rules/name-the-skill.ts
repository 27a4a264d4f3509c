import { gradeMention } from '../../evidence/index.ts'
import { adviseOn } from '../advise-on.ts'
import { worthOfStronger } from '../credit-if-shown.ts'
import { groupByFact, sayAlso } from '../group-by-fact.ts'
import { sayBearing, startSentence } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

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
    groupByFact(
      context.unnamed.filter(({ shortfall }) => shortfall === 'evoked'),
      ({ row }) => String(row.evidence[0]?.start),
    ).flatMap((served) => {
      const [covered] = served
      const [best] = covered.row.evidence
      const mention = best && context.mentionOf(best)
      if (!mention) return []
      const named = gradeMention({ ...mention, evoked: false }, context.analysis).strength
      const name = nameInMidLine(mention.skill, context.lineage)
      return adviseOn(covered, {
        title: `Name ${name}`,
        message: [
          `${startSentence(context.cite(best))} (“${mention.surfaceForm}”) suggests ${name} without naming it.`,
          sayBearing(covered, best, name, context),
          'If that is what you did, name it there.',
          sayAlso(served, context),
        ],
        ...worthOfStronger(served, named, context),
      })
    }),
}
