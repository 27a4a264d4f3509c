import type { Evidence } from '../../schema/coverage.ts'
import type { Span } from '../../schema/span.ts'
import type { Pillar, PillarId } from '../../schema/suggestion.ts'
import { joinNames } from '../../text/join-names.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { bestFits, bulletAbove, bulletHolding, fitOf, NEAR_BEST } from '../bullets.ts'
import { isDeedWith, isDeedWithPeople } from '../deeds.ts'
import { MAX_NAMES, nameShortly } from '../phrases.ts'
import type { Advice, CoveredPart, Rule, RuleContext } from '../rule.ts'

/** As many lines as one keeps in mind while moving them. */
const MOST_PILLAR_LINES = 3

/** What is a smaller part than this of all that is asked is not stressed. */
const MIN_STRESS_SHARE = 0.2

/** A quality weighs a quarter in the score, since all postings ask for some; here it counts as what it is. */
const SOFT_FACTOR = 4

const NAMES: Readonly<Record<PillarId, string>> = {
  'machine-learning': 'machine learning',
  mlops: 'MLOps',
  collaboration: 'work with data scientists',
}

const weightOf = (covered: readonly CoveredPart[]): number =>
  covered.reduce((total, { weight, requirement }) => total + weight * (requirement.kind === 'soft' ? SOFT_FACTOR : 1), 0)

/** The three stand for work on machine learning: to a posting that asks for none they mean nothing. */
const meansAPillar = ({ pillars }: RuleContext): boolean =>
  pillars.some(({ id, asked }) => id !== 'collaboration' && asked.length > 0)

/** What the posting asks for of a pillar, beside its name. */
const sayAll = (name: string, asked: readonly CoveredPart[], context: RuleContext): string =>
  joinNames(
    asked.map((one) => nameShortly(one, context)).filter((one) => one !== name),
    'and',
    MAX_NAMES,
  )

/** A bullet that shows a pillar by a deed, and the words in it that do. */
interface Lead extends Span {
  readonly evidence: Evidence
}

/** The lines to be proud of: those that show most of what the posting asks, each once. */
const findLeads = ({ id, evidence }: Pillar, context: RuleContext): Lead[] => {
  const { text } = context.analysis.document
  const isDeed = id === 'collaboration' ? isDeedWithPeople : isDeedWith
  const leads = new Map<number, Lead>()
  for (const one of evidence.filter(({ relation }) => relation !== 'related')) {
    const bullet = bulletHolding(one, context.analysis)
    if (bullet && !leads.has(bullet.start) && isDeed(text, bullet, one)) leads.set(bullet.start, { ...bullet, evidence: one })
  }
  return bestFits([...leads.values()], MOST_PILLAR_LINES, context)
}

/** The first two of a list are read. */
const READ_ANYWAY = 2

/** Whether a line is read already: hardly anything stands above it in its position but what leads too, or shows nearly as much of the posting. */
const isReadAnyway = (lead: Span, leading: ReadonlySet<number>, context: RuleContext): boolean => {
  const least = fitOf(lead, context) * NEAR_BEST
  let passed = 0
  for (let above = bulletAbove(lead, context.analysis); above; above = bulletAbove(above, context.analysis))
    if (!leading.has(above.start) && fitOf(above, context) <= least) passed++
  return passed < READ_ANYWAY
}

/** What to do with the lines: move up those that stand below others, and let a summary that is silent name the pillar. */
const sayWhatToDo = (pillar: Pillar, low: readonly Lead[], leads: readonly Lead[], context: RuleContext): string | null => {
  const { analysis, citeAll } = context
  const isSilent =
    analysis.sections.some(({ kind }) => kind === 'summary') && !pillar.evidence.some(({ section }) => section === 'summary')
  if (low.length === 0) return isSilent ? 'Say so in the summary too.' : null
  const all = low.length > 1 ? 'each' : 'it'
  const lines = low.length > 1 ? `each of ${citeAll(low)}` : citeAll(low)
  return `Put ${low.length === leads.length ? all : lines} at the top of its position or project${isSilent ? ', and say so in the summary too' : ''}.`
}

/** A pillar that the posting stresses, and the lines that show it. */
interface Stressed {
  readonly pillar: Pillar
  readonly asked: readonly CoveredPart[]
  readonly leads: readonly Lead[]
}

const findStressed = (context: RuleContext): Stressed[] =>
  context.pillars
    .map((pillar) => ({ pillar, asked: context.askedOf(pillar), leads: findLeads(pillar, context) }))
    .filter(({ pillar, asked }) => pillar.asked.length > 0 && weightOf(asked) >= MIN_STRESS_SHARE * weightOf(context.parts))
    .sort((a, b) => weightOf(b.asked) - weightOf(a.asked))

const adviseOnPillar = ({ pillar, asked, leads }: Stressed, leading: ReadonlySet<number>, context: RuleContext): Advice[] => {
  const [first] = asked
  const [best] = leads
  const low = leads.filter((lead) => !isReadAnyway(lead, leading, context))
  const todo = sayWhatToDo(pillar, low, leads, context)
  if (!first || !best || todo === null) return []
  const name = NAMES[pillar.id]
  const all = sayAll(name, asked, context)
  const lines = `What shows it best ${leads.length > 1 ? 'are' : 'is'} ${context.citeAll(leads)}.`
  return [
    adviseOnly({
      title: `Lead with ${pillar.id === 'collaboration' ? 'your ' : ''}${name}`,
      message: `The posting stresses ${name}${all === '' ? '' : ` (${all})`}. ${lines} ${todo}`,
      resume: spanOf((low[0] ?? best).evidence),
      job: spanOf(first.part?.anyOf[0] ?? first.requirement),
    }),
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
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports\n- Wrote the handbook\n- Wrote planners in PyTorch',
      job: 'Requirements\n- Machine learning',
      advice: [{ at: 'PyTorch', edited: null }],
    },
    {
      about: 'lets a silent summary name what stands first already',
      resume:
        'SUMMARY\nA cheerful person.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote planners in PyTorch\n- Wrote reports',
      job: 'Requirements\n- Machine learning',
      advice: [{ at: 'PyTorch', edited: null }],
    },
    {
      about: 'is silent about lines that are read anyway',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports\n- Wrote planners in PyTorch\n- Trained models in TensorFlow',
      job: 'Requirements\n- Machine learning',
      advice: [],
    },
    {
      about: 'is silent where the lines only stand near it, reject it, ask it of others or help',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports\n- Worked next to the deep learning team\n- Replaced TensorFlow with plain rules\n- Interviewed candidates for PyTorch roles\n- Evaluated Keras and rejected it\n- Excited to learn machine learning\n- Helped a colleague with scikit-learn',
      job: 'Requirements\n- Machine learning',
      advice: [],
    },
    {
      about: 'points at what took the place of something else',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports\n- Wrote the handbook\n- Replaced hand-made rules with a model in PyTorch',
      job: 'Requirements\n- Machine learning',
      advice: [{ at: 'PyTorch', edited: null }],
    },
    {
      about: 'is silent about a heading, whatever it names',
      resume: 'PROJECTS\nPyTorch planner\t2024\n- Wrote reports',
      job: 'Requirements\n- Machine learning',
      advice: [],
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
    if (!meansAPillar(context)) return []
    const stressed = findStressed(context)
    const leading = new Set(stressed.flatMap(({ leads }) => leads.map(({ start }) => start)))
    return stressed.flatMap((one) => adviseOnPillar(one, leading, context))
  },
}
