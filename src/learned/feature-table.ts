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
  readonly keys: Int32Array
  /** Of features of one value: the row of each value, which makes a search needless. */
  readonly rows: Int32Array | null
  /** An open-addressed table of places in {@link keys}; -1: free. */
  readonly slots: Int32Array
  /** Of its first feature, among the rows of the model. */
  readonly firstRow: number
}

/** All features of a model. */
export interface FeatureTables {
  readonly numbers: ReadonlyMap<string, Numbers>
  readonly groups: ReadonlyMap<string, FeatureTable>
  /** Row by row, one number for each label. */
  readonly weights: Int16Array
}

/** Spreads keys that lie close together (Knuth, volume 3, 6.4: multiplicative hashing). */
const GOLDEN = 0x9e3779b1

const slotOf = (key: number, slots: Int32Array): number => Math.imul(key, GOLDEN) >>> (Math.clz32(slots.length) + 1)

const FREE = -1

/** Of each key its place; at most half of the slots are taken, so that a search soon ends. */
const indexKeys = (keys: Int32Array): Int32Array => {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, 2 * keys.length)))).fill(FREE)
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
  let slot = slotOf(key, slots)
  for (let place = slots[slot] ?? FREE; place !== FREE; place = slots[slot] ?? FREE) {
    if (keys[place] === key) return firstRow + place
    slot = (slot + 1) & (slots.length - 1)
  }
  return -1
}

const listRows = (keys: Int32Array, values: number, firstRow: number): Int32Array => {
  const rows = new Int32Array(values).fill(-1)
  for (let place = 0; place < keys.length; place++) rows[keys[place] ?? 0] = firstRow + place
  return rows
}

/** Reads the rows of a group into `weights`, from `firstRow` on. */
const readGroup = (
  { of, rows }: FeatureGroup,
  numbers: FeatureTables['numbers'],
  weights: Int16Array,
  firstRow: number,
  labels: number,
): FeatureTable => {
  const sizes = of.map((column) => numbers.get(column)?.size ?? 0)
  const width = of.length + labels
  const keys = new Int32Array(rows.length / width)
  let to = firstRow * labels
  for (let from = 0, place = 0; from < rows.length; from += width, place++) {
    let key = 0
    for (let cell = 0; cell < of.length; cell++) key = joinKey(key, sizes[cell] ?? 0, rows[from + cell] ?? 0)
    keys[place] = key
    for (let at = from + of.length; at < from + width; at++) weights[to++] = rows[at] ?? 0
  }
  const isOfOne = of.length === 1
  return {
    ...{ of, numbers: numbers.get(of[0] ?? '') ?? new Map(), sizes, keys, firstRow },
    rows: isOfOne ? listRows(keys, sizes[0] ?? 0, firstRow) : null,
    slots: isOfOne ? new Int32Array() : indexKeys(keys),
  }
}

const numberValues = (values: readonly string[]): Numbers => {
  const numbers = new Map<string, number>()
  for (let at = 0; at < values.length; at++) numbers.set(values[at] ?? '', at)
  return numbers
}

/** Make the features of a model ready to be found. */
export const readTables = ({
  labels,
  columns,
  weights: groups,
}: Pick<Model, 'labels' | 'columns' | 'weights'>): FeatureTables => {
  const numbers = new Map(Object.entries(columns).map(([column, values]) => [column, numberValues(values)]))
  const counts = Object.entries(groups).map(([name, group]) => ({
    name,
    group,
    count: group.rows.length / (group.of.length + labels.length),
  }))
  const weights = new Int16Array(labels.length * counts.reduce((sum, { count }) => sum + count, 0))
  let firstRow = 0
  const tables = new Map<string, FeatureTable>()
  for (const { name, group, count } of counts) {
    tables.set(name, readGroup(group, numbers, weights, firstRow, labels.length))
    firstRow += count
  }
  return { numbers, groups: tables, weights }
}
