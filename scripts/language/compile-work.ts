import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readRows, repeated } from './read-rows.ts'

const KINDS = ['title', 'organization', 'school', 'legal', 'town', 'region', 'at', 'within'] as const
type Kind = (typeof KINDS)[number]

const forms = z.array(z.string()).default([])
/** A row of `skills-taxonomy/language/<code>/work.yaml`. */
const Row = z.strictObject({ id: z.enum(KINDS), words: forms, endings: forms, openings: forms, is: forms, not: forms })
export type WorkRow = z.infer<typeof Row>

type Forms = Pick<WorkRow, 'words' | 'endings' | 'openings'>

/** Letters that stand before an ending at least, and a woman's ending. */
const compound = (ending: string): RegExp => new RegExp(`^\\p{L}{2,}${ending}(?:in)?$`, 'u')

/** Where a form of each kind stands in an example. */
const OPENING: Readonly<Record<Kind, (form: string) => RegExp>> = {
  ...{ town: (form) => new RegExp(`^${form}$`, 'iu'), region: (form) => new RegExp(`^${form}$`, 'iu') },
  ...{ title: (form) => new RegExp(`^(?:${form})(?![\\p{L}\\p{N}])`, 'iu') },
  ...{ organization: (form) => new RegExp(`^(?:${form})`, 'iu'), school: (form) => new RegExp(`^(?:${form})`, 'iu') },
  legal: (form) => new RegExp(`\\s(?:${form})\\.?$`, 'u'),
  ...{ at: (form) => new RegExp(`\\s(?:${form})\\s+\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?$`, 'u') },
  ...{ within: (form) => new RegExp(`\\s(?:${form})(?:\\s+|(?<=['’]))\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?$`, 'u') },
}

const reads = (id: Kind, { words, endings, openings }: Forms, example: string): boolean => {
  const own = example.toLowerCase().split(/[^\p{L}\p{M}-]+/u)
  return (
    own.some((word) => words.includes(word) || endings.some((ending) => compound(ending).test(word))) ||
    openings.some((form) => OPENING[id](form).test(example))
  )
}

const without = (row: WorkRow, form: string): Forms => ({
  words: row.words,
  endings: row.endings.filter((one) => one !== form),
  openings: row.openings.filter((one) => one !== form),
})

const problemsOf = (row: WorkRow): string[] => {
  const needs = (form: string): boolean =>
    row.is.some((line) => reads(row.id, row, line) && !reads(row.id, without(row, form), line))
  return [
    ...[row.words, row.endings, row.openings]
      .flatMap(repeated)
      .map((form) => `"${form}" stands twice in "${row.id}". Keep one of them.`),
    ...row.words.filter((word) => word !== word.toLowerCase()).map((word) => `"${word}" of "${row.id}" is not in lower case.`),
    ...[...row.endings, ...row.openings]
      .filter((form) => !needs(form))
      .map((form) => `No example of "${row.id}" needs "${form}".`),
    ...row.is.filter((line) => !reads(row.id, row, line)).map((line) => `"${line}" is to be read as "${row.id}", and is not.`),
    ...row.not.filter((line) => reads(row.id, row, line)).map((line) => `"${line}" is not to be read as "${row.id}", and is.`),
  ]
}

/** @throws CoverageError `invalid_taxonomy` with every problem and its line. */
export const readWorkRows = (source: SourceFile): WorkRow[] => readRows(source, Row, (rows) => rows.flatMap(problemsOf))

/** What posts, employers and places are called in all other languages, as the text of their file. */
export const compileWork = (sources: ReadonlyMap<string, SourceFile>): string => {
  const rows = [...sources.values()].flatMap(readWorkRows)
  const all = (id: Kind, column: keyof Forms): string =>
    JSON.stringify([...new Set(rows.filter((row) => row.id === id).flatMap((row) => row[column]))])
  const tables = KINDS.map(
    (id) =>
      `  ${id}: {\n    words: ${all(id, 'words')},\n    endings: ${all(id, 'endings')},\n    openings: ${all(id, 'openings')},\n  },\n`,
  )
  return `// Compiled from skills-taxonomy/language/*/work.yaml by \`npm run taxonomy\`: mend it there.

export const WORK_WORDS = {
${tables.join('')}} as const
`
}
