import { z } from 'zod'
import { SectionKind } from '../../src/schema/section.ts'
import { foldHeading } from '../../src/sections/fold-heading.ts'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readRows, repeated, rowWith } from './read-rows.ts'
import type { RowReader } from './row-reader.ts'
import { sayUnread } from './say-unread.ts'

const forms = z.array(z.string()).default([])

/** Words next to the noun of a heading that say nothing about its kind. */
const QUALIFIER = 'qualifier'

/** A row of `skills-taxonomy/language/<code>/sections.yaml`. */
const Row = z.union([
  rowWith({ sure: forms, plain: forms, heads: forms }).extend({ id: SectionKind }),
  rowWith({ words: forms, endings: forms }).extend({ id: z.literal(QUALIFIER) }),
])
type Row = z.infer<typeof Row>
export type SectionSource = Exclude<Row, { id: typeof QUALIFIER }>

const isHeadings = (row: Row): row is SectionSource => row.id !== QUALIFIER

/** Each form occurs once, and each head and qualifier: a word that is both would be ambiguous. */
const findRepeated = (rows: readonly Row[]): string[] => {
  const headings = rows.filter(isHeadings)
  const words = rows.flatMap((row) => (isHeadings(row) ? row.heads : row.words))
  return [...repeated(headings.flatMap(({ sure, plain }) => [...sure, ...plain])), ...repeated(words)].map(
    (form) => `The heading "${form}" is listed twice. Keep one of them.`,
  )
}

const formsOf = (row: Row): string[] => (isHeadings(row) ? [...row.sure, ...row.plain] : row.words).map(foldHeading)

/** Whether a heading is a form of a row, or ends or begins with a word that says its kind. */
const isRead = (line: string, row: Row): boolean => {
  const ends = isHeadings(row) ? row.heads.map(foldHeading) : []
  const words = line.split(' ').map(foldHeading)
  return formsOf(row).includes(foldHeading(line)) || ends.some((head) => words[0] === head || words.at(-1) === head)
}

/** Headings that their row does not read, or that are a form of another. */
const contradictions = (row: Row, rows: readonly Row[]): string[] => [
  ...row.is.filter((line) => !isRead(line, row)).map((line) => sayUnread(line, row.id)),
  ...row.is.flatMap((line) =>
    rows
      .filter((other) => other !== row && formsOf(other).includes(foldHeading(line)))
      .map((other) => `"${line}" is an example of "${row.id}", and "${other.id}" reads it too.`),
  ),
  ...row.not.filter((line) => isRead(line, row)).map((line) => `"${line}" is not to be read as "${row.id}", and is.`),
]

export const readersOfSections = (source: SourceFile): RowReader[] =>
  readRows(source, Row, () => []).map((row) => ({ id: row.id, kinds: [], is: row.is, reads: (text) => isRead(text, row) }))

const readAll = (source: SourceFile): Row[] =>
  readRows(source, Row, (rows) => [...findRepeated(rows), ...rows.flatMap((row) => contradictions(row, rows))])

/** @throws CoverageError `invalid_taxonomy` with every problem and its line. */
export const readSectionRows = (source: SourceFile): SectionSource[] => readAll(source).filter(isHeadings)

const serializeRow = ({ id, sure: sureForms, plain: plainForms, heads: headWords }: SectionSource, table: string): string => {
  const [sure, plain, heads] = [sureForms, plainForms, headWords].map((forms) => JSON.stringify(forms))
  return `  { by: '${table}/${id}', kind: '${id}', sure: ${sure}, plain: ${plain}, heads: ${heads} },\n`
}

/** Headings of resume sections in English, and the most common ones of other languages, as the text of their file. */
export const compileSections = (
  source: SourceFile,
): string => `// Compiled from skills-taxonomy/language/sections.yaml by \`npm run taxonomy\`: mend it there.
import type { SectionForms } from './section-forms.ts'

export const HEADING_FORMS: readonly SectionForms[] = [
${readSectionRows(source)
  .map((row) => serializeRow(row, 'sections'))
  .join('')}]
`

/** The same for all other languages. */
export const compileSectionsOfLanguages = (sources: ReadonlyMap<string, SourceFile>): string => {
  const all = [...sources.values()].flatMap(readAll)
  const rows = [...sources].flatMap(([code, source]) =>
    readSectionRows(source).map((row) => serializeRow(row, `${code}/sections`)),
  )
  const listOf = (column: 'words' | 'endings'): string =>
    JSON.stringify([...new Set(all.flatMap((row) => (isHeadings(row) ? [] : row[column])))])
  return `// Compiled from skills-taxonomy/language/*/sections.yaml by \`npm run taxonomy\`: mend it there.
import type { SectionForms } from './section-forms.ts'

export const HEADING_FORMS_OF: readonly SectionForms[] = [
${rows.join('')}]

export const QUALIFIERS: readonly string[] = ${listOf('words')}

export const QUALIFIER_ENDINGS: readonly string[] = ${listOf('endings')}
`
}
