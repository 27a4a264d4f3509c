import type { Blocker } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import { spansOf } from '../text/matches.ts'
import { overlaps, quote, spansBetween, trimSpans } from '../text/span.ts'
import type { HeadingKind } from './heading-row.ts'
import type { Lexicon } from './lexicon.ts'

/** The clauses of a part of a text. */
export const clausesIn = (text: string, span: Span, { says }: Lexicon): Span[] =>
  trimSpans(text, spansBetween(span, spansOf(quote(text, span), says['clause-end'], span.start)))

/** "Kotlin preferred", "a plus": nobody insists on what the clause names. */
export const isWish = (text: string, clause: Span, { says }: Lexicon): boolean =>
  says.wish.test(quote(text, clause).toLowerCase()) || says['only-wished'].test(quote(text, clause))

/** Of the work itself. All others are held, borne or passed by the person, who checks them: never scored beside other things ("Docker and a driver's licence"). */
export const OF_WORK: ReadonlySet<Blocker['kind']> = new Set(['location', 'shift', 'travel'])

/** A bullet or a sentence of a posting, below a heading. */
interface SaidUnit {
  readonly unit: Span & { readonly section: { readonly opens: HeadingKind | null } }
  readonly lexicon: Lexicon
}

/**
 * A condition is wished for where its clause says so or, if that insists on nothing, the heading above. Where and when the work is
 * done is told below any heading, beside any bonus: only words of the condition itself wish for that.
 */
export const importanceOf = (
  text: string,
  { unit, lexicon }: SaidUnit,
  found: Pick<Blocker, 'kind' | 'start' | 'end'>,
): Blocker['importance'] => {
  const isOfWork = OF_WORK.has(found.kind)
  const clause = isOfWork ? found : (clausesIn(text, unit, lexicon).find((one) => overlaps(one, found)) ?? unit)
  const isBelowWish = !isOfWork && unit.section.opens === 'preferred'
  const isFirm = !isBelowWish || lexicon.says.need.test(quote(text, clause).toLowerCase())
  return isFirm && !isWish(text, clause, lexicon) ? 'required' : 'preferred'
}
