import type { Analysis } from '../../schema/analysis.ts'
import type { Span } from '../../schema/span.ts'
import { joinNames } from '../../text/join-names.ts'
import { contains, quote } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { bestFits, heaviest, quoteHead } from '../bullets.ts'
import { isDeedWith } from '../deeds.ts'
import { MAX_NAMES, nameAskedAt } from '../phrases.ts'
import type { Advice, CoveredPart, MatchedBullet, Rule, RuleContext } from '../rule.ts'

/** A summary is read in a breath. */
const MOST_DRAFTED_LINES = 3
/** Two lines are the least from which something can be summed up. */
const MIN_DRAFTED_LINES = 2

/** A bullet, and the weightiest of what it shows and no bullet before it does. */
interface Line extends Span {
  readonly shows: CoveredPart
}

/** The bullet with what it shows by a deed: a summary opens with nothing that was rejected, that others did, or that everybody is. */
const withDeeds = (bullet: MatchedBullet, text: string): MatchedBullet => ({
  ...bullet,
  covered: bullet.covered.filter(
    (covered) =>
      covered.part?.soft === false &&
      covered.evidence.some((evidence) => contains(bullet, evidence) && isDeedWith(text, bullet, evidence)),
  ),
})

/** Of the lines that fit best those that each speak for something that the ones before do not. */
const chooseBullets = (bullets: readonly MatchedBullet[], context: RuleContext): Line[] => {
  const told = new Set<CoveredPart>()
  return bestFits(bullets, bullets.length, context)
    .flatMap(({ start, end, covered }) => {
      const shows = heaviest({ covered: covered.filter((one) => !told.has(one)) })
      for (const one of covered) told.add(one)
      return shows ? [{ start, end, shows }] : []
    })
    .slice(0, MOST_DRAFTED_LINES)
}

const showsAnything = ({ parts }: RuleContext): boolean =>
  parts.some(({ evidence }) => evidence.some(({ section }) => section === 'summary'))

/** So many words below a name are a summary without a heading. */
const MIN_WORDS_OF_PROSE = 12

const hasProseAtTop = ({ document, sections }: Analysis): boolean =>
  document.lines.some((line) => {
    const words = quote(document.text, line)
    const isTop = sections.some((one) => one.kind === 'contact' && contains(one, line))
    return isTop && !words.includes('@') && words.split(/\s+/).length >= MIN_WORDS_OF_PROSE
  })

const adviseToDraft = (bullets: readonly Line[], context: RuleContext): Advice[] => {
  const { document, sections } = context.analysis
  const [first] = bullets
  if (!first) return []
  const own = sections.find(({ kind }) => kind === 'summary')
  const names = bullets.map((bullet) => nameAskedAt(bullet.shows, bullet, context))
  const quotes = bullets.map((bullet) => `“${quoteHead(bullet, document.text)}” (${context.cite(bullet)})`)
  return [
    adviseOnly({
      title: own ? 'Let the summary say what is asked' : 'Open with a summary from your own lines',
      message:
        `${own ? `The summary names nothing that the posting asks for` : 'The resume has no summary'}; these lines of yours show ${joinNames(names, 'and', MAX_NAMES)}: ` +
        `${quotes.join(' · ')}. Say them in two sentences at the top.`,
      resume: own ? spanOf(context.lineAt(own) ?? own) : spanOf(first),
      job: spanOf(first.shows.part?.anyOf[0] ?? first.shows.requirement),
    }),
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
      about: 'is silent where some sentences below the name are one',
      resume:
        'Ann Lee\nEngineer of four years who builds small tools for the staff of harbours and of ports\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where the lines deny it or tell of others',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Evaluated Kubernetes and rejected it\n- Interviewed candidates for PyTorch roles\n- Wrote 20 services in Java',
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Java',
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
    const bullets = chooseBullets(
      context.bullets.map((bullet) => withDeeds(bullet, text)),
      context,
    )
    const isSilent = !showsAnything(context) && !hasProseAtTop(context.analysis)
    return bullets.length < MIN_DRAFTED_LINES || !isSilent ? [] : adviseToDraft(bullets, context)
  },
}
