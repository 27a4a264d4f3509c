/** Put `text` in the place of `[start, end)`; an insertion has `start === end`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text with all splices made. They do not overlap; of several at one place the insertions come first, in the order
 * given, and everything outside of them stays as it is.
 */
export const spliceText = (text: string, splices: readonly Splice[]): string => {
  let out = ''
  let at = 0
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, splice.start) + splice.text
    at = splice.end
  }
  return out + text.slice(at)
}
