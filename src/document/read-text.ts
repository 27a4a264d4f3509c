import type { MediaType, ReadDocument, Warning } from '../schema/index.ts'
import type { DocumentContent } from './format.ts'
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

interface Understood {
  readonly content: DocumentContent
  readonly mediaType: MediaType
}

/** The source of a page as the page; undefined where it is nested too deep, so that it is read as what is typed. */
const understandAsPage = (html: string): Understood | undefined => {
  try {
    return { content: readHtml(html, { fileName: 'The text', limits: LIMITS }), mediaType: FORMATS.html.mediaType }
  } catch {
    return undefined
  }
}

const understandAsText = (text: string, markdown: boolean): Understood => ({
  content: readPlainText(text, { markdown, limits: LIMITS }),
  mediaType: FORMATS[markdown ? 'markdown' : 'plain-text'].mediaType,
})

/**
 * Text as typed or pasted, as a document; the source of a web page is read as the page. Pure: no clock, no I/O.
 * Short and empty texts are documents too, with a warning; what goes over the limit of characters is left out,
 * with a warning. Size and hash are those of the UTF-8 bytes. Never fails.
 */
export const readText = (text: string, { markdown }: ReadTextOptions = {}): ReadDocument => {
  const page = markdown === undefined && looksLikeHtml(text) ? understandAsPage(text) : undefined
  const { content, mediaType } = page ?? understandAsText(text, markdown ?? looksLikeMarkdown(text))
  const little = countCharacters(content.text) < MIN_CHARACTERS ? [LITTLE_TEXT] : []
  return toReadDocument({ ...content, warnings: [...little, ...content.warnings] }, Buffer.from(text), mediaType)
}
