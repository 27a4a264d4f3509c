import { z } from 'zod'
import type { Taxonomy } from '../../src/schema/taxonomy.ts'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { foldCase } from '../../src/text/normalize.ts'
import { readRows, repeated } from './read-rows.ts'

/** A row of `skills-taxonomy/language/<code>/names.yaml`. */
const Row = z.strictObject({ id: z.string(), source: z.string().optional(), is: z.array(z.string()).min(1) })
type Row = z.infer<typeof Row>

const ADJECTIVE_ENDINGS = ['e', 'em', 'en', 'er', 'es']
const OPTIONAL = /\(([^()]*)\)/

/** "agil~ Team(s)" → "agile Team", "agile Teams", "agilem Team" … */
const expand = (form: string): string[] => {
  if (form.includes('~')) return ADJECTIVE_ENDINGS.flatMap((ending) => expand(form.replaceAll('~', ending)))
  return OPTIONAL.test(form) ? ['', '$1'].flatMap((letters) => expand(form.replace(OPTIONAL, letters))) : [form]
}

/** A name that is already a form of the taxonomy need not be listed. */
const problemsOf = (rows: readonly Row[], { skills }: Taxonomy): string[] => {
  const known = new Set(skills.map(({ id }) => id))
  const forms = rows.flatMap(({ is }) => is.flatMap(expand)).map(foldCase)
  return [
    ...rows.filter(({ id }) => !known.has(id)).map(({ id }) => `"${id}" is no skill of the taxonomy. Use the id of one.`),
    ...repeated(forms).map((form) => `"${form}" is listed twice. Keep one of them.`),
  ]
}

/** What each language calls skills, by its code, as the text of their file. */
export const compileNames = (sources: ReadonlyMap<string, SourceFile>, taxonomy: Taxonomy): string => {
  const tables = [...sources].map(([code, source]) => {
    const rows = readRows(source, Row, (all) => problemsOf(all, taxonomy))
    const lines = rows.map(({ id, is }) => `    '${id}': ${JSON.stringify(is.flatMap(expand))},\n`)
    return `  ${code}: {\n${lines.join('')}  },\n`
  })
  return `// Compiled from skills-taxonomy/language/*/names.yaml by \`npm run taxonomy\`: mend it there.
import type { PackLanguage } from '../../text/language.ts'

export const NAMES: Readonly<Record<PackLanguage, Readonly<Record<string, readonly string[]>>>> = {
${tables.join('')}}
`
}
