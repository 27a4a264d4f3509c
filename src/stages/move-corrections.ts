import type { Correction, Document, Edit, Span } from '../schema/index.ts'
import { shiftSpans } from '../text/edit.ts'
import { startOfWords } from '../text/list-mark.ts'

/** A new line above a list line is put in after its mark: the old words are below it. */
const belowNewLine = <T extends Span>(span: T, edits: readonly Edit[], text: string): T => {
  const start = startOfWords(text, span)
  return edits.some((edit) => edit.start === start && edit.end === start && edit.text.includes('\n')) ? { ...span, start } : span
}

/** Corrections speak of places too, which move with edits; and never of a line that was not there when they were said. */
export const moveCorrections = (corrections: readonly Correction[], edits: readonly Edit[], { text }: Document): Correction[] =>
  corrections.map((one) => {
    if (one.says === 'not-asked') return one
    return shiftSpans([belowNewLine(one, edits, text)], edits)[0] ?? one
  })
