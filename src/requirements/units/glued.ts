import { WORDS } from '../../language/words.compiled.ts'
import type { Document } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import type { Edit } from '../../schema/suggestion.ts'
import { type PackLanguage, packLanguageOf } from '../../text/language.ts'
import { matchesOf } from '../../text/matches.ts'
import { rangeAt } from '../../text/span.ts'
import { findSeamsOf } from './glued-languages.ts'
import { goesOnInList } from './goes-on.ts'
import { beginsHeading, headingAnywhere } from './headings/index.ts'
import { findLinesOfPosting, findLostLines } from './lost-lines.ts'

const LINE_STARTERS: ReadonlySet<string> = new Set(WORDS['line-starters'])
const NAME_STARTERS: ReadonlySet<string> = new Set(WORDS['name-starters'])
const SURE_HEADINGS: ReadonlySet<string> = new Set(WORDS['sure-headings'])

/**
 * Some sites hand out a posting as one line in which the line breaks are lost: "…SQL or other toolsCompetence in Excel".
 * In a paragraph that was written on purpose there is hardly ever a seam, so shorter lines are searched for less: from
 * here on for everything, from the second bound on for words that run into the first word of a point, below it for
 * headings that run into the text ("Required QualificationsActive").
 */
const GLUED_LINE_CHARS = 300
const CAREFUL_LINE_CHARS = 100

/** A shorter posting has hardly room for headings. */
const SHORT_POSTING_CHARS = 500

/** ".Next" after a small letter, a digit or a closing mark; a bullet; "field3+ years". */
const LOST_BREAK = new RegExp(
  [
    '(?<=[\\p{Ll}\\d)%+”"’][.!?:;…])(?=\\p{Lu}\\p{L})',
    '(?<=[^\\s•·▪●])(?=\\s?[•·▪●]\\s)',
    '(?<=\\S\\s{2,4})(?=\\p{Lu})',
    '(?<=\\p{Ll})(?=About \\p{Lu})',
    '(?<=[\\p{Ll})#+][.;:]?)(?=\\d{1,2}\\s?(?:\\+|[-–]\\s?\\d{1,2}\\+?)?\\s?(?:years?|yrs?)\\b)',
  ].join('|'),
  'gu',
)

/** A capital directly after a letter, a digit, a bracket or a full stop: "toolsCompetence", "(Python)Experience"; "SQLExperience", "SQL.Experience". */
const CAPITAL_SEAM =
  /(?<=[\p{Ll}\d)%+”’])(?=\p{Lu}\p{Ll})|(?<=[\p{L}\d)][.!?:;])(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})|(?<=[\s,]\p{Lu})(?=\p{Lu}\p{Ll}{4})/uy

const wordAt = (line: string, offset: number): string => /^\p{L}+/u.exec(line.slice(offset, offset + 24))?.[0] ?? ''

/** One word as it stands in a glued line: "Requirements" of "RequirementsStrong", "WHO" of "WHO YOU". */
const HEADING_WORD = /^(?:\p{Lu}?[\p{Ll}'’]+|\p{Lu}{2,}(?!\p{Ll}))/u

const LONGEST_HEADING_CHARS = 48

/** Where a word ends; a small letter before a capital ends one too. */
const WORD_END = /(?<=[\p{L}\d)'’])(?=[\s:?,.(–—•·]|$)|(?<=\p{Ll})(?=[\p{Lu}\d])/gu

/** Length of the longest heading that the table knows verbatim and that begins here; 0: none. */
const headingLengthAt = (line: string, offset: number): number => {
  const ahead = line.slice(offset, offset + LONGEST_HEADING_CHARS)
  const first = HEADING_WORD.exec(ahead)?.[0]
  if (first === undefined || !beginsHeading(first)) return 0
  const ends = matchesOf(ahead, WORD_END).map(({ index }) => index)
  return ends.findLast((end) => headingAnywhere(ahead.slice(0, end)) !== undefined) ?? 0
}

/** "Nice to have" is written so in titles too. */
const isTitleCased = (heading: string): boolean => heading.split(/\s+/).every((word) => !/^(?!have$)\p{Ll}{4,}/u.test(word))

/** After a sentence, a bullet, a lost line break or a wide space. */
const isFree = (line: string, start: number): boolean =>
  start === 0 || /[.!?:;)…\p{Ll}\d]$|\s{2}$|[.!?:;)…•·]\s$/u.test(line.slice(Math.max(0, start - 2), start))

/** "Our Python skills Python" is no heading; "Required Skills Python" is, and "Who you are You…" after a sentence. */
const opensPart = (line: string, start: number, length: number): boolean => {
  const after = line.slice(start + length, start + length + 4)
  if (/^\s*[:•·]/.test(after)) return true
  const heading = line.slice(start, start + length)
  const titled = SURE_HEADINGS.has(heading.toLowerCase()) || (/\s/.test(heading) && isTitleCased(heading))
  if (/^(?:\p{Lu}|\d)/u.test(after)) return titled || isFree(line, start)
  const addresses = isFree(line, start) && /^(?:what|who|how|your|about)\s/i.test(heading)
  return (titled || addresses) && /^\s+["“/]?\s?(?:\p{Lu}|\d)/u.test(after)
}

/** Where a capital begins a word, or follows a small letter without a space. */
const CAPITAL = /(?<!\p{Lu})\p{Lu}/gu

const headingSeams = (line: string): number[] => {
  const seams: number[] = []
  let last = 0
  for (const { index } of matchesOf(line, CAPITAL)) {
    const length = index < last ? 0 : headingLengthAt(line, index)
    if (length === 0 || !opensPart(line, index, length)) continue
    last = index + length + (/^\s*[:–—]?\s*/.exec(line.slice(index + length, index + length + 8))?.[0].length ?? 0)
    seams.push(index, last)
  }
  return seams
}

/** Where a capital stands directly behind another sign: only there can two lines have run together. */
const innerCapitals = (line: string): number[] => {
  const found: number[] = []
  for (let at = 1; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    const mayBeCapital = unit > 0x7e || (unit >= 0x41 && unit <= 0x5a)
    if (mayBeCapital && line.charCodeAt(at - 1) !== 0x20) found.push(at)
  }
  return found
}

const isSeam = (line: string, at: number): boolean => {
  CAPITAL_SEAM.lastIndex = at
  return CAPITAL_SEAM.test(line)
}

const starterSeams = (line: string): number[] =>
  innerCapitals(line).filter((at) => isSeam(line, at) && LINE_STARTERS.has(wordAt(line, at).toLowerCase()))

const breakSeams = (line: string): number[] => matchesOf(line, LOST_BREAK).map(({ index }) => index)

/** " Proficiency with" after a small word: where line breaks became spaces, a capital still begins a point. */
const SPACE_SEAM = /(?<=(?:^|\s)\p{Ll}[\p{Ll}-]{2,24}[)%+]?\s)(?=\p{Lu}\p{Ll}{3,}\s\p{Ll}+\b)/gu

const spaceSeams = (line: string): number[] =>
  matchesOf(line, SPACE_SEAM).flatMap(({ index }) => {
    const word = wordAt(line, index).toLowerCase()
    const begins =
      LINE_STARTERS.has(word) && !NAME_STARTERS.has(word) && !goesOnInList(line.slice(Math.max(0, index - 11), index))
    return begins ? [index] : []
  })

/** "Required QualificationsActive clearance": at the start of a line, whatever its length. */
const leadingSeams = (line: string): number[] => {
  if (innerCapitals(line.slice(0, LONGEST_HEADING_CHARS + 2)).length === 0) return []
  const length = headingLengthAt(line, 0)
  const heading = line.slice(0, length)
  const isSure = /\s/.test(heading) || SURE_HEADINGS.has(heading.toLowerCase())
  return length > 0 && isSure && /^[:?]?\p{Lu}\p{Ll}/u.test(line.slice(length, length + 3))
    ? [length + (/^[:?]/.test(line.charAt(length)) ? 1 : 0)]
    : []
}

/** A line with so many lost breaks was a list: the breaks that became spaces are looked for, too. */
const MIN_SEAMS = 3

interface Seams {
  readonly sure: readonly number[]
  /** A seam only where no name begins. */
  readonly loose: readonly number[]
}

/** All that a posting consists of, but for its title. */
const isWholePosting = ({ text, lines }: Document): boolean =>
  lines.filter(({ start, end }) => text.slice(start, end).trim() !== '').length <= MOST_LINES_OF_ONE

const MOST_LINES_OF_ONE = 2

const seamsOfLine = (line: string): Seams => {
  if (line.length < CAREFUL_LINE_CHARS) return { sure: leadingSeams(line), loose: [] }
  if (line.length < GLUED_LINE_CHARS) return { sure: [...leadingSeams(line), ...starterSeams(line)], loose: [] }
  const lost = findLostLines(line)
  const sure = [...headingSeams(line), ...starterSeams(line), ...breakSeams(line), ...lost.sure]
  return { sure: sure.length < MIN_SEAMS ? sure : [...sure, ...spaceSeams(line)], loose: lost.loose }
}

const seamsInLanguage = (line: string, language: PackLanguage | null): Seams => {
  const own = seamsOfLine(line)
  if (language === null || line.length < GLUED_LINE_CHARS) return own
  const others = findSeamsOf(language, line)
  return { sure: [...own.sure, ...others.sure], loose: [...own.loose, ...others.loose] }
}

const seamsOf = (line: string, isWhole: boolean, language: PackLanguage | null): Seams => {
  const { sure, loose } = seamsInLanguage(line, language)
  return { sure: isWhole && line.length < SHORT_POSTING_CHARS ? [...sure, ...findLinesOfPosting(line)] : sure, loose }
}

/**
 * Where the lines of a posting have lost a line break: an insertion of one for each place, in order.
 *
 * @param names spans that are one name ("PyTorch", "Node.js"), sorted, not overlapping: no seam is within.
 */
export const findSeams = (document: Document, names: readonly Span[]): Edit[] => {
  const { text, lines } = document
  const isWhole = isWholePosting(document)
  const language = packLanguageOf(document)
  const isWithinName = (offset: number): boolean => (rangeAt(names, offset)?.start ?? offset) < offset
  /** "Kafka pipelines" begins with a name, "Machine learning" is one of common words. */
  const beginsName = (offset: number): boolean => {
    const name = rangeAt(names, offset)
    return name?.start === offset && !text.slice(offset, name.end).includes(' ')
  }
  return lines.flatMap(({ start, end }) => {
    const { sure, loose } = seamsOf(text.slice(start, end), isWhole, language)
    const all = [...sure.map((seam) => start + seam), ...loose.map((seam) => start + seam).filter((seam) => !beginsName(seam))]
    return [...new Set(all)]
      .filter((seam) => seam > start && seam < end && !isWithinName(seam))
      .sort((a, b) => a - b)
      .map((seam) => ({ start: seam, end: seam, text: '\n' }))
  })
}
