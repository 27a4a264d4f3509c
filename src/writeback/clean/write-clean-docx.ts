import { readDocument } from '../../document/index.ts'
import { type MarkUpOptions, markUpDocx } from '../docx/mark-up-docx.ts'
import type { Markup } from '../markup.ts'
import { drawDocx } from './draw-docx.ts'
import { layOutParagraphs, type Sectioned } from './lay-out-paragraphs.ts'
import { translateMarkup } from './translate-markup.ts'

/**
 * A new Word file of a resume that came as text or PDF, with the same suggestions as tracked changes and comments.
 *
 * @param analysis of the resume: the markup points into its text.
 */
export const writeCleanDocx = async (
  analysis: Sectioned,
  markup: Pick<Markup, 'edits' | 'notes'>,
  options: MarkUpOptions,
): Promise<Uint8Array> => {
  const bytes = await drawDocx(analysis, options.month)
  const { document } = await readDocument(bytes)
  const moved = translateMarkup(markup, layOutParagraphs(analysis), analysis.document.text, document)
  return markUpDocx(bytes, document, moved, options)
}
