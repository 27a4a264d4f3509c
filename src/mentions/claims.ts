import type { Span } from '../schema/span.ts'
import { STOP_OR_BULLET } from '../text/sentence-ends.ts'
import { rangeAt } from '../text/span.ts'
import type { DocumentContext } from './context.ts'
import { type Claim, type Cue, type Reach, TURNS, wordSet } from './cues.ts'
import { LABELS } from './cues-beside-names.ts'
import { DENIALS } from './cues-of-denial.ts'
import { CUES_OF_OTHERS } from './cues-of-others.ts'
import { PLANS } from './cues-of-plans.ts'
import { WEAKENINGS } from './cues-of-weakness.ts'
import { type ClaimedMention, type ClaimReader, isNameOver, type Passage, passagesOf, textBetween } from './passages.ts'
import { indexByFirstWord, isClauseBreak, matchPattern, type Pattern, readPattern } from './patterns.ts'
import { claimsBehind, marksOn, remarksOn, struckOut } from './remarks.ts'
import { notTaken } from './trials.ts'
import { countBefore, type Word } from './words.ts'

interface ReadCue extends Omit<Cue, 'pattern'> {
  readonly pattern: Pattern
  readonly isLabel: boolean
}

const readCues = (cues: readonly Cue[], isLabel: boolean): ReadCue[] =>
  cues.map((cue) => ({ ...cue, pattern: readPattern(cue.pattern), isLabel }))

const CUES_BY_WORD = indexByFirstWord([
  ...readCues([...DENIALS, ...WEAKENINGS, ...CUES_OF_OTHERS, ...PLANS], false),
  ...readCues(LABELS, true),
])

/** Longer clauses are texts without punctuation; nobody denies fifty things in one breath. */
const MAX_CLAUSE_WORDS = 50

/** How many brackets are open after a text, of `open` before it; less than none where it closes one that was open before. */
const bracketsBehind = (text: string, open: number): number => {
  let depth = open
  for (const sign of text) {
    if (sign === '(') depth++
    if (sign === ')' && --depth < 0) return depth
  }
  return depth
}

/** The mentions of the clause that goes on at `words[from]`, or of the bracket that the cue stands in. */
const clauseFrom = (passage: Passage, from: number): Span[] => {
  const { text, words, mentionAt } = passage
  const mentions: Span[] = []
  const limit = Math.min(words.length, from + MAX_CLAUSE_WORDS)
  for (let at = from, depth = 0; at < limit && !isClauseBreak(text, words, at); ) {
    depth = bracketsBehind(textBetween(passage, words[at - 1], words[at]), depth)
    if (depth < 0) break
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

/** The mentions of the list that begins with a mention at `words[from]`, directly after a cue; within the cue's bracket. */
const listFrom = (passage: Passage, from: number, { reach, whole, before }: ReadCue): Span[] => {
  const { text, words, mentionAt } = passage
  const mentions: Span[] = []
  const join = JOINS[reach === 'next' ? 'next' : 'list']
  let between = textBetween(passage, words[from - 1], words[from])
  if (!LIST_START.test(between)) return mentions
  for (let at = from, depth = 0; ; between = textBetween(passage, mentions.at(-1), words[at])) {
    if (at > from && !join.test(between)) break
    depth = bracketsBehind(between, depth)
    if (depth < 0) break
    if (at > from && CONJUNCTIONS.has(words[at]?.word ?? '')) at++
    const mention = mentionAt.get(words[at]?.start ?? -1)
    if (!mention) break
    mentions.push(mention)
    at = countBefore(words, mention.end)
  }
  const end = mentions.at(-1)?.end ?? 0
  const next = countBefore(words, end)
  if (before && (!before.has(words[next]?.word ?? '') || isClauseBreak(text, words, next))) return []
  return whole && !isNameOver(text, end) ? [] : mentions
}

/** "no-code", "zero-downtime": a hyphen makes the cue part of another word. */
const isHyphened = ({ text }: Passage, word: Word): boolean => /[-\u2010\u2011]/.test(text.charAt(word.end))

const isOpaque = ({ opaque }: Passage, word: Span): boolean => rangeAt(opaque, word.start) !== undefined

/** What goes on after a verb without saying what it is done to: "eager to learn and grow". */
const NO_OBJECT = new Set('and or but with in from at by as while for every on'.split(' '))

/** Between two objects of a verb: a comma stands directly before the second, if any. */
const BETWEEN_OBJECTS = /^[^,]*(?:,\s*(?:and|or)?\s*)?$/

/** The mentions that a verb before `words[from]` speaks of: "learn the ways of Docker, Rust and Go". */
const objectsFrom = (passage: Passage, from: number): Span[] => {
  const { words } = passage
  const verb = words[from - 1]
  // "on-device ML" is what is learned.
  const isNamed = passage.mentionAt.has(words[from]?.start ?? -1)
  const isWithout = !isNamed && NO_OBJECT.has(words[from]?.word ?? '')
  if (isWithout || !LIST_START.test(textBetween(passage, verb, words[from]))) return []
  const mentions = clauseFrom(passage, from)
  if (textBetween(passage, verb, mentions[0]).includes(',')) return []
  const last = mentions.findIndex((mention, at) => !BETWEEN_OBJECTS.test(textBetween(passage, mention, mentions[at + 1])))
  return mentions.slice(0, last < 0 ? undefined : last + 1)
}

/** Between the entries of a list of names. */
const ENTRY_BREAK = /^\s*[,|/]\s*$/

/** Whether an entry of a list begins with `words[at]`, after one that is a name. */
const isOwnEntry = (passage: Passage, at: number): boolean => {
  const before = passage.mentions[countBefore(passage.mentions, passage.words[at]?.start ?? 0) - 1]
  return ENTRY_BREAK.test(textBetween(passage, before, passage.words[at]))
}

const reachOf = (passage: Passage, at: number, from: number, cue: ReadCue): Span[] => {
  if (cue.transitive) return objectsFrom(passage, from).filter((mention) => isOpaque(passage, mention))
  if (cue.reach === 'clause') return clauseFrom(passage, from)
  const reach = cue.ownEntry && isOwnEntry(passage, at) ? 'next' : cue.reach
  return listFrom(passage, from, { ...cue, reach })
}

/** White space before the colon of a label. */
const COLON_OF_LABEL = /^ {0,3}:/

/** As far before "over" as "chose" may stand. */
const NEAR_WORDS = 6

/** "Planned the move to AWS and led it", "… that cut the cost". */
const DEEDS = wordSet(
  'led lead designed executed implemented delivered completed finished performed did done built rolled shipped moved migrated ran drove oversaw ' +
    'coordinated deployed carried launched put brought took halved cut cutting reduced reducing saved saving resulting successfully',
)

/** Whether the sentence around a cue at `words[at]`, which ends before `words[from]`, says of a deed near before it or after. */
const saysDone = (passage: Passage, at: number, from: number): boolean => {
  if (hasSaid(passage, at, DEEDS, NEAR_WORDS)) return true
  const { words } = passage
  for (let next = from; next < Math.min(words.length, from + MAX_CLAUSE_WORDS); next++) {
    if (STOP_OR_BULLET.test(textBetween(passage, words[next - 1], words[next]))) return false
    if (DEEDS.has(words[next]?.word ?? '')) return true
  }
  return false
}

/** Whether the clause that `words[at]` stands in has said one of some words by then, as far as `reach` words before. */
const hasSaid = ({ text, words }: Passage, at: number, said: ReadonlySet<string>, reach: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    if (isClauseBreak(text, words, before + 1)) return false
    if (said.has(words[before]?.word ?? '')) return true
  }
  return false
}

const mayClaim = (passage: Passage, at: number, { opens, after, notAfter, given, unless, ofResume }: ReadCue): boolean => {
  if (ofResume && !passage.isResume) return false
  if (opens && at > 0 && !isClauseBreak(passage.text, passage.words, at)) return false
  const before = passage.words[at - 1]?.word ?? ''
  if (notAfter?.includes(before) || after?.has(before) === false) return false
  if (given && !hasSaid(passage, at, given, NEAR_WORDS)) return false
  return !unless || !hasSaid(passage, at, unless, MAX_CLAUSE_WORDS)
}

/** Where the words go on after a cue at `words[at]`; undefined where it does not stand there. */
const endOf = (passage: Passage, at: number, { pattern, isLabel, tight }: ReadCue): number | undefined => {
  const { text, words } = passage
  const from = matchPattern(pattern, text, words, at)
  const last = words[(from ?? 0) - 1]
  if (!last || isHyphened(passage, last)) return undefined
  if (tight && /[,:]/.test(text.slice(words[at]?.start, last.end))) return undefined
  return isLabel && !COLON_OF_LABEL.test(text.slice(last.end, last.end + 4)) ? undefined : from
}

const wordsIn = ({ text }: Passage, { start, end }: Span): string => text.slice(start, end).toLowerCase()

/** The mentions before the first of some that name the same in the same words. */
const namedBefore = (passage: Passage, denied: readonly Span[]): Span[] => {
  const names = new Set(denied.map((mention) => wordsIn(passage, mention)))
  const end = denied[0]?.start ?? 0
  return passage.mentions.filter((mention) => mention.start < end && names.has(wordsIn(passage, mention)))
}

const claimsOf = (passage: Passage, at: number, cue: ReadCue): ClaimedMention[] => {
  const from = endOf(passage, at, cue)
  if (from === undefined || !mayClaim(passage, at, cue) || (cue.undone && saysDone(passage, at, from))) return []
  const reached = reachOf(passage, at, from, cue)
  const before = cue.backwards ? namedBefore(passage, reached) : []
  return [...before, ...reached].map((mention): ClaimedMention => [cue.claim, mention])
}

const claimsFrom = (passage: Passage, at: number): ClaimedMention[] => {
  const word = passage.words[at]
  const claims = word ? (CUES_BY_WORD.get(word.word) ?? []).flatMap((cue) => claimsOf(passage, at, cue)) : []
  return word && claims.length > 0 && !isOpaque(passage, word) ? claims : []
}

/**
 * What the sentence says of each mention, the stronger claim where it says two: "no experience with X, Y or Z" denies
 * all three, "familiar with X" weakens it. Mentions that are claimed outright have no entry.
 */
export const readClaims = (
  context: DocumentContext,
  mentions: readonly Span[],
  reader: ClaimReader,
): ReadonlyMap<Span, Claim> => {
  const claims = new Map<Span, Claim>()
  for (const passage of passagesOf(context, mentions, reader)) {
    const { words, mentions: own } = passage
    const add = (claimed: readonly ClaimedMention[]): void => {
      for (const [claim, mention] of claimed) if (claims.get(mention) !== 'negated') claims.set(mention, claim)
    }
    for (let at = 0; at < words.length; at++) if (CUES_BY_WORD.has(words[at]?.word ?? '')) add(claimsFrom(passage, at))
    for (const mention of own) add([...remarksOn(passage, mention), ...marksOn(passage, mention)])
    add(struckOut(passage))
    add(notTaken(passage))
    for (let index = 0; index < own.length; index++) add(claimsBehind(passage, index))
  }
  return claims
}
