import { holdsFigure } from '../../text/figures.ts'
import { contains, quote } from '../../text/span.ts'
import { spanOf } from '../advise-on.ts'
import { bestFits, heaviest, quoteHead } from '../bullets.ts'
import { isDeedWith } from '../deeds.ts'
import { nameAskedAt } from '../phrases.ts'
import type { Advice, MatchedBullet, Rule, RuleContext } from '../rule.ts'

/** A person can look up three figures; ten would be a chore. */
const MAX_BULLETS = 3

/** What was done can be counted; what was rejected, or is only named, cannot. */
const isAchieved = (bullet: MatchedBullet, { analysis }: RuleContext): boolean =>
  bullet.covered.some((covered) =>
    covered.evidence.some((evidence) => contains(bullet, evidence) && isDeedWith(analysis.document.text, bullet, evidence)),
  )

const FIGURES =
  'If you know one, add it: [how many users, requests or rows] · [time or latency before → after] · [accuracy or error before → after] · [cost saved].'

const sayNone = (bullets: readonly MatchedBullet[], { analysis: { document }, cite, ...context }: RuleContext): string => {
  const [only] = bullets
  const shown = bullets.length === 1 && only && heaviest(only)
  return only && shown
    ? `The bullet at ${cite(only)} shows ${nameAskedAt(shown, only, context)}, which the posting asks for, and has no figure.`
    : `These bullets show what the posting asks for, and have no figure: ${bullets.map((bullet) => `“${quoteHead(bullet, document.text)}” (${cite(bullet)})`).join(' · ')}.`
}

const adviseOnBullets = (bullets: readonly MatchedBullet[], context: RuleContext): Advice[] => {
  const [first] = bullets
  const covered = first && heaviest(first)
  if (!first || !covered) return []
  const { requirement, index, shortfall } = covered
  return [
    {
      requirement: shortfall === null ? requirement.id : null,
      ...(shortfall === null && index !== null && { part: index }),
      title:
        bullets.length === 1
          ? `Put a figure on “${quoteHead(first, context.analysis.document.text)}”`
          : `Put figures on ${bullets.length} bullets that matter`,
      message: `${sayNone(bullets, context)} ${FIGURES}`,
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
  title: 'Put a figure on a bullet that matters',
  examples: [
    {
      about: 'points at a bullet that shows what is asked and has no figure',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: '- Ran services on Kubernetes', edited: null }],
    },
    {
      about: 'is silent where there is a figure, and about bullets that the posting does not ask for',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n- Organised the summer party',
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
  suggest: (context) =>
    adviseOnBullets(
      bestFits(
        context.bullets.filter(
          (bullet) =>
            isAboutWork(bullet) && isAchieved(bullet, context) && !holdsFigure(quote(context.analysis.document.text, bullet)),
        ),
        MAX_BULLETS,
        context,
      ),
      context,
    ),
}
