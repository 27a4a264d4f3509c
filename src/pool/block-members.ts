import { gatherSketches, type LooseSketches, type SketchBlock } from '../coverage/index.ts'
import { DegreeFilter } from '../schema/index.ts'
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

const NUMBER_BYTES = Int32Array.BYTES_PER_ELEMENT

/** Numbers column by column, then the degrees of one member after the other. */
export const packMembers = ({ documentIds, lots, sketches: { months, undated, degrees } }: LoadedBlock): Uint8Array =>
  Buffer.concat([...[documentIds, lots, months, undated].map(({ buffer }) => Buffer.from(buffer)), degrees])

/** Columns of numbers before the degrees. */
const NUMBER_COLUMNS = 4
/** A byte for each degree that somebody can ask for, and one for none. */
const DEGREES = 1 + DegreeFilter.options.length
const BYTES_PER_MEMBER = NUMBER_COLUMNS * NUMBER_BYTES + DEGREES

/** @param members what {@link packMembers} packed. */
export const unpackBlock = (members: Uint8Array, lists: ReadonlyMap<number, Uint8Array>): LoadedBlock => {
  const { buffer } = Uint8Array.from(members)
  const size = buffer.byteLength / BYTES_PER_MEMBER
  const column = (index: number): Int32Array => new Int32Array(buffer, index * size * NUMBER_BYTES, size)
  const [documentIds, lots, months, undated] = [column(0), column(1), column(2), column(3)]
  const degrees = new Uint8Array(buffer, NUMBER_COLUMNS * size * NUMBER_BYTES)
  return { documentIds, lots, sketches: { size, months, undated, degrees, lists } }
}
