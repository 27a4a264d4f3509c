import { LazyPattern } from './lazy-pattern.ts'
import { TEXT_PATTERNS } from './texts.compiled.ts'

/** A figure in words. "One" is left out: it more often means "someone". */
const FIGURE_IN_WORDS = new LazyPattern(...TEXT_PATTERNS['figure-in-words'])

/** A year says when, not how much; a number is followed by what it counts: "2024 users". */
const YEAR = /(?<![\p{Sc}\p{L}\d.,])(?:19|20)\d\d(?![\d.,]*\d|\s+\p{Ll}|[%+xk])/gu

/** "STM32", "H.264", "EC2", and kinds of things ("3-phase", "32-bit", "3D", "5G"): the number is a part of a name. */
const NUMBER_IN_NAME = new LazyPattern(...TEXT_PATTERNS['number-in-name'])

const HAS_DIGIT = /\p{N}/u

/** Most texts, and most words of the others, hold no digit: names are looked for only in those that do. */
const holdsNumber = (text: string): boolean =>
  HAS_DIGIT.test(text) &&
  text
    .replace(YEAR, '')
    .split(/\s+/)
    .some((word) => HAS_DIGIT.test(word) && HAS_DIGIT.test(word.replace(NUMBER_IN_NAME, '')))

/** Whether words say how much or how many, in digits or in words. */
export const holdsFigure = (words: string): boolean => holdsNumber(words) || FIGURE_IN_WORDS.test(words)
