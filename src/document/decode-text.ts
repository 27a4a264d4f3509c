import type { Warning } from '../schema/index.ts'

export interface DecodedText {
  readonly text: string
  readonly warnings: readonly Warning[]
}

/** Characters that no text holds: control characters but tab, line breaks, form feed and (counted apart) NUL. */
const CONTROL = /[\u0001-\u0008\u000B\u000E-\u001F\u007F]/g
const NUL = /\0/g

/** Valid UTF-8 with a few stray control characters is still text; machine code and pictures hold far more. */
const MAX_CONTROL_SHARE_UTF8 = 0.05
/** Fields of a database, parted by NUL, are text; a file of blanks and NULs is not. */
const MAX_NUL_SHARE_UTF8 = 0.25
/** In Windows-1252 every byte is "valid", so any noticeable share of control characters speaks for a binary file. */
const MAX_CONTROL_SHARE_LEGACY = 0.002

/** The head is enough to tell text from other files. */
const SAMPLE_CHARACTERS = 20_000

const shareOf = (sample: string, pattern: RegExp): number =>
  sample === '' ? 0 : (sample.match(pattern)?.length ?? 0) / sample.length

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

const utf16Of = ([first, second]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

const GUESSED: Warning = {
  code: 'guessed_encoding',
  message: 'The text is not valid UTF-8 and was read as Windows-1252: some letters may be wrong.',
}

/**
 * Bytes as text: UTF-16 by its byte order mark, else UTF-8 (with or without one), else Windows-1252 with a warning.
 *
 * @returns undefined where the bytes are no text in any of them.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | undefined => {
  const utf16 = utf16Of(bytes)
  const unicode = utf16 === undefined ? decode(bytes, 'utf-8', true) : decode(bytes, utf16, false)
  const text = unicode ?? decode(bytes, 'windows-1252', false) ?? ''
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const control = shareOf(sample, CONTROL)
  const nul = shareOf(sample, NUL)
  if (unicode === undefined) return control + nul <= MAX_CONTROL_SHARE_LEGACY ? { text, warnings: [GUESSED] } : undefined
  return control <= MAX_CONTROL_SHARE_UTF8 && nul <= MAX_NUL_SHARE_UTF8 ? { text, warnings: [] } : undefined
}
