import type { Model } from '../schema/model.ts'
import type { AddFeature, Teller } from './features.ts'
import { checkBehind, hashBehind, knownValue, textOf, toValue, type Value } from './value.ts'

/** The features of one group, found by the two hashes of their value. */
interface ToldTable {
  /** Open-addressed: of each feature its hash, the other hash and its row; {@link FREE} for a row: none stands there. */
  readonly slots: Int32Array
  /** How far a hash is shifted to be the number of a slot. */
  readonly shift: number
}

/** By group, what the features of a model are found by that are told. */
export interface ToldTables {
  readonly groups: ReadonlyMap<string, ToldTable>
  /** How many features there are. */
  readonly count: number
}

/** Numbers of a slot; one is unused, so that a slot begins at a power of two. */
const SLOT = 4
const ROW = 2
const FREE = -1

/** Spreads hashes that lie close together (Knuth, volume 3, 6.4: multiplicative hashing). */
const GOLDEN = 0x9e3779b1

const slotOf = ({ slots, shift }: ToldTable, hash: number, check: number): number => {
  const last = slots.length - 1
  let slot = (Math.imul(hash, GOLDEN) >>> shift) * SLOT
  while (slots[slot + ROW] !== FREE && !(slots[slot] === hash && slots[slot + 1] === check)) slot = (slot + SLOT) & last
  return slot
}

const createTable = (count: number): ToldTable => {
  // At most half is taken, so that a search soon ends.
  const bits = Math.max(1, Math.ceil(Math.log2(2 * Math.max(1, count))))
  return { slots: new Int32Array(SLOT * 2 ** bits).fill(FREE), shift: 32 - bits }
}

/**
 * Make the features of a model ready to be found by their values.
 *
 * @throws Error where two features of a group have both hashes alike: a fault of the build.
 */
export const readToldTables = ({ labels, columns, weights }: Pick<Model, 'labels' | 'columns' | 'weights'>): ToldTables => {
  const groups = new Map<string, ToldTable>()
  const width = 1 + labels.length
  let row = 0
  for (const [group, { of, rows }] of Object.entries(weights)) {
    const table = createTable(rows.length / width)
    const values = columns[of[0] ?? ''] ?? []
    for (let from = 0, key = 0; from < rows.length; from += width, row++) {
      key += rows[from] ?? 0
      const { hash, check } = toValue(values[key] ?? '')
      const slot = slotOf(table, hash, check)
      if (table.slots[slot + ROW] !== FREE) throw new Error(`two features of the group "${group}" have the same hashes`)
      table.slots.set([hash, check, row], slot)
    }
    groups.set(group, table)
  }
  return { groups, count: row }
}

const toHashed = (told: Value | string): Value => (typeof told === 'string' ? knownValue(told) : told)

/** Hands on the row of each feature that is told and weighs something. */
export const takeRows =
  ({ groups }: ToldTables, take: (row: number) => void): AddFeature =>
  (group, first, second, third, fourth) => {
    const table = groups.get(group)
    if (table === undefined) return
    let { hash, check } = toHashed(first)
    if (second !== undefined) {
      const value = toHashed(second)
      hash = hashBehind(hash, value)
      check = checkBehind(check, value)
    }
    if (third !== undefined) {
      const value = toHashed(third)
      hash = hashBehind(hash, value)
      check = checkBehind(check, value)
    }
    if (fourth !== undefined) {
      const value = toHashed(fourth)
      hash = hashBehind(hash, value)
      check = checkBehind(check, value)
    }
    const row = table.slots[slotOf(table, hash, check) + ROW] ?? FREE
    if (row !== FREE) take(row)
  }

/** The same features as texts, in the order that they are told in; the slow way, which training and reasons go. */
export const takeTexts = (take: (group: string, value: string) => void): Teller => {
  const seen = new Map<string, Set<string>>()
  const add: AddFeature = (group, ...values) => {
    const value = textOf(...values.map((told) => (told === undefined ? undefined : toHashed(told))))
    seen.set(group, (seen.get(group) ?? new Set()).add(value))
    take(group, value)
  }
  const addOnce: AddFeature = (group, ...values) => {
    const value = textOf(...values.map((told) => (told === undefined ? undefined : toHashed(told))))
    if (!seen.get(group)?.has(value)) add(group, ...values)
  }
  return { add, addOnce }
}
