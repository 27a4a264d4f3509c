import { monthRange } from '../../text/months.ts'
import { FULL_CREDIT, namePosition } from '../../text/strength.ts'
import { spanOf } from '../advise-on.ts'
import { joinNames } from '../phrases.ts'
import type { CoveredRequirement, Rule, RuleContext } from '../rule.ts'

/** Total years are nothing but dates: where they fall short, dates are what is missing first. */
const shortOfYears = ({ requirements }: RuleContext): CoveredRequirement | undefined =>
  requirements.find(({ requirement, shortfall }) => requirement.kind === 'experience' && shortfall !== null)

/** A position without both dates adds no years, to the whole or to any skill. */
export const missingDates: Rule = {
  id: 'missing-dates',
  title: 'Give every position its dates',
  examples: [
    {
      about: 'is silent where every position has its dates',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2018 - Dec 2023\n- Built nightly pipelines in Python',
      job: 'Requirements\n- 5+ years of professional experience\n- Python',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { positions, experience } = context.analysis
    const undated = positions.filter((position) => monthRange(position, experience.asOf) === null)
    const [first] = undated
    if (!first) return []
    const short = shortOfYears(context)
    const names = joinNames(undated.map(namePosition).filter(Boolean), 'and')
    return [
      {
        requirement: short?.requirement.id ?? null,
        title: 'Give every position its dates',
        message: `${names || `A position (${context.cite(first)})`} has no start and end that can be read, so no years are counted for it. Write both with the month, such as “Mar 2021 – Jun 2023”.`,
        resume: spanOf(first),
        job: short ? spanOf(short.requirement) : null,
        gain: short ? context.gainFor(short, FULL_CREDIT) : 0,
        onlyIfTrue: true,
        edit: null,
      },
    ]
  },
}
