import type { Span } from '../../schema/span.ts'
import { matchPhrase } from '../../text/match-phrase.ts'
import { STOP_OR_BULLET } from '../../text/sentence-ends.ts'
import { isClauseBreak, type Word } from '../context/index.ts'
import { isOpaque, MAX_CLAUSE_WORDS, namesReached } from './names-reached.ts'
import { type Claimed, claimAll, lowerWordsOf, type Passage, textBetween } from './passages.ts'
import type { Cue } from './read-cues.ts'

/** "no-code", "zero-downtime": a hyphen makes the cue part of another word. */
const isHyphened = ({ text }: Passage, word: Word): boolean => /[-\u2010\u2011]/.test(text.charAt(word.end))

/** White space before the colon of a label. */
const COLON_OF_LABEL = /^ {0,3}:/

/** How many words before "over" may "chose" stand. */
const NEAR_WORDS = 6

/** Whether the clause that `words[at]` stands in has said one of `said` by then, at most `reach` words before. */
const hasSaid = ({ text, words }: Passage, at: number, said: ReadonlySet<string>, reach: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    if (isClauseBreak(text, words, before + 1)) return false
    if (said.has(words[before]?.word ?? '')) return true
  }
  return false
}

/** Whether the sentence around a cue at `words[at]`, which ends before `words[from]`, tells of a deed shortly before it or after it. */
const saysDone = (passage: Passage, at: number, from: number): boolean => {
  const { words, cues } = passage
  const { deeds } = cues.words
  if (hasSaid(passage, at, deeds, NEAR_WORDS)) return true
  for (let next = from; next < Math.min(words.length, from + MAX_CLAUSE_WORDS); next++) {
    if (STOP_OR_BULLET.test(textBetween(passage, words[next - 1], words[next]))) return false
    if (deeds.has(words[next]?.word ?? '')) return true
  }
  return false
}

const mayClaim = (passage: Passage, at: number, { after, notAfter, given, unless, ofResume }: Cue): boolean => {
  if (ofResume && !passage.isResume) return false
  const before = passage.words[at - 1]?.word ?? ''
  if (notAfter?.has(before) || after?.has(before) === false) return false
  if (given && !hasSaid(passage, at, given, NEAR_WORDS)) return false
  return !unless || !hasSaid(passage, at, unless, MAX_CLAUSE_WORDS)
}

/** Where the words go on after a cue at `words[at]`; undefined where it does not stand there. */
const endOf = (passage: Passage, at: number, { phrase, kind, tight }: Cue): number | undefined => {
  const { text, words, spoken } = passage
  const from = matchPhrase(phrase, spoken, at)
  const last = words[(from ?? 0) - 1]
  if (!last || isHyphened(passage, last)) return undefined
  if (tight && /[,:]/.test(text.slice(words[at]?.start, last.end))) return undefined
  return kind === 'label' && !COLON_OF_LABEL.test(text.slice(last.end, last.end + 4)) ? undefined : from
}

/** The mentions before the first of `denied` that name the same thing in the same words. */
const namedBefore = (passage: Passage, denied: readonly Span[]): Span[] => {
  const names = new Set(denied.map((mention) => lowerWordsOf(passage, mention)))
  const end = denied[0]?.start ?? 0
  return passage.mentions.filter((mention) => mention.start < end && names.has(lowerWordsOf(passage, mention)))
}

const claimsOf = (passage: Passage, at: number, cue: Cue): Claimed[] => {
  const from = endOf(passage, at, cue)
  if (from === undefined || !mayClaim(passage, at, cue) || (cue.undone && saysDone(passage, at, from))) return []
  const reached = namesReached(passage, at, from, cue)
  const before = cue.backwards ? namedBefore(passage, reached) : []
  return claimAll([...before, ...reached], cue.claim, cue.by)
}

/** What cues say of the names that follow them: "no experience with X, Y or Z", "Familiar: X". */
export const claimsBeforeNames = (passage: Passage): Claimed[] => {
  const { words, cues } = passage
  const claims: Claimed[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const own = word && cues.beforeNames.get(word.word)
    if (!own) continue
    const said = own.flatMap((cue) => claimsOf(passage, at, cue))
    if (said.length > 0 && !isOpaque(passage, word)) claims.push(...said)
  }
  return claims
}
