import type { Figures } from './score-asks.ts'

/** Figures of one column of the table. */
export interface Column {
  readonly name: string
  readonly figures: Figures
}

/** Shares and correlations lie within one; points of a score are more. */
const print = (name: string, value: number | null | undefined): string => {
  if (value === null || value === undefined) return '–'
  return name === 'overall score, mean error' ? value.toFixed(1) : value.toFixed(3)
}

/** A Markdown table, a row a figure; "–": the answers do not tell. */
export const printTable = (columns: readonly Column[]): string => {
  const names = [...new Set(columns.flatMap(({ figures }) => Object.keys(figures)))]
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(['figure', ...columns.map(({ name }) => name)]),
    row(Array.from({ length: columns.length + 1 }, () => '---')),
    ...names.map((name) => row([name, ...columns.map(({ figures }) => print(name, figures[name]))])),
  ].join('\n')
}
