import type { Analysis } from '../../schema/analysis.ts'
import { FULL_CREDIT } from '../../schema/credit.ts'
import type { Span } from '../../schema/span.ts'
import type { Position } from '../../schema/timeline.ts'
import { joinNames } from '../../text/join-names.ts'
import { monthRange } from '../../text/months.ts'
import { spanOf } from '../advise-on.ts'
import { MAX_NAMES } from '../phrases.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'

/** Total years are nothing but dates: where they fall short, dates are what is missing first. */
const shortOfYears = ({ parts }: RuleContext): CoveredPart | undefined =>
  parts.find(({ requirement, shortfall }) => requirement.kind === 'experience' && shortfall === 'role')

const undatedPositions = ({ positions, experience }: Analysis): Position[] =>
  positions.filter((position) => monthRange(position, experience.asOf) === null)

/** The positions without dates; where no position could be made out at all, the heading of the experience. */
const findUndated = ({ analysis, lineAt }: RuleContext): Span[] => {
  if (analysis.positions.length > 0) return undatedPositions(analysis)
  return analysis.sections.filter(({ kind }) => kind === 'experience').flatMap((section) => lineAt(section) ?? [])
}

/** "Data Engineer at Brightwater Labs", and nothing of the one date that may be there. */
const nameWithoutDates = ({ title, organization }: Position): string => [title, organization].filter(Boolean).join(' at ')

const nameUndated = ({ analysis }: RuleContext): string =>
  joinNames(undatedPositions(analysis).map(nameWithoutDates).filter(Boolean), 'and', MAX_NAMES) || 'the work described'

/** A position without both dates adds no years, to the whole or to any skill. */
export const missingDates: Rule = {
  id: 'missing-dates',
  title: 'Give every position its dates',
  examples: [
    {
      about: 'points at a position without dates',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\n- Built 20 pipelines in Python',
      job: 'Requirements\n- 5+ years of professional experience\n- Python',
      advice: [{ at: 'Data Engineer, Brightwater Labs\n- Built 20 pipelines in Python', edited: null }],
    },
    {
      about: 'points at the heading where no position can be made out',
      resume: 'EXPERIENCE\n- Built 20 pipelines in Python',
      job: 'Requirements\n- 5+ years of professional experience\n- Python',
      advice: [{ at: 'EXPERIENCE', edited: null }],
    },
    {
      about: 'is silent where every position has its dates',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2018 - Dec 2023\n- Built nightly pipelines in Python',
      job: 'Requirements\n- 5+ years of professional experience\n- Python',
      advice: [],
    },
  ],
  suggest: (context) => {
    const [first] = findUndated(context)
    if (!first) return []
    const short = shortOfYears(context)
    return [
      {
        requirement: short?.requirement.id ?? null,
        title: 'Give every position its dates',
        message: `No full dates can be read for ${nameUndated(context)} (${context.cite(first)}), so no years are counted there. Write the start and the end with the month, such as “Mar 2021 – Jun 2023”.`,
        resume: spanOf(first),
        job: short ? spanOf(short.requirement) : null,
        ...(short ? context.worthOf({ covered: short, credit: FULL_CREDIT }) : { gain: 0 }),
        onlyIfTrue: true,
        edit: null,
      },
    ]
  },
}
