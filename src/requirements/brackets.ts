import type { Span } from '../schema/span.ts'

/** A pair of round brackets; where the closing one is missing it ends with the text. */
export interface Bracket extends Span {
  /** What stands between them. */
  readonly inner: Span
}

/** The outermost brackets within a stretch of text, in order. */
export const findBrackets = (text: string, within: Span): Bracket[] => {
  const brackets: Bracket[] = []
  let depth = 0
  let start = 0
  for (let at = within.start; at < within.end; at++) {
    const sign = text.charAt(at)
    if (sign === '(' && depth++ === 0) start = at
    else if (sign === ')' && depth > 0 && --depth === 0)
      brackets.push({ start, end: at + 1, inner: { start: start + 1, end: at } })
  }
  if (depth > 0) brackets.push({ start, end: within.end, inner: { start: start + 1, end: within.end } })
  return brackets
}

/** These belong to the words around them: "one (1) or more", "such as (but not limited to)". */
const PART_OF_CUE = /^\((?:\d|or more|but not limited to:?)\)$/iu

/** The text with its brackets blanked out, so that offsets stay what they are. */
export const withoutBrackets = (text: string, brackets: readonly Bracket[]): string => {
  let out = ''
  let at = 0
  for (const { start, end } of brackets) {
    const inside = text.slice(start, end)
    out += text.slice(at, start) + (PART_OF_CUE.test(inside) ? inside : ' '.repeat(end - start))
    at = end
  }
  return out + text.slice(at)
}
