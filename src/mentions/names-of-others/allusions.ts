import type { Span } from '../../schema/span.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { oneOf } from '../../text/patterns.ts'

/** Something that is only like it, or copies it: "Birch-like", "a Birch clone". */
const LIKENESS = /^(?:[-\u2010\u2011](?:like|inspired|esque|alternative)\b| (?:clone|replica|lookalike)s?\b)/i

/** The maker of what is named next: "Birch's Larch". */
const POSSESSIVE = /^['’]s $/

const USED_BY = oneOf(`
  used (?:\\p{L}{3,14} )?by, adopted by, (?:clients|customers|companies|partners|brands|startups) (?:like|such as|including),
  (?:clients|customers|partners) include`)
const NAME_WORD = String.raw`\p{Lu}[\p{L}\d.&-]{0,20}`
const ALLUDED_NAME = `${NAME_WORD}(?: ${NAME_WORD}){0,2}`

/** Companies that use a product: "used daily by Birch, Larch and Alder". */
const USERS = new LazyPattern(`\\b${USED_BY}(?: ${ALLUDED_NAME},?){0,6}(?: and| or)? $`, 'u')

/** How far a list of users may reach. */
const ALLUSION_REACH = 100

/**
 * Those of the products (sorted) of a resume that are only named for something else: what is like them, what their maker
 * also made, or what they use themselves as companies.
 */
export const namedInAllusion = <T extends Span>(text: string, products: readonly T[], names: readonly Span[]): T[] => {
  const starts = new Set(names.map(({ start }) => start))
  return products.filter(({ start, end }) => {
    if (LIKENESS.test(text.slice(end, end + 16))) return true
    const next = end + "'s ".length
    if (starts.has(next) && POSSESSIVE.test(text.slice(end, next))) return true
    return USERS.test(text.slice(Math.max(0, start - ALLUSION_REACH), start))
  })
}
