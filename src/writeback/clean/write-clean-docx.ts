import { LIMITS, readDocument, tracePdf } from '../../document/index.ts'
import { type MarkUpOptions, markUpDocx } from '../docx/mark-up-docx.ts'
import type { Markup } from '../markup.ts'
import { drawDocx } from './draw-docx.ts'
import { layOutParagraphs } from './lay-out-paragraphs.ts'
import type { Sectioned } from './resume-print.ts'
import { translateMarkup } from './translate-markup.ts'

const PDF = 'application/pdf'

/**
 * A new Word file of a resume that came as text or PDF, with the same suggestions as tracked changes and comments.
 *
 * @param resume the markup points into its text; the `bytes` of a PDF show what it looks like on paper.
 */
export const writeCleanDocx = async (
  { bytes, document, sections }: Sectioned & { readonly bytes?: Uint8Array },
  markup: Pick<Markup, 'edits' | 'notes'>,
  options: MarkUpOptions,
): Promise<Uint8Array> => {
  const print = bytes && document.mediaType === PDF ? await tracePdf(bytes, document, LIMITS) : undefined
  const resume = { document, sections, print }
  const paragraphs = layOutParagraphs(resume)
  const drawn = await drawDocx(resume, paragraphs, options.month)
  const { document: after } = await readDocument(drawn)
  return markUpDocx(drawn, after, translateMarkup(markup, paragraphs, document.text, after), options)
}
