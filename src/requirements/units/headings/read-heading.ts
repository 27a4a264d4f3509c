import type { HeadingKind, HeadingRow } from '../../../language/heading-row.ts'
import { HEADINGS } from '../../../language/headings.compiled.ts'
import { HEADINGS_OF_LANGUAGES } from '../../../language/headings-of-languages.compiled.ts'
import { SAYS } from '../../../language/postings.ts'
import { foldCase, withoutAccents } from '../../../text/normalize.ts'
import { LETTER_OR_DIGIT } from '../../../text/patterns.ts'
import type { Phrase } from '../../../text/phrases.ts'
import { rememberWords } from '../../../text/remember.ts'
import { headingWords, isLike, lineOfWords, readHeadingPhrase } from './heading-phrases.ts'

/** Longer lines are sentences, whatever words they hold. */
const MAX_HEADING_CHARS = 90
const MAX_HEADING_WORDS = 12

const HEADING_END = /[\p{L}\p{N})+#]/u

/** Without emphasis, emoji, bullets and colons around it. */
const bare = (text: string): string => {
  let start = 0
  let end = text.length
  while (start < end && !LETTER_OR_DIGIT.test(text.charAt(start))) start++
  while (end > start && !HEADING_END.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

const fold = (text: string): string => foldCase(bare(text)).replace(/\s+/g, ' ').replace(/ ?& ?/g, ' and ')

type Forms = ReadonlyMap<string, HeadingRow>

const byForm = (rows: typeof HEADINGS, place: 'anywhere' | 'line'): Forms =>
  new Map(rows.flatMap((row) => row[place].map((form) => [fold(form), row] as const)))

const KNOWN = byForm(HEADINGS, 'anywhere')

/** Forms that are headings wherever they stand win over those that are headings only as a whole line. */
const KNOWN_LINES: Forms = new Map([...byForm(HEADINGS, 'line'), ...KNOWN])

/** The same for other languages, without accents. */
const OTHER_LINES = byForm(HEADINGS_OF_LANGUAGES, 'line')

/** A row, and the phrases that lines which it reads are like. */
interface Likeness {
  readonly row: HeadingRow
  readonly phrases: readonly Phrase[]
}

const phrasesOf = (rows: typeof HEADINGS): Likeness[] => rows.map((row) => ({ row, phrases: row.like.map(readHeadingPhrase) }))
const LIKE_ENGLISH = phrasesOf(HEADINGS)
const LIKE_OTHERS = phrasesOf(HEADINGS_OF_LANGUAGES)

const likeOneOf = (rows: readonly Likeness[], folded: string): HeadingRow | undefined => {
  const line = lineOfWords(folded)
  return rows.find(({ phrases }) => isLike(phrases, line))?.row
}

const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? ''
const firstWordIn = (folded: string): string => headingWords(folded)[0] ?? ''

/** Most lines begin with a word that no heading begins with, which is quicker to see than to look up the whole line. */
const FIRST_WORDS_OF_LINES: ReadonlySet<string> = new Set([...KNOWN_LINES.keys()].map(firstWord))
const FIRST_WORDS_OF_OTHERS: ReadonlySet<string> = new Set([
  ...[...OTHER_LINES.keys()].map(firstWordIn),
  ...LIKE_OTHERS.flatMap(({ phrases }) => phrases).flatMap(({ first }) => [...(first ?? [])]),
])

const lettersOf = (folded: string): string => /^[a-z]+/.exec(folded)?.[0] ?? ''
const BEGINNINGS_OF_OTHERS: ReadonlySet<string> = new Set([...FIRST_WORDS_OF_OTHERS].map(lettersOf))

/** Whether a form that the tables know begins with a word of letters and digits. */
export const beginsHeading = rememberWords((word): boolean => {
  const low = word.toLowerCase()
  return FIRST_WORDS_OF_LINES.has(low) || BEGINNINGS_OF_OTHERS.has(lettersOf(withoutAccents(low)))
})

const lookUp = (folded: string, forms: Forms): HeadingRow | undefined =>
  forms.get(folded) ?? forms.get(folded.replace(/ ?\([^)]{0,60}\)$/, ''))

const lookUpText = (text: string, forms: Forms): HeadingRow | undefined =>
  text.length <= MAX_HEADING_CHARS && FIRST_WORDS_OF_LINES.has(firstWord(text)) ? lookUp(fold(text), forms) : undefined

const foldAll = (line: string): string => withoutAccents(fold(line).replace(/^\d+[.)] /, ''))

/** The beginning of a line, up to a word after its first, whatever is before it. */
const HEAD = /^[^\p{L}\p{N}]*\S+\s+\S+/u

/** A line as those of other languages are written; undefined where it does not begin like one of theirs, as English ones do. */
const foldOther = (line: string): string | undefined =>
  FIRST_WORDS_OF_OTHERS.has(firstWordIn(foldAll(HEAD.exec(line)?.[0] ?? line))) ? foldAll(line) : undefined

const knownRow = (line: string): HeadingRow | undefined => {
  if (line.length > MAX_HEADING_CHARS) return undefined
  const known = lookUpText(line, KNOWN_LINES)
  const other = known === undefined ? foldOther(line) : undefined
  return other === undefined ? known : lookUp(other, OTHER_LINES)
}

/** What the tables know a whole line as, in English or another language; case and brackets at its end aside. */
export const knownHeading = (line: string): HeadingKind | undefined => knownRow(line)?.opens

/** What the table knows words as wherever they stand, even in the middle of a line or in a list. */
export const headingAnywhere = (words: string): HeadingKind | undefined => lookUpText(words, KNOWN)?.opens

const MAX_SPOKEN_WORDS = 9

/** "Required Skills", "Who You Are", "WHAT WE DO": every longer word begins with a capital. */
const isTitleCase = (line: string): boolean => {
  const words = line.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []
  return words.length > 0 && words.every((word) => SAYS['small-in-titles'].test(word))
}

/** "Bonus: experience with Rust" is a label and what it labels. */
const LABELS_TEXT = /\p{L}: +[\p{L}\d]/u

const MAX_PART_WORDS = 5

const looksLikeHeading = (line: string, words: number): boolean => {
  if (/[:?]["”’)*_]*$/.test(line) || /\bthe following\b/i.test(line)) return true
  if (/[.!;,]$/.test(line)) return words <= 4 && line === line.toUpperCase()
  if (words <= MAX_PART_WORDS && SAYS['names-part'].test(line)) return true
  return (
    isTitleCase(line) || SAYS['heading-goes-on'].test(line) || (words <= MAX_SPOKEN_WORDS && SAYS['addresses-reader'].test(line))
  )
}

const MADE_OF = HEADINGS.flatMap((row) => (row.words.length > 0 ? [[row, new Set(row.words)] as const] : []))

const isMadeOf = (words: ReadonlySet<string>, line: string): boolean =>
  line.split(/[\s/&,]+/).every((word) => word === '' || words.has(word))

/** Longer lines of other languages are sentences, unless they end in a way that says more follows. */
const isShortOther = (line: string, words: number): boolean =>
  /(?:[:?…]|\.{3})\W*$/u.test(line) ? words <= 10 : words <= 7 && !/[.;,]$/u.test(line)

const likeOther = (line: string): HeadingRow | undefined => {
  const other = foldOther(line)
  if (other === undefined || !isShortOther(line, other.split(' ').length)) return undefined
  return likeOneOf(LIKE_OTHERS, other)
}

/**
 * The row that says what a line opens if it is a heading, else undefined. Known forms first, then the words in it.
 *
 * @param marked the file says that it is one (bold style, Markdown), so its look is not tested.
 */
export const headingRow = (line: string, marked = false): HeadingRow | undefined => {
  if (line.length > MAX_HEADING_CHARS) return undefined
  const known = knownRow(line)
  if (known !== undefined) return known
  if (LABELS_TEXT.test(line)) return undefined
  const folded = fold(line)
  const inOther = likeOther(line)
  if (inOther !== undefined) return inOther
  const words = folded.split(' ').length
  if (folded === '' || words > MAX_HEADING_WORDS || !(marked || looksLikeHeading(line, words))) return undefined
  const made = MADE_OF.find(([, own]) => isMadeOf(own, folded))
  return made?.[0] ?? likeOneOf(LIKE_ENGLISH, folded)
}

/** What a line opens: see {@link headingRow}. */
export const readHeading = (line: string, marked = false): HeadingKind | undefined => headingRow(line, marked)?.opens

/** Under these headings a posting says what it asks, and under no others. */
export const ASKING_HEADINGS: ReadonlySet<HeadingKind> = new Set(['required', 'preferred', 'duties', 'stack'])
