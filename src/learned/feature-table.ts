import type { FeatureGroup, Model } from '../schema/model.ts'

/** By value, its place in a column. */
export type Numbers = ReadonlyMap<string, number>

/** The features of one group, found by their keys: the numbers of the values that they are made of, as one number. */
export interface FeatureTable {
  readonly of: readonly string[]
  /** Of each cell: how many values its column has. */
  readonly sizes: readonly number[]
  readonly keys: Int32Array
  /** Of features of one value: the row of each value, which makes a search needless. */
  readonly rows: Int32Array | null
  /** An open-addressed table of places in {@link keys}; -1: free. */
  readonly slots: Int32Array
  /** Of its first feature, among the rows of the model. */
  readonly firstRow: number
}

/** Spreads keys that lie close together (Knuth, volume 3, 6.4: multiplicative hashing). */
const GOLDEN = 0x9e3779b1

const slotOf = (key: number, slots: Int32Array): number => Math.imul(key, GOLDEN) >>> (Math.clz32(slots.length) + 1)

const FREE = -1

/** An open-addressed table of which at most half will be taken, so that a search soon ends. */
export const createSlots = (count: number): Int32Array =>
  new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)))).fill(FREE)

/** Of each key its place. */
const indexKeys = (keys: Int32Array): Int32Array => {
  const slots = createSlots(keys.length)
  for (let place = 0; place < keys.length; place++) {
    let slot = slotOf(keys[place] ?? 0, slots)
    while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = place
  }
  return slots
}

/** The key of a value behind those before it. */
export const joinKey = (key: number, size: number, number: number): number => key * size + number

/** The row of the feature that has a key; -1: none has, and it weighs nothing. */
export const findRow = ({ keys, slots, firstRow, rows }: FeatureTable, key: number): number => {
  if (rows !== null) return rows[key] ?? -1
  const mask = slots.length - 1
  let slot = slotOf(key, slots)
  for (let place = slots[slot] ?? FREE; place !== FREE; place = slots[slot] ?? FREE) {
    if (keys[place] === key) return firstRow + place
    slot = (slot + 1) & mask
  }
  return -1
}

const listRows = (keys: Int32Array, values: number, firstRow: number): Int32Array => {
  const rows = new Int32Array(values).fill(-1)
  for (let place = 0; place < keys.length; place++) rows[keys[place] ?? 0] = firstRow + place
  return rows
}

const readGroup = (
  { of, rows }: FeatureGroup,
  numbers: ReadonlyMap<string, Numbers>,
  firstRow: number,
  labels: number,
): FeatureTable => {
  const sizes = of.map((column) => numbers.get(column)?.size ?? 0)
  const width = of.length + labels
  const keys = new Int32Array(rows.length / width)
  for (let from = 0, place = 0; from < rows.length; from += width, place++) {
    let key = 0
    for (let cell = 0; cell < of.length; cell++) key = joinKey(key, sizes[cell] ?? 0, rows[from + cell] ?? 0)
    keys[place] = key
  }
  const isOfOne = of.length === 1
  return {
    ...{ of, sizes, keys, firstRow },
    rows: isOfOne ? listRows(keys, sizes[0] ?? 0, firstRow) : null,
    slots: isOfOne ? new Int32Array() : indexKeys(keys),
  }
}

const numberValues = (values: readonly string[]): Numbers => {
  const numbers = new Map<string, number>()
  for (let at = 0; at < values.length; at++) numbers.set(values[at] ?? '', at)
  return numbers
}

const countRows = ({ of, rows }: FeatureGroup, labels: number): number => rows.length / (of.length + labels)

/** What the features of a model weigh, in the order of its file: row by row, one number for each label. */
export const readWeights = ({ labels, weights: groups }: Pick<Model, 'labels' | 'weights'>): Int16Array => {
  const all = Object.values(groups)
  const weights = new Int16Array(labels.length * all.reduce((sum, group) => sum + countRows(group, labels.length), 0))
  let to = 0
  for (const { of, rows } of all)
    for (let from = 0; from < rows.length; from += of.length + labels.length)
      for (let label = 0; label < labels.length; label++) weights[to++] = rows[from + of.length + label] ?? 0
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
