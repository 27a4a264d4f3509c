import type { Document, Span } from '../../schema/index.ts'
import { overlaps, trimSpan } from '../../text/span.ts'
import type { Markup, Note, ProposedEdit } from '../markup.ts'
import { sayProposal } from '../say-proposal.ts'

export type RemarkKind = 'met' | 'partial' | 'advice'

/** All that is said about one place of a PDF. */
export interface Remark extends Span {
  readonly kind: RemarkKind
  readonly message: string
}

/** A remark and the words that it colours: all of its own but those that a closer remark colours. */
export interface ColouredRemark extends Remark {
  readonly parts: readonly Span[]
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

/** What is left of a span without others, in parts that hold a letter or a digit. */
const without = (span: Span, others: readonly Span[], text: string): Span[] =>
  others
    .reduce<Span[]>(
      (parts, other) =>
        parts.flatMap((part) =>
          overlaps(part, other)
            ? [
                { start: part.start, end: other.start },
                { start: other.end, end: part.end },
              ].filter(({ start, end }) => end > start)
            : [part],
        ),
      [span],
    )
    .map((part) => trimSpan(text, part))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))

/** Two colours over each other make a third one that means nothing: the shortest remark on some words colours them. */
const colour = (remarks: readonly Remark[], text: string): ColouredRemark[] => {
  const coloured: ColouredRemark[] = []
  for (const remark of remarks.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const over = coloured.filter((other) => overlaps(remark, other))
    const parts = over.length === 0 ? [remark] : without(remark, over, text)
    const [first] = over
    if (first === undefined || parts.length > 0) coloured.push({ ...remark, parts })
    else coloured[coloured.indexOf(first)] = { ...first, message: `${first.message}\n\n${remark.message}` }
  }
  return coloured
}

/** Remarks in reading order, those on the very same words joined: evidence gives the colour, before advice. */
export const placeRemarks = (markup: Markup, document: Document): ColouredRemark[] => {
  const joined = new Map<string, Remark>()
  for (const remark of remarksOf(markup, document)) {
    const key = `${remark.start}:${remark.end}`
    const known = joined.get(key)
    joined.set(key, known ? { ...known, message: `${known.message}\n\n${remark.message}` } : remark)
  }
  return colour([...joined.values()], document.text).sort((a, b) => a.start - b.start || b.end - a.end)
}
