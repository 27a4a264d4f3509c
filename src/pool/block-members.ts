import { gatherSketches, type LooseSketches, type SketchBlock } from '../coverage/index.ts'
import type { LooseRow } from './loose.ts'

/** Some resumes of the pool, by their numbers there, and what their sketches say of the terms that were looked for. */
export interface LoadedBlock {
  readonly documentIds: Int32Array
  /** The order among equals. */
  readonly lots: Int32Array
  readonly sketches: SketchBlock | LooseSketches
}

/** A list of its own: the members, in the order of their numbers in the block. */
export const MEMBERS = -1

export const blockOfLoose = (rows: readonly LooseRow[]): LoadedBlock & { readonly sketches: LooseSketches } => ({
  documentIds: Int32Array.from(rows, ({ document_id }) => document_id),
  lots: Int32Array.from(rows, ({ lot }) => lot),
  sketches: gatherSketches(rows),
})

/** Column by column, of which degrees are the last. */
export const packMembers = ({ documentIds, lots, sketches: { months, undated, degrees } }: LoadedBlock): Uint8Array =>
  Buffer.concat([...[documentIds, lots, months, undated].map(({ buffer }) => Buffer.from(buffer)), degrees])

const COLUMNS = 5

/** @param members what {@link packMembers} packed. */
export const unpackBlock = (members: Uint8Array, lists: ReadonlyMap<number, Uint8Array>): LoadedBlock => {
  const { buffer } = Uint8Array.from(members)
  const size = buffer.byteLength / COLUMNS / Int32Array.BYTES_PER_ELEMENT
  const column = (index: number): Int32Array => new Int32Array(buffer, index * size * Int32Array.BYTES_PER_ELEMENT, size)
  const [documentIds, lots, months, undated, degrees] = [column(0), column(1), column(2), column(3), column(4)]
  const bytes = new Uint8Array(buffer, degrees.byteOffset, degrees.byteLength)
  return { documentIds, lots, sketches: { size, months, undated, degrees: bytes, lists } }
}
