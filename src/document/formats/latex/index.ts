import { composeText } from '../../compose-text.ts'
import type { DocumentContent, FormatOptions } from '../../format.ts'
import { readLatexRows } from './read-latex.ts'

/** LaTeX source as its page. Nothing is included, run or written: files that it names are not opened. Never fails. */
export const readLatex = (text: string, { limits }: FormatOptions): DocumentContent => ({
  pages: null,
  images: false,
  ...composeText(readLatexRows(text), [], limits.characters),
})
