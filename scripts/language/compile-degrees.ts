import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { dottedForm } from '../../src/text/degree-forms.ts'
import { examplePattern } from './example-pattern.ts'
import { leaveOutAlternatives } from './leave-out.ts'
import { type Example, readExample } from './read-example.ts'
import { readRows, repeated, rowWith } from './read-rows.ts'
import type { RowReader } from './row-reader.ts'

const LEVELS = ['doctorate', 'master', 'bachelor', 'associate', 'secondary', 'other'] as const

/** How each column of a row is read, and with which flags. */
const COLUMNS = {
  words: { flags: 'iu', patternOf: (form: string) => form },
  listed: { flags: 'iu', patternOf: (form: string) => form },
  asked: { flags: 'iu', patternOf: (form: string) => form },
  short: { flags: 'iu', patternOf: (form: string) => dottedForm(form, '\\.?') },
  dotted: { flags: 'iu', patternOf: (form: string) => dottedForm(form, '\\.') },
  capitals: { flags: 'u', patternOf: (form: string) => form },
  company: { flags: 'u', patternOf: (form: string) => form },
} as const
type Column = keyof typeof COLUMNS
const COLUMN_NAMES = Object.keys(COLUMNS) as Column[]

/** The columns used for resumes, and those used for postings. */
const READERS: readonly (readonly Column[])[] = [
  ['words', 'listed', 'short', 'dotted', 'capitals'],
  ['words', 'asked', 'short', 'dotted', 'company'],
]

/** A row of `skills-taxonomy/language/degrees.yaml`. */
const forms = z.array(z.string()).default([])
const Row = rowWith({
  ...{ words: forms, listed: forms, asked: forms, short: forms, dotted: forms, capitals: forms, company: forms },
}).extend({ id: z.enum(LEVELS) })
type Row = z.infer<typeof Row>

/** One form of a row, as it is looked for. */
interface Form {
  readonly column: Column
  readonly form: string
  readonly source: string
  /** Matches from a place on. */
  readonly pattern: RegExp
}

const whole = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`

const toForm = (column: Column, form: string, source: string): Form => ({
  ...{ column, form, source },
  pattern: examplePattern(whole(source), `${COLUMNS[column].flags}y`),
})

const formsOf = (row: Row): Form[] =>
  COLUMN_NAMES.flatMap((column) =>
    row[column].map((form) => toForm(column, form, COLUMNS[column].patternOf(form).replace('{of}', ''))),
  )

/** Whether a form matches exactly what should be read in an example. */
const reads = ({ pattern }: Form, { text, start, end }: Example): boolean => {
  pattern.lastIndex = start
  return start + (pattern.exec(text)?.[0].length ?? Number.NaN) === end
}

const isRead = (own: readonly Form[], example: Example): boolean => own.some((form) => reads(form, example))

/** The examples that only this form reads, among all forms of the same columns: without it they would be missed. */
const examplesOf = (form: Form, own: readonly Form[], examples: readonly Example[]): Example[] =>
  READERS.filter((columns) => columns.includes(form.column)).flatMap((columns) => {
    const others = own.filter((other) => other !== form && columns.includes(other.column))
    return examples.filter((example) => reads(form, example) && !isRead(others, example))
  })

/** The forms, and the alternatives within them, that no example needs. */
const needless = (row: Row): string[] => {
  const own = formsOf(row)
  const examples = row.is.map(readExample)
  return own.flatMap((form) => {
    const needing = examplesOf(form, own, examples)
    if (needing.length === 0) return [`No example of "${row.id}" needs "${form.form}" of its ${form.column}.`]
    return leaveOutAlternatives(form.source)
      .filter(({ source }) => needing.every((example) => reads(toForm(form.column, form.form, source), example)))
      .map(({ alternative }) => `No example of "${row.id}" needs "${alternative}" of "${form.form}". Add one, or leave it out.`)
  })
}

/** The columns whose forms make one pattern, in the order in which they are tried. */
const PATTERNS: readonly (readonly Column[])[] = [
  ['words', 'listed', 'short', 'dotted'],
  ['words', 'asked'],
  ['short', 'dotted'],
  ['capitals'],
  ['company'],
]

/** Forms that read an example of their row only in part, before another that reads all of it: the second is never tried. */
const shadowed = (row: Row): string[] => {
  const own = formsOf(row)
  const found = PATTERNS.flatMap((columns) => {
    const forms = columns.flatMap((column) => own.filter((form) => form.column === column))
    return row.is.flatMap((line) => {
      const example = readExample(line)
      const reader = forms.find((form) => reads(form, example))
      const first = forms.find(({ pattern }) => {
        pattern.lastIndex = example.start
        return pattern.test(example.text)
      })
      if (reader === undefined || first === undefined || reads(first, example)) return []
      return [`"${line}" is an example of "${reader.form}" of "${row.id}", and "${first.form}" before it reads a part of it.`]
    })
  })
  return [...new Set(found)].map((problem) => `${problem} Put the longer one first.`)
}

const contradictions = (row: Row, rows: readonly Row[]): string[] => {
  const own = formsOf(row)
  const unread = row.is.filter((line) => !isRead(own, readExample(line)))
  const elsewhere = rows
    .filter((other) => other !== row)
    .flatMap((other) => row.is.filter((line) => isRead(formsOf(other), readExample(line))).map((line) => ({ line, other })))
  const found = row.not.filter((line) =>
    own.some(({ column, source }) => column !== 'listed' && examplePattern(whole(source), COLUMNS[column].flags).test(line)),
  )
  return [
    ...repeated(row.is).map((line) => `The example "${line}" of "${row.id}" stands twice. Keep one of them.`),
    ...unread.map((line) => `"${line}" is to be read as "${row.id}", and no form of it reads it.`),
    ...elsewhere.map(({ line, other }) => `"${line}" is an example of "${row.id}", and "${other.id}" reads it too.`),
    ...found.map((line) => `"${line}" is not to be read as "${row.id}", and is.`),
  ]
}

/** Listed forms aside: in running text they are other words as well. */
export const readersOfDegrees = (source: SourceFile): RowReader[] =>
  readRows(source, Row, () => []).map((row) => {
    const own = formsOf(row)
      .filter(({ column }) => column !== 'listed')
      .map(({ column, source: form }) => examplePattern(whole(form), COLUMNS[column].flags))
    const is = row.is.map((line) => readExample(line).text)
    return { id: row.id, kinds: [], is, reads: (text) => own.some((pattern) => pattern.test(text)) }
  })

const serializeRows = (source: SourceFile): string =>
  readRows(source, Row, (all) => all.flatMap((row) => [...contradictions(row, all), ...shadowed(row), ...needless(row)]))
    .map(
      (row) =>
        `  { level: '${row.id}',\n${COLUMN_NAMES.map((name) => `    ${name}: ${JSON.stringify(row[name])},\n`).join('')}  },\n`,
    )
    .join('')

/**
 * The table of degrees for reading resumes and postings, as the text of its file.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const compileDegrees = (
  source: SourceFile,
): string => `// Compiled from skills-taxonomy/language/degrees.yaml by \`npm run taxonomy\`: mend it there.
import type { LevelForms } from './degree-forms.ts'

export const DEGREE_FORMS: readonly LevelForms[] = [
${serializeRows(source)}]
`

/** The same for other languages, by their codes. */
export const compileDegreesOfLanguages = (sources: ReadonlyMap<string, SourceFile>): string => {
  const tables = [...sources].map(([code, source]) => `  ${code}: [\n${serializeRows(source)}  ],\n`)
  return `// Compiled from skills-taxonomy/language/*/degrees.yaml by \`npm run taxonomy\`: mend it there.
import type { LevelForms } from './degree-forms.ts'
import type { PackLanguage } from './language.ts'

export const DEGREE_FORMS_OF: Readonly<Record<PackLanguage, readonly LevelForms[]>> = {
${tables.join('')}}
`
}
