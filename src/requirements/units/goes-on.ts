import { SAYS_IN } from '../../language/postings.ts'
import { WORDS } from '../../language/words.compiled.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { wordList } from '../../text/patterns.ts'

const lastWord = (before: string): string => /(\S+)\s$/.exec(before)?.[1]?.toLowerCase() ?? ''

const JOINING: ReadonlySet<string> = new Set([...WORDS.joining, ...wordList('& / – — -')])
const QUALIFYING: ReadonlySet<string> = new Set(WORDS.qualifying)

/** Whether a capitalised word continues the words before it, which end with the space. */
export const goesOn = (before: string): boolean => JOINING.has(lastWord(before)) || SAYS_IN.others.hanging.test(before.trimEnd())

const BEFORE_NUMBER = new LazyPattern(`\\b(?:${WORDS.counting.join('|')})[:*]{0,2}\\s$`, 'i')

/** Whether a demand continues the words before it: they still lack their noun, or count its years. */
export const goesOnInDemand = (before: string, isNumber: boolean): boolean =>
  goesOn(before) || QUALIFYING.has(lastWord(before)) || (isNumber && BEFORE_NUMBER.test(before))
