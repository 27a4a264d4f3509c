import type { Edit, Span } from '../../schema/index.ts'
import { escapeXml } from '../../text/escape-xml.ts'
import type { DocxMap, TextPlace } from './docx-map.ts'
import type { LocatedElement } from './locate-elements.ts'
import type { Splice } from './splice.ts'
import type { Deletion, Mark } from './split-run.ts'
import { isChangeable, paragraphOf } from './surroundings.ts'
import { type ChangeWriter, writeParagraphs } from './write-paragraph.ts'

/** A change to a `w:t`. */
export type PlacedMark = { readonly text: LocatedElement } & Mark
export type PlacedDeletion = { readonly text: LocatedElement } & Deletion

export interface WrittenEdit {
  readonly marks: readonly PlacedMark[]
  readonly deletions: readonly PlacedDeletion[]
  /** Paragraphs of its own. */
  readonly splices: readonly Splice[]
}

/** The order of marks at one place: a comment ends, new words, a comment begins. */
export const RANK = { commentEnd: 0, insertion: 1, commentStart: 2 } as const

const BLANK = /\s/

/** The edit without the whole words that it leaves as they are at its ends. */
const trimEdit = ({ start, end, text }: Edit, before: string): Edit => {
  const old = before.slice(start, end)
  let head = 0
  for (let at = 0; at <= Math.min(old.length, text.length); at++) {
    const isEdge = [old, text].every(
      (words) => at === words.length || BLANK.test(words.charAt(at)) || BLANK.test(words.charAt(at - 1)),
    )
    if (isEdge) head = at
    if (old.charAt(at) !== text.charAt(at)) break
  }
  let tail = 0
  for (let at = 0; at <= Math.min(old.length, text.length) - head; at++) {
    const isEdge = [old, text].every((words) => {
      const edge = words.length - at
      return edge === head || BLANK.test(words.charAt(edge)) || BLANK.test(words.charAt(edge - 1))
    })
    if (isEdge) tail = at
    if (old.charAt(old.length - 1 - at) !== text.charAt(text.length - 1 - at)) break
  }
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) }
}

/** Where new words go that replace nothing: after the character before them, or before the one after. */
const insertionPoint = (at: number, map: DocxMap): { readonly text: LocatedElement; readonly at: number } | null => {
  const before = map.placeAt(at - 1)
  if (before && isChangeable(before.text)) return { text: before.text, at: before.until }
  const after = map.placeAt(at)
  return after && isChangeable(after.text) ? { text: after.text, at: after.from } : null
}

const isInOneParagraph = (places: readonly TextPlace[]): boolean =>
  new Set(places.map(({ text }) => paragraphOf(text)?.paragraph)).size === 1

/** The places that an edit deletes; null if one of them cannot be changed, or covers more than the edit does. */
const deletedPlaces = (span: Span, map: DocxMap): TextPlace[] | null => {
  const places = map.placesOf(span)
  const [before, after] = [map.placeAt(span.start - 1), map.placeAt(span.end)]
  const isTorn = places.some(
    (place) =>
      (before?.text === place.text && before.until > place.from && before.from <= place.from) ||
      (after?.text === place.text && after.from < place.until && place.until <= after.until),
  )
  const canChange = map.isWhole(span) && places.every(({ text }) => isChangeable(text)) && isInOneParagraph(places)
  return canChange && !isTorn ? places : null
}

const toDeletion = ({ text, from, until }: TextPlace, { prefix, sign }: ChangeWriter): PlacedDeletion => ({
  text,
  from,
  until,
  open: () => `<${prefix}del ${sign()}>`,
  close: `</${prefix}del>`,
})

const toInsertion = (point: { text: LocatedElement; at: number }, words: string, { prefix, sign }: ChangeWriter): PlacedMark => {
  const open = (): string => `<${prefix}ins ${sign()}><${prefix}r>`
  const close = `<${prefix}t xml:space="preserve">${escapeXml(words)}</${prefix}t></${prefix}r></${prefix}ins>`
  return { ...point, rank: RANK.insertion, write: (properties) => open() + properties + close }
}

/**
 * An edit as tracked changes: the old words deleted where they stand, the new ones inserted after them in the same look;
 * new lines as paragraphs of their own.
 *
 * @returns null where that is impossible: words that the file draws or keeps in another part, a text box, another's change.
 */
export const writeEdit = (edit: Edit, before: string, map: DocxMap, writer: ChangeWriter): WrittenEdit | null => {
  if (edit.text.includes('\n')) {
    const paragraphs = writeParagraphs(edit, before, map, writer)
    return paragraphs && { marks: [], deletions: [], splices: [paragraphs] }
  }
  const { start, end, text } = trimEdit(edit, before)
  const deleted = end > start ? deletedPlaces({ start, end }, map) : []
  const last = deleted?.at(-1)
  const point = last ? { text: last.text, at: last.until } : insertionPoint(start, map)
  if (deleted === null || point === null) return null
  const deletions = deleted.map((place) => toDeletion(place, writer))
  return { deletions, splices: [], marks: text === '' ? [] : [toInsertion(point, text, writer)] }
}
