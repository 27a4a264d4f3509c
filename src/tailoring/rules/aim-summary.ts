import { READS } from '../../language/resumes.ts'
import type { Section } from '../../schema/section.ts'
import { cutAtWord } from '../../text/cut-at-word.ts'
import { joinNames } from '../../text/join-names.ts'
import { contains, overlaps, quote } from '../../text/span.ts'
import { plainTitle } from '../../text/titles.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { MAX_NAMES, nameAskedAt } from '../phrases.ts'
import type { Advice, CoveredPart, MatchedBullet, Rule, RuleContext } from '../rule.ts'
import { toPhrase } from '../wording.ts'

const SUMMARY_QUOTE_LENGTH = 60
/** A summary cannot hold all; so many left out, and more than it names, make it one for another posting. */
const MIN_LEFT_OUT = 2

/** A posting for beginners may be answered so. */
const FOR_STARTERS: ReadonlySet<string> = new Set(['intern', 'junior'])

const adviseOnStart = (summary: Section, { analysis, job, lineAt }: RuleContext): Advice[] => {
  const { text } = analysis.document
  const found = READS['seeks-a-start'].exec(quote(text, summary))
  if (!found || FOR_STARTERS.has(job.seniority) || job.title === null || READS['title-for-beginners'].test(job.title)) return []
  const place = { start: summary.start + found.index, end: summary.start + found.index + found[0].length }
  const words = cutAtWord(found[0].replace(/\s+/g, ' '), SUMMARY_QUOTE_LENGTH)
  return [
    adviseOnly({
      title: 'The summary seeks another post than this one',
      message: `It says “${words}”, and the posting seeks “${plainTitle(job.title)}”. Say in its place, in two lines, what you are and what you bring for this one.`,
      resume: spanOf(lineAt(place) ?? place),
      job: null,
    }),
  ]
}

/** A need that work shows and the summary passes over. */
interface LeftOut {
  readonly covered: CoveredPart
  readonly bullet: MatchedBullet
}

const isInSummary = ({ evidence }: CoveredPart): boolean =>
  evidence.some(({ section }) => section === 'summary' || section === 'contact')

const findLeftOut = ({ parts, bullets }: RuleContext): LeftOut[] =>
  parts
    .filter(
      ({ part, shortfall, requirement }) => part?.soft === false && shortfall === null && requirement.importance === 'required',
    )
    .filter((covered) => !isInSummary(covered))
    .flatMap((covered) => {
      const bullet = bullets.find((one) => covered.evidence.some((evidence) => contains(one, evidence)))
      return bullet ? [{ covered, bullet }] : []
    })
    .toSorted((a, b) => b.covered.weight - a.covered.weight)

const adviseToAim = (summary: Section, context: RuleContext): Advice[] => {
  const said = new Set(
    context.parts
      .filter(isInSummary)
      .flatMap(({ evidence }) => evidence.flatMap(({ skill, section }) => (section === 'summary' ? (skill ?? []) : []))),
  ).size
  const leftOut = findLeftOut(context)
  const words = toPhrase(quote(context.analysis.document.text, summary))
  const names = [...new Set(leftOut.map(({ covered, bullet }) => nameAskedAt(covered, bullet, context)))].filter(
    (name) => !words.includes(toPhrase(name).trim()),
  )
  const showsAny = context.parts.some(isInSummary)
  if (!showsAny || names.length < MIN_LEFT_OUT || names.length <= said) return []
  return [
    adviseOnly({
      title: 'Aim the summary at the posting',
      message: `Your lines show ${joinNames(names, 'and', MAX_NAMES)}, which the posting asks for, and the summary says nothing of them. Name the nearest two or three there, and let what nobody asked about go.`,
      resume: spanOf(context.lineAt(summary) ?? summary),
      job: leftOut[0] ? spanOf(leftOut[0].covered.part?.anyOf[0] ?? leftOut[0].covered.requirement) : null,
    }),
  ]
}

/** A summary that is there, and speaks to somebody else. */
export const aimSummary: Rule = {
  id: 'aim-summary',
  title: 'Aim the summary at the posting',
  examples: [
    {
      about: 'sees an aim that is for beginners where the posting is not',
      resume:
        'SUMMARY\nSeeking a co-op position in software.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Senior Data Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Seeking a co-op position in software.', edited: null }],
    },
    {
      about: 'is silent where the posting is for beginners too',
      resume:
        'SUMMARY\nSeeking a co-op position in software.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Junior Data Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'sees a summary that passes over most of what is required and shown',
      resume:
        'SUMMARY\nEngineer who writes Rust.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch\n- Set up 12 clusters with Terraform\n- Kept 4 databases in PostgreSQL',
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL\n\nNice to have\n- Rust',
      advice: [{ at: 'SUMMARY', edited: null }],
    },
    {
      about: 'is silent where it names as much',
      resume:
        'SUMMARY\nEngineer who runs Kubernetes and PyTorch with Terraform.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch\n- Set up 12 clusters with Terraform\n- Kept 4 databases in PostgreSQL',
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { sections, hidden } = context.analysis
    const seen = sections.filter((one) => !hidden.some((place) => overlaps(place, one)))
    const summary = seen.filter(({ kind }) => kind === 'summary').slice(0, 1)
    // An aim may stand below the name, under no heading.
    const head = seen.filter(({ kind }) => kind === 'contact').slice(0, 1)
    return [
      ...[...summary, ...head].flatMap((one) => adviseOnStart(one, context)),
      ...summary.flatMap((one) => adviseToAim(one, context)),
    ].slice(0, 1)
  },
}
