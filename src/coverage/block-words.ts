import type { WeighedWord, WordStep } from './bound-words.ts'
import { type Entries, unpackEntries } from './packed-entries.ts'
import type { SketchBlock } from './sketch-block.ts'
import { CLASS_OF_GROUP, GROUP_BITS, GROUPS, SHOWN_BY_CLASS, TERMS } from './sketch-words.ts'

/*
 * Which resumes of a block say some words, and how much of them together. A cell is a group of passages of one resume: the
 * resume's number times the number of groups, plus the group.
 */

const NO_MEMBERS: Entries = { keys: new Int32Array(0), values: new Uint8Array(0) }

/** A sum is a byte. */
const SUM_BITS = 8

/** The units of some steps for each class and sum, looked up once for each of many cells. */
const tabulate = (steps: readonly WordStep[]): Uint8Array => {
  const table = new Uint8Array(SHOWN_BY_CLASS.length << SUM_BITS)
  for (const { units, needs } of steps.toReversed())
    for (const [ofClass, least] of needs.entries()) table.fill(units, (ofClass << SUM_BITS) + least, (ofClass + 1) << SUM_BITS)
  return table
}

/** Where the units of a group begin in such a table. */
const ROW_OF_GROUP = Uint16Array.from(CLASS_OF_GROUP, (ofClass) => ofClass << SUM_BITS)

const tables = new WeakMap<readonly WordStep[], Uint8Array>()

const tableFor = (steps: readonly WordStep[]): Uint8Array => {
  const known = tables.get(steps) ?? tabulate(steps)
  tables.set(steps, known)
  return known
}

/** What nobody need say. */
const unitsOfNothing = (table: Uint8Array): number =>
  Math.max(...SHOWN_BY_CLASS.map((_, ofClass) => table[ofClass << SUM_BITS] ?? 0))

/** How much of some words each cell holds, and the cells that hold any. */
export interface Sums {
  readonly bytes: Uint8Array
  readonly touched: Int32Array
}

/** The words of a block, each unpacked once. */
export class BlockWords {
  readonly size: number
  /** 1 for each cell with a passage in a dated position. */
  readonly dated: Uint8Array
  readonly #lists: SketchBlock['lists']
  readonly #cells = new Map<number, Int32Array>()
  readonly #marks: Uint32Array
  #mark = 0

  constructor({ size, lists }: SketchBlock) {
    this.size = size
    this.#lists = lists
    this.#marks = new Uint32Array(size * GROUPS)
    this.dated = new Uint8Array(size * GROUPS)
    for (const cell of this.cellsOf(TERMS.dated)) this.dated[cell] = 1
  }

  entriesOf(term: number): Entries {
    const packed = this.#lists.get(term)
    return packed ? unpackEntries(packed) : NO_MEMBERS
  }

  /** The cells of a term; of a deed one for each line. */
  cellsOf(term: number): Int32Array {
    const known = this.#cells.get(term)
    if (known) return known
    const { keys: cells, values } = this.entriesOf(term)
    for (let at = 0; at < cells.length; at++) cells[at] = ((cells[at] as number) << GROUP_BITS) + (values[at] as number)
    this.#cells.set(term, cells)
    return cells
  }

  /** A word that several terms stand for counts once in a cell. */
  #cellsOfAny({ terms, isOfLines }: WeighedWord): Int32Array {
    const [only = 0, second] = terms
    if (second === undefined && !isOfLines) return this.cellsOf(only)
    this.#mark++
    const all = terms.map((term) => this.cellsOf(term))
    const unique = new Int32Array(all.reduce((count, { length }) => count + length, 0))
    let count = 0
    for (const cells of all)
      for (let at = 0; at < cells.length; at++) {
        const cell = cells[at] as number
        if (this.#marks[cell] === this.#mark) continue
        this.#marks[cell] = this.#mark
        unique[count++] = cell
      }
    return unique.subarray(0, count)
  }

  /** @param bytes one for each cell, of no more use: the sums are counted there. */
  sum(words: readonly WeighedWord[], bytes: Uint8Array): Sums {
    bytes.fill(0)
    const holding = words.map((word) => this.#cellsOfAny(word))
    const touched = new Int32Array(holding.reduce((count, { length }) => count + length, 0))
    let count = 0
    for (const [index, cells] of holding.entries()) {
      const weight = words[index]?.weight ?? 0
      for (let at = 0; at < cells.length; at++) {
        const cell = cells[at] as number
        const held = bytes[cell] as number
        if (held === 0) touched[count++] = cell
        bytes[cell] = held + weight
      }
    }
    return { bytes, touched: touched.subarray(0, count) }
  }

  /** The best units of each resume. */
  best(steps: readonly WordStep[], { bytes, touched }: Sums): Uint8Array {
    const table = tableFor(steps)
    const units = new Uint8Array(this.size).fill(unitsOfNothing(table))
    for (let at = 0; at < touched.length; at++) {
      const cell = touched[at] as number
      const own = table[(ROW_OF_GROUP[cell & (GROUPS - 1)] as number) + (bytes[cell] as number)] as number
      const resume = cell >> GROUP_BITS
      if (own > (units[resume] as number)) units[resume] = own
    }
    return units
  }

  /**
   * Mark the resumes that hold so much in a cell with a passage in a dated position.
   *
   * @param needs the least sum for each class of groups.
   * @param marks 1 for each such resume: set on the way.
   */
  markDated(needs: readonly number[], { bytes, touched }: Sums, marks: Uint8Array): void {
    if (needs.includes(0)) marks.fill(1)
    const { dated } = this
    const needed = Uint16Array.from(CLASS_OF_GROUP, (ofClass) => needs[ofClass] as number)
    for (let at = 0; at < touched.length; at++) {
      const cell = touched[at] as number
      if (dated[cell] === 1 && (bytes[cell] as number) >= (needed[cell & (GROUPS - 1)] as number)) marks[cell >> GROUP_BITS] = 1
    }
  }
}
