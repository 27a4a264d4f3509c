import type { ModelTables } from './feature-table.ts'
import { FREE, findNumber, type HashTable } from './hash-table.ts'
import { readFeatures } from './read-features.ts'
import { appendToCheck, appendToHash, knownValue, type Value } from './value.ts'

/** What is seen of a place under a name: a value, several that make a feature each and count once, or null for no feature. */
export type Seen = Value | readonly Value[] | null

/** Of each column what it sees of a place, and of each group the columns whose values make its features. */
export interface View<T> {
  readonly groups: readonly (readonly [group: string, of: readonly number[]])[]
  readonly see: (place: T) => Seen[]
}

/**
 * The features of a place, as a table: by group, the columns that give their values. A column of several values stands first; where
 * it stands twice, each two of its values that follow one another are meant.
 *
 * @param features as {@link readFeatures} reads them.
 * @throws Error where they name a column that there is not: a bug in the build.
 */
export const createView = <T>(columns: Readonly<Record<string, (place: T) => Seen>>, features: string): View<T> => {
  const names = Object.keys(columns)
  const indexOf = (column: string): number => {
    const index = names.indexOf(column)
    if (index < 0) throw new Error(`The column "${column}" was named; one of these was expected: ${names.join(', ')}.`)
    return index
  }
  const sees = Object.values<(place: T) => Seen>(columns)
  return {
    groups: readFeatures(features).map(([group, of]) => [group, of.map(indexOf)] as const),
    see: (place) => sees.map((see) => see(place)),
  }
}

/** The features of one group that a model knows, found by the hashes of their values joined. */
interface SeenTable {
  readonly group: string
  readonly of: readonly number[]
  readonly table: HashTable
  /** By the number of a value. */
  readonly rows: Int32Array
}

export type SeenTables = readonly SeenTable[]

export const toSeenTables = ({ groups, columns }: ModelTables, view: Pick<View<never>, 'groups'>): SeenTables =>
  view.groups.flatMap(([group, of]): SeenTable[] => {
    const { of: [column = ''] = [], rows = null } = groups[group] ?? {}
    const table = columns[column]?.table
    return table === undefined || rows === null ? [] : [{ group, of, table, rows }]
  })

const rowOf = ({ table, rows }: SeenTable, hash: number, check: number): number => {
  const number = findNumber(table, hash, check)
  return number === FREE ? FREE : (rows[number] ?? FREE)
}

/** The row of a feature by its text. */
export const findSeenRows = (tables: SeenTables, group: string, text: string): number[] => {
  const { hash, check } = knownValue(text)
  return tables.flatMap((own) => (own.group === group ? rowOf(own, hash, check) : FREE)).filter((row) => row !== FREE)
}

const isOne = (seen: Seen | undefined): seen is Value => seen !== null && seen !== undefined && !Array.isArray(seen)

/** The row of a value with those of the further columns of its group. */
const rowWith = (own: SeenTable, first: Value, seen: readonly Seen[]): number => {
  let { hash, check } = first
  for (let at = 1; at < own.of.length; at++) {
    const value = seen[own.of[at] ?? 0]
    if (!isOne(value)) return FREE
    hash = appendToHash(hash, value)
    check = appendToCheck(check, value)
  }
  return rowOf(own, hash, check)
}

const rowOfPair = (own: SeenTable, first: Value, second: Value): number =>
  rowOf(own, appendToHash(first.hash, second), appendToCheck(first.check, second))

const isOfPairs = ([first, second]: readonly number[]): boolean => first === second

/**
 * Passes on the row of each feature of a place that has a weight.
 *
 * @param takeOnce the same of a feature that may be met again in the place.
 */
export const takeRows = (
  tables: SeenTables,
  seen: readonly Seen[],
  take: (row: number) => void,
  takeOnce: (row: number) => void,
): void => {
  for (let group = 0; group < tables.length; group++) {
    const own = tables[group] as SeenTable
    const first = seen[own.of[0] ?? 0]
    if (isOne(first)) {
      const row = rowWith(own, first, seen)
      if (row !== FREE) take(row)
    } else if (first !== null && first !== undefined) {
      const ofPairs = isOfPairs(own.of)
      for (let at = ofPairs ? 1 : 0; at < first.length; at++) {
        const value = first[at] as Value
        const row = ofPairs ? rowOfPair(own, first[at - 1] as Value, value) : rowWith(own, value, seen)
        if (row !== FREE) takeOnce(row)
      }
    }
  }
}

const textsOf = (of: readonly number[], seen: readonly Seen[]): string[] => {
  const [first, ...others] = of.map((column) => seen[column] ?? null)
  if (first === null || first === undefined) return []
  if (isOfPairs(of) && !isOne(first)) return first.slice(1).map((value, at) => `${first[at]?.text} ${value.text}`)
  if (!others.every(isOne)) return []
  return (isOne(first) ? [first] : first).map(({ text }) => [text, ...others.map((value) => value.text)].join(' '))
}

/** The features of a place as texts, in the order of the table; the slow way, for training and for reasons. */
export const listSeen = ({ groups }: Pick<View<never>, 'groups'>, seen: readonly Seen[]): (readonly [string, string])[] =>
  groups.flatMap(([group, of]) => [...new Set(textsOf(of, seen))].map((text) => [group, text] as const))

/** Nothing, where it makes a feature all the same. */
export const EMPTY = knownValue('')

const NUMBERS = Array.from({ length: 9 }, (_, number) => knownValue(String(number)))

/** A number as a value, no more than the most. */
export const upTo = (most: number, count: number): Value =>
  NUMBERS[Math.min(most, count)] ?? knownValue(String(Math.min(most, count)))

const [YES, NO] = [knownValue('true'), knownValue('false')]

/** Whether something holds, as a value. */
export const truth = (holds: boolean): Value => (holds ? YES : NO)
