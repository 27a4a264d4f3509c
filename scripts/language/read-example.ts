import type { Span } from '../../src/schema/span.ts'

/** A text, and what should be read in it. */
export interface Example extends Span {
  readonly text: string
}

const BRACKETED = /\[([^\]]*)\]/

/** "a [2:1] in Physics": what is read is in brackets unless it is the whole text. */
export const readExample = (line: string): Example => {
  const found = BRACKETED.exec(line)
  if (found === null) return { text: line, start: 0, end: line.length }
  const [, inside = ''] = found
  return { text: line.replace(BRACKETED, inside), start: found.index, end: found.index + inside.length }
}
