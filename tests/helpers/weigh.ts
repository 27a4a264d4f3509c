import { SEPARATOR } from '../../src/learned/index.ts'
import type { Model } from '../../src/schema/model.ts'

/** By group and value, one number for each label; values of several cells are parted as features are. */
type Rows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/** Weights as the file of a model has them. @param of by group, the columns of its cells; a group that is not here has its own. */
export const weigh = (rows: Rows, of: Readonly<Record<string, readonly string[]>> = {}): Pick<Model, 'columns' | 'weights'> => {
  const columnsOf = (group: string): readonly string[] => of[group] ?? [group]
  const columns: Record<string, string[]> = {}
  const weights: Record<string, { of: string[]; rows: number[] }> = {}
  for (const [group, values] of Object.entries(rows)) {
    const own = { of: [...columnsOf(group)], rows: [] as number[] }
    weights[group] = own
    for (const [value, row] of Object.entries(values)) {
      const cells = value.split(SEPARATOR)
      for (const [cell, column] of own.of.entries()) {
        const known = columns[column] ?? []
        columns[column] = known
        if (!known.includes(cells[cell] ?? '')) known.push(cells[cell] ?? '')
        own.rows.push(known.indexOf(cells[cell] ?? ''))
      }
      own.rows.push(...row)
    }
  }
  return { columns, weights }
}
