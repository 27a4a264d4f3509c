import { TEXT_PATTERNS } from './texts.compiled.ts'

/** A figure in words. "One" is left out: it more often means "someone". */
const FIGURE_IN_WORDS = new RegExp(...TEXT_PATTERNS['figure-in-words'])

/** Whether words say how much or how many, in digits or in words. */
export const holdsFigure = (words: string): boolean => /\p{N}/u.test(words) || FIGURE_IN_WORDS.test(words)
