import { wordList } from '../../text/patterns.ts'

/** Before a capital these go on with the sentence, so that no line was lost there. */
const JOINING = wordList(`
  and or the a an of in with for to as by on at from our your using including like both either is are`)

/** A phrase that is still without its noun, or without what it is counted by. */
const QUALIFYING = wordList(`
  plus be very strong solid proven excellent extensive hands-on good deep broad prior previous relevant related professional work
  working practical commercial industry industrial minimum total overall additional required preferred technical desired key must
  have has having you we who need needs require requires demonstrated some any other least over than about around past last bring
  brings & / – — -`)

const lastWord = (before: string): string => /(\S+)\s$/.exec(before)?.[1]?.toLowerCase() ?? ''

const endsWith = (words: readonly string[]): ((before: string) => boolean) => {
  const known: ReadonlySet<string> = new Set(words)
  return (before) => known.has(lastWord(before))
}

/** In a list that lost its breaks. @param before what stands before a capital, the space included. */
export const goesOnInList = endsWith(JOINING.concat(['via', 'than']))

/** In a posting of one line, whose bullets may be dashes. */
export const goesOnInLine = endsWith(JOINING.concat(wordList('via than my their its & / – — -')))

/** In a posting of a few words, where a demand may be no more than a phrase. */
export const goesOnInPhrase = endsWith([...JOINING, ...QUALIFYING])

/** "You have 5 years", "at least: 5 years". */
const COUNTS = wordList(`
  have has had having least minimum maximum most of than over bring brings bringing need needs require requires required plus past
  last next first about around approximately every possess possesses be been was were spent between through your`)

const BEFORE_NUMBER = new RegExp(`\\b(?:${COUNTS.join('|')})[:*]{0,2}\\s$`, 'i')

/** Whether a number belongs to the words before it. */
export const goesOnWithNumber = (before: string): boolean => BEFORE_NUMBER.test(before)
