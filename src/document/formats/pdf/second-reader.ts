import { PDFParse } from 'pdf-parse'
import { PdfOpenError } from './engine.ts'
import { PDFJS_OPTIONS } from './pdfjs-options.ts'

/** Without a joiner: by default pdf-parse writes `-- 1 of 2 --` after each page, as if that were text of the document. */
const WITHOUT_PAGE_MARKS = { pageJoiner: '', cellSeparator: '\t' }

const readPages = async (parser: PDFParse, pages: number): Promise<string[]> => {
  const { pages: read } = await parser.getText({ ...WITHOUT_PAGE_MARKS, first: pages })
  return read.map(({ text }) => text)
}

const isPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'

/**
 * The text of a PDF by pdf.js (through pdf-parse), one string per page, in the order of the file: no columns, no hidden text
 * found. For files that the first engine cannot read, and for what its letters stand for.
 *
 * @param pages the most that are read.
 * @throws PdfOpenError
 */
export const readTextByPdfJs = async (bytes: Uint8Array, pages: number): Promise<string[]> => {
  // pdf.js detaches the buffer that it is given.
  const parser = new PDFParse({ ...PDFJS_OPTIONS, data: bytes.slice() })
  try {
    return await readPages(parser, pages)
  } catch (error) {
    throw new PdfOpenError(isPassword(error) ? 'password' : 'format')
  } finally {
    await parser.destroy()
  }
}
