import { AUTHOR, LIMITS, type TracedText, traceDocx } from '../../document/index.ts'
import type { Document } from '../../schema/index.ts'
import { applyEdits } from '../../text/edit.ts'
import { INITIALS, type Markup, type Note, type ProposedEdit } from '../markup.ts'
import { refusal } from '../refusal.ts'
import { sayProposal } from '../say-proposal.ts'
import { addComments, findCommentsPart, isWordNamespace } from './comments-part.ts'
import { type DocxMap, mapDocx } from './docx-map.ts'
import { type LocatedElement, type LocatedPart, locateElements } from './locate-elements.ts'
import { packParts, unpackParts } from './pack-parts.ts'
import { closePart, findPart, openPart, type Parts } from './package-parts.ts'
import { refuseClosedFiles } from './refuse.ts'
import { type Splice, spliceText } from './splice.ts'
import { splitRun, type TextChange } from './split-run.ts'
import { runOf } from './surroundings.ts'
import { type Comment, groupNotes, type WrittenAnchor, writeAnchor, writeComment } from './write-comments.ts'
import { type PlacedDeletion, type PlacedMark, type WrittenEdit, writeEdit } from './write-edits.ts'
import type { ChangeWriter } from './write-paragraph.ts'

export interface MarkUpOptions {
  /** For messages. */
  readonly fileName: string
  /** "2026-11": the date of changes and comments, so that the same input gives the same bytes. */
  readonly month: string
}

/** The parts that are being written, and what is known of the main part. */
interface Manuscript {
  readonly parts: Parts
  readonly traced: TracedText
  readonly mainPart: string
  readonly xml: string
  readonly hasMark: boolean
  readonly located: LocatedPart
  readonly map: DocxMap
  /** `w:`, or what the file calls it. */
  readonly prefix: string
  readonly options: MarkUpOptions
}

const openManuscript = async (bytes: Uint8Array, options: MarkUpOptions): Promise<Manuscript> => {
  const { fileName } = options
  const traced = await traceDocx(bytes, { fileName, limits: LIMITS })
  const parts = await unpackParts(bytes, fileName)
  refuseClosedFiles(parts, fileName)
  const mainPart = findPart(parts, traced.mainPart) ?? traced.mainPart
  const { xml, hasMark } = openPart(parts.get(mainPart) ?? new Uint8Array(), fileName)
  const located = locateElements(xml, fileName)
  const prefix = located.prefixes.get(located.root.uri)
  if (prefix === undefined || !isWordNamespace(located.root.uri))
    throw refusal(fileName, 'its main part is written in an unusual way')
  return { parts, traced, mainPart, xml, hasMark, located, map: mapDocx(traced, located.root), prefix: `${prefix}:`, options }
}

const idsIn = (element: LocatedElement): string[] => [
  ...(element.attributes.has('id') ? [element.attributes.get('id') ?? ''] : []),
  ...element.children.flatMap(idsIn),
]

/** Ids that neither the main part nor its comments use: those of 1, 2, … that are free. */
const createIds = ({ parts, mainPart, located, options }: Manuscript): (() => number) => {
  const comments = findCommentsPart(parts, mainPart, options.fileName)
  const part = comments === undefined ? undefined : parts.get(comments)
  const known = part ? idsIn(locateElements(openPart(part, options.fileName).xml, options.fileName).root) : []
  const taken = new Set([...idsIn(located.root), ...known])
  let last = 0
  return () => {
    do last++
    while (taken.has(String(last)))
    return last
  }
}

const dateOf = (month: string): string => `${month}-01T00:00:00Z`

const signature = (prefix: string, month: string): string => `${prefix}author="${AUTHOR}" ${prefix}date="${dateOf(month)}"`

/** What the file does not let us change is proposed in a comment. */
const toNote = (edit: ProposedEdit, before: string): Note => ({
  place: edit.end > edit.start ? { start: edit.start, end: edit.end } : { start: Math.max(0, edit.start - 1), end: edit.start },
  title: edit.title,
  message: `${edit.message} ${sayProposal(edit, before)}`,
})

interface Written {
  readonly edits: readonly WrittenEdit[]
  readonly refused: readonly ProposedEdit[]
}

const writeEdits = ({ traced, map }: Manuscript, edits: readonly ProposedEdit[], writer: ChangeWriter): Written => {
  const tried = edits.map((edit) => ({ edit, written: writeEdit(edit, traced.text, map, writer) }))
  return {
    edits: tried.flatMap(({ written }) => written ?? []),
    refused: tried.filter(({ written }) => written === null).map(({ edit }) => edit),
  }
}

/** The runs that are marked or changed, each with what replaces it. */
const splitRuns = (xml: string, marks: readonly PlacedMark[], deletions: readonly PlacedDeletion[]): Splice[] => {
  const texts = new Set([...marks, ...deletions].map(({ text }) => text))
  const byRun = new Map<LocatedElement, TextChange[]>()
  for (const text of texts) {
    const run = runOf(text)
    const change = {
      text,
      marks: marks.filter((mark) => mark.text === text),
      deletions: deletions.filter((one) => one.text === text),
    }
    if (run) byRun.set(run, [...(byRun.get(run) ?? []), change])
  }
  return [...byRun].map(([run, changes]) => ({ start: run.start, end: run.end, text: splitRun(xml, run, changes) }))
}

const writeMain = ({ xml }: Manuscript, edits: readonly WrittenEdit[], anchors: readonly WrittenAnchor[]): string => {
  const marks = [...edits, ...anchors].flatMap((one) => one.marks)
  const deletions = edits.flatMap((edit) => edit.deletions)
  return spliceText(xml, [...[...edits, ...anchors].flatMap(({ splices }) => splices), ...splitRuns(xml, marks, deletions)])
}

/** A written file, and the edits that are in it. */
interface Draft {
  readonly bytes: Uint8Array
  readonly edits: readonly ProposedEdit[]
}

const placeComments = ({ map, located, prefix }: Manuscript, comments: readonly Comment[]) =>
  comments.flatMap((comment) => {
    const anchor = writeAnchor(comment, map, located.root, prefix)
    return anchor ? [{ comment, anchor }] : []
  })

const writeComments = (parts: Parts, comments: readonly Comment[], { mainPart, located, options }: Manuscript): Parts => {
  const sign = (prefix: string): string => `${signature(prefix, options.month)} ${prefix}initials="${INITIALS}"`
  const written = (prefix: string): string => comments.map((one) => writeComment(one, sign(prefix), prefix)).join('')
  const { uri } = located.root
  return comments.length === 0 ? parts : addComments(parts, { mainPart, namespace: uri, file: options.fileName, write: written })
}

const write = (manuscript: Manuscript, markup: Pick<Markup, 'edits' | 'notes'>): Draft => {
  const { parts, traced, mainPart, hasMark, prefix, options } = manuscript
  const nextId = createIds(manuscript)
  const sign = (): string => `${prefix}id="${nextId()}" ${signature(prefix, options.month)}`
  const { edits, refused } = writeEdits(manuscript, markup.edits, { xml: manuscript.xml, prefix, sign })
  const notes = [...markup.notes, ...refused.map((edit) => toNote(edit, traced.text))]
  const placed = placeComments(manuscript, groupNotes(notes, nextId))
  const anchors = placed.map(({ anchor }) => anchor)
  const main = closePart({ xml: writeMain(manuscript, edits, anchors), hasMark })
  const comments = placed.map(({ comment }) => comment)
  const commented = writeComments(new Map([...parts, [mainPart, main]]), comments, manuscript)
  return { bytes: packParts(commented, options.month), edits: markup.edits.filter((edit) => !refused.includes(edit)) }
}

/** Whether a written file reads as it should with all changes accepted: our reader keeps insertions and drops deletions. */
const readsRight = async ({ bytes, edits }: Draft, document: Document, { fileName }: MarkUpOptions): Promise<boolean> =>
  (await traceDocx(bytes, { fileName, limits: LIMITS })).text === applyEdits(document, edits).text

/** What is tried in turn: all edits, those that add no line (a table may read differently with one more), none. */
const attemptsAt = (edits: readonly ProposedEdit[]): (readonly ProposedEdit[])[] => {
  const within = edits.filter(({ text }) => !text.includes('\n'))
  return [edits, ...(within.length < edits.length ? [within] : []), ...(within.length > 0 ? [[]] : [])]
}

/**
 * The person's own Word file with edits as tracked changes and notes as comments; everything else stays as it is,
 * other people's comments and changes too. What is written is read again before it is handed out: with all changes accepted
 * it says exactly what was proposed. An edit that the file does not allow is proposed in a comment.
 *
 * @param document as it was read from `bytes`: edits and notes point into it.
 * @throws CoverageError `cannot_write_back` where the file is signed, protected or damaged; as `readDocument`.
 */
export const markUpDocx = async (
  bytes: Uint8Array,
  document: Document,
  markup: Pick<Markup, 'edits' | 'notes'>,
  options: MarkUpOptions,
): Promise<Uint8Array> => {
  const manuscript = await openManuscript(bytes, options)
  if (manuscript.traced.text !== document.text) throw refusal(options.fileName, 'it is not the file that was read')
  for (const edits of attemptsAt(markup.edits)) {
    const proposed = markup.edits.filter((edit) => !edits.includes(edit)).map((edit) => toNote(edit, document.text))
    const draft = write(manuscript, { edits, notes: [...markup.notes, ...proposed] })
    if (await readsRight(draft, document, options)) return draft.bytes
  }
  throw refusal(options.fileName, 'its parts hang together in a way that cannot be followed')
}
