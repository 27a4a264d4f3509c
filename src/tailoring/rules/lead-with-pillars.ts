import type { Pillar, PillarId } from '../../schema/suggestion.ts'
import { spanOf } from '../advise-on.ts'
import { tellsOfScientists } from '../find-teamwork.ts'
import { joinNames, nameShortly } from '../phrases.ts'
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

/** What to call a pillar: as the brief does where the posting asks for one of these by name, else by what it is a part of. */
interface PillarName {
  readonly name: string
  readonly properly: ReadonlySet<string>
  readonly loosely: string
}

const NAMES: Readonly<Record<PillarId, PillarName>> = {
  'machine-learning': {
    name: 'machine learning',
    properly: new Set(['machine-learning']),
    loosely: 'machine learning',
  },
  mlops: {
    name: 'MLOps',
    properly: new Set(['mlops', 'model-deployment', 'model-serving', 'model-monitoring']),
    // Containers and CI/CD belong to it, but who asks for Docker alone does not ask for MLOps.
    loosely: 'deployment and operations',
  },
  collaboration: {
    name: 'work with data scientists',
    properly: new Set(['data-science']),
    // Whoever asks for communication alone speaks of no data scientists.
    loosely: 'teamwork',
  },
}

const askedFor = ({ asked }: Pillar, { requirements }: RuleContext): CoveredRequirement[] =>
  requirements.filter(({ requirement }) => asked.includes(requirement.id))

const weightOf = (covered: readonly CoveredRequirement[]): number =>
  covered.reduce((total, { requirement: { weight, soft } }) => total + weight * (soft ? SOFT_FACTOR : 1), 0)

/** Whether the posting means the pillar by its name, and not only something that belongs to it. */
const isMeant = ({ id }: Pillar, asked: readonly CoveredRequirement[], { lineage, job }: RuleContext): boolean =>
  (id === 'collaboration' && tellsOfScientists(job.document)) ||
  asked.some(({ requirement }) => requirement.anyOf.some(({ skill }) => isUnder(skill, NAMES[id].properly, lineage)))

/** The three stand for work on machine learning: to a posting that asks for none they mean nothing. */
const isAboutTheRole = (context: RuleContext): boolean =>
  context.pillars.some((pillar) => pillar.id !== 'collaboration' && isMeant(pillar, askedFor(pillar, context), context))

const sayAll = (asked: readonly CoveredRequirement[], context: RuleContext): string =>
  joinNames(
    asked.map(({ requirement }) => nameShortly(requirement, context)),
    'and',
  )

const sayWhere = (told: Pillar['evidence'], { cite, citeAll }: RuleContext): string => {
  const [best, ...others] = told
  if (!best) return 'No line tells of it in use. If you have done it, give it a bullet of its own.'
  const lines = citeAll(told)
  return others.length > 0 && lines !== cite(best)
    ? `Your lines that show it best: ${lines}. Put them first, in the summary and at the top of their position.`
    : `Your line that shows it best: ${lines}. Put it first, in the summary and at the top of its position.`
}

const adviseOnPillar = (pillar: Pillar, context: RuleContext): Advice[] => {
  const asked = askedFor(pillar, context)
  const [first] = asked
  if (!first || weightOf(asked) < MIN_STRESS_SHARE * weightOf(context.requirements)) return []
  const { name: properName, loosely } = NAMES[pillar.id]
  const name = isMeant(pillar, asked, context) ? properName : loosely
  const all = sayAll(asked, context)
  const told = pillar.evidence.filter(isTold).slice(0, MAX_LINES)
  const advice = sayWhere(told, context)
  return [
    {
      requirement: null,
      title: name.startsWith('work ') ? `Lead with your ${name}` : `Lead with ${name}`,
      message: `The posting stresses ${name}${name === all ? '' : ` (${all})`}. ${advice}`,
      resume: told[0] ? spanOf(told[0]) : null,
      job: spanOf(first.requirement),
      gain: 0,
      onlyIfTrue: told.length === 0,
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
      about: 'is silent about teamwork where the posting is about something else',
      resume: 'EXPERIENCE\nClerk, Brightwater Labs\nJan 2020 - Dec 2023\n- Led the collaboration of 3 teams',
      job: 'Requirements\n- PostgreSQL\n- Collaboration\n- Communication',
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
    if (!isAboutTheRole(context)) return []
    const weigh = (pillar: Pillar): number => weightOf(askedFor(pillar, context))
    const byWeight = [...context.pillars].sort((a, b) => weigh(b) - weigh(a))
    return byWeight.flatMap((pillar) => adviseOnPillar(pillar, context))
  },
}
