import { decide, type LinearChain } from '../../learned/index.ts'
import { createRunTags, type Run } from '../../learned/runs.ts'
import type { Span } from '../../schema/span.ts'
import { lastInitials } from '../../text/initials.ts'
import type { Token } from '../units/index.ts'
import { seeTokens, type TokenContext } from './see-tokens.ts'

/** By what the parts of a statement are learned and read: hard and soft ones separately. */
const RUNS = createRunTags(['hard', 'soft'])
const SOFT = 1

export const { tags: TAGS, mayFollow } = RUNS

const ABBREVIATION = /^\p{Lu}{2,}$/u

/** A run of tokens that names something a resume could show. */
export interface ReadPart extends Span {
  readonly soft: boolean
  /** Half-open, in the unit's tokens. */
  readonly first: number
  readonly after: number
}

const toPart = (tokens: readonly Token[], { first, after, kind }: Run): ReadPart => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[after - 1]?.end ?? 0,
  soft: kind === SOFT,
  first,
  after,
})

/** The name that contains all of a part. */
const nameAround = ({ soft, first, after }: ReadPart, tokens: readonly Token[]): Token['name'] => {
  const name = tokens[first]?.name ?? null
  return soft || tokens.slice(first, after).some((token) => token.name !== name) ? null : name
}

/** "Media" and "entertainment" of "media and entertainment", "Spark" and "MLlib" of "Spark MLlib": parts within one name are one. */
const joinWithinNames = (parts: readonly ReadPart[], tokens: readonly Token[]): ReadPart[] => {
  const joined: ReadPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const name = nameAround(part, tokens)
    if (last && last.after <= part.first && name !== null && nameAround(last, tokens) === name)
      joined[joined.length - 1] = { ...last, end: part.end, after: part.after }
    else joined.push(part)
  }
  return joined
}

/**
 * "Learning" of "machine learning": a part within a name becomes the whole name, and one that begins behind a slash within a name
 * begins with it ("B test design" of "A/B test design"), where that is within the given limits.
 */
const widenToName = (part: ReadPart, tokens: readonly Token[], least: number, most: number): ReadPart => {
  const name = part.soft ? null : (tokens[part.first]?.name ?? null)
  if (name === null) return part
  const [first, last] = [tokens.findIndex((token) => token.name === name), tokens.findLastIndex((token) => token.name === name)]
  const isInside = nameAround(part, tokens) !== null
  if (!isInside && tokens[part.first - 1]?.word.printed !== '/') return part
  const after = isInside ? last + 1 : part.after
  return first < least || after > most ? part : toPart(tokens, { first, after, kind: 0 })
}

/** Where the first bracket stands between two places that has no other half there; the second place where there is none. */
const findLooseBracket = (tokens: readonly Token[], first: number, after: number): number => {
  let open = after
  for (let at = first; at < after; at++) {
    const word = tokens[at]?.word.printed
    if (word === ')' && open === after) return at
    if (word === '(') open = at
    else if (word === ')') open = after
  }
  return open
}

/** "2 of them in production", "2 in production", "3rd or 4th year", "w/ Docker": no part begins so, nor with the rest of "9,000". */
const LEADS = /^(?:\d+\+? (?:of|in)|\d(?:st|nd|rd|th) (?:or|year)|them in|w \/)$/

/** "maths" of "maths (and able to code" or of "maths)": what a part holds at its ends by mistake is cut off. */
const cutLoose = ({ kind, ...part }: Run, { tokens, lexicon }: Pick<TokenContext, 'tokens' | 'lexicon'>): ReadPart[] => {
  let { first } = part
  const lowAt = (at: number): string => tokens[at]?.word.low ?? ''
  const isLoose = (at: number): boolean => lexicon.says.loose.test(lowAt(at))
  // The word after may be outside: the part "w" of "w/ Docker" is none.
  const leads = (at: number): boolean => LEADS.test(`${lowAt(at)} ${lowAt(at + 1)}`)
  const endsNumber = (at: number): boolean => /^\d{1,3} , \d{3}$/.test(`${lowAt(at - 2)} ${lowAt(at - 1)} ${lowAt(at)}`)
  while (first < part.after && (isLoose(first) || leads(first) || endsNumber(first))) first++
  let after = findLooseBracket(tokens, first, part.after)
  while (after > first && isLoose(after - 1)) after--
  return first === after ? [] : [toPart(tokens, { first, after, kind })]
}

/** A unit that is nothing but the name of a skill or a quality asks for it, whatever its words look like: "Fluent Bit". */
const findWholeName = (context: Pick<TokenContext, 'tokens' | 'lexicon'>): ReadPart[] => {
  const { tokens } = context
  return cutLoose({ first: 0, after: tokens.length, kind: 0 }, context).flatMap((part) => {
    if (nameAround(part, tokens) !== null) return [part]
    const [first, ...rest] = tokens.slice(part.first, part.after)
    const isQuality = first?.named.text === 'soft' && rest.every(({ namedAt }) => namedAt.text === 'i soft')
    return isQuality ? [{ ...part, soft: true }] : []
  })
}

/** "NPL" behind "Natural Language Processing (": the initials of a part before it, in whatever order they are typed. */
const repeatsInitials = ({ first, after }: ReadPart, before: ReadPart | undefined, tokens: readonly Token[]): boolean => {
  const letters = tokens[first]?.word.printed ?? ''
  const isBracketed = tokens[first - 1]?.word.printed === '(' && tokens[after]?.word.printed === ')'
  if (!isBracketed || after !== first + 1 || before?.after !== first - 1 || !ABBREVIATION.test(letters)) return false
  const words = tokens.slice(Math.max(0, first - 1 - 2 * letters.length), first - 1).map(({ word }) => word.low)
  const initials = lastInitials(words, letters.length)
  return [...letters.toLowerCase()].sort().join('') === [...initials].sort().join('')
}

/** The parts of a unit in reading order; they do not overlap. */
export const readParts = (context: TokenContext, model: LinearChain): ReadPart[] => {
  const { tokens } = context
  const told = RUNS.read(decide(model, seeTokens(context)))
    .flatMap((run) => cutLoose(run, context))
    .filter((part, order, all) => !repeatsInitials(part, all[order - 1], tokens))
  const read = told.length > 0 ? joinWithinNames(told, tokens) : findWholeName(context)
  const parts: ReadPart[] = []
  for (const [at, part] of read.entries())
    parts.push(widenToName(part, tokens, parts.at(-1)?.after ?? 0, read[at + 1]?.first ?? tokens.length))
  return parts
}

/** The tag of the first token of a part. */
export const tagOf = ({ soft, first, after }: ReadPart): number => RUNS.firstOf({ first, after, kind: soft ? SOFT : 0 })
