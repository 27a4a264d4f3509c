import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { foldMonth } from '../../src/timeline/dates/fold-month.ts'
import { readRows, repeated } from './read-rows.ts'

const Month = z.number().int().min(1).max(12)

/** A row of `skills-taxonomy/language/months.yaml`. */
const Row = z.strictObject({ id: z.string(), months: z.tuple([Month, Month]), names: z.array(z.string()).min(1) })
type Row = z.infer<typeof Row>

const problemsOf = ({ id, months: [first, last], names }: Row): string[] => [
  ...(first > last ? [`"${id}" ends before it begins.`] : []),
  ...names
    .filter((name) => foldMonth(name) !== name)
    .map((name) => `"${name}" of "${id}" is looked up as "${foldMonth(name)}": write it so.`),
]

const MONTHS_PER_YEAR = 12
const monthsWithout = (rows: readonly Row[]): string[] =>
  Array.from({ length: MONTHS_PER_YEAR }, (_, index) => index + 1)
    .filter((month) => !rows.some(({ months }) => months.every((end) => end === month)))
    .map((month) => `No row is of month ${month} alone. Add one.`)

/**
 * The names of months and parts of a year for reading dates, as the text of their file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileMonths = (source: SourceFile): string => {
  const rows = readRows(source, Row, (all) => [
    ...all.flatMap(problemsOf),
    ...repeated(all.flatMap(({ names }) => names)).map((name) => `"${name}" stands twice. Keep one of them.`),
    ...monthsWithout(all),
  ])
  const lines = rows.map(({ months, names }) => `  { months: ${JSON.stringify(months)}, names: ${JSON.stringify(names)} },\n`)
  return `// Compiled from skills-taxonomy/language/months.yaml by \`npm run taxonomy\`: mend it there.

export const PERIODS: readonly { readonly months: readonly [first: number, last: number]; readonly names: readonly string[] }[] = [
${lines.join('')}]
`
}
