import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { contains, quote } from '../../text/span.ts'
import { plainTitle } from '../../text/titles.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { findOtherAim, type OtherAim } from '../aim-of-summary.ts'
import { isFarOff } from '../is-far-off.ts'
import { joinMessage, sayWithin } from '../join-message.ts'
import { chooseNames, isAskedByName, LEAST_CHOSEN, namesByLists, namesByWork, type ShownName } from '../nearest-names.ts'
import type { Advice, Rule, RuleContext } from '../rule.ts'
import { askedBy, sayShown } from '../say-shown.ts'
import { findTop } from '../what-one-is.ts'
import { toPhrase } from '../wording.ts'

const TITLE_OF: Readonly<Record<OtherAim['aim'], string>> = {
  employer: 'The summary names another employer',
  start: 'The summary seeks another post than this one',
  research: 'Aim the summary at this posting',
  summary: 'Aim the summary at this posting',
  headline: 'The headline names another role',
}

const sayAim = ({ aim, words }: OtherAim, title: string | null): string =>
  aim === 'employer'
    ? `It seeks a place with “${words}”, which the posting does not name.`
    : `It says “${words}”, and the posting seeks “${plainTitle(title ?? '')}”.`

const sayWhatToSay = (names: readonly ShownName[] | undefined, other: OtherAim | null): string => {
  if (names) return 'Say in two lines what you are and what of this you have done.'
  if (other?.aim === 'employer') return 'Say what you bring for this one, or name none.'
  return 'Say in its place, in two lines, what you are and what you bring for this one.'
}

/** The skills that the first lines name. */
const namedAtTop = (top: readonly Span[], { analysis: { mentions } }: RuleContext): string[] =>
  mentions
    .filter((mention) => !mention.negated && top.some((place) => contains(place, mention)))
    .flatMap(({ skill }) => skill ?? [])

/** Those names that the first lines do not say, neither by themselves nor by something narrower. */
const leftOut = (names: readonly ShownName[], top: readonly Span[], context: RuleContext): ShownName[] => {
  const words = top.map((place) => toPhrase(quote(context.analysis.document.text, place))).join('')
  const said = new Set(namedAtTop(top, context).flatMap((skill) => [skill, ...context.lineage.ancestorsOf(skill)]))
  return names.filter(({ skill, name }) => !said.has(skill) && !words.includes(toPhrase(name)))
}

const chooseLeftOut = (names: readonly ShownName[], top: readonly Span[], context: RuleContext): ShownName[] =>
  chooseNames(leftOut(names, top, context), context.lineage)

/** A summary that is there, and speaks of something else: of another aim, or of nothing that is asked, though work shows it. */
const adviseToTurn = (
  summary: Section | undefined,
  top: readonly Section[],
  other: OtherAim | null,
  context: RuleContext,
): Advice[] => {
  const byWork = chooseLeftOut(namesByWork(context), top, context)
  const byLists = chooseLeftOut(namesByLists(context), top, context)
  const names = [byWork, other === null ? [] : byLists].find(({ length }) => length >= LEAST_CHOSEN)
  const saysNothing = !namedAtTop(top, context).some((skill) => isAskedByName(skill, context))
  // A headline of another trade may be all the truth there is.
  const speaks = other === null ? saysNothing && names : other.aim !== 'headline' || names
  if (!speaks) return []
  const place = other ?? summary ?? top[0]
  if (!place) return []
  return [
    adviseOnly({
      title: TITLE_OF[other?.aim ?? 'summary'],
      message: joinMessage([
        other && sayAim(other, context.job.title),
        names
          ? (room) =>
              sayWithin(room, names.length, (count) => {
                const said = sayShown(names.slice(0, count), context)
                return `${summary ? 'The summary' : 'It'} does not name ${said}`
              })
          : null,
        sayWhatToSay(names, other),
      ]),
      resume: spanOf(context.lineAt(place) ?? place),
      job: askedBy(names ?? []),
    }),
  ]
}

/** The first lines are read first. What they should say is in the lines below: no fact that the resume does not hold. */
export const summary: Rule = {
  id: 'summary',
  title: 'Aim the first lines at this posting',
  examples: [
    {
      about: 'sees a summary that names nothing of what is asked, though work shows it',
      resume:
        'SUMMARY\nA cheerful person.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'SUMMARY', edited: null }],
    },
    {
      about: 'is silent where the summary names some of it',
      resume:
        'SUMMARY\nEngineer who runs Kubernetes.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'sees a summary of another trade',
      resume:
        'SUMMARY\nMotivated web developer with four years of work.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Machine Learning Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Motivated web developer with four years of work.', edited: null }],
    },
    {
      about: 'sees a headline of another trade, where lines show what is asked',
      resume:
        'Ann Lee\nFull Stack Developer\nann@lee-data.org\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Machine Learning Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Full Stack Developer', edited: null }],
    },
    {
      about: 'is silent about such a headline where nothing else is shown, and about one that names the trade too',
      resume:
        'Ann Lee\nAI Engineer and Web Developer\nann@lee-data.org\n\nEXPERIENCE\nWeb Developer, Brightwater Labs\nJan 2020 - Dec 2025\n- Wrote 20 pages',
      job: 'Machine Learning Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'sees an aim that is for beginners where the posting is not',
      resume:
        'SUMMARY\nSeeking a co-op position in software.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Senior Data Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Seeking a co-op position in software.', edited: null }],
    },
    {
      about: 'is silent where the posting is for beginners too, and names what the summary names',
      resume:
        'SUMMARY\nSeeking a co-op position in Kubernetes.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Junior Data Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'sees research interests in its place',
      resume:
        'RESEARCH INTERESTS\nTides and how they turn.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Data Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Tides and how they turn.', edited: null }],
    },
    {
      about: 'is silent about research where a professor is sought',
      resume:
        'RESEARCH INTERESTS\nTides, Kubernetes and PyTorch.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Professor of Tides\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'points at a summary that seeks a place with somebody else',
      resume:
        'SUMMARY\nData engineer seeking to apply my skills at Fernhill.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Data Engineer at Tarnfield\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Data engineer seeking to apply my skills at Fernhill.', edited: null }],
    },
    {
      about: 'is silent where the posting is of that employer, and about one’s own',
      resume:
        'SUMMARY\nData engineer at Brightwater Labs, seeking to apply my Kubernetes skills at Fernhill.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Data Engineer at Fernhill\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent about levels and times, and about where one was',
      resume:
        'SUMMARY\nSeeking a position at Senior level, looking for a start with Kubernetes at Easter 2027. Seeking new challenges after five years at Tarnfield.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Data Engineer at Fernhill\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { summary: own, head } = findTop(context.analysis)
    const other = findOtherAim(own, head, context)
    if (isFarOff(context) || (own === undefined && other === null)) return []
    return adviseToTurn(
      own,
      [own, head].flatMap((place) => place ?? []),
      other,
      context,
    )
  },
}
