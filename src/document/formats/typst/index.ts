import { composeText } from '../../compose-text.ts'
import type { DocumentContent, FormatOptions } from '../../format.ts'
import { readTypstRows } from './read-typst.ts'

/** Typst source as its page. Nothing is imported or run: packages and files that it names are not opened. Never fails. */
export const readTypst = (text: string, { limits }: FormatOptions): DocumentContent => ({
  pages: null,
  images: false,
  ...composeText(readTypstRows(text), [], limits.characters),
})
