import { TEXT_PATTERNS } from './texts.compiled.ts'

/** A figure in words. "One" is left out: it more often means "someone". */
const FIGURE_IN_WORDS = new RegExp(...TEXT_PATTERNS['figure-in-words'])

/** A year says when, not how much; a number is followed by what it counts: "2024 users". */
const YEAR = /(?<![\p{Sc}\p{L}\d.,])(?:19|20)\d\d(?![\d.,]*\d|\s+\p{Ll}|[%+xk])/gu

/** Whether words say how much or how many, in digits or in words. */
export const holdsFigure = (words: string): boolean => /\p{N}/u.test(words.replace(YEAR, '')) || FIGURE_IN_WORDS.test(words)
