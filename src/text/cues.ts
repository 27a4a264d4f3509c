import { matchPhrase, type WordsOfText } from './match-phrase.ts'
import { nearPhrases, type Phrase, readPhrase } from './phrases.ts'
import { familyOf, type StemmedWord } from './stems.ts'

/** Phrases that stand near each other: see `phrases.ts`. A word of them stands for its whole family. */
export interface Cue {
  readonly first: Phrase
  readonly rest: readonly Phrase[]
}

/** Words that belong together stand in one clause: farther from the first of them they are about something else. */
const REACH_WORDS = 7

/** After these a sentence still counts as just beginning: "successfully led", "designed and built", "I led". */
const BEFORE_OPENING = /(?:ly|ed)$|^(?:i|also|co|then)$/

/** With fewer letters before its star a beginning would match too many words. */
export const SHORTEST_BEGINNING = 3

const readWord = (written: string): readonly string[] => [familyOf(written)]

/** A cue as people write it: `analyze/study & data`, `go live`, `migrat*`, `^ led & #`. */
export const readCue = (cue: string): Cue => {
  const [first = '', ...rest] = nearPhrases(cue)
  return { first: readPhrase(first, readWord), rest: rest.map((phrase) => readPhrase(phrase, readWord)) }
}

const never = (): boolean => false

/** A sentence as cues are held against it; undefined where a word does not count but keeps its place. */
export const sentenceOf = (words: readonly (StemmedWord | undefined)[]): WordsOfText => ({
  count: words.length,
  nameAt: (at) => words[at]?.stem,
  spelledAt: (at) => words[at]?.word,
  startsAt: (at) => at === 0 || (at === 1 && BEFORE_OPENING.test(words[0]?.word ?? '')),
  endsBefore: (at) => at >= words.length,
  breaksBefore: never,
})

const isNear = (words: WordsOfText, at: number, phrase: Phrase): boolean => {
  for (let near = Math.max(0, at - REACH_WORDS); near <= Math.min(words.count - 1, at + REACH_WORDS); near++)
    if (near !== at && matchPhrase(phrase, words, near) !== undefined) return true
  return false
}

/** Whether a sentence holds a cue whose first phrase begins at a word of it, and all others near that word. */
export const holdsCueAt = (words: WordsOfText, at: number, { first, rest }: Cue): boolean =>
  matchPhrase(first, words, at) !== undefined && rest.every((phrase) => isNear(words, at, phrase))

/** Whether a sentence holds a cue: each of its phrases, in any order, at most {@link REACH_WORDS} words from the first. */
export const holdsCue = (words: WordsOfText, cue: Cue): boolean => {
  for (let at = 0; at < words.count; at++) if (holdsCueAt(words, at, cue)) return true
  return false
}
