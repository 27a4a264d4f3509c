import type { Analysis, Proposal } from '../../schema/index.ts'
import { startOfWords } from '../../text/list-mark.ts'
import { overlaps } from '../../text/span.ts'
import { linesAt } from '../report/quotes.ts'
import { sayPlace } from '../report/say-covered.ts'
import type { OwnEdit } from '../writing/own-edit.ts'

/**
 * A proposal as a line that the person wrote: under the key of its bullet, so that between a model's words and the person's
 * own the later ones replace the earlier.
 */
export const toOwnEdit = ({ edits, was, words }: Proposal, analysis: Analysis): OwnEdit => {
  const { document } = analysis
  const [edit] = edits
  const place = edit ?? { start: 0, end: 0 }
  const [line] = linesAt(place, analysis)
  return {
    key: `bullet-${line && startOfWords(document.text, line)}`,
    suggestion: null,
    edits,
    place: sayPlace(document, place),
    was,
    words,
  }
}

/** Whether the person has already written something else at that place. */
export const isInTheWay = (one: OwnEdit, own: readonly OwnEdit[]): boolean =>
  own.some(
    (other) =>
      other.key !== one.key &&
      other.edits.some((edit) =>
        one.edits.some((mine) => overlaps(edit, mine) || (edit.start === mine.start && edit.end === mine.end)),
      ),
  )
