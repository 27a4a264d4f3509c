/** What checkers of labels share. */

const MOST_LETTERS = 60

/** A quote as a fault names it: by its beginning. */
export const begin = (quote: string): string =>
  JSON.stringify(quote.length > MOST_LETTERS ? `${quote.slice(0, MOST_LETTERS)}…` : quote)

/** The repeated words of a list, once for each repetition. */
export const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index)
