import type { Span } from '../../schema/index.ts'
import { escapeXml } from '../../text/escape-xml.ts'
import type { Note } from '../markup.ts'
import type { DocxMap, TextPlace } from './docx-map.ts'
import { childNamed, type LocatedElement } from './locate-elements.ts'
import type { Splice } from './splice.ts'
import { isDirectlyInParagraph, paragraphOf } from './surroundings.ts'
import { type PlacedMark, RANK } from './write-edits.ts'

/** Notes about one place. */
export interface Comment {
  readonly id: number
  /** Null: they are about the resume as a whole. */
  readonly place: Span | null
  readonly notes: readonly Note[]
}

/** The marks of a comment: within runs, or between the children of a paragraph. */
export interface WrittenAnchor {
  readonly marks: readonly PlacedMark[]
  readonly splices: readonly Splice[]
}

/** Notes about one place make one comment; all notes without a place make one too, the last. */
export const groupNotes = (notes: readonly Note[], nextId: () => number): Comment[] => {
  const groups = new Map<string, Note[]>()
  const keyOf = ({ place }: Note): string => (place ? `${place.start}:${place.end}` : 'whole')
  for (const note of notes) groups.set(keyOf(note), [...(groups.get(keyOf(note)) ?? []), note])
  const sorted = [...groups.values()].sort(
    (a, b) => (a[0]?.place?.start ?? Number.POSITIVE_INFINITY) - (b[0]?.place?.start ?? Number.POSITIVE_INFINITY),
  )
  return sorted.map((group) => ({ id: nextId(), place: group[0]?.place ?? null, notes: group }))
}

const markupOf = (id: number, prefix: string) => ({
  start: `<${prefix}commentRangeStart ${prefix}id="${id}"/>`,
  end: `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`,
})

const isPrecise = (place: TextPlace, paragraph: LocatedElement): boolean =>
  isDirectlyInParagraph(place.text) && paragraphOf(place.text)?.paragraph === paragraph

const insertAt = (at: number, text: string): Splice => ({ start: at, end: at, text })

/** A comment from the first to the last of some places, as far as they are in the first one's paragraph. */
const anchorAt = (places: readonly TextPlace[], id: number, prefix: string): WrittenAnchor | null => {
  const [first] = places
  const home = first && paragraphOf(first.text)
  if (!first || !home) return null
  const last = places.findLast(({ text }) => paragraphOf(text)?.paragraph === home.paragraph) ?? first
  const lastChild = paragraphOf(last.text)?.child ?? home.child
  const { start, end } = markupOf(id, prefix)
  const begins: WrittenAnchor = isPrecise(first, home.paragraph)
    ? { marks: [{ text: first.text, at: first.from, rank: RANK.commentStart, write: () => start }], splices: [] }
    : { marks: [], splices: [insertAt(home.child.start, start)] }
  const ends: WrittenAnchor = isPrecise(last, home.paragraph)
    ? { marks: [{ text: last.text, at: last.until, rank: RANK.commentEnd, write: () => end }], splices: [] }
    : { marks: [], splices: [insertAt(lastChild.end, end)] }
  return { marks: [...begins.marks, ...ends.marks], splices: [...begins.splices, ...ends.splices] }
}

/** The first paragraph that can bear a comment: in the body, not in a text box. */
const firstParagraph = (root: LocatedElement): LocatedElement | undefined => {
  for (const child of root.children) {
    const found = child.local === 'p' && child.contentEnd > child.contentAt ? child : firstParagraph(child)
    if (found) return found
  }
  return undefined
}

/** A comment over the whole first paragraph, for what has no place of its own; null where the file has no paragraph. */
const anchorAtTop = (root: LocatedElement, id: number, prefix: string): WrittenAnchor | null => {
  const paragraph = firstParagraph(root)
  if (!paragraph) return null
  const { start, end } = markupOf(id, prefix)
  const behindProperties = childNamed(paragraph, 'pPr')?.end ?? paragraph.contentAt
  return { marks: [], splices: [insertAt(behindProperties, start), insertAt(paragraph.contentEnd, end)] }
}

/** Where a comment goes: on the words that it is about, or else at the top. */
export const writeAnchor = (comment: Comment, map: DocxMap, root: LocatedElement, prefix: string): WrittenAnchor | null => {
  const places = comment.place ? map.placesOf(map.onFirstLine(comment.place)) : []
  return anchorAt(places, comment.id, prefix) ?? anchorAtTop(root, comment.id, prefix)
}

const writeParagraph = (text: string, isTitle: boolean, prefix: string): string => {
  const properties = isTitle ? `<${prefix}rPr><${prefix}b/></${prefix}rPr>` : ''
  return `<${prefix}p><${prefix}r>${properties}<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r></${prefix}p>`
}

/** A comment as it stands in the comments part: for each note its title in bold, and what it says. */
export const writeComment = ({ id, notes }: Comment, signature: string, prefix: string): string => {
  const paragraphs = notes.flatMap(({ title, message }) => [
    writeParagraph(title, true, prefix),
    writeParagraph(message, false, prefix),
  ])
  return `<${prefix}comment ${prefix}id="${id}" ${signature}>${paragraphs.join('')}</${prefix}comment>`
}
