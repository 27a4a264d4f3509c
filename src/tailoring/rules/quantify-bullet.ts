import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import { holdsFigure } from '../../text/figures.ts'
import { contains } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { bulletsOfWork, fitOf, heaviest, isLongOver, nearnessOf, quoteHead, wordsOf } from '../bullets.ts'
import { opensWithDeed } from '../deeds.ts'
import { isCountable } from '../is-countable.ts'
import type { Advice, Rule, RuleContext } from '../rule.ts'
import { usualWeight } from '../usual-weight.ts'

/** A person can look up three figures; ten would be a chore. */
const MAX_FIGURES_ASKED = 3
/** Of one line alone a figure is seldom worth the evening: readers called 2 of 6 such pieces useful, and 10 of 23 before. */
const LEAST_BULLETS = 2

/** What is further from the posting than this share of the nearest is not worth looking up beside it. */
const LEAST_OF_NEAREST = 0.25
/** The latest post is read first, whatever it tells of: its lines gain this share of the nearest. */
const OF_LATEST = 0.3
/** The nearest must be half as near as a line that shows a thing that is asked. */
const LEAST_NEAR = 0.5

/** A line that could have a figure and has none. */
interface Bare {
  readonly bullet: Span
  readonly near: number
}

/** "Used by 100 people now": the bullet below may hold the figure. */
const isCountedBelow = (below: Span | undefined, text: string): boolean => {
  const words = below ? wordsOf(below, text) : ''
  return READS['goes-on-about-it'].test(words) && holdsFigure(words)
}

const bareAt = (bullet: Span, below: Span | undefined, context: RuleContext): Bare[] => {
  const { text } = context.analysis.document
  const words = wordsOf(bullet, text)
  if (holdsFigure(words) || !opensWithDeed(text, bullet)) return []
  if (isCountedBelow(below, text) || isLongOver(bullet, context.analysis)) return []
  return isCountable(words) && fitOf(bullet, context) > 0 ? [{ bullet, near: nearnessOf(bullet, context) }] : []
}

/** The lines without a figure that are nearest to the posting, the nearest first. */
const findBare = (context: RuleContext): Bare[] => {
  const [latest] = context.analysis.positions
  const bare = bulletsOfWork(context.analysis).flatMap((bullet, at, all) => bareAt(bullet, all[at + 1], context))
  const nearest = Math.max(0, ...bare.map(({ near }) => near))
  if (nearest === 0 || nearest < LEAST_NEAR * usualWeight(context)) return []
  return bare
    .map((one) => (latest && contains(latest, one.bullet) ? { ...one, near: one.near + OF_LATEST * nearest } : one))
    .filter(({ near }) => near >= LEAST_OF_NEAREST * nearest)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, MAX_FIGURES_ASKED)
}

const adviseOnBare = (bare: readonly Bare[], context: RuleContext): Advice[] => {
  const { analysis, bullets, cite } = context
  const [first] = bare
  if (!first || bare.length < LEAST_BULLETS) return []
  const covered = heaviest({
    covered: bullets.filter(({ start }) => start === first.bullet.start).flatMap((matched) => matched.covered),
  })
  const lines = bare.map(({ bullet }) => `“${quoteHead(bullet, analysis.document.text)}” (${cite(bullet)})`)
  return [
    {
      ...adviseOnly({
        title: `Put figures on ${bare.length} lines that matter here`,
        message: `These are among the nearest to the posting, without a figure: ${lines.join(' · ')}. Add what you know: how much data or how many people, how fast or how often, or how much better than before.`,
        resume: spanOf(first.bullet),
        job: covered ? spanOf(covered.part?.anyOf[0] ?? covered.requirement) : null,
      }),
      onlyIfTrue: true,
    },
  ]
}

/** Lines without a number that could have one: slots to fill, never filled by us. Of several kinds of questions none fits all lines. */
export const quantifyBullet: Rule = {
  id: 'quantify-bullet',
  title: 'Put figures on the lines that matter',
  examples: [
    {
      about: 'points at bullets that show what is asked and have no figure',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran services on Kubernetes\n- Wrote planning models in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: '- Ran services on Kubernetes', edited: null }],
    },
    {
      about: 'is silent where they have a figure, and about bullets that the posting does not ask for',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n- Built a web page for the summer party',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent about what nobody counts, and about lines that tell of no deed',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Documented the platform in Terraform\n- Tools: Kubernetes, Terraform',
      job: 'Requirements\n- Kubernetes\n- Terraform',
      advice: [],
    },
    {
      about: 'is silent about work of long ago',
      resume:
        'EXPERIENCE\nClerk, Brightwater Labs\nJan 2020 - Dec 2025\n- Sold 20 hats\n\nEngineer, Fernhill Systems\nJan 2010 - Dec 2012\n- Ran services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => adviseOnBare(findBare(context), context),
}
