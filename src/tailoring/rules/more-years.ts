import { contains } from '../../text/span.ts'
import { FULL_CREDIT } from '../../text/strength.ts'
import { adviseOn } from '../advise-on.ts'
import { nameEmployers, sayAsked } from '../phrases.ts'
import type { CoveredRequirement, Rule, RuleContext } from '../rule.ts'

/** Positions that could have held the skill and do not say so. */
const silentPositions = ({ row }: CoveredRequirement, { analysis }: RuleContext) =>
  analysis.positions.filter((position) => !row.evidence.some((evidence) => contains(position, evidence)))

/** Years of a skill are counted from the positions that name it; one that leaves it out adds none. */
export const moreYears: Rule = {
  id: 'more-years',
  title: 'Name the skill in every position that used it',
  examples: [
    {
      about: 'speaks up where the positions that name a skill are shorter than the years asked',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - Dec 2023\n- Built nightly pipelines in Python\n\nSoftware Engineer, Fernhill Systems\nJan 2018 - Dec 2021\n- Wrote the billing service',
      job: 'Requirements\n- 5+ years of Python',
      advice: [{ at: 'Python', edited: null }],
    },
    {
      about: 'is silent where they are long enough',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2018 - Dec 2023\n- Built nightly pipelines in Python',
      job: 'Requirements\n- 5+ years of Python',
      advice: [],
    },
  ],
  suggest: (context) =>
    context.requirements
      .filter(({ shortfall }) => shortfall === 'years')
      .map((covered) => {
        const [best] = covered.row.evidence
        const name = best ? context.analysis.document.text.slice(best.start, best.end) : ''
        const employers = nameEmployers(silentPositions(covered, context))
        return adviseOn(covered, {
          title: `Show more years of ${name}`,
          message: [
            `The positions that name it add up to less: ${best?.why.split('; ').at(-1) ?? ''}.`,
            `${sayAsked(covered, context)}.`,
            employers
              ? `If you used ${name} at ${employers} too, say so in a bullet there.`
              : 'If other work used it, add that work with its dates.',
          ],
          gain: context.gainFor(covered, FULL_CREDIT),
        })
      }),
}
