import { readDocument } from '../../src/document/index.ts'
import { CoverageError } from '../../src/errors/index.ts'
import type { Document, Edit, Report } from '../../src/schema/index.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { type Markup, planMarkup, type TailoredFormat, writeBack } from '../../src/writeback/index.ts'
import { checkWordFile } from '../../tests/helpers/check-word-file.ts'
import { acceptAll, partOf, rejectAll } from '../../tests/helpers/track-changes.ts'
import type { NamedFile } from './find-files.ts'
import { count, type Tallies } from './tally.ts'

export interface WrittenFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly format: TailoredFormat
}

const textOf = async (bytes: Uint8Array): Promise<string> => (await readDocument(bytes)).document.text

const mustBe = (one: string, other: string, what: string): string | null => (one === other ? null : what)

const startsWith = (bytes: Uint8Array, head: Uint8Array): boolean =>
  bytes.length > head.length && Buffer.compare(Buffer.from(bytes.subarray(0, head.length)), Buffer.from(head)) === 0

/** What a new document draws itself, or splits words at. */
const MARKS = /[^\p{L}\p{N}]+/gu

/** The visible text of a document: hidden text is not copied into a new file. */
const visible = ({ text, lines }: Pick<Document, 'text' | 'lines'>): string =>
  lines.map(({ start, end }) => text.slice(start, end)).join('\n')

/** The words of a text in alphabetical order: a new file has other lines, and begins with the name. */
const wordsOf = (text: string): string => text.replace(MARKS, ' ').trim().split(' ').sort().join(' ')

/** What Word would complain of and did not in the original file. */
const newComplaints = (written: Uint8Array, original: Uint8Array | null): string[] => {
  const known = new Set(original === null ? [] : checkWordFile(original))
  return checkWordFile(written).filter((complaint) => !known.has(complaint))
}

const VALID = 'written DOCX: well-formed parts, types, relationships, order and ids as Word wants them'

/** An edit that the file itself does not allow (in a text box, a header) is proposed in a comment, and the text stays as it was. */
const isOnlyProposed = ({ text }: Edit, comments: string): boolean => comments.includes(`→ “${text}”`)

const proveOwnDocx = async (bytes: Uint8Array, { analysis }: Report, { edits }: Markup): Promise<(string | null)[]> => {
  const { document } = analysis
  const [accepted, rejected] = [await textOf(acceptAll(bytes)), await textOf(rejectAll(bytes))]
  const comments = partOf(bytes, 'word/comments.xml')
  const tracked = edits.filter((edit) => !isOnlyProposed(edit, comments))
  return [
    mustBe(accepted, applyEdits(document, tracked).text, 'accepting all gives another text than was proposed'),
    mustBe(rejected, document.text, 'rejecting all gives another text than was there'),
  ]
}

const proveCleanDocx = async (bytes: Uint8Array, { analysis }: Report, { edits }: Markup): Promise<(string | null)[]> => {
  const { document } = analysis
  const [accepted, rejected] = [await textOf(acceptAll(bytes)), await textOf(rejectAll(bytes))]
  return [
    mustBe(
      wordsOf(accepted),
      wordsOf(visible(applyEdits(document, edits))),
      'accepting all gives other words than were proposed',
    ),
    mustBe(wordsOf(rejected), wordsOf(visible(document)), 'rejecting all gives other words than were there'),
  ]
}

const provePdf = async (bytes: Uint8Array, { analysis }: Report, original: Uint8Array): Promise<(string | null)[]> => [
  startsWith(bytes, original) ? null : 'the original bytes are not at its head',
  mustBe(await textOf(bytes), analysis.document.text, 'the words are not the same'),
]

interface Kind {
  readonly claim: string
  readonly format: TailoredFormat
  readonly prove: (bytes: Uint8Array, report: Report, markup: Markup, original: Uint8Array) => Promise<(string | null)[]>
}

const OWN_DOCX: Kind = {
  claim: 'own DOCX: accept-all gives exactly the proposed text, reject-all the original',
  format: 'docx',
  prove: proveOwnDocx,
}
const CLEAN_DOCX: Kind = {
  claim: 'new DOCX: accept-all gives the proposed words, reject-all the original ones',
  format: 'docx',
  prove: proveCleanDocx,
}
const OWN_PDF: Kind = {
  claim: 'own PDF: the original bytes are kept, and its text',
  format: 'pdf',
  prove: (bytes, report, _markup, original) => provePdf(bytes, report, original),
}

/** A PDF comes back as itself and as a new Word file, a Word file as itself, text as a new Word file. */
const KINDS: Readonly<Record<Document['mediaType'], readonly Kind[]>> = {
  'application/pdf': [OWN_PDF, CLEAN_DOCX],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [OWN_DOCX],
  'text/plain': [CLEAN_DOCX],
  'text/markdown': [CLEAN_DOCX],
  'text/html': [CLEAN_DOCX],
  'text/x-tex': [CLEAN_DOCX],
  'text/vnd.typst': [CLEAN_DOCX],
  'application/json': [CLEAN_DOCX],
}

const REFUSED = 'refused, with the reason'

/** Write the advice into copies of the resume, one for each way there is, and read each again. */
export const proveWritten = async (file: NamedFile, report: Report, tallies: Tallies, where: string): Promise<WrittenFile[]> => {
  const { document, sections, experience } = report.analysis
  const markup = planMarkup(report)
  const written: WrittenFile[] = []
  for (const { claim, format, prove } of KINDS[document.mediaType]) {
    try {
      const request = { bytes: file.bytes, fileName: file.name, document, sections, markup, month: experience.asOf, format }
      const bytes = await writeBack(request)
      written.push({ name: `${where.replace(/[^\w.-]+/g, '_')}.${format}`, bytes, format })
      if (format === 'docx')
        count(tallies, VALID, [newComplaints(bytes, OWN_DOCX.claim === claim ? file.bytes : null)[0] ?? null], where)
      count(tallies, claim, await prove(bytes, report, markup, file.bytes), where)
    } catch (error) {
      if (!(error instanceof CoverageError) || error.code !== 'cannot_write_back') throw error
      count(tallies, REFUSED, [null], where)
      console.log(`${where}: ${error.message}`)
    }
  }
  return written
}
