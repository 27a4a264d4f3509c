import type { Span } from '../schema/span.ts'
import type { Edit } from '../schema/suggestion.ts'
import { BULLETS_BUT_PLUS } from './bullets.ts'

/** Mark and blanks at the head of a list line: "• ", "- ", "3. ", and Word's "o ". */
const LIST_MARK = /^\s*(?:[^\p{L}\p{N}\s]|\d{1,2}[.)]|o(?=\s))?\s*/u

/** Bullets, dashes and blanks at the head of a line that is quoted. */
const QUOTED_MARKS = new RegExp(String.raw`^(?:[\s${BULLETS_BUT_PLUS}]+|o(?:\t| {2,}| (?=\p{Lu}{2}|\p{Lu}\p{Ll}|\p{N})))`, 'u')

/** A line without its bullet, for a quote. */
export const withoutBullet = (line: string): string => line.replace(QUOTED_MARKS, '')

/** Where the words of a list line begin. */
export const startOfWords = (text: string, { start, end }: Span): number =>
  start + (LIST_MARK.exec(text.slice(start, end))?.[0].length ?? 0)

/**
 * The edit that puts a new line above a list line, under the same mark: the new words go after the existing mark, and the old
 * ones move down after a copy of it.
 */
export const addListLine = (text: string, line: Span, words: string): Edit => {
  const at = startOfWords(text, line)
  return { start: at, end: at, text: `${words}\n${text.slice(line.start, at)}` }
}

/** The edit that puts a new line below another. */
export const addLine = ({ end }: Span, words: string): Edit => ({ start: end, end, text: `\n${words}` })
