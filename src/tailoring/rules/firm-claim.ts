import { gradeMention } from '../../evidence/index.ts'
import { adviseOn } from '../advise-on.ts'
import { worthOfStronger } from '../credit-if-shown.ts'
import { groupByFact, sayAlso } from '../group-by-fact.ts'
import { sayBearing, startSentence } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** "Familiar with", "exposure to": words that halve what the line shows. */
export const firmClaim: Rule = {
  id: 'firm-claim',
  title: 'Say what was done instead of how well it is known',
  examples: [
    {
      about: 'speaks up where a position names the skill in words of a weak claim',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Gained basic exposure to Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'is silent where the line says plainly what was done',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Moved 20 services to Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) =>
    groupByFact(
      context.unnamed.filter(({ shortfall }) => shortfall === 'weak'),
      ({ row }) => String(row.evidence[0]?.start),
    ).flatMap((served) => {
      const [covered] = served
      const [best] = covered.row.evidence
      const mention = best && context.mentionOf(best)
      if (!mention) return []
      const firm = gradeMention({ ...mention, weak: false }, context.analysis).strength
      return adviseOn(covered, {
        title: `Say what you did with ${mention.surfaceForm}`,
        message: [
          `${startSentence(context.cite(best))} plays ${mention.surfaceForm} down, so it counts half.`,
          sayBearing(covered, best, nameInMidLine(mention.skill, context.lineage), context),
          'If you have done real work with it, write what it was and leave the softening words out.',
          sayAlso(served, context),
        ],
        ...worthOfStronger(served, firm, context),
      })
    }),
}
