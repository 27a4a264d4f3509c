import type { FeatureGroup, Model } from '../schema/model.ts'

/** By value, its place in a column. */
export type Numbers = ReadonlyMap<string, number>

/** The features of one group, found by their keys: the numbers of the values that they are made of, as one number. */
export interface FeatureTable {
  readonly of: readonly string[]
  /** Of the values of its first cell. */
  readonly numbers: Numbers
  /** Of each cell: how many values its column has. */
  readonly sizes: readonly number[]
  /** Of features of one value: the row of each value, which makes a search needless. */
  readonly rows: Int32Array | null
  /** An open-addressed table of keys, each with its row behind it, so that a search looks at one place of memory. */
  readonly slots: Int32Array
}

/** Spreads keys that lie close together (Knuth, volume 3, 6.4: multiplicative hashing). */
const GOLDEN = 0x9e3779b1

const FREE = -1

/** An open-addressed table of keys and rows of which at most half will be taken, so that a search soon ends. */
const createSlots = (count: number): Int32Array =>
  new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)))).fill(FREE)

/** Where the search for a key begins: a key and its row are two numbers. */
const slotOf = (key: number, slots: Int32Array): number => (Math.imul(key, GOLDEN) >>> Math.clz32(slots.length - 1)) & ~1

/** Where a key stands, or the free slot where it would be found. */
const slotWith = (slots: Int32Array, key: number): number => {
  const mask = slots.length - 1
  let slot = slotOf(key, slots)
  while (slots[slot] !== key && slots[slot] !== FREE) slot = (slot + 2) & mask
  return slot
}

/** The key of a value behind those before it. */
export const joinKey = (key: number, size: number, number: number): number => key * size + number

/** The row of the feature that has a key; -1: none has, and it weighs nothing. */
export const findRow = ({ rows, slots }: FeatureTable, key: number): number =>
  (rows === null ? slots[slotWith(slots, key) + 1] : rows[key]) ?? -1

const readGroup = (
  { of, rows }: FeatureGroup,
  numbers: ReadonlyMap<string, Numbers>,
  firstRow: number,
  labels: number,
): FeatureTable => {
  const sizes = of.map((column) => numbers.get(column)?.size ?? 0)
  const width = 1 + labels
  const isOfOne = of.length === 1
  const ofValues = new Int32Array(isOfOne ? (sizes[0] ?? 0) : 0).fill(-1)
  const slots = isOfOne ? new Int32Array() : createSlots(rows.length / width)
  for (let from = 0, key = 0, row = firstRow; from < rows.length; from += width, row++) {
    key += rows[from] ?? 0
    if (isOfOne) ofValues[key] = row
    else {
      const slot = slotWith(slots, key)
      slots[slot] = key
      slots[slot + 1] = row
    }
  }
  return { of, numbers: numbers.get(of[0] ?? '') ?? new Map(), sizes, rows: isOfOne ? ofValues : null, slots }
}

const numberValues = (values: readonly string[]): Numbers => {
  const numbers = new Map<string, number>()
  for (let at = 0; at < values.length; at++) numbers.set(values[at] ?? '', at)
  return numbers
}

const countRows = ({ rows }: FeatureGroup, labels: number): number => rows.length / (1 + labels)

/** What the features of a model weigh, in the order of its file: row by row, one number for each label. */
export const readWeights = ({ labels, weights: groups }: Pick<Model, 'labels' | 'weights'>): Int16Array => {
  const size = labels.length
  const all = Object.values(groups)
  const weights = new Int16Array(size * all.reduce((sum, group) => sum + countRows(group, size), 0))
  let to = 0
  for (const { rows } of all)
    for (let from = 1; from < rows.length; from += 1 + size)
      for (let at = from; at < from + size; at++) weights[to++] = rows[at] ?? 0
  return weights
}

/** What the features of a model are found by. */
export interface FeatureTables {
  readonly numbers: ReadonlyMap<string, Numbers>
  readonly groups: ReadonlyMap<string, FeatureTable>
}

/** Make the features of a model ready to be found. */
export const readTables = ({ labels, columns, weights }: Pick<Model, 'labels' | 'columns' | 'weights'>): FeatureTables => {
  const numbers = new Map(Object.entries(columns).map(([column, values]) => [column, numberValues(values)]))
  const groups = new Map<string, FeatureTable>()
  let firstRow = 0
  for (const [name, group] of Object.entries(weights)) {
    groups.set(name, readGroup(group, numbers, firstRow, labels.length))
    firstRow += countRows(group, labels.length)
  }
  return { numbers, groups }
}
