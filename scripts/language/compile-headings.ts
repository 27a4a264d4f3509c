import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { isLike, lineOfWords, readHeadingPhrase } from '../../src/text/heading-phrases.ts'
import { foldCase, withoutAccents } from '../../src/text/normalize.ts'
import { variantsOfPhrase } from '../../src/text/phrase-variants.ts'
import { faultsIn } from './faults-in.ts'
import { readRows, repeated, rowWith } from './read-rows.ts'
import type { RowReader } from './row-reader.ts'

const KINDS = [
  ...['duties', 'required', 'preferred', 'stack', 'benefits', 'legal', 'apply', 'company', 'role', 'mixed', 'denied'],
] as const

/** A row of `skills-taxonomy/language/headings.yaml`. */
const Row = rowWith({
  opens: z.enum(KINDS),
  anywhere: z.array(z.string()).default([]),
  line: z.array(z.string()).default([]),
  words: z.array(z.string()).default([]),
  like: z.array(z.string()).default([]),
})
export type HeadingSource = z.infer<typeof Row>

/** A line as it is looked up: without what surrounds its words. */
const fold = (line: string): string =>
  foldCase(line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})+#]+$/gu, ''))
    .replace(/\s+/g, ' ')
    .replace(/ ?& ?/g, ' and ')

const isLikeOne = (phrases: readonly string[], line: string): boolean => isLike(phrases.map(readHeadingPhrase), lineOfWords(line))

/** Phrases, and words of them, that no line of their row needs, apart from lines that are already a form. */
const needless = ({ id, anywhere, line, like, is }: HeadingSource): string[] => {
  const forms = new Set([...anywhere, ...line].map(fold))
  const lines = is.map(fold).filter((one) => !forms.has(one))
  return like.flatMap((phrase) => {
    const found = lines.filter((one) => isLikeOne([phrase], one))
    if (found.length === 0)
      return [`No example of "${id}" is like "${phrase}". Add a line to its \`is\` that is none of its forms.`]
    return variantsOfPhrase(phrase)
      .filter(({ left }) => found.every((one) => isLikeOne([left], one)))
      .map(({ what }) => `No example of "${id}" needs "${what}" of "${phrase}". Add one, or leave it out.`)
  })
}

/** A form with two kinds would silently get the one that is read last. */
const problemsOf = (rows: readonly HeadingSource[]): string[] => {
  const forms = rows.flatMap(({ anywhere, line }) => [...anywhere, ...line])
  return [
    ...rows.flatMap(({ id, like }) => faultsIn(id, like)),
    ...repeated(forms).map((form) => `The heading "${form}" is listed twice. Keep one of them.`),
    ...forms
      .filter((form) => foldCase(form) !== form)
      .map((form) => `The heading "${form}" is not in small letters and plain signs. Write it so.`),
  ]
}

/**
 * The rows of `headings.yaml`.
 *
 * @throws CoverageError `invalid_taxonomy` with every problem and its line.
 */
export const readHeadingRows = (source: SourceFile): HeadingSource[] => readRows(source, Row, problemsOf)

/** The same for English, where each phrase of `like`, and each word of it, needs an example. */
const readEnglishHeadingRows = (source: SourceFile): HeadingSource[] =>
  readRows(source, Row, (rows) => [...problemsOf(rows), ...rows.flatMap(needless)])

/** Which row says what a line opens: a known form, words that it is made of, or the first phrase that it is like. */
const deciderIn = (rows: readonly HeadingSource[]): ((line: string) => HeadingSource | undefined) => {
  const known = new Map(
    (['line', 'anywhere'] as const).flatMap((place) =>
      rows.flatMap((row) => row[place].map((form) => [withoutAccents(fold(form)), row] as const)),
    ),
  )
  const made = rows.map((row) => [row, new Set(row.words)] as const)
  const like = rows.flatMap((row) =>
    row.like.length === 0 ? [] : [[row, row.like.map(withoutAccents).map(readHeadingPhrase)] as const],
  )
  return (line) => {
    const folded = withoutAccents(fold(line))
    const words = folded.split(/[\s/&,]+/).filter((word) => word !== '')
    return (
      known.get(folded) ??
      made.find(([, own]) => words.every((word) => own.has(word)))?.[0] ??
      like.find(([, phrases]) => isLike(phrases, lineOfWords(folded)))?.[0]
    )
  }
}

/** A row reads the lines for which it decides. */
export const readersOfHeadings = (source: SourceFile): RowReader[] => {
  const rows = readRows(source, Row, () => [])
  const deciderOf = deciderIn(rows)
  return rows.map((row) => ({ id: row.id, kinds: [row.opens], is: row.is, reads: (text) => deciderOf(text) === row }))
}

const serializeRow = ({ id, opens, anywhere, line, words, like }: HeadingSource, table: string): string =>
  `  { by: '${table}/${id}', opens: '${opens}',\n${Object.entries({ anywhere, line, words, like })
    .map(([name, values]) => `    ${name}: ${JSON.stringify(values)},\n`)
    .join('')}  },\n`

/** Lines of other languages are compared without accents. */
const serializeOther = (row: HeadingSource, code: string): string =>
  serializeRow({ ...row, line: row.line.map(withoutAccents), like: row.like.map(withoutAccents) }, `${code}/headings`)

/** The table by which `src/requirements` reads headings, as the text of its file. */
export const compileHeadings = (source: SourceFile): string => {
  const rows = readEnglishHeadingRows(source).map((row) => serializeRow(row, 'headings'))
  return `// Compiled from skills-taxonomy/language/headings.yaml by \`npm run taxonomy\`: mend it there.
import type { HeadingRow } from './heading-row.ts'

export const HEADINGS: readonly HeadingRow[] = [
${rows.join('')}]
`
}

/** The same for other languages, in one table: no line is a heading in two of them with two meanings. */
export const compileHeadingsOfLanguages = (sources: ReadonlyMap<string, SourceFile>): string => {
  const rows = [...sources].flatMap(([code, source]) => readHeadingRows(source).map((row) => serializeOther(row, code)))
  return `// Compiled from skills-taxonomy/language/*/headings.yaml by \`npm run taxonomy\`: mend it there.
import type { HeadingRow } from './heading-row.ts'

export const HEADINGS_OF_LANGUAGES: readonly HeadingRow[] = [
${rows.join('')}]
`
}
