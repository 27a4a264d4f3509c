import type { Document, Line } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import type { Edit, Suggestion } from '../schema/suggestion.ts'
import { overlaps } from './span.ts'

const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => a.start - b.start || a.end - b.end)

const shiftedOffset = (offset: number, sorted: readonly Edit[], side: 'start' | 'end'): number => {
  let moved = 0
  for (const edit of sorted) {
    const isBefore = side === 'start' ? edit.end <= offset : edit.end <= offset && edit.start < offset
    if (isBefore) moved += edit.text.length - (edit.end - edit.start)
    else if (edit.start < offset) return edit.start + moved + (side === 'start' ? 0 : edit.text.length)
  }
  return offset + moved
}

/**
 * Where spans of a document stand once the edits are made.
 *
 * An insertion at a span's start or end stays outside it; an edit inside it, or over one of its ends, becomes part of it.
 *
 * @param edits as for `applyEdits`.
 */
export const shiftSpans = <T extends Span>(spans: readonly T[], edits: readonly Edit[]): T[] => {
  const sorted = inOrder(edits)
  return spans.map((span) => ({
    ...span,
    start: shiftedOffset(span.start, sorted, 'start'),
    end: shiftedOffset(span.end, sorted, 'end'),
  }))
}

const editedLine = (line: Line, edits: readonly Edit[], text: string): string => {
  let out = ''
  let at = line.start
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at, line.end)
}

/**
 * The document with the edits made: its text and lines are new, links and changes of print have moved with their words, and
 * everything else is as it was.
 *
 * @param edits do not overlap; each lies within one line (its end included). A `\n` in an edit's text starts a new line,
 * which looks like the line it was made from. Any order.
 */
export const applyEdits = (document: Document, edits: readonly Edit[]): Document => {
  const sorted = inOrder(edits)
  const lines: Line[] = []
  let text = ''
  let at = 0
  for (const { restyled, ...line } of document.lines) {
    text += document.text.slice(at, line.start)
    at = line.end
    const own = sorted.filter((edit) => edit.start >= line.start && edit.end <= line.end)
    const places = restyled?.map((offset) => shiftedOffset(offset, sorted, 'start'))
    const parts =
      own.length === 0 ? [document.text.slice(line.start, line.end)] : editedLine(line, own, document.text).split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) text += '\n'
      const [start, end] = [text.length, text.length + part.length]
      const look = places && { restyled: places.filter((place) => place >= start && place < end) }
      lines.push({ ...line, ...look, start, end })
      text += part
    }
  }
  const links = document.links && { links: shiftSpans(document.links, sorted) }
  return { ...document, text: text + document.text.slice(at), lines, ...links }
}

const isOver = (a: Edit, b: Edit): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end)

/** Whether somebody's own edits are where a suggestion would make another: on the same words, or inserted at the same place. */
export const isReplaced = ({ edit }: Pick<Suggestion, 'edit'>, own: readonly Edit[]): boolean =>
  edit !== null && own.some((one) => isOver(one, edit))

/** The edit of one suggestion, by its rule and where it begins in the resume's text: "posting-wording@162". */
export const nameEdit = ({ rule, edit }: Pick<Suggestion, 'rule' | 'edit'>): string => `${rule}@${edit?.start ?? ''}`
