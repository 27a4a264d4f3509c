import { gradeMention } from '../evidence/index.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Mention } from '../schema/mention.ts'
import { adviseOn } from './advise-on.ts'
import { worthOfStronger } from './credit-if-shown.ts'
import { groupByFact, sayAlso } from './group-by-fact.ts'
import { sayBearing } from './phrases.ts'
import type { Advice, RuleContext } from './rule.ts'
import type { Shortfall } from './shortfall.ts'
import { nameInMidLine } from './wording.ts'

/** The best evidence of a part, whose words take something from it. */
interface Weakened {
  readonly best: Evidence
  readonly mention: Mention
  /** The skill as it is named within a line. */
  readonly name: string
}

interface Strengthening {
  /** Whether better words would be true of it. Default: of all. */
  readonly mayBeSaid?: (mention: Mention) => boolean
  /** The mention as it would be in better words. */
  readonly better: (mention: Mention) => Mention
  readonly title: (weakened: Weakened) => string
  /** What the words take from it. */
  readonly fault: (weakened: Weakened) => string
  readonly remedy: (weakened: Weakened) => string
}

/** Advice on each place whose own words are why it counts half, once for all parts that it serves. */
export const strengthenBest = (context: RuleContext, shortfall: Shortfall, how: Strengthening): Advice[] =>
  groupByFact(
    context.unnamed.filter((covered) => covered.shortfall === shortfall),
    ({ evidence: [best] }) => String(best?.start),
  ).flatMap((served) => {
    const [covered] = served
    const [best] = covered.evidence
    const mention = best && context.mentionOf(best)
    if (!mention || how.mayBeSaid?.(mention) === false) return []
    const weakened = { best, mention, name: nameInMidLine(mention.skill, context.lineage) }
    return adviseOn(covered, {
      title: how.title(weakened),
      message: [
        how.fault(weakened),
        sayBearing(covered, best, weakened.name, context),
        how.remedy(weakened),
        sayAlso(served, context),
      ],
      ...worthOfStronger(served, gradeMention(how.better(mention), context.analysis).strength, context),
    })
  })
