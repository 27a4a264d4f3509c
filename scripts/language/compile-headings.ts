import { z } from 'zod'
import { CoverageError } from '../../src/errors.ts'
import { formatProblem, type Problem, type SourceFile } from '../../src/taxonomy/source.ts'
import { readYaml, schemaProblems } from '../../src/taxonomy/yaml-reader.ts'
import { foldCase } from '../../src/text/normalize.ts'

const KINDS = [
  ...['duties', 'required', 'preferred', 'stack', 'benefits', 'legal', 'apply', 'company', 'role', 'mixed', 'denied'],
] as const

/** A row of `skills-taxonomy/language/headings.yaml`. */
const Row = z.strictObject({
  id: z.string(),
  opens: z.enum(KINDS),
  says: z.string(),
  anywhere: z.array(z.string()).default([]),
  line: z.array(z.string()).default([]),
  words: z.array(z.string()).default([]),
  like: z.array(z.string()).default([]),
  is: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
})
export type HeadingSource = z.infer<typeof Row>

const repeated = (values: readonly string[]): string[] => [...new Set(values.filter((value, at) => values.indexOf(value) < at))]

/** A form of two kinds would be of the one that is read last. */
const problemsOf = (rows: readonly HeadingSource[], fileName: string): Problem[] => {
  const forms = rows.flatMap(({ anywhere, line }) => [...anywhere, ...line])
  const place = { fileName, line: 1 }
  return [
    ...repeated(rows.map(({ id }) => id)).map((id) => ({ place, message: `Two rows have the id "${id}". Rename one.` })),
    ...repeated(forms).map((form) => ({ place, message: `The heading "${form}" is listed twice. Keep one of them.` })),
    ...forms
      .filter((form) => foldCase(form) !== form)
      .map((form) => ({ place, message: `The heading "${form}" is not in small letters and plain signs. Write it so.` })),
  ]
}

/**
 * The rows of `headings.yaml`.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const readHeadingRows = (source: SourceFile): HeadingSource[] => {
  const reading = readYaml(source)
  const parsed = z.array(Row).safeParse(reading.value)
  const found = parsed.success ? problemsOf(parsed.data, source.fileName) : schemaProblems(reading, parsed.error)
  const problems = reading.problems.length > 0 ? reading.problems : found
  if (!parsed.success || problems.length > 0)
    throw new CoverageError('invalid_taxonomy', { problem: problems.map(formatProblem).join('\n') })
  return parsed.data
}

/** The table that `src/requirements` reads headings by, as the text of its file. */
export const compileHeadings = (source: SourceFile): string => {
  const rows = readHeadingRows(source).map(
    ({ opens, anywhere, line, words, like }) =>
      `  { opens: '${opens}',\n${Object.entries({ anywhere, line, words, like })
        .map(([name, values]) => `    ${name}: ${JSON.stringify(values)},\n`)
        .join('')}  },\n`,
  )
  return `// Compiled from skills-taxonomy/language/headings.yaml by \`npm run taxonomy\`: mend it there.
import type { HeadingRow } from './heading-kind.ts'

export const HEADINGS: readonly HeadingRow[] = [
${rows.join('')}]
`
}
