import { holdsFigure } from '../../text/figures.ts'
import { contains, quote } from '../../text/span.ts'
import { spanOf } from '../advise-on.ts'
import { heaviest, quoteHead } from '../bullets.ts'
import { isDeedWith } from '../deeds.ts'
import { nameShortly } from '../phrases.ts'
import type { Advice, MatchedBullet, Rule, RuleContext } from '../rule.ts'

/** A person can look up three figures; ten would be a chore. */
const MAX_ADVICE = 3

/** What was done can be counted; what was rejected, or is only named, cannot. */
const isAchieved = (bullet: MatchedBullet, { analysis }: RuleContext): boolean =>
  bullet.covered.some((covered) =>
    covered.evidence.some((evidence) => contains(bullet, evidence) && isDeedWith(analysis.document.text, bullet, evidence)),
  )

const adviseOnBullet = (bullet: MatchedBullet, context: RuleContext): Advice[] => {
  const covered = heaviest(bullet)
  if (!covered) return []
  const { requirement, index, shortfall } = covered
  const name = nameShortly(covered, context)
  return [
    {
      requirement: shortfall === null ? requirement.id : null,
      ...(shortfall === null && index !== null && { part: index }),
      title: `Put a figure on “${quoteHead(bullet, context.analysis.document.text)}”`,
      message:
        `The bullet at ${context.cite(bullet)} shows ${name}, which the posting asks for, and has no figure. ` +
        'If you know one, add it: [how many users, requests or rows] · [time or latency before → after] · [accuracy or error before → after] · [cost saved].',
      resume: spanOf(bullet),
      job: spanOf(requirement),
      gain: 0,
      onlyIfTrue: true,
      edit: null,
    },
  ]
}

const weightOf = (bullet: MatchedBullet): number => heaviest(bullet)?.weight ?? 0

/** A figure is put on work, not on a quality. */
const isAboutWork = (bullet: MatchedBullet): boolean => heaviest(bullet)?.part?.soft === false

/** A matched bullet without a number: slots to fill, never filled by us. */
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
    context.bullets
      .filter((bullet) => isAboutWork(bullet) && isAchieved(bullet, context))
      .filter((bullet) => !holdsFigure(quote(context.analysis.document.text, bullet)))
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MAX_ADVICE)
      .flatMap((bullet) => adviseOnBullet(bullet, context)),
}
