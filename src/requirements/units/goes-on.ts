import { WORDS } from '../../language/words.compiled.ts'
import { wordList } from '../../text/patterns.ts'

const lastWord = (before: string): string => /(\S+)\s$/.exec(before)?.[1]?.toLowerCase() ?? ''

const endsWith = (words: readonly string[]): ((before: string) => boolean) => {
  const known: ReadonlySet<string> = new Set(words)
  return (before) => known.has(lastWord(before))
}

/** In a list that lost its breaks. @param before what stands before a capital, the space included. */
export const goesOnInList = endsWith(WORDS.joining)

/** In a posting of one line, whose bullets may be dashes. */
export const goesOnInLine = endsWith([...WORDS.joining, ...wordList('& / – — -')])

/** In a posting of a few words, where a demand may be no more than a phrase. */
export const goesOnInPhrase = endsWith([...WORDS.joining, ...WORDS.qualifying])

const BEFORE_NUMBER = new RegExp(`\\b(?:${WORDS.counting.join('|')})[:*]{0,2}\\s$`, 'i')

/** Whether a number belongs to the words before it. */
export const goesOnWithNumber = (before: string): boolean => BEFORE_NUMBER.test(before)
