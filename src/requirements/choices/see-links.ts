import type { Lexicon } from '../../language/lexicon.ts'
import { SAYS } from '../../language/postings.ts'
import { toValue, type Value } from '../../learned/value.ts'
import type { ReadPart } from '../parts/index.ts'
import type { Token } from '../units/index.ts'

/** What a part is, as far as links between parts go by it. */
export type LinkedPart = Pick<ReadPart, 'first' | 'after' | 'soft'>

/** The words before the first part of a unit, or between a part and the next. */
interface Gap {
  readonly words: readonly string[]
  readonly text: string
  /** The same for features: only the shortest come up again. */
  readonly value: Value
  /** It has a bracket, a semicolon or a full stop. */
  readonly breaks: boolean
  /** No list continues across it. */
  readonly cuts: boolean
  readonly joins: 'or' | 'and' | null
}

/** A part in the list that it stands in. */
export interface ListedPart extends LinkedPart {
  /** What precedes it. */
  readonly gap: Gap
  /** The indexes of the first and the last part of its list. */
  readonly opening: number
  readonly closing: number
  /** What joins the parts of its list up to it. */
  readonly passed: Gap['joins']
  /** What opens its list, "such as" of "tools such as A, B"; '-': nothing. */
  readonly lead: string
  /** How the list after it ends, "or" of "A, B or C"; '-': nothing, "cut": it does not go on. */
  readonly end: string
}

/** A unit's tokens, and the parts among them. */
export interface LinkContext {
  readonly tokens: readonly Token[]
  readonly parts: readonly ListedPart[]
  readonly hasOr: boolean
  readonly hasAnd: boolean
  readonly lexicon: Lexicon
}

const BREAKS: ReadonlySet<string> = new Set(['(', ')', ';', '.'])

/** How many words may name a kind, with the bracket that lists it. */
const MOST_KIND_WORDS = 7

/** With more words between them two parts are not in one list. */
const MAX_BETWEEN = 3

/** A word between two parts as features name it: what joins in several languages has one name. */
const nameJoint = (word: string, { tongue, or, and }: Lexicon): string =>
  tongue === 'english' ? word : or.has(word) ? 'or' : and.has(word) ? 'and' : word

/** What opens a list of examples or alternatives in these words, as features name it. */
const nameLead = (words: string, { tongue, says }: Lexicon): string | undefined => {
  const lead = says.leads.exec(words)?.[0]
  return lead === undefined || tongue === 'english' ? lead : words.includes(':') ? ':' : 'such as'
}

const seeGap = (tokens: readonly Token[], lexicon: Lexicon): Gap => {
  const { or, and } = lexicon
  const words = tokens.map(({ word }) => nameJoint(word.low, lexicon))
  const breaks = words.some((word) => BREAKS.has(word))
  const text = words.join(' ')
  return {
    words,
    text,
    value: toValue(text),
    breaks,
    cuts: breaks || words.length > MAX_BETWEEN,
    joins: words.some((word) => or.has(word)) ? 'or' : words.some((word) => and.has(word)) ? 'and' : null,
  }
}

/** "a cloud data warehouse (Snowflake, BigQuery)" opens a list as "such as" does, of names. */
const opensKinds = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens.slice(Math.max(0, first - MOST_KIND_WORDS), first).map(({ word }) => word.low)
  return (tokens[first]?.name !== null || tokens[first]?.word.isCapital) && SAYS['one-of-kind'].test(before.join(' '))
}

const strongerOf = (a: Gap['joins'], b: Gap['joins']): Gap['joins'] => (a === 'or' || b === 'or' ? 'or' : (a ?? b))

/** Parts with what precedes them in their lists; the words right before a part open its list even where they cut one off. */
const seeFromLeft = (tokens: readonly Token[], parts: readonly LinkedPart[], lexicon: Lexicon): ListedPart[] => {
  const listed: ListedPart[] = []
  let running = '-'
  for (const [at, { first, after, soft }] of parts.entries()) {
    const before = listed.at(-1)
    const gap = seeGap(tokens.slice(before?.after ?? 0, first), lexicon)
    const list = gap.cuts ? undefined : before
    const own = nameLead(gap.text, lexicon) ?? (opensKinds(tokens, first) ? 'such as' : undefined)
    const [lead, passed] = [own ?? running, list ? strongerOf(list.passed, gap.joins) : null]
    listed.push({ first, after, soft, gap, opening: list?.opening ?? at, closing: at, passed, lead, end: '-' })
    running = own ?? (gap.cuts ? '-' : running)
  }
  return listed
}

/** The same with how their lists end. */
const seeFromRight = (listed: readonly ListedPart[]): ListedPart[] => {
  const seen: ListedPart[] = []
  for (const part of listed.toReversed()) {
    const next = seen.at(-1)
    const { joins, cuts } = next?.gap ?? { joins: null, cuts: true }
    const end = next ? (joins ?? (cuts ? 'cut' : next.end)) : '-'
    seen.push({ ...part, closing: next && !cuts ? next.closing : part.closing, end })
  }
  return seen.reverse()
}

/** Look at the lists of a unit; linear in its length. */
export const seeLinks = (tokens: readonly Token[], parts: readonly LinkedPart[], lexicon: Lexicon): LinkContext => {
  const has = (set: ReadonlySet<string>): boolean => tokens.some(({ word }) => set.has(word.low))
  const listed = seeFromRight(seeFromLeft(tokens, parts, lexicon))
  return { tokens, parts: listed, hasOr: has(lexicon.or), hasAnd: has(lexicon.and), lexicon }
}
