import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { MONTHS_PER_YEAR } from '../../src/text/months.ts'
import { foldMonth } from '../../src/timeline/dates/fold-month.ts'
import { readRows, repeated, rowWith } from './read-rows.ts'
import type { RowReader } from './row-reader.ts'
import { sayUnread } from './say-unread.ts'

const Month = z.number().int().min(1).max(12)

/** A row of `skills-taxonomy/language/months.yaml`. */
const Row = rowWith({ months: z.tuple([Month, Month]), names: z.array(z.string()).min(1) })
type Row = z.infer<typeof Row>

/** Whether one of the words of a date is a name of a row. */
const isRead = (line: string, { names }: Row): boolean =>
  line.split(/[^\p{L}\p{N}]+/u).some((word) => names.includes(foldMonth(word)))

const problemsOf = ({ id, months: [first, last], names }: Row): string[] => [
  ...(first > last ? [`"${id}" ends before it begins.`] : []),
  ...names
    .filter((name) => foldMonth(name) !== name)
    .map((name) => `"${name}" of "${id}" is looked up as "${foldMonth(name)}": write it so.`),
]

const monthsWithout = (rows: readonly Row[]): string[] =>
  Array.from({ length: MONTHS_PER_YEAR }, (_, index) => index + 1)
    .filter((month) => !rows.some(({ months }) => months.every((end) => end === month)))
    .map((month) => `No row is of month ${month} alone. Add one.`)

const isOneMonth = ({ months: [first, last] }: Row): boolean => first === last

/** The id of a month is what it is called in English. */
const unnamed = (rows: readonly Row[]): string[] =>
  rows
    .filter((row) => isOneMonth(row) && !row.names.includes(row.id))
    .map(({ id }) => `"${id}" is none of the names of its month. Call the row as the month is called in English.`)

/** Examples that no name of their row stands in, or that a name of another does. */
const contradictions = (row: Row, rows: readonly Row[]): string[] => [
  ...row.is.filter((line) => !isRead(line, row)).map((line) => sayUnread(line, row.id)),
  ...row.is.flatMap((line) =>
    rows
      .filter((other) => other !== row && isRead(line, other))
      .map((other) => `"${line}" is an example of "${row.id}", and "${other.id}" reads it too.`),
  ),
  ...row.not.filter((line) => isRead(line, row)).map((line) => `"${line}" is not to be read as "${row.id}", and is.`),
]

/** A month is read in the words of a date. */
export const readersOfMonths = (source: SourceFile): RowReader[] =>
  readRows(source, Row, () => []).map((row) => ({
    id: row.id,
    kinds: [isOneMonth(row) ? 'month' : 'season'],
    is: row.is,
    reads: (text) => isRead(text, row),
  }))

const WRITTEN_BY = '// Compiled from skills-taxonomy/language/months.yaml by `npm run taxonomy`: mend it there.'

/**
 * The names of months and parts of a year for reading dates, and those of months in English, as the texts of two files.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileMonths = (source: SourceFile): readonly [periods: string, english: string] => {
  const rows = readRows(source, Row, (all) => [
    ...all.flatMap(problemsOf),
    ...repeated(all.flatMap(({ names }) => names)).map((name) => `"${name}" stands twice. Keep one of them.`),
    ...monthsWithout(all),
    ...unnamed(all),
    ...all.flatMap((row) => contradictions(row, all)),
  ])
  const lines = rows.map(({ months, names }) => `  { months: ${JSON.stringify(months)}, names: ${JSON.stringify(names)} },\n`)
  const english = rows.filter(isOneMonth).sort((a, b) => a.months[0] - b.months[0])
  return [
    `${WRITTEN_BY}

export const PERIODS: readonly { readonly months: readonly [first: number, last: number]; readonly names: readonly string[] }[] = [
${lines.join('')}]
`,
    `${WRITTEN_BY}

/** January first, lower case. */
export const ENGLISH_MONTHS: readonly string[] = ${JSON.stringify(english.map(({ id }) => id))}
`,
  ]
}
