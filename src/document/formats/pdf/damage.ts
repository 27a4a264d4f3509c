import { isUtf8 } from 'node:buffer'

/** What a decoder of UTF-8 writes in place of bytes that it does not understand. */
const REPLACEMENT = Buffer.from('\uFFFD')

/** Where there is one for each this many bytes, that is no chance. */
const BYTES_A_REPLACEMENT = 2_000

/** Half of all compressed bytes have the high bit: so many that are all plain ASCII, or UTF-8, are no chance either. */
const MIN_COMPRESSED_BYTES = 200

const countOf = (buffer: Buffer, part: Buffer): number => {
  let count = 0
  for (let at = buffer.indexOf(part); at >= 0; at = buffer.indexOf(part, at + part.length)) count++
  return count
}

/** Streams compressed as bytes, not written as ASCII on top of it. */
const holdsBinary = (buffer: Buffer): boolean =>
  buffer.includes('/FlateDecode') && !/\/ASCII(?:85|Hex)Decode|\/A85|\/AHx/.test(buffer.toString('latin1'))

/**
 * Whether the bytes of this PDF were changed as if they were text: the high bit of each cleared (mail of seven bits), each
 * written as a letter of UTF-8, or what is no UTF-8 replaced? Its pages open, and are empty.
 */
export const isMangled = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (countOf(buffer, REPLACEMENT) > 1 + buffer.length / BYTES_A_REPLACEMENT) return true
  return buffer.length > MIN_COMPRESSED_BYTES && holdsBinary(buffer) && isUtf8(buffer)
}
