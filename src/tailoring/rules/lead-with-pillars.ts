import type { Pillar, PillarId } from '../../schema/suggestion.ts'
import { spanOf } from '../advise-on.ts'
import { tellsOfScientists } from '../find-teamwork.ts'
import { joinNames, nameAsked, startSentence } from '../phrases.ts'
import type { Advice, CoveredRequirement, Rule, RuleContext } from '../rule.ts'
import { isUnder } from '../under-skills.ts'

/** As many lines as one keeps in mind while moving them. */
const MAX_LINES = 3

/** What is a smaller part than this of all that is asked is not stressed. */
const MIN_STRESS_SHARE = 0.1

/** A quality weighs a quarter in the score, since all postings ask for some; here it counts as what it is. */
const SOFT_FACTOR = 4

/** Places that tell a story; a list can be read at any place of the page. */
const isTold = ({ strength }: Pillar['evidence'][number]): boolean => strength > 0.6

/** A pillar as the brief calls it, and skills of which one must be asked for before that name is used. */
interface PillarName {
  readonly name: string
  readonly properly: ReadonlySet<string>
}

const NAMES: Readonly<Record<PillarId, PillarName>> = {
  'machine-learning': { name: 'machine learning', properly: new Set(['machine-learning']) },
  // Containers and CI/CD belong to it, but who asks for Docker alone does not ask for MLOps.
  mlops: { name: 'MLOps', properly: new Set(['mlops', 'model-deployment', 'model-serving', 'model-monitoring']) },
  // Whoever asks for communication alone speaks of no data scientists.
  collaboration: { name: 'work with data scientists', properly: new Set(['data-science']) },
}

const askedFor = ({ asked }: Pillar, { requirements }: RuleContext): CoveredRequirement[] =>
  requirements.filter(({ requirement }) => asked.includes(requirement.id))

const weightOf = (covered: readonly CoveredRequirement[]): number =>
  covered.reduce((total, { requirement: { weight, soft } }) => total + weight * (soft ? SOFT_FACTOR : 1), 0)

/** The brief's name where the posting means it, else what the posting names. */
const nameOf = ({ id }: Pillar, asked: readonly CoveredRequirement[], context: RuleContext): string => {
  const { name, properly } = NAMES[id]
  const isNamed = asked.some(({ requirement }) =>
    requirement.anyOf.some(({ skill }) => isUnder(skill, properly, context.lineage)),
  )
  const isMeant = isNamed || (id === 'collaboration' && tellsOfScientists(context.job.document))
  return isMeant ? name : sayAll(asked, context)
}

const sayAll = (asked: readonly CoveredRequirement[], context: RuleContext): string =>
  joinNames(
    asked.map(({ requirement }) => nameAsked(requirement, context)),
    'and',
  )

const adviseOnPillar = (pillar: Pillar, context: RuleContext): Advice[] => {
  const asked = askedFor(pillar, context)
  const [first] = asked
  if (!first || weightOf(asked) < MIN_STRESS_SHARE * weightOf(context.requirements)) return []
  const name = nameOf(pillar, asked, context)
  const all = sayAll(asked, context)
  const told = pillar.evidence.filter(isTold)
  const lines = [...new Set(told.map(context.cite))].slice(0, MAX_LINES)
  const advice =
    lines.length > 0
      ? `Your lines that show it best: ${joinNames(lines, 'and')}. Put them first, in the summary and at the top of their position.`
      : 'No line tells of it in use. If you have done it, give it a bullet of its own.'
  return [
    {
      requirement: null,
      title: `Lead with ${name}`,
      message: `The posting stresses ${name}${name === all ? '' : ` (${all})`}. ${startSentence(advice)}`,
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
 * as far as the posting stresses them. Order does not enter the score, so the gain is 0.
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
    {
      about: 'is silent about what the posting only mentions beside much else',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Tuned machine learning models',
      job: 'Requirements\n- PostgreSQL\n- COBOL\n- Java\n- Kotlin\n- Perl\n\nNice to have\n- Machine learning',
      advice: [],
    },
  ],
  suggest: (context) => {
    const weigh = (pillar: Pillar): number => weightOf(askedFor(pillar, context))
    const byWeight = [...context.pillars].sort((a, b) => weigh(b) - weigh(a))
    return byWeight.flatMap((pillar) => adviseOnPillar(pillar, context))
  },
}
