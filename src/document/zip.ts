import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { CoverageError } from '../errors/index.ts'
import { exceeded } from './exceeded.ts'
import type { FormatOptions } from './format.ts'
import type { Limits } from './limits.ts'
import { withoutTrail } from './zip-end.ts'

/** A ZIP archive in memory whose entries are inflated one by one, on demand and within limits. */
export interface ZipArchive {
  /** Names of all entries as they stand in the archive, in its order. */
  readonly names: readonly string[]
  /**
   * One entry, inflated; undefined where there is none with that name. Names compare as in OPC: without a leading slash and,
   * where none is exactly the same, regardless of case. Reading an entry again inflates it again and counts again.
   *
   * @throws CoverageError `limit_exceeded`, `password_protected` or `unreadable_document`.
   */
  read(name: string): Promise<Uint8Array | undefined>
}

const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '')

/**
 * Open an archive and check its directory: one end, at most `limits.zipEntries` entries, no name twice. What was appended
 * to it does not count.
 * Nothing is inflated yet, nothing is written to disk; names are only looked up, never used as paths.
 *
 * @throws CoverageError `limit_exceeded` or `unreadable_document`.
 */
export const openZip = async (bytes: Uint8Array, options: FormatOptions): Promise<ZipArchive> => {
  const unreadable = (cause: unknown): CoverageError =>
    cause instanceof CoverageError
      ? cause
      : new CoverageError('unreadable_document', { file: options.fileName, format: 'a Word or ZIP file' }, { cause })
  try {
    const archive = withoutTrail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const zip = await fromBufferPromise(archive, { autoClose: false, decodeStrings: false })
    const entries = await readDirectory(zip, options)
    const byLowerCase = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]))
    const inflated = { bytes: 0 }
    return {
      names: [...entries.keys()],
      read: async (name) => {
        const entry = entries.get(partName(name)) ?? byLowerCase.get(partName(name).toLowerCase())
        if (entry === undefined) return undefined
        return inflate(zip, entry, inflated, options).catch((cause: unknown) => Promise.reject(unreadable(cause)))
      },
    }
  } catch (cause) {
    throw unreadable(cause)
  }
}

const readDirectory = async (zip: ZipFile, { fileName, limits }: FormatOptions): Promise<Map<string, Entry>> => {
  if (zip.entryCount > limits.zipEntries) throw exceeded(fileName, `${limits.zipEntries} entries in the archive`)
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = partName(getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false))
    // Two readers of one archive could take different ones: what a person sees and what is scored would differ.
    if (entries.has(name)) throw new Error('two entries of one name')
    entries.set(name, entry)
  }
  return entries
}

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

/** The first limit that an entry of `size` inflated bytes exceeds, in words. */
const limitPassed = (size: number, total: number, compressedSize: number, limits: Limits): string | undefined => {
  if (size > limits.xmlPartBytes) return `${megabytes(limits.xmlPartBytes)} in one part`
  if (total > limits.xmlTotalBytes) return `${megabytes(limits.xmlTotalBytes)} unpacked`
  const dense = size > limits.inflateRatioFreeBytes && size > compressedSize * limits.inflateRatio
  return dense ? `a compression of ${limits.inflateRatio}:1` : undefined
}

/** Sizes are counted during inflation: what the directory declares may be a lie. */
const inflate = async (
  zip: ZipFile,
  entry: Entry,
  inflated: { bytes: number },
  { fileName, limits }: FormatOptions,
): Promise<Uint8Array> => {
  if (entry.isEncrypted()) throw new CoverageError('password_protected', { file: fileName, lock: 'a password' })
  const stream: Readable = await zip.openReadStreamPromise(entry)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length
    inflated.bytes += chunk.length
    const limit = limitPassed(size, inflated.bytes, entry.compressedSize, limits)
    // Leaving the loop destroys the stream.
    if (limit !== undefined) throw exceeded(fileName, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
