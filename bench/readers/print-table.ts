import type { Ranges } from './resample.ts'
import type { Figures } from './score-asks.ts'

/** Figures of one column of the table. */
export interface Column {
  readonly name: string
  readonly figures: Figures
  readonly ranges?: Ranges
}

/** Shares and correlations are within one; points of a score are larger. */
const DIGITS: Readonly<Record<string, number>> = { 'overall score, mean error': 1 }
const USUAL_DIGITS = 3

const print = ({ figures, ranges }: Column, name: string): string => {
  const [value, range] = [figures[name] ?? null, ranges?.[name]]
  if (value === null) return '–'
  const digits = DIGITS[name] ?? USUAL_DIGITS
  return [value.toFixed(digits), range && `(${range.map((end) => end.toFixed(Math.min(digits, 2))).join('–')})`]
    .filter(Boolean)
    .join(' ')
}

/** A Markdown table, one row per figure; "–": the answers do not say. */
export const printTable = (columns: readonly Column[]): string => {
  const names = [...new Set(columns.flatMap(({ figures }) => Object.keys(figures)))]
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(['figure', ...columns.map(({ name }) => name)]),
    row(Array.from({ length: columns.length + 1 }, () => '---')),
    ...names.map((name) => row([name, ...columns.map((column) => print(column, name))])),
  ].join('\n')
}
