import { holdsFigure } from '../../text/figures.ts'
import { contains, quote } from '../../text/span.ts'
import { spanOf } from '../advise-on.ts'
import { freshByFit, heaviest, quoteHead } from '../bullets.ts'
import { isDeedWith } from '../deeds.ts'
import type { Advice, MatchedBullet, Rule, RuleContext } from '../rule.ts'

/** A person can look up three figures; ten would be a chore. */
const MAX_BULLETS = 3
/** Of one alone nobody can say that it is the one that matters: of those named alone readers called 10 of 23 useful, of several 14 of 18. */
const MIN_BULLETS = 2

/** What was done can be counted; what was rejected, or is only named, cannot. */
const isAchieved = (bullet: MatchedBullet, { analysis }: RuleContext): boolean =>
  bullet.covered.some((covered) =>
    covered.evidence.some((evidence) => contains(bullet, evidence) && isDeedWith(analysis.document.text, bullet, evidence)),
  )

const FIGURES =
  'If you know one, add it: [how many users, requests or rows] · [time or latency before → after] · [accuracy or error before → after] · [cost saved].'

const adviseOnBullets = (bullets: readonly MatchedBullet[], { analysis: { document }, cite }: RuleContext): Advice[] => {
  const [first] = bullets
  const covered = first && heaviest(first)
  if (!first || !covered || bullets.length < MIN_BULLETS) return []
  const { requirement, index, shortfall } = covered
  const quotes = bullets.map((bullet) => `“${quoteHead(bullet, document.text)}” (${cite(bullet)})`)
  return [
    {
      requirement: shortfall === null ? requirement.id : null,
      ...(shortfall === null && index !== null && { part: index }),
      title: `Put figures on ${bullets.length} bullets that matter`,
      message: `These bullets show what the posting asks for, and have no figure: ${quotes.join(' · ')}. ${FIGURES}`,
      resume: spanOf(first),
      job: spanOf(requirement),
      gain: 0,
      onlyIfTrue: true,
      edit: null,
    },
  ]
}

/** A figure is put on work, not on a quality. */
const isAboutWork = (bullet: MatchedBullet): boolean => heaviest(bullet)?.part?.soft === false

/** Matched bullets without a number: slots to fill, never filled by us. */
export const quantifyBullet: Rule = {
  id: 'quantify-bullet',
  title: 'Put figures on the bullets that matter',
  examples: [
    {
      about: 'points at bullets that show what is asked and have no figure',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran services on Kubernetes\n- Wrote planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: '- Ran services on Kubernetes', edited: null }],
    },
    {
      about: 'is silent where all but one have a figure, and about bullets that the posting does not ask for',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n- Kept Kubernetes up to date\n- Organised the summer party',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent about what was rejected and about lines that tell of no deed',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Evaluated Kubernetes and rejected it\n- Described the platform in Terraform\n- Tools: Kubernetes, Terraform',
      job: 'Requirements\n- Kubernetes\n- Terraform',
      advice: [],
    },
  ],
  suggest: (context) => {
    const bare = context.bullets.filter(
      (bullet) =>
        isAboutWork(bullet) && isAchieved(bullet, context) && !holdsFigure(quote(context.analysis.document.text, bullet)),
    )
    const best = freshByFit(bare, context).slice(0, MAX_BULLETS)
    return adviseOnBullets(
      best.map(({ place }) => place),
      context,
    )
  },
}
