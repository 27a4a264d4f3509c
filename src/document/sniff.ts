import { CoverageError } from '../errors/index.ts'
import { decodeText } from './decode-text.ts'
import { openZip } from './engines.ts'
import type { FormatOptions } from './format.ts'
import { recogniseText, type TextFormatId } from './formats/text-formats.ts'
import type { ZipArchive } from './zip.ts'

export type FormatId = 'pdf' | 'docx' | TextFormatId

/** What a file is by its content: one of the formats that are read, or something else, in plain words. */
export type Sniffed =
  | { readonly format: FormatId }
  | { readonly format: 'old-word' }
  | { readonly format: null; readonly found: string; readonly converts?: true }

/** PDF 32000-1, annex H, note 13: readers accept the header anywhere in the first 1,024 bytes. */
const PDF_HEADER_WITHIN = 1024

/** The first bytes of files that people send as a resume, as Latin-1; `at` is where they stand. */
const SIGNATURES: readonly { readonly magic: string; readonly at?: number; readonly found: string; readonly converts?: true }[] =
  [
    { magic: '\x89PNG\r\n', found: 'a PNG picture' },
    { magic: '\xFF\xD8\xFF', found: 'a JPEG picture' },
    { magic: 'GIF8', found: 'a GIF picture' },
    { magic: 'WEBP', at: 8, found: 'a WebP picture' },
    { magic: 'ftyphei', at: 4, found: 'a HEIC picture' },
    { magic: 'ftypmif1', at: 4, found: 'a HEIC picture' },
    { magic: 'II*\0', found: 'a TIFF picture' },
    { magic: 'MM\0*', found: 'a TIFF picture' },
    { magic: '{\\rtf', found: 'an RTF file', converts: true },
    { magic: '%!PS', found: 'a PostScript file' },
    { magic: '%FDF-', found: 'a PDF form data file (FDF)' },
    { magic: 'MIME-Version:', found: 'a saved web archive (MHTML)' },
    { magic: '\x1F\x8B', found: 'a gzip archive' },
    { magic: '7z\xBC\xAF', found: 'a 7-Zip archive' },
    { magic: 'Rar!', found: 'a RAR archive' },
    { magic: 'MZ', found: 'a Windows program' },
    { magic: '\x7FELF', found: 'a program' },
  ]

/** Compound file: .doc, .xls, .msg, and every Office file with a password. */
const OLE = '\xD0\xCF\x11\xE0'
const ZIP_START = /^PK(?:\x03\x04|\x05\x06|\x07\x08)/

/** Content types of documents and templates, with and without macros. */
const WORD_MAIN_TYPE = /(?:wordprocessingml|ms-word)\.(?:document|template)[A-Za-z.]{0,40}main\+xml/i

/** What other archives are, by the name of an entry or the type that they declare. */
const ARCHIVES: readonly {
  readonly entry?: RegExp
  readonly declares?: RegExp
  readonly found: string
  readonly converts?: true
}[] = [
  { declares: /opendocument\.text/, found: 'an OpenDocument text (ODT)', converts: true },
  { declares: /opendocument/, found: 'an OpenDocument file' },
  { declares: /epub/, found: 'an EPUB book' },
  { declares: /spreadsheetml/, found: 'an Excel workbook' },
  { declares: /presentationml/, found: 'a PowerPoint presentation' },
  { entry: /^index\/document\.iwa$/i, found: 'an Apple Pages document', converts: true },
  { entry: /^meta-inf\/manifest\.mf$/i, found: 'a Java archive' },
]

/** How an object of a PDF begins, and other marks of its body: a file that has both, but no header, lost its beginning. */
const PDF_OBJECT = /(?:^|[\s>])\d{1,10} \d{1,5} ?obj\b/
const PDF_MARKS = ['endobj', 'endstream', 'startxref', 'trailer', '%%EOF']

/** @param converts a word processor wrote it, and can write a DOCX, too. */
const refused = ({ found, converts }: { readonly found: string; readonly converts?: true }): Sniffed =>
  converts ? { format: null, found, converts } : { format: null, found }

const latin1 = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1')

/** The types that an archive declares: OPC's content types, or the `mimetype` entry of OpenDocument and EPUB. */
const readDeclaration = async (zip: ZipArchive): Promise<string> => {
  const declared = (await zip.read('[Content_Types].xml')) ?? (await zip.read('mimetype'))
  if (declared === undefined) return ''
  // OPC allows UTF-16; without its NULs, the types, which are ASCII, read the same.
  return latin1(declared, declared.byteLength).replaceAll('\0', '')
}

const sniffArchive = async (bytes: Uint8Array, options: FormatOptions): Promise<Sniffed> => {
  const zip = await openZip(bytes, options)
  if (zip.names.length === 0)
    throw new CoverageError('unreadable_document', { file: options.fileName, format: 'a Word or ZIP file' })
  const declared = await readDeclaration(zip)
  // A Word file that lost its declaration is still readable.
  const undeclared = declared === '' && zip.names.some((name) => /^word\/document\.xml$/i.test(name))
  if (undeclared || WORD_MAIN_TYPE.test(declared)) return { format: 'docx' }
  const known = ARCHIVES.find(({ entry, declares }) => declares?.test(declared) ?? zip.names.some((name) => entry?.test(name)))
  return refused(known ?? { found: 'a ZIP archive' })
}

const isBrokenPdf = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return PDF_MARKS.some((mark) => buffer.includes(mark)) && PDF_OBJECT.test(latin1(bytes, bytes.byteLength))
}

const sniffText = (bytes: Uint8Array): Sniffed => {
  const text = decodeText(bytes)?.text
  if (text === undefined) return { format: null, found: 'no document but binary data' }
  const { id } = recogniseText(text)
  return id !== 'html' && /^\s*<\?xml\s/.test(text) ? { format: null, found: 'an XML file' } : { format: id }
}

/**
 * Determine from its content what a file is. Its name and the type that a browser declares never decide.
 *
 * @throws CoverageError `unreadable_document` or `limit_exceeded` for a ZIP archive that cannot be opened.
 */
export const sniff = async (bytes: Uint8Array, options: FormatOptions): Promise<Sniffed> => {
  const head = latin1(bytes, PDF_HEADER_WITHIN)
  if (head.startsWith(OLE)) return { format: 'old-word' }
  if (ZIP_START.test(head)) return sniffArchive(bytes, options)
  if (head.includes('%PDF-') || head.startsWith('%PDF')) return { format: 'pdf' }
  const known = SIGNATURES.find(({ magic, at = 0 }) => head.startsWith(magic, at))
  if (known !== undefined) return refused(known)
  return isBrokenPdf(bytes) ? { format: 'pdf' } : sniffText(bytes)
}
