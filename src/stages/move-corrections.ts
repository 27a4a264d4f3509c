import type { Correction, Document, Edit, Span } from '../schema/index.ts'
import { shiftSpans } from '../text/edit.ts'
import { startOfWords } from '../text/list-mark.ts'

/** A new line above a list line is inserted after that line's mark: the old words end up below it. */
const belowNewLine = <T extends Span>(span: T, edits: readonly Edit[], text: string): T => {
  const start = startOfWords(text, span)
  return edits.some((edit) => edit.start === start && edit.end === start && edit.text.includes('\n')) ? { ...span, start } : span
}

/** Corrections refer to places too, which move with edits; but never to a line that was not there when they were made. */
export const moveCorrections = (corrections: readonly Correction[], edits: readonly Edit[], { text }: Document): Correction[] =>
  corrections.map((one) => {
    if (one.says === 'not-asked') return one
    return shiftSpans([belowNewLine(one, edits, text)], edits)[0] ?? one
  })
