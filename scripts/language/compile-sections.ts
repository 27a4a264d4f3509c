import { z } from 'zod'
import { SectionKind } from '../../src/schema/section.ts'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { readRows, repeated } from './read-rows.ts'

const forms = z.array(z.string()).default([])

/** A row of `skills-taxonomy/language/<code>/sections.yaml`. */
const Row = z.strictObject({ id: SectionKind, sure: forms, plain: forms })
export type SectionSource = z.infer<typeof Row>

/** @throws CoverageError `invalid_taxonomy` with every problem and its line. */
export const readSectionRows = (source: SourceFile): SectionSource[] =>
  readRows(source, Row, (rows) =>
    repeated(rows.flatMap(({ sure, plain }) => [...sure, ...plain])).map(
      (form) => `The heading "${form}" is listed twice. Keep one of them.`,
    ),
  )

/** Headings of resumes in all other languages, as the text of their file. */
export const compileSections = (sources: ReadonlyMap<string, SourceFile>): string => {
  const rows = [...sources.values()]
    .flatMap(readSectionRows)
    .map(({ id, sure, plain }) => `  { kind: '${id}', sure: ${JSON.stringify(sure)}, plain: ${JSON.stringify(plain)} },\n`)
  return `// Compiled from skills-taxonomy/language/*/sections.yaml by \`npm run taxonomy\`: mend it there.
import type { SectionKind } from '../schema/section.ts'

export const FORMS_OF_LANGUAGES: readonly { readonly kind: SectionKind; readonly sure: readonly string[]; readonly plain: readonly string[] }[] = [
${rows.join('')}]
`
}
