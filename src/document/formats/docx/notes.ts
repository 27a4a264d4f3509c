import { elementsOf, type XmlElement } from './parse-xml.ts'

export type NoteKind = 'footnote' | 'endnote'

export interface NoteReader {
  /** A note is mentioned; the first mention counts. */
  readonly remember: (kind: NoteKind, id: string) => void
  /** The notes that were mentioned, in order of their first mention: footnotes, then endnotes. */
  readonly elements: () => XmlElement[]
}

const NOTES: readonly { readonly kind: NoteKind; readonly part: string; readonly element: string }[] = [
  { kind: 'footnote', part: 'footnotes', element: 'w:footnote' },
  { kind: 'endnote', part: 'endnotes', element: 'w:endnote' },
]

/** Lines that separate the notes from the text are stored among the notes. */
const isNote = ({ attributes }: XmlElement): boolean => (attributes.get('w:type') ?? 'normal') === 'normal'

/** @param readRoot the root of the part that is related to the document by that kind. */
export const createNoteReader = async (
  readRoot: (kind: string) => Promise<XmlElement | null | undefined>,
): Promise<NoteReader> => {
  const known = new Map<NoteKind, Map<string, XmlElement>>()
  for (const { kind, part, element } of NOTES) {
    const notes = elementsOf(await readRoot(part)).filter((note) => note.name === element && isNote(note))
    known.set(kind, new Map(notes.map((note) => [note.attributes.get('w:id') ?? '', note])))
  }
  const mentioned = new Map<NoteKind, Set<string>>(NOTES.map(({ kind }) => [kind, new Set()]))
  return {
    remember: (kind, id) => mentioned.get(kind)?.add(id),
    elements: () => NOTES.flatMap(({ kind }) => [...(mentioned.get(kind) ?? [])].flatMap((id) => known.get(kind)?.get(id) ?? [])),
  }
}
