import type { Grid, Template } from './features.ts'
import { findRows, type GridTables, lookAt, UNKNOWN, type Weighed } from './score-grid.ts'

/** The features of one place that have a weight. */
export const findGridRows = (
  tables: GridTables,
  weighed: Weighed,
  grid: Grid,
  at: number,
): [template: Template, row: number][] => {
  const { cells } = lookAt(tables, weighed, grid)
  const found: [template: Template, row: number][] = []
  const rows = new Int32Array(grid.length)
  for (const template of tables.templates) {
    findRows(template, cells, rows)
    const row = rows[at] ?? UNKNOWN
    if (row !== UNKNOWN) found.push([[template.group, ...template.of], row])
  }
  return found
}
