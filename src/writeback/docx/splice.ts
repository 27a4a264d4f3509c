/** Replace `[start, end)` by `text`; an insertion has `start === end`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text with all splices made. They do not overlap; where several are at one place the insertions come first, in the
 * order given, and everything outside them stays as it is.
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
