import { lineOfWords, readHeadingPhrase } from '../text/heading-phrases.ts'
import { matchPhrase } from '../text/match-phrase.ts'
import { foldCase, withoutAccents } from '../text/normalize.ts'
import { LETTER_OR_DIGIT } from '../text/patterns.ts'
import { type ByFirstWord, indexByFirstWord, type Phrase } from '../text/phrases.ts'
import { rememberWords } from '../text/remember.ts'
import type { HeadingKind, HeadingRow } from './heading-row.ts'
import { HEADINGS } from './headings.compiled.ts'
import { HEADINGS_OF_LANGUAGES } from './headings-of-languages.compiled.ts'
import { SAYS } from './postings.ts'

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

/** Without case, accents and a number before it. */
const fold = (text: string): string =>
  withoutAccents(foldCase(bare(text)))
    .replace(/^\d+[.)] /, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?& ?/g, ' and ')

type Forms = ReadonlyMap<string, HeadingRow>

const formsOf = (rows: typeof HEADINGS, place: 'anywhere' | 'line'): (readonly [string, HeadingRow])[] =>
  rows.flatMap((row) => row[place].map((form) => [fold(form), row] as const))

const KNOWN: Forms = new Map(formsOf(HEADINGS, 'anywhere'))

/** In all languages. Forms that are headings wherever they stand win over those that are headings only as a whole line. */
const KNOWN_LINES: Forms = new Map([...formsOf(HEADINGS_OF_LANGUAGES, 'line'), ...formsOf(HEADINGS, 'line'), ...KNOWN])

/** A phrase, and the place in its table of the row that reads lines like it. */
interface Likeness {
  readonly phrase: Phrase
  readonly place: number
}

/** Rows of a table, and what is looked for in lines. */
interface Likenesses {
  readonly rows: typeof HEADINGS
  readonly byWord: ByFirstWord<Likeness>
  /** Those that begin with no word in particular. */
  readonly others: readonly Likeness[]
}

const likenessesOf = (rows: typeof HEADINGS): Likenesses => {
  const all = rows.flatMap(({ like }, place) => like.map((written): Likeness => ({ phrase: readHeadingPhrase(written), place })))
  return { rows, byWord: indexByFirstWord(all), others: all.filter(({ phrase }) => phrase.first === null) }
}

const LIKE_ENGLISH = likenessesOf(HEADINGS)
const LIKE_OTHERS = likenessesOf(HEADINGS_OF_LANGUAGES)

/** The first row of a table that reads the line. */
const likeOneOf = ({ rows, byWord, others }: Likenesses, folded: string): HeadingRow | undefined => {
  const line = lineOfWords(folded)
  let first = rows.length
  const lookAt = (at: number, some: readonly Likeness[]): void => {
    for (const { phrase, place } of some) if (place < first && matchPhrase(phrase, line, at) !== undefined) first = place
  }
  for (let at = 0; at < line.count; at++) {
    lookAt(at, byWord.get(line.nameAt(at) ?? '') ?? [])
    lookAt(at, others)
  }
  return rows[first]
}

const firstWord = (text: string): string => withoutAccents(/[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '').toLowerCase()

/** How headings of other languages begin. */
const BEGINNINGS_OF_OTHERS: ReadonlySet<string> = new Set([...LIKE_OTHERS.byWord.keys()].map(firstWord))

/** Most lines begin with a word that no heading begins with, which is quicker to see than to look up the whole line. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...[...KNOWN_LINES.keys()].map(firstWord), ...BEGINNINGS_OF_OTHERS])

/** Whether a form that the tables know begins with a word of letters and digits. */
export const beginsHeading = rememberWords((word): boolean => FIRST_WORDS.has(firstWord(word)))

const NUMBER = /^\W*\d+[.)] /

const lookUp = (line: string, forms: Forms): HeadingRow | undefined => {
  if (line.length > MAX_HEADING_CHARS || !FIRST_WORDS.has(firstWord(line.replace(NUMBER, '')))) return undefined
  const folded = fold(line)
  return forms.get(folded) ?? forms.get(folded.replace(/ ?\([^)]{0,60}\)$/, ''))
}

/** What the tables know a whole line as, in English or another language; case and brackets at its end aside. */
export const knownHeading = (line: string): HeadingKind | undefined => lookUp(line, KNOWN_LINES)?.opens

/** What the table knows words as wherever they stand, even in the middle of a line or in a list. */
export const headingAnywhere = (words: string): HeadingKind | undefined => lookUp(words, KNOWN)?.opens

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

const likeOther = (line: string, folded: string): HeadingRow | undefined =>
  BEGINNINGS_OF_OTHERS.has(firstWord(folded)) && isShortOther(line, folded.split(' ').length)
    ? likeOneOf(LIKE_OTHERS, folded)
    : undefined

/**
 * The row that says what a line opens if it is a heading, else undefined. Known forms first, then the words in it.
 *
 * @param marked the file says that it is one (bold style, Markdown), so its look is not tested.
 */
export const headingRow = (line: string, marked = false): HeadingRow | undefined => {
  if (line.length > MAX_HEADING_CHARS) return undefined
  const known = lookUp(line, KNOWN_LINES)
  if (known !== undefined) return known
  if (LABELS_TEXT.test(line)) return undefined
  const folded = fold(line)
  const inOther = likeOther(line, folded)
  if (inOther !== undefined) return inOther
  const words = folded.split(' ').length
  if (folded === '' || words > MAX_HEADING_WORDS || !(marked || looksLikeHeading(line, words))) return undefined
  const made = MADE_OF.find(([, own]) => isMadeOf(own, folded))
  return made?.[0] ?? likeOneOf(LIKE_ENGLISH, folded)
}

/** What a line opens: see {@link headingRow}. */
export const readHeading = (line: string, marked = false): HeadingKind | undefined => headingRow(line, marked)?.opens

const LABEL_OF_LINE = /^([^:.]{3,60}):\s+\S|^([^–—-]{3,60})\s[–—-]\s/

/** What the words before a colon or dash in a line open: "Nice to have: Rust". */
export const readLabel = (line: string): HeadingKind | undefined => {
  const [, beforeColon, beforeDash] = LABEL_OF_LINE.exec(line) ?? []
  const label = beforeColon ?? beforeDash
  return label === undefined ? undefined : readHeading(`${label}:`)
}
