import { SAYS } from '../../language/postings.ts'
import type { Document } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import type { Edit } from '../../schema/suggestion.ts'
import { type PackLanguage, packLanguageOf } from '../../text/language.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { rangeAt } from '../../text/span.ts'
import { findDemandStarts, goesOn, opensDemand, placesOf, wordsBefore } from './find-demands.ts'
import { findLostHeadings, type LostHeading } from './lost-headings.ts'

/*
 * Some sites hand out postings whose line breaks are lost, in part or all:
 *
 *   …SQL or other toolsCompetence in Excel.You build…     a break became nothing
 *   …What you'll do - Build models - Look after them What we ask SQL      a break became a space
 *
 * In a paragraph that was written on purpose there is hardly ever a seam, so the shorter a line is the less it is searched for.
 */

/** From this length on a line is searched for words that run into the next line. */
const CAREFUL_CHARS = 100
/** From this length on for headings. */
const GLUED_CHARS = 300
/** A paragraph is shorter: from this length on a line is searched as a whole posting. */
const POSTING_CHARS = 500

/** "toolsCompetence", where no capital is in the word before: names have one ("LinkedIn"). "Leadership:Proven", "required.A degree". Not "d’Azure". */
const GLUED_WORD =
  /(?=\p{Lu}\p{Ll})(?<!\b(?:[dl]|qu)’)(?<=(?:^|[\s(,])\p{Ll}[\p{Ll}’-]+[)%+”’]?|\p{Ll}{2}[.!?:;…])|(?<=\p{Ll}{3}[.!?])(?=[AI] \p{Ll}|A \p{Lu}\p{Ll})/gu

/** "SQLExperience with": only before what opens a demand, since "SQLServer" is a name. */
const GLUED_CAPITALS = /(?<=[\s(,/]\p{Lu}{2,6})(?=\p{Lu}\p{Ll}{4,}\s)/gu

/** ".Next" after a small letter, a digit or a closing mark; a bullet; wide space; "field3+ years". */
const LOST_BREAK = new LazyPattern(
  [
    '(?<=[\\p{Ll}\\d)%+”"’][.!?:;…])(?=\\p{Lu}\\p{L})',
    '(?<=\\p{Lu}{2}[.!?:;…]|\\s:)(?=\\p{Lu}\\p{Ll})',
    '(?<=[^\\s•·▪●])(?=\\s?[•·▪●]\\s)',
    '(?<=\\S\\s{2,4})(?=\\p{Lu})',
    '(?<=[\\p{L})#+][.;:]?)(?=\\d{1,2}\\s?(?:\\+|[-–]\\s?\\d{1,2}\\+?)?\\s?(?:years?|yrs?)\\b)',
  ].join('|'),
  'gu',
)

/** A capital directly after any word, or after "SQL": where breaks became nothing, a line ended here. */
const CAPITAL_SEAM = /(?<=[\p{Ll}\d)%+”’])(?<!\b(?:[dl]|qu)’)(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})/gu

/** "… du port Rédiger les notes": in a French or Spanish line that lost its breaks a capital begins a point, or a name. */
const CAPITAL_WORD = /(?<=[\p{L}\d)%+]\s)(?=\p{Lu}\p{Ll}{2,}\s\p{Ll})/gu
const WITHOUT_CAPITALS: ReadonlySet<string | null> = new Set(['fr', 'es'])

/** "… of the team Lead the reviews": in English names are of several words with capitals, and one alone may be a name. */
const ENGLISH_CAPITAL = /(?<=(?:^|\s)\p{Ll}[\p{Ll}-]{2,24}[)%+]?\s)(?=\p{Lu}\p{Ll}{2,}\s\p{Ll})/gu
/** So many of them are points; of all such places in 167 postings one in four was a name. */
const MIN_ENGLISH_CAPITALS = 4

/** This many breaks are no accident: the line was a list. */
const MIN_SEAMS = 3

/** A character that stands between spaces this often is a bullet, not a dash within a sentence. */
const BULLETS: readonly (readonly [RegExp, number])[] = [
  [/(?<=\s)[*·✓✔→](?=\s)/g, 3],
  [/(?<=\s)(?:(?<!\d )-|-(?= \D))(?=\s)/g, 3],
  [/(?<=\s)(?:(?<!\d )[–—]|[–—](?= \D))(?=\s)/g, 6],
  [/(?<=\s)#{1,6}(?=\s)/g, 1],
]

/** In a posting of one line these are not borders between the cells of a table. */
const BAR: readonly [RegExp, number] = [/(?<=\s)\|(?=\s)/g, 2]

const gluedIn = (line: string): number[] => [
  ...placesOf(line, GLUED_WORD),
  ...placesOf(line, GLUED_CAPITALS).filter((at) => opensDemand(line.slice(at))),
]

const findBullets = (line: string, bullets = BULLETS): number[] =>
  bullets.flatMap(([pattern, least]) => {
    const found = placesOf(line, pattern)
    return found.length < least ? [] : found
  })

/** The places of a pattern at which the words before do not go on. */
const findFree = (line: string, pattern: RegExp): number[] =>
  placesOf(line, pattern).filter((at) => !goesOn(wordsBefore(line, at)))

const boundsOf = (headings: readonly LostHeading[]): number[] => headings.flatMap(({ start, bodyStart }) => [start, bodyStart])

/** A whole posting, however short: one heading is believed if something else shows that a line was lost. */
const findInShortPosting = (line: string): number[] => {
  const headings = findLostHeadings(line)
  const points = [...findBullets(line, [...BULLETS, BAR]), ...findDemandStarts(line)]
  return headings.length + points.length < 2 ? points : [...boundsOf(headings), ...points]
}

/** Where a whole posting became one line, the seams outside of any sentence: it has two headings, or one and list items. */
const findInPaste = (line: string, headings: readonly LostHeading[]): number[] => {
  const bullets = findBullets(line)
  if (line.length < POSTING_CHARS || headings.length < (bullets.length > 0 ? 1 : 2)) return []
  return [...boundsOf(headings), ...bullets, ...findDemandStarts(line, true), ...findFree(line, SAYS.speaker)]
}

/** @param isWhole the line is all that the posting consists of, but for its title. */
const findInLine = (line: string, isWhole: boolean, language: PackLanguage | null): number[] => {
  const short = isWhole && line.length < POSTING_CHARS ? findInShortPosting(line) : []
  const glued = line.length < CAREFUL_CHARS ? [] : gluedIn(line)
  if (line.length < GLUED_CHARS) return [...short, ...glued]
  const headings = findLostHeadings(line)
  const capitals = placesOf(line, CAPITAL_SEAM)
  const lost = [...(language !== null && capitals.length > 1 ? capitals : glued), ...placesOf(line, LOST_BREAK)]
  const sure = boundsOf(headings.filter((heading) => heading.sure))
  const all = [...short, ...sure, ...lost, ...findInPaste(line, headings), ...(lost.length < MIN_SEAMS ? [] : capitals)]
  return all.length < MIN_SEAMS || !WITHOUT_CAPITALS.has(language) ? all : [...all, ...findFree(line, CAPITAL_WORD)]
}

const MOST_LINES_OF_ONE = 2

/**
 * Where the lines of a posting have lost a line break: an insertion of one for each place, in order.
 *
 * @param names spans that are one name ("PyTorch", "Node.js"), sorted, not overlapping: no seam is within.
 */
export const findSeams = (document: Document, names: readonly Span[]): Edit[] => {
  const { text, lines } = document
  const isWhole = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '').length <= MOST_LINES_OF_ONE
  const language = packLanguageOf(document)
  const startOfName = (offset: number): number | undefined => rangeAt(names, offset)?.start
  /** "LendingClub": what runs together more than once is a name, too, unless a demand opens there ("SQLExperience with"). */
  const isRepeated = (offset: number): boolean => {
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, offset - 20), offset))?.[0]
    const after = /^\p{L}+/u.exec(text.slice(offset, offset + 20))?.[0]
    if (before === undefined || after === undefined) return false
    return text.indexOf(before + after) !== text.lastIndexOf(before + after) && !opensDemand(text.slice(offset))
  }
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end)
    const found = findInLine(line, isWhole, language)
    const isList = language === null && found.length >= MIN_SEAMS
    // The points of an English line that lost its breaks to spaces.
    const points = (isList ? findFree(line, ENGLISH_CAPITAL) : []).filter((at) => startOfName(start + at) !== start + at)
    const seams = points.length < MIN_ENGLISH_CAPITALS ? found : [...found, ...points]
    return [...new Set(seams.map((seam) => start + seam))]
      .filter((seam) => seam > start && seam < end && (startOfName(seam) ?? seam) >= seam && !isRepeated(seam))
      .sort((a, b) => a - b)
      .map((seam) => ({ start: seam, end: seam, text: '\n' }))
  })
}
