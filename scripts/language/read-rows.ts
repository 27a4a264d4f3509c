import { z } from 'zod'
import { CoverageError } from '../../src/errors/index.ts'
import { formatProblem, type Problem, type SourceFile } from '../../src/taxonomy/source.ts'
import { readYaml, schemaProblems } from '../../src/taxonomy/yaml-reader.ts'

export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) < at)),
]

/**
 * The rows of a file of `skills-taxonomy/language`.
 *
 * @param findProblems what is wrong with rows that have all their fields, in a sentence each.
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const readRows = <T extends { readonly id: string }>(
  source: SourceFile,
  row: z.ZodType<T>,
  findProblems: (rows: readonly T[]) => readonly string[],
): T[] => {
  const reading = readYaml(source)
  const parsed = z.array(row).safeParse(reading.value)
  const place = { fileName: source.fileName, line: 1 }
  const found = (rows: readonly T[]): Problem[] =>
    [...repeated(rows.map(({ id }) => id)).map((id) => `Two rows have the id "${id}". Rename one.`), ...findProblems(rows)].map(
      (message) => ({ place, message }),
    )
  const ofRows = parsed.success ? found(parsed.data) : schemaProblems(reading, parsed.error)
  const problems = reading.problems.length > 0 ? reading.problems : ofRows
  if (!parsed.success || problems.length > 0)
    throw new CoverageError('invalid_taxonomy', { problem: problems.map(formatProblem).join('\n') })
  return parsed.data
}
