import { CoverageError } from '../../errors/index.ts'

/** The entries of a Word file by name, in the order of the archive. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** A part as text, with what is needed to write it back byte for byte. */
export interface PartText {
  readonly xml: string
  readonly hasMark: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A part as text, from which its bytes can be made again exactly.
 *
 * @throws CoverageError `cannot_write_back` for any other encoding than UTF-8.
 */
export const openPart = (bytes: Uint8Array, file: string): PartText => {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (Buffer.compare(Buffer.from(decoded), bytes) !== 0)
    throw new CoverageError('cannot_write_back', { file, reason: 'a part of it is damaged, or not in UTF-8' })
  const hasMark = decoded.startsWith(BYTE_ORDER_MARK)
  return { xml: hasMark ? decoded.slice(1) : decoded, hasMark }
}

export const closePart = ({ xml, hasMark }: PartText): Uint8Array => Buffer.from(hasMark ? BYTE_ORDER_MARK + xml : xml)

export const directoryOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** Where a part's relationships are kept (OPC, 9.3). */
export const relationshipsOf = (part: string): string => {
  const directory = directoryOf(part)
  return `${directory}_rels/${part.slice(directory.length)}.rels`
}

/** Names compare without case (OPC, 6.2.2.3). */
export const findPart = (parts: Parts, name: string): string | undefined => {
  const wanted = name.toLowerCase()
  return parts.has(name) ? name : [...parts.keys()].find((known) => known.toLowerCase() === wanted)
}

/** `stem` with the first number that makes it a name that is not taken. */
export const freeName = (stem: string, ending: string, isTaken: (name: string) => boolean): string => {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : number}${ending}`
    if (!isTaken(name)) return name
  }
}
