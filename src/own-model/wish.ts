import { CoverageError } from '../errors/index.ts'
import type { Edit, EditCandidate, RefusalReason, RewriteKind, Span } from '../schema/index.ts'
import type { AskOptions, OwnModel, Question } from './create-own-model.ts'

/** What came of a wish: words to show, and the edits that put them into the resume; or why there are none. */
type Granted =
  | { readonly words: string; readonly edits: readonly Edit[]; readonly replaces: boolean; readonly from: readonly Span[] | null }
  | { readonly refused: RefusalReason }

/** One thing that a model is asked for. */
export interface Wish {
  readonly kind: RewriteKind
  readonly requirement: string | null
  readonly was: string
  /** The lines that it is about. */
  readonly places: readonly Span[]
  readonly question: Question<string>
  readonly grant: (answer: string) => Granted
}

export interface Offer {
  readonly wish: Wish
  readonly words: string
  readonly candidate: EditCandidate
}

/** Any answer that says something. */
export const readAnyText = (text: string): string | null => (text.trim() === '' ? null : text)

/**
 * Asks one wish after the other: a model on one's own machine answers one at a time. If it fails, no more are asked; what it
 * answered before counts.
 *
 * @param hasAnswered whether it answered something before.
 * @throws CoverageError what went wrong, if nothing was answered at all.
 */
export const askAll = async (wishes: readonly Wish[], model: OwnModel, options: AskOptions, hasAnswered = false) => {
  const offers: Offer[] = []
  const reasons: RefusalReason[] = []
  for (const [at, wish] of wishes.entries()) {
    try {
      const granted = wish.grant(await model.ask(wish.question, options))
      if ('refused' in granted) reasons.push(granted.refused)
      else offers.push({ wish, words: granted.words, candidate: granted })
    } catch (error) {
      const isFailure = error instanceof CoverageError && error.code !== 'given_up'
      if ((at === 0 && !hasAnswered) || !isFailure) throw error
      reasons.push(...wishes.slice(at).map(() => 'unanswered' as const))
      break
    }
  }
  return { offers, reasons }
}
