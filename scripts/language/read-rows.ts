import { z } from 'zod'
import { CoverageError } from '../../src/errors/index.ts'
import { formatProblem, type Problem, type SourceFile } from '../../src/taxonomy/source.ts'
import { readYaml, schemaProblems, type YamlReading } from '../../src/taxonomy/yaml-reader.ts'

export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) < at)),
]

/** The line of a problem: in the row that it names, the line with the first form that it names. */
const lineOf = (
  message: string,
  rows: readonly { readonly id: string }[],
  reading: YamlReading,
  lines: readonly string[],
): number => {
  const named = [...message.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words)
  const index = rows.findIndex(({ id }) => named.includes(id))
  if (index < 0) return 1
  const first = reading.placeOf([index]).line
  const end = index + 1 < rows.length ? reading.placeOf([index + 1]).line : lines.length + 1
  const [form] = named.filter((words) => words !== rows[index]?.id)
  const at = lines.slice(first - 1, end - 1).findIndex((line) => form !== undefined && line.includes(form))
  return first + Math.max(0, at)
}

/**
 * The rows of a file of `skills-taxonomy/language`.
 *
 * @param findProblems finds what is wrong with rows that have all their fields, in a sentence each.
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const readRows = <T extends { readonly id: string }>(
  source: SourceFile,
  row: z.ZodType<T>,
  findProblems: (rows: readonly T[]) => readonly string[],
): T[] => {
  const reading = readYaml(source)
  const parsed = z.array(row).safeParse(reading.value)
  const lines = source.text.split('\n')
  const found = (rows: readonly T[]): Problem[] =>
    [...repeated(rows.map(({ id }) => id)).map((id) => `Two rows have the id "${id}". Rename one.`), ...findProblems(rows)].map(
      (message) => ({ place: { fileName: source.fileName, line: lineOf(message, rows, reading, lines) }, message }),
    )
  const ofRows = parsed.success ? found(parsed.data) : schemaProblems(reading, parsed.error)
  const problems = reading.problems.length > 0 ? reading.problems : ofRows
  if (!parsed.success || problems.length > 0)
    throw new CoverageError('invalid_taxonomy', { problem: problems.map(formatProblem).join('\n') })
  return parsed.data
}
