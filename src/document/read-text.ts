import type { ReadDocument, Warning } from '../schema/index.ts'
import { looksLikeHtml } from './formats/html/looks-like-html.ts'
import { readHtml } from './formats/html/read-html.ts'
import { FORMATS } from './formats/index.ts'
import { readPlainText } from './formats/plain-text/index.ts'
import { looksLikeMarkdown } from './formats/plain-text/looks-like-markdown.ts'
import { LIMITS } from './limits.ts'
import { countCharacters, MIN_CHARACTERS, toReadDocument } from './read-document.ts'

export interface ReadTextOptions {
  /** Default: told by the marks in it. */
  readonly markdown?: boolean
}

const LITTLE_TEXT: Warning = { code: 'little_text', message: 'There is hardly any text.' }

const formatOf = (text: string, markdown: boolean | undefined): 'html' | 'markdown' | 'plain-text' => {
  if (markdown === undefined && looksLikeHtml(text)) return 'html'
  return (markdown ?? looksLikeMarkdown(text)) ? 'markdown' : 'plain-text'
}

/**
 * Text as typed or pasted, as a document; a page's source is read as the page. Pure: no clock, no I/O.
 * Short and empty texts are documents too, with a warning; what goes over the limit of characters is left out,
 * with a warning. Size and hash are those of the UTF-8 bytes.
 *
 * @throws CoverageError `limit_exceeded` for the source of a page that is nested too deep.
 */
export const readText = (text: string, { markdown }: ReadTextOptions = {}): ReadDocument => {
  const format = formatOf(text, markdown)
  const content =
    format === 'html'
      ? readHtml(text, { fileName: 'The text', limits: LIMITS })
      : readPlainText(text, { markdown: format === 'markdown', limits: LIMITS })
  const warnings = [...(countCharacters(content.text) < MIN_CHARACTERS ? [LITTLE_TEXT] : []), ...content.warnings]
  return toReadDocument({ ...content, warnings }, Buffer.from(text), FORMATS[format].mediaType)
}
