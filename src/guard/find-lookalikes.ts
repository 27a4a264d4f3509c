import type { Span } from '../schema/span.ts'

/**
 * Letters of Cyrillic, Greek and Armenian that are drawn as Latin ones are (Unicode confusables, UTS 39): "а" for "a", "Р" for
 * "P". The symbols of units and formulas (µ, Ω, Δ, π) do not count.
 */
const LOOKALIKE = /[АВЕЅІЈКМНОРСТУХаеорсухѕіјһԁԛԝьԌѴѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυικρτոօսց]/u
const LETTERS_AND_MARKS = /[\p{L}\p{M}\p{N}]+/gu
const LATIN = /\p{Script=Latin}/u
const OTHER_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u
/** A word wholly of such letters is odd only where hardly any other word is in its script: "РРР" in an English text. */
const ALL_ALIKE = new RegExp(`^(?:${LOOKALIKE.source}|\\p{N})+$`, 'u')
const SHORT_LOOKALIKE_WORDS = 3

/** Words in which letters of one script stand for letters of another that look the same; in reading order. */
export const findLookalikes = (text: string): Span[] => {
  if (!OTHER_LETTERS.test(text)) return []
  const words = [...text.matchAll(LETTERS_AND_MARKS)].filter(([word]) => OTHER_LETTERS.test(word))
  const pure = words.filter(([word]) => !LATIN.test(word))
  const isOdd = (word: string): boolean =>
    LATIN.test(word) ? LOOKALIKE.test(word) : word.length > 1 && pure.length <= SHORT_LOOKALIKE_WORDS && ALL_ALIKE.test(word)
  return words.filter(([word]) => isOdd(word)).map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}
