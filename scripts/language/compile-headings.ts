import { z } from 'zod'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { foldCase, withoutAccents } from '../../src/text/normalize.ts'
import { compilePhrases } from './compile-phrases.ts'
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

/** Whether a token is one of "!to" or of "!(to hear/meet)". */
const isNegated = (tokens: readonly string[], at: number): boolean => {
  const from = tokens.slice(0, at + 1).findLastIndex((token) => token.startsWith('!'))
  if (from < 0) return false
  return from === at || (tokens[from]?.startsWith('!(') === true && !tokens.slice(from, at).some((token) => token.endsWith(')')))
}

/** A phrase without each word of its places in turn: "hiring/interview process" without "hiring", and without "interview". */
const withoutWords = (phrase: string): { readonly word: string; readonly left: string }[] => {
  const tokens = phrase.split(' ')
  return tokens.flatMap((token, at) => {
    // What must not follow only a counterexample would need.
    if (isNegated(tokens, at)) return []
    const [, opening = '', inner = '', closing = ''] = /^(\(?)(.*?)(\)?)$/.exec(token) ?? []
    const words = inner.split('/')
    if (words.length === 1) return []
    return words.map((word, index) => ({
      word,
      left: tokens.with(at, opening + words.toSpliced(index, 1).join('/') + closing).join(' '),
    }))
  })
}

/** Phrases, and words of them, that no line of their row needs, apart from lines that are already a form. */
const needless = ({ id, anywhere, line, like, is }: HeadingSource): string[] => {
  const forms = new Set([...anywhere, ...line].map(fold))
  const lines = is.map(fold).filter((one) => !forms.has(one))
  return like.flatMap((phrase) => {
    const found = lines.filter((one) => compilePhrases([phrase]).test(one))
    if (found.length === 0)
      return [`No example of "${id}" is like "${phrase}". Add a line to its \`is\` that is none of its forms.`]
    return withoutWords(phrase)
      .filter(({ left }) => found.every((one) => compilePhrases([left]).test(one)))
      .map(({ word }) => `No example of "${id}" needs "${word}" of "${phrase}". Add one, or leave it out.`)
  })
}

/** A form with two kinds would silently get the one that is read last. */
const problemsOf = (rows: readonly HeadingSource[]): string[] => {
  const forms = rows.flatMap(({ anywhere, line }) => [...anywhere, ...line])
  return [
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
    row.like.length === 0 ? [] : [[row, compilePhrases(row.like.map(withoutAccents))] as const],
  )
  return (line) => {
    const folded = withoutAccents(fold(line))
    const words = folded.split(/[\s/&,]+/).filter((word) => word !== '')
    return (
      known.get(folded) ??
      made.find(([, own]) => words.every((word) => own.has(word)))?.[0] ??
      like.find(([, pattern]) => pattern.test(folded))?.[0]
    )
  }
}

/** A row reads the lines for which it decides. */
export const readersOfHeadings = (source: SourceFile): RowReader[] => {
  const rows = readRows(source, Row, () => [])
  const deciderOf = deciderIn(rows)
  return rows.map((row) => ({ id: row.id, kinds: [row.opens], is: row.is, reads: (text) => deciderOf(text) === row }))
}

/** The words with which a phrase may begin: das, was and erwartet for "^ (das/was) erwartet". */
const openings = (phrase: string): string[] => {
  const [, ...tokens] = phrase.split(' ')
  const needed = tokens.findIndex((token) => !token.startsWith('('))
  return tokens.slice(0, needed + 1).flatMap((token) => token.replace(/[()]/g, '').split('/'))
}

const serializeRow = ({ opens, anywhere, line, words, like }: HeadingSource, begins: readonly string[] = []): string => {
  const pattern = like.length > 0 ? compilePhrases(like).source : null
  return `  { opens: '${opens}',\n${Object.entries({ anywhere, line, words, like: pattern, begins })
    .map(([name, values]) => `    ${name}: ${JSON.stringify(values)},\n`)
    .join('')}  },\n`
}

/** Lines of other languages are compared without accents; all of their phrases match at the beginning of a line. */
const serializeOther = (row: HeadingSource): string => {
  const [line, like] = [row.line.map(withoutAccents), row.like.map(withoutAccents)]
  return serializeRow({ ...row, line, like }, [...new Set(like.flatMap(openings))])
}

/** The table by which `src/requirements` reads headings, as the text of its file. */
export const compileHeadings = (source: SourceFile): string => {
  const rows = readEnglishHeadingRows(source).map((row) => serializeRow(row))
  return `// Compiled from skills-taxonomy/language/headings.yaml by \`npm run taxonomy\`: mend it there.
import type { HeadingRow } from './heading-row.ts'

export const HEADINGS: readonly HeadingRow[] = [
${rows.join('')}]
`
}

/** The same for other languages, in one table: no line is a heading in two of them with two meanings. */
export const compileHeadingsOfLanguages = (sources: ReadonlyMap<string, SourceFile>): string => {
  const rows = [...sources.values()].flatMap(readHeadingRows).map(serializeOther)
  return `// Compiled from skills-taxonomy/language/*/headings.yaml by \`npm run taxonomy\`: mend it there.
import type { HeadingRow } from './heading-row.ts'

export const HEADINGS_OF_LANGUAGES: readonly HeadingRow[] = [
${rows.join('')}]
`
}
