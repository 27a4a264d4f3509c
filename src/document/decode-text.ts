import type { Warning } from '../schema/index.ts'

export interface DecodedText {
  readonly text: string
  readonly warnings: readonly Warning[]
}

/** Characters that no text holds: control characters except tab, line breaks, form feed and (counted separately) NUL. */
const CONTROL = /[\u0001-\u0008\u000B\u000E-\u001F\u007F]/g
const NUL = /\0/g

/** Valid UTF-8 with a few stray control characters is still text; machine code and pictures hold far more. */
const MAX_CONTROL_SHARE_UTF8 = 0.05
/** Fields of a database, separated by NUL, are text; a file of blanks and NULs is not. */
const MAX_NUL_SHARE_UTF8 = 0.25
/** In Windows-1252 every byte is "valid", so any noticeable share of control characters speaks for a binary file. */
const MAX_CONTROL_SHARE_LEGACY = 0.002

/** The head is enough to distinguish text from other files. */
const SAMPLE_CHARACTERS = 20_000

const shareOf = (sample: string, pattern: RegExp): number =>
  sample === '' ? 0 : (sample.match(pattern)?.length ?? 0) / sample.length

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** By hand, since `TextDecoder` of some versions of Node reads Latin-1 instead. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80))

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
 * @returns undefined where the bytes are not text in any of them.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | undefined => {
  const utf16 = utf16Of(bytes)
  const unicode = utf16 === undefined ? decodeUtf8(bytes) : new TextDecoder(utf16).decode(bytes)
  const text = unicode ?? decodeWindows1252(bytes)
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const control = shareOf(sample, CONTROL)
  const nul = shareOf(sample, NUL)
  if (unicode === undefined) return control + nul <= MAX_CONTROL_SHARE_LEGACY ? { text, warnings: [GUESSED] } : undefined
  return control <= MAX_CONTROL_SHARE_UTF8 && nul <= MAX_NUL_SHARE_UTF8 ? { text, warnings: [] } : undefined
}
