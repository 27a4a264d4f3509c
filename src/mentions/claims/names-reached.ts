import type { Span } from '../../schema/span.ts'
import { rangeAt } from '../../text/span.ts'
import { countBefore, isClauseBreak } from '../context/index.ts'
import type { Reach } from './cue-row.ts'
import { isNameOver, type Passage, textBetween } from './passages.ts'
import type { Cue } from './read-cues.ts'

/** Longer clauses are texts without punctuation; nobody denies fifty things in one breath. */
export const MAX_CLAUSE_WORDS = 50

/** How many brackets are open after a text, with `open` of them before it; below 0 where it closes one too many. */
const bracketsAfter = (text: string, open: number): number => {
  let depth = open
  for (const character of text) {
    if (character === '(') depth++
    if (character === ')' && --depth < 0) return depth
  }
  return depth
}

/** The mentions of the clause that goes on at `words[from]`, or of the bracket that the cue stands in. */
const clauseFrom = (passage: Passage, from: number): Span[] => {
  const { text, words, mentionAt, cues } = passage
  const mentions: Span[] = []
  const limit = Math.min(words.length, from + MAX_CLAUSE_WORDS)
  for (let at = from, depth = 0; at < limit && !isClauseBreak(text, words, at); ) {
    depth = bracketsAfter(textBetween(passage, words[at - 1], words[at]), depth)
    if (depth < 0) break
    const mention = mentionAt.get(words[at]?.start ?? -1)
    // A turn within a name is none: "Advanced analytics".
    if (!mention && cues.words.turns.has(words[at]?.word ?? '')) break
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
const listFrom = (passage: Passage, from: number, { reach, whole, before }: Cue): Span[] => {
  const { text, words, mentionAt } = passage
  const mentions: Span[] = []
  const join = JOINS[reach === 'next' ? 'next' : 'list']
  let between = textBetween(passage, words[from - 1], words[from])
  if (!LIST_START.test(between)) return mentions
  for (let at = from, depth = 0; ; between = textBetween(passage, mentions.at(-1), words[at])) {
    if (at > from && !join.test(between)) break
    depth = bracketsAfter(between, depth)
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

/** Whether a word is part of a name whose own words are no cues: "No-code". */
export const isOpaque = ({ opaque }: Passage, word: Span): boolean => rangeAt(opaque, word.start) !== undefined

/** Between two objects of a verb: a comma stands directly before the second, if any. */
const BETWEEN_OBJECTS = /^[^,]*(?:,\s*(?:and|or)?\s*)?$/

/** The mentions that a verb before `words[from]` speaks of: "learn the ways of Docker, Rust and Go". */
const objectsFrom = (passage: Passage, from: number): Span[] => {
  const { words, cues } = passage
  const verb = words[from - 1]
  // "on-device ML" is what is learned.
  const isNamed = passage.mentionAt.has(words[from]?.start ?? -1)
  const isWithout = !isNamed && cues.words.noObject.has(words[from]?.word ?? '')
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

/** The mentions that a cue speaks of which stands from `words[at]` to before `words[from]`. */
export const namesReached = (passage: Passage, at: number, from: number, cue: Cue): Span[] => {
  if (cue.transitive) return objectsFrom(passage, from).filter((mention) => isOpaque(passage, mention))
  if (cue.reach === 'clause') return clauseFrom(passage, from)
  const reach = cue.ownEntry && isOwnEntry(passage, at) ? 'next' : cue.reach
  return listFrom(passage, from, { ...cue, reach })
}
