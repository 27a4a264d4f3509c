import type { FeatureGroup, Model } from '../schema/model.ts'
import { createHashTable, FREE, GOLDEN, type HashTable, putNumber } from './hash-table.ts'
import { toValue } from './value.ts'

/** The values of a column that features use, numbered in order. */
export interface Column {
  readonly size: number
  readonly table: HashTable
}

/** The features of one group, found by their keys: the numbers of their values, combined into one number. */
export interface FeatureTable {
  /** The columns of its cells. */
  readonly of: readonly string[]
  /** For each cell, how many values its column has. */
  readonly sizes: readonly number[]
  /** For features of one value: the row of each value, so that no search is needed. */
  readonly rows: Int32Array | null
  /** An open-addressed table of keys, each with its row after it, so that a search looks at one place of memory. */
  readonly slots: Int32Array
}

/** A model ready to decide: nothing but numbers, so that it can be written to a file and read back as it is. */
export interface ModelTables {
  readonly task: string
  readonly features: number
  readonly labels: readonly string[]
  readonly scale: number
  /** Row by row, for each kind of step; the last row is for the start of a sequence. */
  readonly transitions: Int32Array
  /** The weights of features: row by row, one number for each label. */
  readonly weights: Int16Array
  readonly columns: Readonly<Record<string, Column>>
  readonly groups: Readonly<Record<string, FeatureTable>>
}

/** An open-addressed table of keys and rows that is at most half full, so that a search soon ends. */
const createSlots = (count: number): Int32Array =>
  new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)))).fill(FREE)

/** Where the search for a key begins: a key and its row are two numbers. */
const slotOf = (key: number, slots: Int32Array): number => (Math.imul(key, GOLDEN) >>> Math.clz32(slots.length - 1)) & ~1

/** The slot of a key, or the free slot where it would go. */
const slotWith = (slots: Int32Array, key: number): number => {
  const mask = slots.length - 1
  let slot = slotOf(key, slots)
  while (slots[slot] !== key && slots[slot] !== FREE) slot = (slot + 2) & mask
  return slot
}

/** The key of a value after those before it. */
export const joinKey = (key: number, size: number, number: number): number => key * size + number

/** The row of the feature with a key; -1: there is none, and it weighs nothing. */
export const findRow = ({ rows, slots }: FeatureTable, key: number): number =>
  (rows === null ? slots[slotWith(slots, key) + 1] : rows[key]) ?? FREE

const readGroup = (
  { of, rows }: FeatureGroup,
  columns: Readonly<Record<string, Column>>,
  firstRow: number,
  labels: number,
): FeatureTable => {
  const sizes = of.map((column) => columns[column]?.size ?? 0)
  const width = 1 + labels
  const isOfOne = of.length === 1
  const ofValues = new Int32Array(isOfOne ? (sizes[0] ?? 0) : 0).fill(FREE)
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
  return { of, sizes, rows: isOfOne ? ofValues : null, slots }
}

const readColumn = (values: readonly string[]): Column => {
  const table = createHashTable(values.length)
  for (let at = 0; at < values.length; at++) putNumber(table, toValue(values[at] ?? ''), at)
  return { size: values.length, table }
}

const countRows = ({ rows }: FeatureGroup, labels: number): number => rows.length / (1 + labels)

/** The weights of a model's features, in the order of its file. */
const readWeights = ({ labels, weights: groups }: Pick<Model, 'labels' | 'weights'>): Int16Array => {
  const size = labels.length
  const all = Object.values(groups)
  const weights = new Int16Array(size * all.reduce((sum, group) => sum + countRows(group, size), 0))
  let to = 0
  for (const { rows } of all)
    for (let from = 1; from < rows.length; from += 1 + size)
      for (let at = from; at < from + size; at++) weights[to++] = rows[at] ?? 0
  return weights
}

/** Prepare the features of a model for lookup. */
export const readTables = (model: Model): ModelTables => {
  const { task, features, labels, scale, transitions, weights } = model
  const columns = Object.fromEntries(Object.entries(model.columns).map(([name, values]) => [name, readColumn(values)]))
  const groups: Record<string, FeatureTable> = {}
  let firstRow = 0
  for (const [name, group] of Object.entries(weights)) {
    groups[name] = readGroup(group, columns, firstRow, labels.length)
    firstRow += countRows(group, labels.length)
  }
  return {
    ...{ task, features, labels, scale, columns, groups },
    transitions: Int32Array.from(transitions.flat()),
    weights: readWeights(model),
  }
}
