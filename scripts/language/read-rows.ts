import { z } from 'zod'
import { CoverageError } from '../../src/errors/index.ts'
import { formatProblem, type Problem, type SourceFile } from '../../src/taxonomy/source.ts'
import { readYaml, schemaProblems, type YamlReading } from '../../src/taxonomy/yaml-reader.ts'
import { remember } from '../../src/text/remember.ts'

const Words = z.string().trim().min(1)

/**
 * What every row of `skills-taxonomy/language` has, whatever its forms are: see docs/extend.md. `source` says where a row's
 * knowledge comes from, if not from where its file says.
 */
const COMMON = { id: z.string(), says: Words, source: Words.optional() }

/** Texts that a row reads, and texts that it does not. */
const EXAMPLES = { is: z.array(z.string()).min(1), not: z.array(z.string()).min(1) }

/** A file is read as YAML once, whatever asks. */
export const yamlOf = remember(readYaml)

/** What stands above the rows of a file. */
const HEAD = {
  /** Where its knowledge comes from. */
  source: Words,
  /** Groups of rows and tables of which no two read the same text: see docs/extend.md. */
  apart: z.array(z.array(Words).min(2)).default([]),
}

/** The head of a file that has one; nothing of its rows is read. */
export const readHead = (source: SourceFile): { readonly apart: readonly (readonly string[])[] } =>
  z.looseObject(HEAD).safeParse(yamlOf(source).value).data ?? { apart: [] }

/** A row with forms of its own kind, and examples of what it reads and does not. */
export const rowWith = <T extends z.ZodRawShape>(forms: T) => z.strictObject({ ...COMMON, ...EXAMPLES, ...forms })

/** A row of words that are looked up whole: each is an example of itself, which `examples.json` keeps. */
export const listWith = <T extends z.ZodRawShape>(forms: T) => z.strictObject({ ...COMMON, ...forms })

export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) < at)),
]

/** What a row says, however deep. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** A file whose rows have all their fields. */
interface RowFile {
  readonly rows: readonly { readonly id: string }[]
  readonly reading: YamlReading
  readonly lines: readonly string[]
}

/** The row that a problem is of: the last of those that it names, or of those that hold what it names. */
const rowOf = (named: readonly string[], rows: RowFile['rows']): number => {
  const byId = rows.findLastIndex(({ id }) => named.includes(id))
  return byId >= 0 ? byId : rows.findLastIndex((row) => stringsIn(row).some((words) => named.includes(words)))
}

/** The line of a problem: in its row, the line with the first form that it names; for no row, that of `rows`. */
const lineOf = (message: string, { rows, reading, lines }: RowFile): number => {
  const named = [...message.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words)
  const index = rowOf(named, rows)
  if (index < 0) return reading.placeOf(['rows']).line
  const first = reading.placeOf(['rows', index]).line
  const end = index + 1 < rows.length ? reading.placeOf(['rows', index + 1]).line : lines.length + 1
  const [form] = named.filter((words) => words !== rows[index]?.id)
  const at = lines.slice(first - 1, end - 1).findIndex((line) => form !== undefined && line.includes(form))
  return first + Math.max(0, at)
}

const twoOfOneId = (rows: RowFile['rows']): string[] =>
  repeated(rows.map(({ id }) => id)).map((id) => `Two rows have the id "${id}". Rename one.`)

/**
 * The rows of a file of `skills-taxonomy/language`: all tables of language are read here.
 *
 * @param findProblems finds what is wrong with rows that have all their fields, in a sentence each.
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const readRows = <T extends { readonly id: string }>(
  source: SourceFile,
  row: z.ZodType<T>,
  findProblems: (rows: readonly T[]) => readonly string[],
): T[] => {
  const reading = yamlOf(source)
  const parsed = z.strictObject({ ...HEAD, rows: z.array(row) }).safeParse(reading.value)
  const found = (rows: readonly T[]): Problem[] => {
    const file = { rows, reading, lines: source.text.split('\n') }
    return [...twoOfOneId(rows), ...findProblems(rows)].map((message) => ({
      place: { fileName: source.fileName, line: lineOf(message, file) },
      message,
    }))
  }
  const ofRows = parsed.success ? found(parsed.data.rows) : schemaProblems(reading, parsed.error)
  const problems = reading.problems.length > 0 ? reading.problems : ofRows
  if (!parsed.success || problems.length > 0)
    throw new CoverageError('invalid_taxonomy', { problem: problems.map(formatProblem).join('\n') })
  return parsed.data.rows
}
