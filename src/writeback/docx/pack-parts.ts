import { zipSync } from 'fflate'
import { LIMITS, openZip } from '../../document/index.ts'
import type { Parts } from './package-parts.ts'

/** All entries of a Word file, behind the gate that every archive goes through. */
export const unpackParts = async (bytes: Uint8Array, fileName: string): Promise<Parts> => {
  const zip = await openZip(bytes, { fileName, limits: LIMITS })
  const parts = new Map<string, Uint8Array>()
  for (const name of zip.names) {
    const content = await zip.read(name)
    if (content) parts.set(name, content)
  }
  return parts
}

/** ZIP dates have no zone: noon of the first day is the same day everywhere, and no clock skips it. */
const zipDate = (month: string): Date => {
  const [year = 2000, number = 1] = month.split('-').map(Number)
  return new Date(year, number - 1, 1, 12)
}

/** OPC wants the content types where a reader finds them first. */
const CONTENT_TYPES = '[Content_Types].xml'

/** Pictures that are compressed already only grow. */
const PACKED = /\.(?:png|jpe?g|gif)$/i

/**
 * The parts as one file: the same parts and month give the same bytes.
 *
 * @param month "2026-11": the date of all entries.
 */
export const packParts = (parts: Parts, month: string): Uint8Array => {
  const names = [...parts.keys()].sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES))
  const mtime = zipDate(month)
  return zipSync(
    Object.fromEntries(
      names.map((name) => [name, [parts.get(name) ?? new Uint8Array(), { level: PACKED.test(name) ? 0 : 6, mtime }]]),
    ),
  )
}
