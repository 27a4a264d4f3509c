import type { Span } from '../schema/span.ts'
import type { DocumentContext } from './context.ts'
import { type Claim, CUES, type Cue, LABELS, REMARKS, type Reach, TURNS, WAIVERS } from './cues.ts'
import { isClauseBreak, matchPattern, type Pattern, readPattern } from './patterns.ts'
import { countBefore, type Word } from './words.ts'

/** A paragraph, its words, and the mentions in it in order. */
interface Passage {
  readonly text: string
  readonly words: readonly Word[]
  readonly mentions: readonly Span[]
  /** By where they start. */
  readonly mentionAt: ReadonlyMap<number, Span>
}

type ClaimedMention = readonly [Claim, Span]

const textBetween = ({ text }: Passage, from: Span | undefined, to: Span | undefined): string =>
  from && to ? text.slice(from.end, to.start) : ''

interface ReadCue {
  readonly pattern: Pattern
  readonly claim: Claim
  readonly reach: Reach
  readonly isLabel: boolean
  readonly notAfter?: readonly string[]
  readonly ofWriter?: true
}

const readCues = (cues: readonly Cue[], isLabel: boolean): ReadCue[] =>
  cues.map((cue) => ({ ...cue, pattern: readPattern(cue.pattern), isLabel }))

const indexByFirstWord = (cues: readonly ReadCue[]): ReadonlyMap<string, readonly ReadCue[]> => {
  const byWord = new Map<string, ReadCue[]>()
  for (const cue of cues) {
    for (const word of cue.pattern[0]?.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), cue])
  }
  return byWord
}

const CUES_BY_WORD = indexByFirstWord([...readCues(CUES, false), ...readCues(LABELS, true)])

/** Longer clauses are texts without punctuation; nobody denies fifty things in one breath. */
const MAX_CLAUSE_WORDS = 50

/** The mentions of the clause that goes on at `words[from]`. */
const clauseFrom = ({ text, words, mentionAt }: Passage, from: number): Span[] => {
  const mentions: Span[] = []
  const limit = Math.min(words.length, from + MAX_CLAUSE_WORDS)
  for (let at = from; at < limit && !isClauseBreak(text, words, at); ) {
    const mention = mentionAt.get(words[at]?.start ?? -1)
    // A turn within a name is none: "Advanced analytics".
    if (!mention && TURNS.has(words[at]?.word ?? '')) break
    if (mention) mentions.push(mention)
    at = mention ? countBefore(words, mention.end) : at + 1
  }
  return mentions
}

const CONJUNCTIONS = new Set(['and', 'or', 'nor'])

/** What joins the entries of a list, besides a conjunction. */
const JOINS: Readonly<Record<Exclude<Reach, 'clause'>, RegExp>> = { list: /^[\s,/&()]*$/, next: /^[\s/&]*$/ }

/** What may stand between a cue and a list that it leads. */
const LIST_START = /^[\s"'“‘(:]*$/

/** The mentions of the list that begins with a mention at `words[from]`, directly behind a cue. */
const listFrom = (passage: Passage, from: number, reach: Exclude<Reach, 'clause'>): Span[] => {
  const { words, mentionAt } = passage
  const mentions: Span[] = []
  if (!LIST_START.test(textBetween(passage, words[from - 1], words[from]))) return mentions
  for (let at = from; ; ) {
    const mention = mentionAt.get(words[at]?.start ?? -1)
    if (!mention) break
    mentions.push(mention)
    at = countBefore(words, mention.end)
    if (!JOINS[reach].test(textBetween(passage, mention, words[at]))) break
    if (CONJUNCTIONS.has(words[at]?.word ?? '')) at++
  }
  return mentions
}

/** "no-code", "zero-downtime": a hyphen makes the cue part of another word. */
const isHyphened = ({ text }: Passage, word: Word): boolean => /[-\u2010\u2011]/.test(text.charAt(word.end))

const isWithin = ({ mentions }: Passage, word: Word): boolean =>
  mentions.some(({ start, end }) => start <= word.start && word.start < end)

/** White space before the colon of a label. */
const COLON = /^ {0,3}:/

const READER: ReadonlySet<string> = new Set(['you', "you're", "you'll", "you've", "you'd"])

/** Whether the clause that `words[at]` stands in has spoken to its reader by then. */
const isOfReader = ({ text, words }: Passage, at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - MAX_CLAUSE_WORDS); before--) {
    if (isClauseBreak(text, words, before + 1)) return false
    if (READER.has(words[before]?.word ?? '')) return true
  }
  return false
}

const claimsFrom = (passage: Passage, at: number): ClaimedMention[] => {
  const { text, words } = passage
  const word = words[at]
  const cues = word && CUES_BY_WORD.get(word.word)
  if (!cues || isWithin(passage, word)) return []
  return cues.flatMap(({ pattern, claim, reach, isLabel, notAfter, ofWriter }) => {
    if (notAfter?.includes(words[at - 1]?.word ?? '')) return []
    if (ofWriter && isOfReader(passage, at)) return []
    const from = matchPattern(pattern, text, words, at)
    const last = words[(from ?? 0) - 1]
    if (from === undefined || !last || isHyphened(passage, last) || (isLabel && !COLON.test(text.slice(last.end, last.end + 4))))
      return []
    const reached = reach === 'clause' ? clauseFrom(passage, from) : listFrom(passage, from, reach)
    return reached.map((mention): ClaimedMention => [claim, mention])
  })
}

const REMARK_PATTERNS = REMARKS.map(({ pattern, claim }) => ({ pattern: readPattern(pattern), claim }))
const REMARK_START = /^ {0,3}(?:[([:–—]| - ) {0,3}$/
/** The remark is over, or goes on with a word that changes nothing. */
const REMARK_END = /^\s{0,3}(?:$|[)\],;.|/\n•]|(?:level|knowledge|understanding|skills?|experience|to|only|user)\b)/i
const REMARK_END_LENGTH = 20

const remarksOn = (passage: Passage, mention: Span): ClaimedMention[] => {
  const { text, words } = passage
  const at = countBefore(words, mention.end)
  if (!REMARK_START.test(textBetween(passage, mention, words[at]))) return []
  return REMARK_PATTERNS.flatMap(({ pattern, claim }) => {
    const last = words[(matchPattern(pattern, text, words, at) ?? 0) - 1]
    return last && REMARK_END.test(text.slice(last.end, last.end + REMARK_END_LENGTH)) ? [[claim, mention] as const] : []
  })
}

const WAIVER_PATTERNS = WAIVERS.map(readPattern)

const isWaived = ({ text, words }: Passage, mention: Span): boolean => {
  const at = countBefore(words, mention.end)
  if (isClauseBreak(text, words, at)) return false
  return WAIVER_PATTERNS.some((pattern) => {
    const end = matchPattern(pattern, text, words, at)
    // "not required but a plus": asked after all.
    return end !== undefined && words[end]?.word !== 'but'
  })
}

const LIST_JOIN = /^(?:[\s,/&]|and\b|or\b)+$/i

/** "Python, R or SAS is not required" waives all three. */
const waiversOf = (passage: Passage, index: number): ClaimedMention[] => {
  const { mentions } = passage
  const mention = mentions[index]
  if (!mention || !isWaived(passage, mention)) return []
  let first = index
  while (first > 0 && LIST_JOIN.test(textBetween(passage, mentions[first - 1], mentions[first]))) first--
  return mentions.slice(first, index + 1).map((waived): ClaimedMention => ['negated', waived])
}

const passagesOf = (context: DocumentContext, mentions: readonly Span[]): Passage[] => {
  const byWords = new Map<readonly Word[], Span[]>()
  for (const mention of mentions) {
    const words = context.wordsAround(mention.start)
    const own = byWords.get(words)
    if (own) own.push(mention)
    else byWords.set(words, [mention])
  }
  return [...byWords].map(([words, own]) => ({
    text: context.text,
    words,
    mentions: own,
    mentionAt: new Map(own.map((mention) => [mention.start, mention])),
  }))
}

/**
 * What the sentence says of each mention, the stronger claim where it says two: "no experience with X, Y or Z" denies
 * all three, "familiar with X" weakens it. Mentions that are claimed outright have no entry.
 */
export const readClaims = (context: DocumentContext, mentions: readonly Span[]): ReadonlyMap<Span, Claim> => {
  const claims = new Map<Span, Claim>()
  for (const passage of passagesOf(context, mentions)) {
    const { words, mentions: own } = passage
    const add = (claimed: readonly ClaimedMention[]): void => {
      for (const [claim, mention] of claimed) if (claims.get(mention) !== 'negated') claims.set(mention, claim)
    }
    for (let at = 0; at < words.length; at++) if (CUES_BY_WORD.has(words[at]?.word ?? '')) add(claimsFrom(passage, at))
    for (const mention of own) add(remarksOn(passage, mention))
    for (let index = 0; index < own.length; index++) add(waiversOf(passage, index))
  }
  return claims
}
