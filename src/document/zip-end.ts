/** Signatures of APPNOTE.TXT, 4.3.12, 4.3.15 and 4.3.16. */
const DIRECTORY_ENTRY = 0x02014b50
const ZIP64_LOCATOR = 0x07064b50
const END_OF_DIRECTORY = Buffer.from('PK\x05\x06')

const END_BYTES = 22
const ZIP64_LOCATOR_BYTES = 20
/** A value that stands in the ZIP64 record instead. */
const IN_ZIP64 = 0xffffffff

/** Like Info-ZIP's unzip: the longest comment, the record, and a little that was appended. */
const SEARCHED_BYTES = 66_000

const signatureAt = (bytes: Buffer, at: number): number => (at >= 0 && at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0)

/** Where the end record at `start` ends with its comment; undefined where it leads to no directory before it. */
const endAfter = (bytes: Buffer, start: number): number | undefined => {
  const end = start + END_BYTES
  if (end > bytes.length) return undefined
  const entries = bytes.readUInt16LE(start + 10)
  const [directoryBytes, directoryAt] = [bytes.readUInt32LE(start + 12), bytes.readUInt32LE(start + 16)]
  const leads =
    directoryAt === IN_ZIP64
      ? signatureAt(bytes, start - ZIP64_LOCATOR_BYTES) === ZIP64_LOCATOR
      : directoryAt + directoryBytes <= start && (entries === 0 || signatureAt(bytes, directoryAt) === DIRECTORY_ENTRY)
  return leads ? end + bytes.readUInt16LE(start + 20) : undefined
}

/**
 * The archive without what was appended to it: a line feed of a script, padding of a mail program. The end of its
 * directory is looked for from the end of the file, as unzip and Word do.
 *
 * @returns the bytes as they are where no end is found.
 * @throws Error where two ends each lead to a directory: two readers could take different ones.
 */
export const withoutTrail = (bytes: Buffer): Buffer => {
  const from = Math.max(0, bytes.length - SEARCHED_BYTES)
  const ends: number[] = []
  for (let at = bytes.indexOf(END_OF_DIRECTORY, from); at >= 0; at = bytes.indexOf(END_OF_DIRECTORY, at + 1)) {
    const end = endAfter(bytes, at)
    if (end !== undefined) ends.push(end)
  }
  if (ends.length > 1) throw new Error('two ends of the directory')
  return bytes.subarray(0, ends[0])
}
