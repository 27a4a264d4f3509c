import type { ReadDocument, Warning } from '../schema/index.ts'
import { composeDocument, holdCharacters, MIN_CHARACTERS } from './compose-document.ts'
import type { DocumentContent } from './format.ts'
import { recogniseText, type TextFormat, textFormat } from './formats/text-formats.ts'
import { LIMITS } from './limits.ts'
import { warnOfInvisible } from './warn-of-invisible.ts'

export interface ReadTextOptions {
  /** Default: decided by the marks in it. */
  readonly markdown?: boolean
}

const LITTLE_TEXT: Warning = { code: 'little_text', message: 'There is hardly any text.' }
const READING_OPTIONS = { fileName: 'The text', limits: LIMITS }

interface Understood {
  readonly content: DocumentContent
  readonly format: TextFormat
}

const understandAs = (text: string, format: TextFormat): Understood => ({ content: format.read(text, READING_OPTIONS), format })

/** By its marks; what its reader refuses (a page nested too deep, a JSON Resume that breaks its schema) is read as plain text. */
const understand = (text: string): Understood => {
  try {
    return understandAs(text, recogniseText(text))
  } catch {
    return understandAs(text, textFormat('plain-text'))
  }
}

/**
 * Text as typed or pasted, as a document; source of a page, LaTeX, Typst or JSON Resume is read as what it shows. Pure: no clock,
 * no I/O. Short and empty texts are documents too, with a warning; what exceeds the limit of characters is left out, with a
 * warning. Size and hash are those of the UTF-8 bytes. Never fails.
 *
 * @param hash SHA-256 of bytes, hexadecimal.
 */
export const understandText = (
  text: string,
  { markdown }: ReadTextOptions,
  hash: (bytes: Uint8Array) => string,
): ReadDocument => {
  const { content, format } =
    markdown === undefined ? understand(text) : understandAs(text, textFormat(markdown ? 'markdown' : 'plain-text'))
  const bytes = new TextEncoder().encode(text)
  const little = holdCharacters([content.text], MIN_CHARACTERS) ? [] : [LITTLE_TEXT]
  return composeDocument(
    { ...content, warnings: [...little, ...warnOfInvisible(text), ...content.warnings] },
    { mediaType: format.mediaType, bytes: bytes.length, sha256: hash(bytes) },
  )
}
