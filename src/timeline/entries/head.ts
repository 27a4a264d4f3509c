import type { BodyLine } from '../lines/index.ts'
import type { Cell, EntryNames } from '../names/index.ts'

/** What is known of an entry where its lines above and beside the date were read. */
export interface Head {
  /** The parts of the lines that name it. */
  readonly cells: readonly Cell[]
  /** The dated line. */
  readonly own: BodyLine | undefined
  /** The lines between that and the next entry. */
  readonly below: readonly BodyLine[]
  /** How many of them name the entry. */
  readonly named: number
}

/** Names what is still missing, or names it better, by one way of writing; the same names where nothing is written so. */
export type Completion = (names: EntryNames, head: Head) => EntryNames
