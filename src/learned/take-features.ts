import type { ModelTables } from './feature-table.ts'
import type { AddFeature, Teller } from './features.ts'
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

/** Passes on the row of each told feature that has a weight. */
export const takeRows =
  (groups: ToldTables, take: (row: number) => void): AddFeature =>
  (group, first, second, third, fourth) => {
    const own = groups.get(group)
    if (own === undefined) return
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
    const number = findNumber(own.table, hash, check)
    const row = number === FREE ? FREE : (own.rows[number] ?? FREE)
    if (row !== FREE) take(row)
  }

/** The same features as texts, in the order in which they are told; the slow way, used for training and for reasons. */
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
