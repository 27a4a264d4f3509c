import type { Pillar, PillarId } from '../../schema/suggestion.ts'
import { spanOf } from '../advise-on.ts'
import { joinNames } from '../phrases.ts'
import type { Advice, CoveredRequirement, Rule, RuleContext } from '../rule.ts'

/** As many lines as one keeps in mind while moving them. */
const MAX_LINES = 3

const NAMES: Readonly<Record<PillarId, string>> = {
  'machine-learning': 'machine learning',
  mlops: 'MLOps',
  collaboration: 'teamwork with data scientists',
}

/** Places that tell a story; a list can be read at any place of the page. */
const isTold = ({ strength }: Pillar['evidence'][number]): boolean => strength > 0.6

const askedFor = ({ asked }: Pillar, { requirements }: RuleContext): CoveredRequirement[] =>
  requirements.filter(({ requirement }) => asked.includes(requirement.id))

const weightOf = (pillar: Pillar, context: RuleContext): number =>
  askedFor(pillar, context).reduce((total, { requirement }) => total + requirement.weight, 0)

const sayStress = ({ id, asked }: Pillar, isStressed: boolean): string => {
  const count = asked.length === 1 ? 'one requirement' : `${asked.length} requirements`
  return `The posting ${isStressed ? 'stresses' : 'asks for'} ${NAMES[id]} (${count}).`
}

const adviseOnPillar = (pillar: Pillar, isStressed: boolean, context: RuleContext): Advice[] => {
  const [first] = askedFor(pillar, context)
  if (!first) return []
  const told = pillar.evidence.filter(isTold)
  const lines = [...new Set(told.map(context.cite))].slice(0, MAX_LINES)
  const advice =
    lines.length > 0
      ? `It shows best at ${joinNames(lines, 'and')}: put that first, in the summary and at the top of the position.`
      : 'No line tells of it in use. If you have done it, give it a bullet of its own.'
  return [
    {
      requirement: null,
      title: `Lead with ${NAMES[pillar.id]}`,
      message: `${sayStress(pillar, isStressed)} ${advice}`,
      resume: told[0] ? spanOf(told[0]) : null,
      job: spanOf(first.requirement),
      gain: 0,
      onlyIfTrue: lines.length === 0,
      edit: null,
    },
  ]
}

/**
 * The role brief's own advice (FAQ Q2): highlight machine learning, MLOps and the work with data scientists,
 * as far as the posting asks for them. Order does not enter the score, so the gain is 0.
 */
export const leadWithPillars: Rule = {
  id: 'lead-with-pillars',
  title: 'Lead with what the role stands on',
  examples: [
    {
      about: 'points at the line that shows what the posting asks for',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports\n- Wrote planners in PyTorch',
      job: 'Requirements\n- Machine learning',
      advice: [{ at: 'PyTorch', edited: null }],
    },
    {
      about: 'is silent about what the posting does not ask for',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Tuned machine learning models',
      job: 'Requirements\n- PostgreSQL',
      advice: [],
    },
  ],
  suggest: (context) => {
    const byWeight = [...context.pillars].sort((a, b) => weightOf(b, context) - weightOf(a, context))
    return byWeight.flatMap((pillar, rank) => adviseOnPillar(pillar, rank === 0, context))
  },
}
