import type { Lexicon } from '../../language/lexicon.ts'
import { toValue, type Value } from '../../learned/value.ts'
import type { ReadPart } from '../parts/index.ts'
import type { Token } from '../units/index.ts'

/** What a part is, as far as links between parts go by it. */
export type LinkedPart = Pick<ReadPart, 'first' | 'after' | 'soft'>

/** The words before the first part of a unit, between each and the next, or after the last. */
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

/** A unit's tokens, the parts among them, and the lists that these stand in. */
export interface LinkContext {
  readonly tokens: readonly Token[]
  readonly parts: readonly LinkedPart[]
  readonly hasOr: boolean
  readonly hasAnd: boolean
  /** One more than there are parts: the gap at an index precedes the part at that index. */
  readonly gaps: readonly Gap[]
  /** Of each part: the first and the last one of its list. */
  readonly first: readonly number[]
  readonly last: readonly number[]
  /** Of each part: what joins the parts of its list up to it. */
  readonly passed: readonly Gap['joins'][]
  /** Of each part: what opens its list, "such as" of "tools such as A, B"; '-': nothing. */
  readonly leads: readonly string[]
  /** Of each part: how the list after it ends, "or" of "A, B or C"; '-': nothing, "cut": it does not go on. */
  readonly ends: readonly string[]
  readonly lexicon: Lexicon
}

const BREAKS: ReadonlySet<string> = new Set(['(', ')', ';', '.'])

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

const strongerOf = (a: Gap['joins'], b: Gap['joins']): Gap['joins'] => (a === 'or' || b === 'or' ? 'or' : (a ?? b))

/** What opens the lists up to each part; the words right before a part open its list even where they cut one off. */
const findLeads = (gaps: readonly Gap[], count: number, lexicon: Lexicon): string[] => {
  const leads: string[] = []
  let running = '-'
  for (let part = 0; part < count; part++) {
    const own = nameLead(gaps[part]?.text ?? '', lexicon)
    leads.push(own ?? running)
    running = own ?? (gaps[part]?.cuts ? '-' : running)
  }
  return leads
}

/** Look at the lists of a unit; linear in its length. */
export const seeLinks = (tokens: readonly Token[], parts: readonly LinkedPart[], lexicon: Lexicon): LinkContext => {
  const count = parts.length
  const gaps = Array.from({ length: count + 1 }, (_, at) =>
    seeGap(tokens.slice(parts[at - 1]?.after ?? 0, parts[at]?.first), lexicon),
  )
  const [first, last] = [new Array<number>(count), new Array<number>(count)]
  const passed = new Array<Gap['joins']>(count)
  const ends = new Array<string>(count)
  for (let part = 0; part < count; part++) {
    const goesOn = part > 0 && gaps[part]?.cuts === false
    first[part] = goesOn ? (first[part - 1] ?? part) : part
    passed[part] = goesOn ? strongerOf(passed[part - 1] ?? null, gaps[part]?.joins ?? null) : null
  }
  for (let part = count - 1; part >= 0; part--) {
    const after = gaps[part + 1]
    const isLast = part === count - 1
    last[part] = isLast || after?.cuts !== false ? part : (last[part + 1] ?? part)
    ends[part] = isLast ? '-' : (after?.joins ?? (after?.cuts ? 'cut' : (ends[part + 1] ?? '-')))
  }
  const has = (set: ReadonlySet<string>): boolean => tokens.some(({ word }) => set.has(word.low))
  return {
    tokens,
    parts,
    hasOr: has(lexicon.or),
    hasAnd: has(lexicon.and),
    gaps,
    first,
    last,
    passed,
    leads: findLeads(gaps, count, lexicon),
    ends,
    lexicon,
  }
}
