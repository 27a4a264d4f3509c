import { z } from 'zod'
import { CoverageError } from '../errors/index.ts'
import { type Document, MediaType, type Section } from '../schema/index.ts'
import { displayName } from '../text/display-name.ts'
import type { Markup } from './markup.ts'

export const TailoredFormat = z.enum(['docx', 'pdf'])
export type TailoredFormat = z.infer<typeof TailoredFormat>

/** What to write, and into what. */
export interface WriteRequest {
  /** Of the resume, as it was read. For pasted text: its UTF-8. */
  readonly bytes: Uint8Array
  /** For messages. */
  readonly fileName: string
  readonly document: Document
  readonly sections: readonly Section[]
  readonly markup: Markup
  /** "2026-11": the date of what is written. */
  readonly month: string
  readonly format: TailoredFormat
}

const PDF = MediaType.enum['application/pdf']
const DOCX = MediaType.enum['application/vnd.openxmlformats-officedocument.wordprocessingml.document']

export const MEDIA_TYPES: Readonly<Record<TailoredFormat, MediaType>> = { docx: DOCX, pdf: PDF }

/** A file comes back in its own format; text, which has no place for notes, as a new Word file. */
export const ownFormat = ({ mediaType }: Pick<Document, 'mediaType'>): TailoredFormat => (mediaType === PDF ? 'pdf' : 'docx')

/**
 * Write suggestions into a resume, in this process: its own DOCX with tracked changes and comments, its own PDF with
 * highlights and notes, or a new DOCX. Only for files that you trust; see `createWriter`.
 *
 * @throws CoverageError `cannot_write_back`, saying why.
 */
export const writeBack = async ({
  bytes,
  fileName,
  document,
  sections,
  markup,
  month,
  format,
}: WriteRequest): Promise<Uint8Array> => {
  const options = { fileName: displayName(fileName), month }
  if (format === 'pdf') {
    if (document.mediaType !== PDF)
      throw new CoverageError('cannot_write_back', { file: options.fileName, reason: 'it is no PDF, and none is made of it' })
    return (await import('./pdf/mark-up-pdf.ts')).markUpPdf(bytes, document, markup, options)
  }
  if (document.mediaType === DOCX) return (await import('./docx/mark-up-docx.ts')).markUpDocx(bytes, document, markup, options)
  return (await import('./clean/write-clean-docx.ts')).writeCleanDocx({ bytes, document, sections }, markup, options)
}
