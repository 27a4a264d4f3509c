import { composeText } from '../../compose-text.ts'
import type { DocumentContent } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { readRows } from './read-rows.ts'

/** Read text as typed or pasted, or Markdown. Never fails. */
export const readPlainText = (
  text: string,
  { markdown, limits }: { readonly markdown: boolean; readonly limits: Limits },
): DocumentContent => ({
  pages: null,
  images: false,
  ...composeText(readRows(text, { markdown }), [], limits.characters),
})
