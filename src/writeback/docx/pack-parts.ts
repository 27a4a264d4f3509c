import { zipSync } from 'fflate'
import { LIMITS, openZip } from '../../document/index.ts'
import type { Parts } from './package-parts.ts'

/** All entries of a Word file, checked as every archive is. */
export const unpackParts = async (bytes: Uint8Array, fileName: string): Promise<Parts> => {
  const zip = await openZip(bytes, { fileName, limits: LIMITS })
  const parts = new Map<string, Uint8Array>()
  for (const name of zip.names) {
    const content = await zip.read(name)
    if (content) parts.set(name, content)
  }
  return parts
}

/** ZIP dates have no time zone: noon on the first is the same day nearly everywhere, and no clock change skips it. */
const zipDate = (month: string): Date => {
  const [year = 2000, number = 1] = month.split('-').map(Number)
  return new Date(year, number - 1, 1, 12)
}

/** OPC wants the content types to come first in the archive. */
const CONTENT_TYPES = '[Content_Types].xml'

/** Pictures that are already compressed would only grow. */
const PACKED_PICTURES = /\.(?:png|jpe?g|gif)$/i

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
      names.map((name) => [name, [parts.get(name) ?? new Uint8Array(), { level: PACKED_PICTURES.test(name) ? 0 : 6, mtime }]]),
    ),
  )
}
