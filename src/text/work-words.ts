import { LazyPattern } from './lazy-pattern.ts'

/** The least that stands before the ending of a compound: "leiter" alone is no title. */
const STEM_LETTERS_MIN = 2
/** What makes a title feminine: "Schichtleiterin". */
const FEMININE = /in$/

/**
 * Recognises words that end in one of these: "leiter" of "schichtleiter", and "schichtleiterin". Lower case; few look-ups a word.
 */
export const createEndings = (endings: readonly string[]): ((word: string) => boolean) => {
  const known = new Set(endings)
  const lasts = new Set(endings.map((ending) => ending.slice(-2)))
  const lengths = [...new Set(endings.map(({ length }) => length))]
  const ends = (word: string): boolean =>
    lasts.has(word.slice(-2)) &&
    lengths.some((length) => word.length >= length + STEM_LETTERS_MIN && known.has(word.slice(word.length - length)))
  return (word) => ends(word) || (FEMININE.test(word) && ends(word.replace(FEMININE, '')))
}

/** Recognises texts that begin with one of these patterns, in any case. */
export const createOpenings = (openings: readonly string[]): ((text: string) => boolean) => {
  const pattern = new LazyPattern(`^(?:${openings.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  return (text) => pattern.test(text)
}
