import { adviseOn } from '../advise-on.ts'
import { creditIfShown } from '../credit-if-shown.ts'
import { nameable, nameEmployers, sayAsked } from '../phrases.ts'
import type { Rule } from '../rule.ts'

/** Nobody is asked where they used enthusiasm: a story shows it. */
const sayOfQuality = (name: string, where: string, asked: string) => ({
  title: `Let a story show “${name}”`,
  message: [
    `“${name}” (${where}) is only said.`,
    `${asked}.`,
    'If it is true of you, let a bullet show it: with whom, and what came of it.',
  ],
})

const sayOfSkill = (name: string, where: string, asked: string, employers: string) => ({
  title: `Show ${name} in use`,
  message: [
    `${name} is named (${where}), but no position shows what you did with it.`,
    `${asked}.`,
    `If you used it ${employers ? `at ${employers}` : 'at work'}, say so in a bullet there.`,
  ],
})

/** A skill that is only listed counts little; the same skill in a bullet of a dated position counts in full. */
export const showInPosition: Rule = {
  id: 'show-in-position',
  title: 'Show in use what is only listed',
  examples: [
    {
      about: 'speaks up where a required skill stands in a list and nowhere else',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines in Python\n\nSKILLS\nPython, Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'is silent where a position shows the skill',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n\nSKILLS\nKubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) =>
    context.requirements
      .filter(({ shortfall }) => shortfall === 'listed')
      .map((covered) => {
        const [best] = covered.row.evidence
        const name = best ? context.analysis.document.text.slice(best.start, best.end) : ''
        const where = best ? context.cite(best) : ''
        const positions = nameable(context.analysis.positions)
        return adviseOn(covered, {
          ...(covered.requirement.soft
            ? sayOfQuality(name, where, sayAsked(covered, context))
            : sayOfSkill(name, where, sayAsked(covered, context), nameEmployers(positions))),
          ...context.worthOf(covered, creditIfShown(covered, positions, context)),
        })
      }),
}
