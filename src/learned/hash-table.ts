import type { Value } from './value.ts'

/** Numbers of values, found by the two hashes of each value: open-addressed, in arrays that are written to a file as they are. */
export interface HashTable {
  /** For each slot both hashes and the number; {@link FREE} as the number: the slot is empty. */
  readonly slots: Int32Array
  /** How far a hash is shifted to give the number of a slot. */
  readonly shift: number
}

/** Numbers per slot; the last is unused, so that the size of a slot is a power of two. */
const NUMBERS_PER_SLOT = 4
const NUMBER_CELL = 2

export const FREE = -1

/** Spreads hashes that lie close together (Knuth, volume 3, 6.4: multiplicative hashing). */
export const GOLDEN = 0x9e3779b1

/** @param count of values; at most half of the slots are used, so that a search soon ends. */
export const createHashTable = (count: number): HashTable => {
  const bits = Math.max(1, Math.ceil(Math.log2(2 * Math.max(1, count))))
  return { slots: new Int32Array(NUMBERS_PER_SLOT * 2 ** bits).fill(FREE), shift: 32 - bits }
}

const slotOf = ({ slots, shift }: HashTable, hash: number, check: number): number => {
  const last = slots.length - 1
  let slot = (Math.imul(hash, GOLDEN) >>> shift) * NUMBERS_PER_SLOT
  while (slots[slot + NUMBER_CELL] !== FREE && !(slots[slot] === hash && slots[slot + 1] === check))
    slot = (slot + NUMBERS_PER_SLOT) & last
  return slot
}

/** The number of the value with these hashes; {@link FREE}: there is none. */
export const findNumber = (table: HashTable, hash: number, check: number): number =>
  table.slots[slotOf(table, hash, check) + NUMBER_CELL] ?? FREE

/** @throws Error if another value has the same two hashes: trained values must be distinguishable. */
export const putNumber = (table: HashTable, { text, hash, check }: Value, number: number): void => {
  const { slots } = table
  const slot = slotOf(table, hash, check)
  if (slots[slot + NUMBER_CELL] !== FREE) throw new Error(`"${text}" has the same hashes as another value of its table`)
  slots[slot] = hash
  slots[slot + 1] = check
  slots[slot + NUMBER_CELL] = number
}
