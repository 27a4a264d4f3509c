import { isOfOthers } from '../../evidence/index.ts'
import { startLarge } from '../../text/start-large.ts'
import type { Rule } from '../rule.ts'
import { strengthenBest } from '../strengthen-best.ts'

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
    {
      about: 'is silent on a certificate that has lapsed',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran the yard\n\nCERTIFICATIONS\nPMP, expired 2021',
      job: 'Requirements\n- PMP certification',
      advice: [],
    },
  ],
  suggest: (context) =>
    strengthenBest(context, 'weak', {
      // A certificate that has lapsed is not held, whatever the words.
      mayBeSaid: ({ skill }) => context.lineage.skillOf(skill)?.kind !== 'certification',
      better: (mention) => ({ ...mention, weak: false }),
      title: ({ mention }) => `Say what you did with ${mention.surfaceForm}`,
      fault: ({ best, mention }) =>
        isOfOthers(mention)
          ? `${startLarge(context.cite(best))} tells what others did with ${mention.surfaceForm}, so it counts half.`
          : `${startLarge(context.cite(best))} plays ${mention.surfaceForm} down, so it counts half.`,
      remedy: ({ mention }) =>
        isOfOthers(mention)
          ? 'If a part of it was yours, give that a line of its own.'
          : 'If you have done real work with it, write what it was and leave the softening words out.',
    }),
}
