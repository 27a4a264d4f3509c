import type { ModelTables } from './feature-table.ts'
import type { AddFeature, AddFeatureOnce, AddFeatures, Teller } from './features.ts'
import { FREE, findNumber, type HashTable } from './hash-table.ts'
import { appendToCheck, appendToHash, knownValue, textOf, type Value } from './value.ts'

/** The features of one group, each of one value. */
interface ToldTable {
  readonly table: HashTable
  /** By the number of a value. */
  readonly rows: Int32Array
}

/** By group, the tables for looking up features that are told. */
export type ToldTables = ReadonlyMap<string, ToldTable>

export const toToldTables = ({ groups, columns }: ModelTables): ToldTables =>
  new Map(
    Object.entries(groups).flatMap(([group, { of, rows }]): [string, ToldTable][] => {
      const table = columns[of[0] ?? '']?.table
      return table === undefined || rows === null ? [] : [[group, { table, rows }]]
    }),
  )

const toHashed = (told: Value | string): Value => (typeof told === 'string' ? knownValue(told) : told)

const findRow = ({ table, rows }: ToldTable, hash: number, check: number): number => {
  const number = findNumber(table, hash, check)
  return number === FREE ? FREE : (rows[number] ?? FREE)
}

/**
 * Passes on the row of each told feature that has a weight.
 *
 * @param takeOnce the same of a feature that counts once in a place.
 */
export const takeRows = (groups: ToldTables, take: (row: number) => void, takeOnce: (row: number) => void): Teller => {
  const add: AddFeature = (group, first, second, third, fourth) => {
    const table = groups.get(group)
    if (table === undefined) return
    let { hash, check } = toHashed(first)
    if (second !== undefined) {
      const value = toHashed(second)
      hash = appendToHash(hash, value)
      check = appendToCheck(check, value)
    }
    if (third !== undefined) {
      const value = toHashed(third)
      hash = appendToHash(hash, value)
      check = appendToCheck(check, value)
    }
    if (fourth !== undefined) {
      const value = toHashed(fourth)
      hash = appendToHash(hash, value)
      check = appendToCheck(check, value)
    }
    const row = findRow(table, hash, check)
    if (row !== FREE) take(row)
  }
  const addOnce: AddFeatureOnce = (group, first, second) => {
    const table = groups.get(group)
    if (table === undefined) return
    let { hash, check } = toHashed(first)
    if (second !== undefined) {
      const value = toHashed(second)
      hash = appendToHash(hash, value)
      check = appendToCheck(check, value)
    }
    const row = findRow(table, hash, check)
    if (row !== FREE) takeOnce(row)
  }
  const addEach: AddFeatures = (group, values) => {
    const table = groups.get(group)
    if (table === undefined) return
    for (let at = 0; at < values.length; at++) {
      const value = values[at]
      const row = value === undefined ? FREE : findRow(table, value.hash, value.check)
      if (row !== FREE) takeOnce(row)
    }
  }
  const addPairs: AddFeatures = (group, values) => {
    const table = groups.get(group)
    if (table === undefined) return
    for (let at = 1; at < values.length; at++) {
      const [first, second] = [values[at - 1], values[at]]
      if (first === undefined || second === undefined) continue
      const row = findRow(table, appendToHash(first.hash, second), appendToCheck(first.check, second))
      if (row !== FREE) takeOnce(row)
    }
  }
  return { add, addOnce, addEach, addPairs }
}

/** The same features as texts, in the order in which they are told; the slow way, used for training and for reasons. */
export const takeTexts = (take: (group: string, value: string) => void): Teller => {
  const seen = new Map<string, Set<string>>()
  const add: AddFeature = (group, ...values) => {
    const value = textOf(...values.map((told) => (told === undefined ? undefined : toHashed(told))))
    seen.set(group, (seen.get(group) ?? new Set()).add(value))
    take(group, value)
  }
  const addOnce: AddFeatureOnce = (group, ...values) => {
    const value = textOf(...values.map((told) => (told === undefined ? undefined : toHashed(told))))
    if (!seen.get(group)?.has(value)) add(group, ...values)
  }
  const addEach: AddFeatures = (group, values) => {
    for (const value of values) addOnce(group, value)
  }
  const addPairs: AddFeatures = (group, values) => {
    for (let at = 1; at < values.length; at++) addOnce(group, values[at - 1] ?? '', values[at])
  }
  return { add, addOnce, addEach, addPairs }
}
