import type { Span } from '../schema/span.ts'

/** A run of letters, digits and the signs that belong to names of technologies. */
export interface Token extends Span {
  /** Lower-cased. */
  readonly word: string
}

/**
 * Letters and digits; `+` and `#` after them (C++, C#); a dot before or between letters and digits (.NET, Node.js, 3.5);
 * an apostrophe between letters (bachelor's). Hyphen and slash separate: "scikit-learn" is two tokens.
 */
const TOKEN = /\.?[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*(?:\+\+|\+(?![\p{L}\p{N}])|#)?/gu

/** The tokens of a text in order, with their places. Linear in the length of the text. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const raw = match[0]
    // A dot at the start belongs to the word only as in ".NET", not as in "end.Next" or "...and".
    const dotted = raw.startsWith('.') && start > 0 && !/[\s(,/]/.test(text.charAt(start - 1))
    const from = dotted ? start + 1 : start
    tokens.push({ word: text.slice(from, start + raw.length).toLowerCase(), start: from, end: start + raw.length })
  }
  return tokens
}
