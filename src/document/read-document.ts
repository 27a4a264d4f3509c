import { createHash } from 'node:crypto'
import { CoverageError } from '../errors.ts'
import type { Document, Line, ReadDocument, Warning } from '../schema/index.ts'
import { displayName, endingOf } from './display-name.ts'
import type { DocumentContent, Format, FormatOptions } from './format.ts'
import { FORMATS } from './formats/index.ts'
import { LIMITS } from './limits.ts'
import { type FormatId, sniff } from './sniff.ts'

export interface ReadDocumentOptions {
  /** Shown in messages; the content decides what the file is. */
  readonly fileName?: string
}

/** Fewer letters and digits are no resume and no posting. */
export const MIN_CHARACTERS = 20
/** Scanning apps print their name on each page ("Scanned with" and up to 12 letters): less than that a page is a scan. */
const MIN_CHARACTERS_A_SCANNED_PAGE = 30

/** Names that promise a binary document: text under them is a failed download or an old web export, not a resume. */
const BINARY_ENDINGS = new Set([...FORMATS.pdf.endings, ...FORMATS.docx.endings, 'doc', 'rtf', 'odt'])
const MARKDOWN_ENDINGS = new Set(['md', 'markdown'])
const TEXT_FORMATS: ReadonlySet<FormatId> = new Set(['html', 'markdown', 'plain-text'])

const megabytes = (bytes: number): string => `${bytes / 2 ** 20} MB`

/**
 * Refuse what need not be opened.
 *
 * @throws CoverageError `empty_file` or `file_too_large`.
 */
export const checkSize = (bytes: Uint8Array, file: string): void => {
  if (bytes.byteLength === 0) throw new CoverageError('empty_file', { file })
  if (bytes.byteLength > LIMITS.fileBytes) throw new CoverageError('file_too_large', { file, limit: megabytes(LIMITS.fileBytes) })
}

/** The format by content; among texts, which cannot be told apart for sure, the name may say Markdown. */
const findFormat = async (bytes: Uint8Array, options: FormatOptions): Promise<Format> => {
  const file = options.fileName
  const sniffed = await sniff(bytes, options)
  if (sniffed.format === 'old-word') throw new CoverageError('old_word_file', { file })
  if (sniffed.format === 'broken-pdf') throw new CoverageError('unreadable_document', { file, format: FORMATS.pdf.name })
  if (sniffed.format === null) throw new CoverageError('unsupported_file_type', { file, found: sniffed.found })
  const format = FORMATS[sniffed.format]
  if (!TEXT_FORMATS.has(sniffed.format)) return format
  const ending = endingOf(file)
  if (BINARY_ENDINGS.has(ending))
    throw new CoverageError('unsupported_file_type', { file, found: `${format.name} under the name of a .${ending}` })
  return sniffed.format === 'plain-text' && MARKDOWN_ENDINGS.has(ending) ? FORMATS.markdown : format
}

const nameWarnings = (format: Format, fileName: string): Warning[] => {
  const ending = endingOf(fileName)
  return ending === '' || format.endings.includes(ending)
    ? []
    : [{ code: 'name_differs', message: `The name ends in .${ending}, but the file is ${format.name}.` }]
}

/** What V8 throws where memory or stack end. */
const OUT_OF_MEMORY = /allocation failed|out of memory|invalid (?:string|array|typed array) length|call stack/i

/** A parser that trips over a file says nothing about us, but about the file. */
const wrapForeign = (error: unknown, file: string, format: string): CoverageError => {
  if (error instanceof CoverageError) return error
  const outOfMemory = error instanceof RangeError && OUT_OF_MEMORY.test(error.message)
  return outOfMemory
    ? new CoverageError('limit_exceeded', { file, limit: 'memory' }, { cause: error })
    : new CoverageError('unreadable_document', { file, format }, { cause: error })
}

const readContent = async (format: Format, bytes: Uint8Array, options: FormatOptions): Promise<DocumentContent> => {
  try {
    return await format.read(bytes, options)
  } catch (error) {
    throw wrapForeign(error, options.fileName, format.name)
  }
}

export const countCharacters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Hidden text stands at the end and belongs to no line, so that no section and no position can hold it. */
const visibleLines = ({ text, lines, hidden }: DocumentContent): Line[] => {
  const end = hidden.reduce((first, { start }) => Math.min(first, start), text.length)
  return lines.filter((line) => line.end <= end)
}

const SCAN = 'it looks like a scan or a picture'
const NO_WORDS = 'it holds hardly a word'

const requireText = (content: DocumentContent, file: string): void => {
  const visible = visibleLines(content).map(({ start, end }) => content.text.slice(start, end))
  const scanned = content.images ? MIN_CHARACTERS_A_SCANNED_PAGE * (content.pages ?? 1) : 0
  if (countCharacters(visible.join('\n')) < Math.max(MIN_CHARACTERS, scanned))
    throw new CoverageError('no_text', { file, reason: content.images ? SCAN : NO_WORDS })
}

/** @param bytes of the file, or of the text in UTF-8: they give size and hash. */
export const toReadDocument = (content: DocumentContent, bytes: Uint8Array, mediaType: Document['mediaType']): ReadDocument => ({
  document: {
    mediaType,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: content.pages,
    text: content.text,
    lines: visibleLines(content),
  },
  hidden: [...content.hidden],
  warnings: [...content.warnings],
})

/**
 * Read a file in this process: bytes → one text with its lines, what is hidden in it, and what went wrong on the way.
 * Nothing is written to disk, no network is used. A hostile file may take memory and time: see `createDocumentReader`.
 *
 * @throws CoverageError saying why it cannot be read and what to do.
 */
export const readDocument = async (
  bytes: Uint8Array,
  { fileName: givenName }: ReadDocumentOptions = {},
): Promise<ReadDocument> => {
  const options: FormatOptions = { fileName: displayName(givenName), limits: LIMITS }
  checkSize(bytes, options.fileName)
  const format = await findFormat(bytes, options)
  const content = await readContent(format, bytes, options)
  requireText(content, options.fileName)
  const warnings = [...nameWarnings(format, options.fileName), ...content.warnings]
  return toReadDocument({ ...content, warnings }, bytes, format.mediaType)
}
