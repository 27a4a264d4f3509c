import { BULLETS } from '../text/bullets.ts'

/**
 * What opens a list item: a bullet of any kind, or a number, a letter or a small Roman number with a stop or brackets, each
 * with white space after it; a round or square bullet also without. "o" (what Word's symbol fonts leave) is one only with a
 * tab or two blanks after it. "1990. " is a year and "J. " an initial, not a number.
 */
const OPENS_ITEM = new RegExp(
  [
    String.raw`^(?:[${BULLETS}]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.|[ivx]{1,4}\.|\[\d{1,2}\])(?=\s)`,
    String.raw`^[o§](?=\t| {2})`,
    String.raw`^[•●▪■◦‣](?=\S)`,
  ].join('|'),
)

/** The list mark that `line` opens with, or an empty string. */
export const listMarkOf = (line: string): string => OPENS_ITEM.exec(line)?.[0] ?? ''
