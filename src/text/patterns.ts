/** Alternatives of a pattern, written as a readable list: separated by commas, over as many lines as it takes. */
export const oneOf = (alternatives: string): string =>
  `(?:${alternatives
    .trim()
    .split(/\s*,\s+/)
    .join('|')})`

/** Words separated by white space. */
export const wordList = (words: string): string[] => words.trim().split(/\s+/)

/** Whether a text says anything: punctuation and blanks alone do not. */
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

const LETTERS_AND_DIGITS = /[\p{L}\p{N}]/gu

export const countLettersAndDigits = (text: string): number => text.match(LETTERS_AND_DIGITS)?.length ?? 0

/** Words apart by white space, to be looked up. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words))

/** What French elides before a name, with its apostrophe: "d'Excel", "l’IA", "qu'Oracle". In any case. */
export const ELIDED = "(?:[dl]|qu)['’]"
