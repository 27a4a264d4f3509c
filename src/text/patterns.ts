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
