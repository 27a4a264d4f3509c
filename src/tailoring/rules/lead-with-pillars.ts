import type { Evidence } from '../../schema/coverage.ts'
import type { Span } from '../../schema/span.ts'
import type { Pillar, PillarId } from '../../schema/suggestion.ts'
import { joinNames } from '../../text/join-names.ts'
import { spanOf } from '../advise-on.ts'
import { bulletAbove, bulletHolding } from '../bullets.ts'
import { isDeedWith, isDeedWithPeople } from '../deeds.ts'
import { tellsOfScientists } from '../find-teamwork.ts'
import { MAX_NAMES, nameShortly } from '../phrases.ts'
import type { Advice, CoveredPart, Rule, RuleContext } from '../rule.ts'
import { asksFor } from '../under-skills.ts'

/** As many lines as one keeps in mind while moving them. */
const MOST_PILLAR_LINES = 3

/** What is a smaller part than this of all that is asked is not stressed; of what is not meant by its name it takes more. */
const MIN_STRESS_SHARE = 0.12
const MIN_LOOSE_SHARE = 0.2

/** A quality weighs a quarter in the score, since all postings ask for some; here it counts as what it is. */
const SOFT_FACTOR = 4

/** What to call a pillar: as the brief does where the posting asks for one of these by name, else by what it is a part of. */
interface PillarName {
  readonly name: string
  readonly properly: ReadonlySet<string>
  readonly loosely: string
  /** Before either of them: "Lead with". */
  readonly lead: string
}

const PILLARS_AS_SAID: Readonly<Record<PillarId, PillarName>> = {
  'machine-learning': {
    name: 'machine learning',
    properly: new Set(['machine-learning']),
    loosely: 'machine learning',
    lead: 'Lead with',
  },
  mlops: {
    name: 'MLOps',
    properly: new Set(['mlops', 'model-deployment', 'model-serving', 'model-monitoring']),
    // Containers and CI/CD belong to it, but who asks for Docker alone does not ask for MLOps.
    loosely: 'deployment and operations',
    lead: 'Lead with',
  },
  collaboration: {
    name: 'work with data scientists',
    properly: new Set(['data-science']),
    loosely: 'work with data scientists',
    lead: 'Lead with your',
  },
}

const weightOf = (covered: readonly CoveredPart[]): number =>
  covered.reduce((total, { weight, requirement }) => total + weight * (requirement.kind === 'soft' ? SOFT_FACTOR : 1), 0)

/** Whether the posting means the pillar by its name, and not only something that belongs to it. */
const isMeant = ({ id }: Pillar, asked: readonly CoveredPart[], { lineage, job }: RuleContext): boolean =>
  id === 'collaboration'
    ? // Who asks for a degree in data science, or for communication, speaks of no colleagues.
      tellsOfScientists(job.document)
    : asked.some(({ part }) => part !== null && asksFor(part, PILLARS_AS_SAID[id].properly, lineage))

/** The three stand for work on machine learning: to a posting that asks for none they mean nothing. */
const meansAPillar = (context: RuleContext): boolean =>
  context.pillars.some((pillar) => pillar.id !== 'collaboration' && isMeant(pillar, context.askedOf(pillar), context))

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

/** The lines to be proud of, strongest first, each once. */
const findLeads = ({ id, evidence }: Pillar, { analysis }: RuleContext): Lead[] => {
  const { text } = analysis.document
  const isDeed = id === 'collaboration' ? isDeedWithPeople : isDeedWith
  const leads = new Map<number, Lead>()
  for (const one of evidence) {
    if (leads.size === MOST_PILLAR_LINES) break
    const bullet = bulletHolding(one, analysis)
    if (bullet && !leads.has(bullet.start) && isDeed(text, bullet, one)) leads.set(bullet.start, { ...bullet, evidence: one })
  }
  return [...leads.values()]
}

/** Whether a line is read first already: no other bullet stands above it in its position but such as lead too. */
const standsFirst = (lead: Span, leading: ReadonlySet<number>, context: RuleContext): boolean => {
  const above = bulletAbove(lead, context.analysis)
  return above === undefined || (leading.has(above.start) && standsFirst(above, leading, context))
}

/** What to do with the lines: move up those that stand below others, and let a summary that is silent name the pillar. */
const sayWhatToDo = (pillar: Pillar, low: readonly Lead[], leads: readonly Lead[], context: RuleContext): string | null => {
  const { analysis, citeAll } = context
  const isSilent =
    analysis.sections.some(({ kind }) => kind === 'summary') && !pillar.evidence.some(({ section }) => section === 'summary')
  if (low.length === 0) return isSilent ? 'Say so in the summary too.' : null
  const all = low.length > 1 ? 'each' : 'it'
  return `Put ${low.length === leads.length ? all : citeAll(low)} at the top of its position or project${isSilent ? ', and say so in the summary too' : ''}.`
}

/** A pillar that the posting stresses, and the lines that show it. */
interface Stressed {
  readonly pillar: Pillar
  readonly asked: readonly CoveredPart[]
  readonly leads: readonly Lead[]
}

/** Teamwork at large is asked by everybody: only work with data scientists is led with. */
const shareNeeded = (pillar: Pillar, asked: readonly CoveredPart[], context: RuleContext): number => {
  if (isMeant(pillar, asked, context)) return MIN_STRESS_SHARE
  return pillar.id === 'collaboration' ? Number.POSITIVE_INFINITY : MIN_LOOSE_SHARE
}

const findStressed = (context: RuleContext): Stressed[] =>
  context.pillars
    .map((pillar) => ({ pillar, asked: context.askedOf(pillar), leads: findLeads(pillar, context) }))
    .filter(({ pillar, asked }) => weightOf(asked) >= shareNeeded(pillar, asked, context) * weightOf(context.parts))
    .sort((a, b) => weightOf(b.asked) - weightOf(a.asked))

const adviseOnPillar = ({ pillar, asked, leads }: Stressed, leading: ReadonlySet<number>, context: RuleContext): Advice[] => {
  const [first] = asked
  const [best] = leads
  const low = leads.filter((lead) => !standsFirst(lead, leading, context))
  const todo = sayWhatToDo(pillar, low, leads, context)
  if (!first || !best || todo === null) return []
  const { name: properName, loosely, lead } = PILLARS_AS_SAID[pillar.id]
  const name = isMeant(pillar, asked, context) ? properName : loosely
  const all = sayAll(name, asked, context)
  const lines = `What shows it best ${leads.length > 1 ? 'are' : 'is'} ${context.citeAll(leads)}.`
  return [
    {
      requirement: null,
      title: `${lead} ${name}`,
      message: `The posting stresses ${name}${all === '' ? '' : ` (${all})`}. ${lines} ${todo}`,
      resume: spanOf((low[0] ?? best).evidence),
      job: spanOf(first.part?.anyOf[0] ?? first.requirement),
      gain: 0,
      onlyIfTrue: false,
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
      about: 'lets a silent summary name what stands first already',
      resume:
        'SUMMARY\nA cheerful person.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote planners in PyTorch\n- Wrote reports',
      job: 'Requirements\n- Machine learning',
      advice: [{ at: 'PyTorch', edited: null }],
    },
    {
      about: 'is silent about lines that stand first already',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote planners in PyTorch\n- Trained models in TensorFlow\n- Wrote reports',
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
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports\n- Replaced hand-made rules with a model in PyTorch',
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
