import type { Span } from '../../schema/span.ts'
import { joinNames } from '../../text/join-names.ts'
import { contains } from '../../text/span.ts'
import { spanOf } from '../advise-on.ts'
import { bulletAbove, quoteHead } from '../bullets.ts'
import { isDeedWith } from '../deeds.ts'
import { MAX_NAMES, nameAskedAt } from '../phrases.ts'
import type { Advice, CoveredPart, MatchedBullet, Rule, RuleContext } from '../rule.ts'

/** As many lines as one keeps in mind while moving them. */
const MOST_LIFTED_LINES = 3
/** Of all that is asked; what weighs less is not worth a move. */
const LEAST_SHARE_LIFTED = 0.03
/** The first two of a list are read. */
const READ_ANYWAY = 2

/** A line that stands low in its list, and what of the posting it shows by a deed. */
interface Low extends Span {
  readonly shows: readonly CoveredPart[]
  readonly weight: number
}

const isHard = ({ part }: CoveredPart): boolean => part !== null && !part.soft

const shownBy = (bullet: MatchedBullet, text: string): CoveredPart[] =>
  bullet.covered.filter(
    (covered) => isHard(covered) && covered.evidence.some((one) => contains(bullet, one) && isDeedWith(text, bullet, one)),
  )

/** How many bullets stand above one in its list; none as soon as one of them speaks for what is asked. */
const countSilentAbove = (bullet: Span, { analysis }: RuleContext, speaking: ReadonlySet<number>): number => {
  let count = 0
  for (let above = bulletAbove(bullet, analysis); above !== undefined; above = bulletAbove(above, analysis)) {
    if (speaking.has(above.start)) return 0
    count++
  }
  return count
}

/** Low lines that show something asked, under lines that show nothing of it. */
const findLow = (context: RuleContext): Low[] => {
  const { text } = context.analysis.document
  const least = LEAST_SHARE_LIFTED * context.parts.reduce((sum, { weight }) => sum + weight, 0)
  const speaking = new Set(context.bullets.filter(({ covered }) => covered.some(isHard)).map(({ start }) => start))
  return context.bullets.flatMap((bullet): Low[] => {
    const shows = shownBy(bullet, text)
    const isLow = shows.length > 0 && countSilentAbove(bullet, context, speaking) >= READ_ANYWAY
    const weight = shows.reduce((sum, one) => sum + one.weight, 0)
    return isLow && weight >= least ? [{ ...spanOf(bullet), shows, weight }] : []
  })
}

const adviseToMoveUp = (lines: readonly Low[], context: RuleContext): Advice[] => {
  const [first] = lines
  if (!first) return []
  const { text } = context.analysis.document
  const [heaviest] = first.shows.toSorted((a, b) => b.weight - a.weight)
  const names = lines.flatMap((line) => line.shows.map((covered) => nameAskedAt(covered, line, context)))
  const quotes = lines.map((line) => `“${quoteHead(line, text)}” (${context.cite(line)})`)
  return [
    {
      requirement: null,
      title:
        lines.length === 1 ? 'Move up the line that the posting asks about' : 'Move up the lines that the posting asks about',
      message: `The posting asks for ${joinNames(names, 'and', MAX_NAMES)}, and what shows it stands below lines that show nothing of what it asks: ${quotes.join(' · ')}. Put ${lines.length === 1 ? 'it' : 'each'} at the top of its position or project.`,
      resume: spanOf(first),
      job: heaviest ? spanOf(heaviest.part?.anyOf[0] ?? heaviest.requirement) : null,
      gain: 0,
      onlyIfTrue: false,
      edit: null,
    },
  ]
}

/** The first lines of a list are read, the others where the first speak of what is sought. */
export const liftLines: Rule = {
  id: 'lift-lines',
  title: 'Move up the lines that the posting asks about',
  examples: [
    {
      about: 'points at a line that stands below what nobody asked about',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ordered the summer party\n- Wrote the handbook\n- Moved 20 services to Kubernetes',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: '- Moved 20 services to Kubernetes', edited: null }],
    },
    {
      about: 'is silent where it stands high, or where what stands above it is asked too',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote the handbook\n- Moved 20 services to Kubernetes\n- Wrote reports\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
  ],
  suggest: (context) =>
    adviseToMoveUp(
      findLow(context)
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, MOST_LIFTED_LINES),
      context,
    ),
}
