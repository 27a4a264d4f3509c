import type { EditCandidate, Judgement, Proposal, RefusalReason, RewriteKind, Rewriting } from '../schema/index.ts'
import { RewriteKind as Kinds } from '../schema/index.ts'
import { overlaps } from '../text/span.ts'
import { askForBullets } from './ask-for-bullets.ts'
import { askForOrder } from './ask-for-order.ts'
import { askForSummary } from './ask-for-summary.ts'
import type { AskOptions, OwnModel } from './create-own-model.ts'
import type { Ground } from './ground.ts'
import { originOf } from './originate.ts'
import { cite } from './own-lines.ts'
import { countRefusals } from './refusals.ts'
import { askAll, type Offer, type Wish } from './wish.ts'

export interface RewriteOptions extends AskOptions {
  /** What to ask for. Default: everything. */
  readonly kinds?: readonly RewriteKind[] | undefined
}

const toProposal = ({ wish, words, candidate }: Offer, { gain, sources }: Judgement, { report }: Ground): Proposal => ({
  kind: wish.kind,
  requirement: wish.requirement,
  was: wish.was,
  words,
  sources: sources.length > 0 ? [...sources] : wish.places.map((place) => cite(place, report.analysis)),
  gain,
  edits: [...candidate.edits],
})

/** The offers that pass on their own and, taken in order, also together. */
const passAll = async (offers: readonly Offer[], ground: Ground) => {
  const judgements = await ground.judge(offers.map(({ candidate }) => candidate))
  const reasons: RefusalReason[] = []
  let passed: { readonly offer: Offer; readonly judgement: Judgement }[] = []
  for (const [at, offer] of offers.entries()) {
    const judgement = judgements[at]
    const [fault] = judgement?.faults ?? ['unanswered' as const]
    if (fault === undefined && judgement) passed.push({ offer, judgement })
    else if (fault !== undefined) reasons.push(fault)
  }
  while (passed.length > 1) {
    const candidates = passed.map(({ offer }) => offer.candidate)
    const all: EditCandidate = {
      edits: candidates.flatMap(({ edits }) => edits),
      replaces: candidates.every(({ replaces }) => replaces),
      from: null,
    }
    const [together] = await ground.judge([all])
    if (together?.faults.length === 0) break
    passed = passed.slice(0, -1)
    reasons.push('together')
  }
  return { passed, reasons }
}

/** An order moves bullets as they are, so it is only for a job none of whose bullets is reworded. */
const isFreeOf =
  (offers: readonly Offer[]) =>
  (wish: Wish): boolean =>
    !wish.places.some((place) => offers.some(({ candidate }) => candidate.edits.some((edit) => overlaps(edit, place))))

/**
 * What a person's own model proposes for a resume: reworded bullets, a summary, another order. Each proposal has passed the
 * guard, and comes with the lines that it rewords and its exact gain; of those that did not pass, only their number and the
 * reasons are reported.
 *
 * @throws CoverageError `model_unusable`, `model_too_slow` where the model answered nothing at all; `given_up`.
 */
export const rewrite = async (
  ground: Ground,
  model: OwnModel,
  { kinds = Kinds.options, ...options }: RewriteOptions = {},
): Promise<Rewriting> => {
  const { report } = ground
  const wishes = [
    ...(kinds.includes('bullets') ? askForBullets(report) : []),
    ...(kinds.includes('summary') ? askForSummary(report) : []),
  ]
  const first = await askAll(wishes, model, options)
  const one = await passAll(first.offers, ground)
  const isFree = isFreeOf(one.passed.map(({ offer }) => offer))
  const hasFailed = first.reasons.includes('unanswered')
  const orders = kinds.includes('order') && !hasFailed ? askForOrder(report).filter(isFree).slice(0, 1) : []
  const second = await askAll(orders, model, options, wishes.length > 0)
  const other =
    second.offers.length === 0
      ? { passed: one.passed, reasons: [] }
      : await passAll([...one.passed.map(({ offer }) => offer), ...second.offers], ground)
  return {
    ...originOf(model.name, report),
    score: report.score,
    asked: wishes.length + orders.length,
    proposals: other.passed.map(({ offer, judgement }) => toProposal(offer, judgement, ground)),
    refused: countRefusals([...first.reasons, ...one.reasons, ...second.reasons, ...other.reasons]),
  }
}
