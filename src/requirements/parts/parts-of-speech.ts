import type { PartsOfSpeech } from '../../schema/model.ts'

/** The part of speech of a word in small letters: "NN", "VB/NN" (most often a verb, also a noun), a sign itself. */
export type PartsOfSpeechReader = (word: string) => string

const LONGEST_ENDING = 4

/** What most words are that no table knows. */
const NOUN = 'NN'

const byEnding = (word: string, endings: PartsOfSpeech['endings']): string => {
  for (let length = LONGEST_ENDING; length > 0; length--) {
    const found = word.length > length + 1 ? endings[word.slice(-length)] : undefined
    if (found !== undefined) return found
  }
  return NOUN
}

/** Words of a language in daily use: a process that reads many postings keeps no more. */
const MOST_KEPT = 50_000

/** Reads parts of speech by a table of words, and of endings where a word is none of them. */
export const createPartsOfSpeechReader = ({ endings, words }: PartsOfSpeech): PartsOfSpeechReader => {
  const known = new Map<string, string>()
  for (const [speech, list] of Object.entries(words)) for (const word of list.split(' ')) known.set(word, speech)
  const listed = known.size
  const read = (word: string): string => {
    if (/^\d/.test(word)) return 'CD'
    return /^\p{L}/u.test(word) ? byEnding(word, endings) : word
  }
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const speech = read(word)
    if (known.size < listed + MOST_KEPT) known.set(word, speech)
    return speech
  }
}
