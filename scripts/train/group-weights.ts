import { joinKey } from '../../src/learned/feature-table.ts'
import type { FeatureGroup, Model } from '../../src/schema/model.ts'
import { groupBy } from '../../src/text/group-by.ts'

/** A feature with a weight: its group, its values, and one number for each label. */
export interface Weighed {
  readonly group: string
  readonly values: readonly string[]
  readonly row: readonly number[]
}

type ColumnsOf = (group: string) => readonly string[]

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The values of each column that occur in weighted features, sorted. */
const listColumns = (weighed: readonly Weighed[], columnsOf: ColumnsOf): Record<string, string[]> => {
  const columns = new Map<string, Set<string>>()
  for (const { group, values } of weighed)
    for (const [cell, column] of columnsOf(group).entries()) {
      const known = columns.get(column) ?? new Set()
      columns.set(column, known.add(values[cell] ?? ''))
    }
  const sorted = [...columns].sort(([a], [b]) => compare(a, b))
  return Object.fromEntries(sorted.map(([column, values]) => [column, [...values].sort()]))
}

/** Weights in the form of a model's file, in the given order of features. */
export const groupWeights = (weighed: readonly Weighed[], columnsOf: ColumnsOf): Pick<Model, 'columns' | 'weights'> => {
  const columns = listColumns(weighed, columnsOf)
  const numbers = new Map(
    Object.entries(columns).map(([name, values]) => [name, new Map(values.map((value, at) => [value, at]))]),
  )
  const keyOf = (of: readonly string[], values: readonly string[]): number =>
    of.reduce((key, column, cell) => {
      const known = numbers.get(column)
      return joinKey(key, known?.size ?? 0, known?.get(values[cell] ?? '') ?? 0)
    }, 0)
  const toGroup = (group: string, features: readonly Weighed[]): FeatureGroup => {
    const of = [...columnsOf(group)]
    const keys = features.map(({ values }) => keyOf(of, values))
    return { of, rows: features.flatMap(({ row }, at) => [(keys[at] ?? 0) - (keys[at - 1] ?? 0), ...row]) }
  }
  const groups = [...groupBy(weighed, ({ group }) => group)]
  return { columns, weights: Object.fromEntries(groups.map(([group, features]) => [group, toGroup(group, features)])) }
}
