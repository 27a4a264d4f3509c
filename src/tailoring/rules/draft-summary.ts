import type { Span } from '../../schema/span.ts'
import { quote } from '../../text/span.ts'
import { spanOf } from '../advise-on.ts'
import { heaviest, startOfWords } from '../bullets.ts'
import { joinNames, nameShortly } from '../phrases.ts'
import type { Advice, CoveredRequirement, MatchedBullet, Rule, RuleContext } from '../rule.ts'

/** A summary is read in a breath. */
const MAX_LINES = 3
/** Two lines are the least from which something can be summed up. */
const MIN_LINES = 2
/** As much of a line as is needed to know it again. */
const MAX_QUOTE = 50

/** What the bullet is worth to whoever reads for this posting: all that it speaks for, each once. */
const weightOf = ({ covered }: MatchedBullet): number => covered.reduce((sum, { requirement }) => sum + requirement.weight, 0)

/** The person's own words at the head of a bullet, cut at a word. */
const quoteHead = (bullet: Span, text: string): string => {
  const words = quote(text, { start: startOfWords(text, bullet), end: bullet.end }).replace(/\s+/g, ' ')
  return words.length <= MAX_QUOTE ? words : `${words.slice(0, MAX_QUOTE).replace(/\s\S*$/, '')} …`
}

/** A bullet, and the weightiest of what it shows and no bullet before it does. */
interface Line extends Span {
  readonly shows: CoveredRequirement
}

/** "Tech: Ruby on Rails, Heroku, GraphQL" names tools and tells nothing. */
const LABEL = /^\p{L}[\p{L} ]{0,20}:/u
const isTold = ({ start, end }: Span, text: string): boolean => !LABEL.test(text.slice(startOfWords(text, { start, end }), end))

/** Bullets that each speak for something that the ones before do not. */
const chooseBullets = (bullets: readonly MatchedBullet[]): Line[] => {
  const told = new Set<string>()
  return [...bullets]
    .sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start)
    .flatMap(({ start, end, covered }) => {
      const shows = heaviest({ covered: covered.filter(({ requirement }) => !told.has(requirement.id)) })
      for (const { requirement } of covered) told.add(requirement.id)
      return shows ? [{ start, end, shows }] : []
    })
    .slice(0, MAX_LINES)
}

const showsAnything = ({ requirements }: RuleContext): boolean =>
  requirements.some(({ row }) => row.evidence.some(({ section }) => section === 'summary'))

const adviseToDraft = (bullets: readonly Line[], context: RuleContext): Advice[] => {
  const { document, sections } = context.analysis
  const [first] = bullets
  if (!first) return []
  const own = sections.find(({ kind }) => kind === 'summary')
  const names = bullets.map(({ shows }) => nameShortly(shows.requirement, context))
  const quotes = bullets.map((bullet) => `“${quoteHead(bullet, document.text)}” (${context.cite(bullet)})`)
  return [
    {
      requirement: null,
      title: own ? 'Let the summary say what is asked' : 'Open with a summary from your own lines',
      message:
        `${own ? `The summary names nothing that the posting asks for` : 'The resume has no summary'}; these lines of yours show ${joinNames(names, 'and')}: ` +
        `${quotes.join(' · ')}. Say them in two sentences at the top.`,
      resume: own ? spanOf(context.lineAt(own) ?? own) : spanOf(first),
      job: null,
      gain: 0,
      onlyIfTrue: false,
      edit: null,
    },
  ]
}

/** A summary is what is read first. Its draft is made of quotes: no word that the resume does not hold. */
export const draftSummary: Rule = {
  id: 'draft-summary',
  title: 'Open with a summary made of your own lines',
  examples: [
    {
      about: 'quotes the lines that show what is asked, where there is no summary',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n- Wrote reports\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: '- Ran 20 services on Kubernetes', edited: null }],
    },
    {
      about: 'speaks up where the summary names nothing that is asked',
      resume:
        'SUMMARY\nA cheerful person.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'SUMMARY', edited: null }],
    },
    {
      about: 'is silent where the summary shows something of it',
      resume:
        'SUMMARY\nEngineer who runs Kubernetes.\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where one line alone shows what is asked',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { text } = context.analysis.document
    const bullets = chooseBullets(context.bullets.filter((bullet) => isTold(bullet, text)))
    return bullets.length < MIN_LINES || showsAnything(context) ? [] : adviseToDraft(bullets, context)
  },
}
