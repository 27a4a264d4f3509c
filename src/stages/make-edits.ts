import type { Analysis, Edit, ReadDocument } from '../schema/index.ts'
import { applyEdits, shiftSpans } from '../text/edit.ts'

/** A resume's text with edits made, as if it had been read that way. */
export const makeEdits = ({ document, hidden, warnings }: Analysis, edits: readonly Edit[]): ReadDocument => ({
  document: applyEdits(document, edits),
  hidden: shiftSpans(hidden, edits),
  warnings,
})
