import { TEXT_PATTERNS } from './texts.compiled.ts'

/** A figure in words. "One" is left out: it more often means "someone". */
const FIGURE_IN_WORDS = new RegExp(...TEXT_PATTERNS['figure-in-words'])

/** A year says when, not how much; a number is followed by what it counts: "2024 users". */
const YEAR = /(?<![\p{Sc}\p{L}\d.,])(?:19|20)\d\d(?![\d.,]*\d|\s+\p{Ll}|[%+xk])/gu

/** "STM32", "H.264", "EC2", and kinds of things ("3-phase", "32-bit", "3D", "5G"): the number is a part of a name. */
const NUMBER_IN_NAME = new RegExp(...TEXT_PATTERNS['number-in-name'])

const HAS_DIGIT = /\p{N}/u

/** Most words hold no digit: finding that out is a small part of the work of leaving out years and names. */
const holdsNumber = (words: string): boolean =>
  HAS_DIGIT.test(words) && HAS_DIGIT.test(words.replace(YEAR, '').replace(NUMBER_IN_NAME, ''))

/** Whether words say how much or how many, in digits or in words. */
export const holdsFigure = (words: string): boolean => holdsNumber(words) || FIGURE_IN_WORDS.test(words)
