import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { remember } from '../../src/text/remember.ts'
import { titlePlaces } from '../../src/text/title-parts.ts'
import { AFTER_TIME_OFF } from '../../src/timeline/names/after-time-off.ts'
import { leaveOutAlternatives } from './leave-out.ts'
import { readRows, repeated, rowWith } from './read-rows.ts'
import type { RowReader } from './row-reader.ts'
import { sayUnread } from './say-unread.ts'

/** Kinds that are recognised by patterns or marker words. */
const MARKED = [
  ...(['title', 'organization', 'school', 'school-name', 'legal', 'legal-within', 'legal-end', 'at', 'within'] as const),
  ...(['terms', 'time-off', 'away', 'department', 'unit', 'unit-end', 'faculty', 'field'] as const),
  ...(['now', 'since', 'post-label', 'employer-label', 'entry-label', 'about-label', 'start-label', 'end-label'] as const),
] as const
/** Kinds whose names are all listed: each speaks for itself, and needs no example. */
const LISTED = ['town', 'region', 'workplace', 'code', 'campus'] as const
const Kind = z.enum([...MARKED, ...LISTED])
type Kind = z.infer<typeof Kind>

const forms = z.array(z.string()).default([])
/** A row of `skills-taxonomy/language/work.yaml` and of the files of that name of other languages. */
const Row = rowWith({
  kinds: z.array(Kind).default([]),
  ...{ words: forms, endings: forms, openings: forms },
})
type Row = z.infer<typeof Row>
/** A row with what its forms mark. */
export type WorkRow = Omit<Row, 'kinds'> & { readonly kinds: readonly Kind[] }

type Forms = Pick<WorkRow, 'words' | 'endings' | 'openings'>
const COLUMNS = ['words', 'endings', 'openings'] as const

/** Without kinds, a row is of the kind that it is called by. */
const withKinds = (row: Row): WorkRow => ({
  ...row,
  kinds: row.kinds.length > 0 ? row.kinds : Kind.options.filter((kind) => kind === row.id),
})

/** A compound with at least two letters before the ending, and the feminine ending. */
const compound = (ending: string): RegExp => new RegExp(`^\\p{L}{2,}${ending}(?:in)?$`, 'u')

/** Up to two words that may name an employer, at the end. */
const NAME = '\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?$'
const whole = (form: string): RegExp => new RegExp(`^(?:${form})$`, 'iu')
const opening = (form: string): RegExp => new RegExp(`^(?:${form})`, 'iu')
const label = (form: string): RegExp => new RegExp(`^(?:${form})\\s*:`, 'iu')
const timeOff = (form: string): RegExp => new RegExp(`^(?:${form})${AFTER_TIME_OFF}`, 'iu')

/** Where in an example a form of each kind is. */
const OPENING: Readonly<Record<Kind, (form: string) => RegExp>> = {
  ...{ town: whole, region: whole, workplace: whole, code: whole, terms: whole, organization: opening, school: opening },
  ...{ now: whole, 'post-label': label, 'employer-label': label, 'entry-label': label, 'about-label': label },
  ...{ 'start-label': label, 'end-label': label },
  since: (form) => new RegExp(`^(?:${form})(?:[^\\S\\n]+\\d|(?<=['’])\\p{L})`, 'iu'),
  ...{ 'time-off': timeOff, away: timeOff, campus: whole, department: whole, field: whole, faculty: opening },
  unit: (form) => new RegExp(`^(?:${form}) (?:of|for)\\b`, 'iu'),
  'unit-end': (form) => new RegExp(`\\b(?:${form})(?: \\([^()]*\\))?$`, 'iu'),
  title: (form) => new RegExp(`^(?:${form})(?![\\p{L}\\p{N}])`, 'iu'),
  'school-name': (form) => new RegExp(`\\b(?:${form})`, 'u'),
  legal: (form) => new RegExp(`\\s(?:${form})\\.?$`, 'u'),
  'legal-within': (form) => new RegExp(`\\s(?:${form})\\.?(?=$|[\\s,(])`, 'u'),
  'legal-end': (form) => new RegExp(`\\s(?:${form})\\.?$`, 'i'),
  at: (form) => new RegExp(`\\s(?:${form})\\s+${NAME}`, 'u'),
  within: (form) => new RegExp(`\\s(?:${form})(?:\\s+|(?<=['’]))${NAME}`, 'u'),
}

/** An example, and its words that may mark what it is. */
interface Example {
  readonly line: string
  readonly words: readonly string[]
}

const toExample = ({ kinds }: WorkRow, line: string): Example => ({
  line,
  words: kinds[0] === 'title' ? titlePlaces(line) : line.toLowerCase().split(/[^\p{L}\p{M}]+/u),
})

/** Reads examples by one form of a column. Names of places are read whole. */
const readerOf = ({ kinds: [kind] }: WorkRow, column: keyof Forms, form: string): ((example: Example) => boolean) => {
  if (column === 'words')
    return ({ line, words }) => words.includes(form) || form === (kind === 'code' ? line : line.toLowerCase())
  if (column === 'openings' && kind === undefined) return () => false
  const pattern = column === 'endings' || kind === undefined ? compound(form) : OPENING[kind](form)
  return column === 'endings' ? ({ words }) => words.some((word) => pattern.test(word)) : ({ line }) => pattern.test(line)
}

/** A form of a row, and the examples of it that this form reads. */
interface Reading {
  readonly column: keyof Forms
  readonly form: string
  readonly read: ReadonlySet<Example>
}

const readingsOf = (row: WorkRow, examples: readonly Example[]): Reading[] =>
  COLUMNS.flatMap((column) =>
    row[column].map((form) => ({ ...{ column, form }, read: new Set(examples.filter(readerOf(row, column, form))) })),
  )

/** The forms of some columns, and the alternatives within them, that no example needs. */
const needless = (row: WorkRow, readings: readonly Reading[], columns: readonly (keyof Forms)[]): string[] => {
  const readers = new Map<Example, number>()
  for (const example of readings.flatMap(({ read }) => [...read])) readers.set(example, (readers.get(example) ?? 0) + 1)
  return readings
    .filter(({ column }) => columns.includes(column))
    .flatMap(({ column, form, read }) => {
      const needing = [...read].filter((example) => readers.get(example) === 1)
      if (needing.length === 0) return [`No example of "${row.id}" needs "${form}". Add one to its \`is\`.`]
      return (column === 'words' ? [] : leaveOutAlternatives(form))
        .filter(({ source }) => needing.every(readerOf(row, column, source)))
        .map(({ alternative }) => `No example of "${row.id}" needs "${alternative}" of "${form}". Add one, or leave it out.`)
    })
}

/** What is wrong with the examples of a row. */
const problemsOfExamples = (row: WorkRow, columns: readonly (keyof Forms)[]): string[] => {
  const [is, not] = [row.is, row.not].map((lines) => lines.map((line) => toExample(row, line)))
  const readings = readingsOf(row, [...(is ?? []), ...(not ?? [])])
  const isRead = (example: Example): boolean => readings.some(({ read }) => read.has(example))
  return [
    ...(isListed(row) ? [] : needless(row, readings, columns)),
    ...(is ?? []).filter((one) => !isRead(one)).map(({ line }) => sayUnread(line, row.id)),
    ...(not ?? []).filter(isRead).map(({ line }) => `"${line}" is not to be read as "${row.id}", and is.`),
  ]
}

/** A row is read by any of its forms, as what its first kind is. */
export const readersOfWork = (source: SourceFile): RowReader[] =>
  readRows(source, Row, () => [])
    .map(withKinds)
    .map((row) => {
      const forms = COLUMNS.flatMap((column) => row[column].map((form) => readerOf(row, column, form)))
      const reads = (text: string): boolean => {
        const example = toExample(row, text)
        return forms.some((form) => form(example))
      }
      return { id: row.id, kinds: row.kinds, is: row.is, reads }
    })

const isListed = ({ kinds }: WorkRow): boolean => kinds.every((kind) => LISTED.some((listed) => listed === kind))

/** Words that are not in lower case, unless they are codes. */
const inOtherCase = ({ kinds, words }: WorkRow): string[] => {
  const cased = (word: string): string => (kinds.includes('code') ? word.toUpperCase() : word.toLowerCase())
  return words.filter((word) => word !== cased(word))
}

/** What is wrong with a row. @param columns those whose forms each need an example. */
const problemsOf = (row: WorkRow, columns: readonly (keyof Forms)[]): string[] => [
  ...(row.kinds.length === 0 ? [`"${row.id}" is none of the kinds ${Kind.options.join(', ')}: name them as its \`kinds\`.`] : []),
  ...COLUMNS.flatMap((column) => repeated(row[column])).map((form) => `"${form}" stands twice in "${row.id}". Keep one of them.`),
  ...inOtherCase(row).map(
    (word) => `"${word}" of "${row.id}" is not in ${row.kinds.includes('code') ? 'capitals' : 'lower case'}.`,
  ),
  ...problemsOfExamples(row, columns),
]

const wordsOf = (rows: readonly WorkRow[], kind: Kind): string[] =>
  rows.filter(({ kinds }) => kinds.includes(kind)).flatMap(({ words }) => words)

/** Words in two rows: the same meaning twice, or both a job title and an employer. */
const contradictions = (rows: readonly WorkRow[]): string[] => {
  const employers = new Set(wordsOf(rows, 'organization'))
  const twice = Kind.options.flatMap((kind) => repeated(wordsOf(rows, kind)).map((word) => ({ kind, word })))
  return [
    ...twice.map(({ kind, word }) => `Two rows list "${word}" as ${kind}. Keep one of them.`),
    ...wordsOf(rows, 'title')
      .filter((word) => employers.has(word))
      .map((word) => `"${word}" is listed as a title and as an organization. It marks one of them, or neither.`),
  ]
}

const readWith = (source: SourceFile, columns: readonly (keyof Forms)[]): WorkRow[] =>
  readRows(source, Row, (rows) => {
    const all = rows.map(withKinds)
    return [...all.flatMap((row) => problemsOf(row, columns)), ...contradictions(all)]
  }).map(withKinds)

/** Rows of English: each word needs an example. @throws CoverageError `invalid_taxonomy` with every problem and its line. */
export const readEnglishWorkRows = remember((source: SourceFile): WorkRow[] => readWith(source, COLUMNS))

/** Rows of another language: each ending and opening needs one. @throws CoverageError `invalid_taxonomy` with every problem and its line. */
export const readWorkRows = remember((source: SourceFile): WorkRow[] => readWith(source, ['endings', 'openings']))

/** Names of jobs, employers and places in all languages, as the text of their file. */
export const compileWork = (english: SourceFile, others: ReadonlyMap<string, SourceFile>): string => {
  const rows = [...readEnglishWorkRows(english), ...[...others.values()].flatMap(readWorkRows)]
  const all = (kind: Kind, column: keyof Forms): string =>
    JSON.stringify([...new Set(rows.filter(({ kinds }) => kinds.includes(kind)).flatMap((row) => row[column]))])
  const tables = Kind.options.map(
    (kind) =>
      `  '${kind}': {\n    words: ${all(kind, 'words')},\n    endings: ${all(kind, 'endings')},\n    openings: ${all(kind, 'openings')},\n  },\n`,
  )
  return `// Compiled from skills-taxonomy/language/work.yaml and */work.yaml by \`npm run taxonomy\`: mend it there.

export const WORK_WORDS = {
${tables.join('')}} as const
`
}
