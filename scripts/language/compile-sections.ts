import { z } from 'zod'
import { SectionKind } from '../../src/schema/section.ts'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readRows, repeated } from './read-rows.ts'

const forms = z.array(z.string()).default([])

/** Words next to the noun of a heading that say nothing about its kind. */
const QUALIFIER = 'qualifier'

/** A row of `skills-taxonomy/language/<code>/sections.yaml`. */
const Row = z.union([
  z.strictObject({ id: SectionKind, sure: forms, plain: forms, heads: forms }),
  z.strictObject({ id: z.literal(QUALIFIER), words: forms, endings: forms }),
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

const readAll = (source: SourceFile): Row[] => readRows(source, Row, findRepeated)

/** @throws CoverageError `invalid_taxonomy` with every problem and its line. */
export const readSectionRows = (source: SourceFile): SectionSource[] => readAll(source).filter(isHeadings)

const serializeRow = ({ id, ...columns }: SectionSource): string => {
  const [sure, plain, heads] = [columns.sure, columns.plain, columns.heads].map((forms) => JSON.stringify(forms))
  return `  { kind: '${id}', sure: ${sure}, plain: ${plain}, heads: ${heads} },\n`
}

/** Headings of resume sections in English, and the most common ones of other languages, as the text of their file. */
export const compileSections = (
  source: SourceFile,
): string => `// Compiled from skills-taxonomy/language/sections.yaml by \`npm run taxonomy\`: mend it there.
import type { SectionForms } from './section-forms.ts'

export const HEADING_FORMS: readonly SectionForms[] = [
${readSectionRows(source).map(serializeRow).join('')}]
`

/** The same for all other languages. */
export const compileSectionsOfLanguages = (sources: ReadonlyMap<string, SourceFile>): string => {
  const all = [...sources.values()].flatMap(readAll)
  const rows = all.filter(isHeadings).map(serializeRow)
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
