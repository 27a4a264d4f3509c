import type { Document, Span } from '../../schema/index.ts'
import type { Markup, Note, ProposedEdit } from '../markup.ts'
import { sayProposal } from '../say-proposal.ts'

export type RemarkKind = 'met' | 'partial' | 'advice'

/** All that is said about one place of a PDF. */
export interface Remark extends Span {
  readonly kind: RemarkKind
  readonly message: string
}

const sayNote = ({ title, message }: Note): string => `${title}\n${message}`

const proposeEdit = (edit: ProposedEdit, before: string): Note => ({
  place: { start: edit.start, end: edit.end },
  title: edit.title,
  message: `${edit.message}\n${sayProposal(edit, before)}`,
})

/** A PDF's text is not changed: an edit becomes a note that proposes it. Notes without a place go on the first line. */
const remarksOf = ({ edits, notes, highlights }: Markup, { text, lines }: Document): Remark[] => {
  const [top] = lines
  const advice = [...notes, ...edits.map((edit) => proposeEdit(edit, text))].flatMap((note) => {
    const place = note.place ?? top
    return place ? [{ start: place.start, end: place.end, kind: 'advice' as const, message: sayNote(note) }] : []
  })
  const shown = highlights.map(({ start, end, status, message }) => ({
    start,
    end,
    kind: status === 'met' ? ('met' as const) : ('partial' as const),
    message,
  }))
  return [...shown, ...advice]
}

/** Remarks in reading order, those on the very same words joined: evidence gives the colour, before advice. */
export const placeRemarks = (markup: Markup, document: Document): Remark[] => {
  const joined = new Map<string, Remark>()
  for (const remark of remarksOf(markup, document)) {
    const key = `${remark.start}:${remark.end}`
    const known = joined.get(key)
    joined.set(key, known ? { ...known, message: `${known.message}\n\n${remark.message}` } : remark)
  }
  return [...joined.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
