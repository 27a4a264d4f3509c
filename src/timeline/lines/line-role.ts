import { READS } from '../../language/resumes.ts'
import type { Line } from '../../schema/document.ts'
import { countWords } from '../../text/count-words.ts'
import { TERMS } from '../../text/employment-terms.ts'
import { lazily } from '../../text/lazy-pattern.ts'
import { isOrganization, isSchool } from '../../text/organizations.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'
import { endsInPlace, isPlace } from '../../text/places.ts'
import { STOP_AFTER_WORD } from '../../text/sentence-ends.ts'
import { holdsTitleWord, isTitle } from '../../text/titles.ts'
import { type DateRange, isDuration } from '../dates/index.ts'

/**
 * What a line does in its section: `short` may name an entry; `item` begins with a bullet; `wrapped` continues the line before;
 * `prose` is running text.
 */
export type Role = 'short' | 'item' | 'wrapped' | 'prose'

/** A line before its role is known. */
export interface RawLine {
  readonly line: Line
  /** Without the heading or label that may stand on the same line. */
  readonly text: string
  /** Where `text` starts in the document. */
  readonly start: number
  /** The layout leaves a gap before it. */
  readonly gap: boolean
  readonly dates: readonly DateRange[]
  /** What the label before `text` announces; null where there is none, or another label. */
  readonly labelled: 'title' | 'organization' | null
  /** The lines of the document that it was joined from, where there are several. */
  readonly joined?: readonly Line[]
}

/** A line with more words is a sentence, unless it ends in dates. */
const SHORT_WORDS_MAX = 13
const DATED_WORDS_MAX = 24
/** The same where a period and a post open it: department, school and place may fill two lines. */
export const POST_WORDS_MAX = 40
const SENTENCE_WORDS_MIN = 4
const NAMING_WORDS_MAX = 8
/** In characters: a line that names something is no longer. */
export const NAMING_LENGTH_MAX = 320
/** "Certified Nurse" is a title, "Certified nurses in three wards of …" is work. */
const DID_WORDS_MIN = 7
/** "Technologies: …" describes; "Advisor: …" too. */
export const LABELLED = lazily(/^\p{Lu}[\p{L} /&-]{2,28}:(?:\s|$)/u)
/** A line that reaches this share of the widest line was broken because it was full. */
const FULL_WIDTH = 0.88
/** In points: the text of a bullet starts at least so far right of its mark. */
const BULLET_INDENT_PT = 3
/** In text without boxes lines are counted in characters; shorter ones were not broken by a margin, longer ones not at all. */
const HARD_WRAP_MIN = 60
const HARD_WRAP_MAX = 110

/** After a period (of time) that ends the names of a line: nothing, or a part of its own. */
const AFTER_PERIOD = /^[\s)\]]*(?:$|[\t|·•]|[,–—-]\s*\p{Lu})/u

/** The words begin with what a person did. */
export const isDeed = (text: string): boolean =>
  READS['tells-what-was-done'].test(text) && !READS['begins-like-a-deed'].test(text)

/** "Tarn University, Leeds, England." is a name with its place, not a sentence. */
const isPlacedName = (text: string): boolean => {
  const [name = '', ...where] = text.replace(/\.\s*$/, '').split(/,\s*/)
  return where.length > 0 && countWords(text) <= SHORT_WORDS_MAX && isOrganization(name) && endsInPlace(where.join(', '))
}

/** "Department of Nets, Tarn School of Law.": names of employers, no word of which is told in small letters. */
const isStoppedName = (text: string): boolean => {
  const parts = text.replace(/\.\s*$/, '').split(/,\s+/)
  return !/(?:^|\s)\p{Ll}{4}|[:!?]/u.test(text) && parts.every((part) => isOrganization(part))
}

/** After a wide gap a few words with a full stop are a place: "Data Analyst  Oslo, Norway." */
const isSentence = (text: string): boolean =>
  STOP_AFTER_WORD.test(text) &&
  !READS['ends-in-short-form'].test(text) &&
  countWords(text.slice(text.lastIndexOf('\t') + 1)) >= SENTENCE_WORDS_MIN &&
  !isPlacedName(text) &&
  !isStoppedName(text)

const isNamed = (text: string): boolean => holdsTitleWord(text) || isOrganization(text)

/** "Rooted Software – Leeds, UK", "Managed Networks\tLeeds": its last part is where it is. */
const isPlacedBehind = (text: string): boolean =>
  endsInPlace(
    text
      .replace(/\s*\([^()]*\)$/u, '')
      .split(/\s[–—-]\s|\t/u)
      .at(-1) ?? '',
  )

/** "Rooted Software – Leeds, UK", "Managed Networks": set bold or with its place, and without a lower-case word. */
const isNameLikeDeed = ({ text, line }: RawLine): boolean =>
  !/(?:^|\s)\p{Ll}{3}/u.test(text) && (line.bold || isPlacedBehind(text))

/** "Fishing Research (Nets, Tides, Weirs)\tLeeds": so many words are a name only with their place in a cell of its own. */
const isPlacedDeed = (raw: RawLine): boolean => raw.text.includes('\t') && isNameLikeDeed(raw) && isPlacedBehind(raw.text)

/** "Tarn Bank – maker of clocks and more  Leeds, UK": with its place, an employer and what it does. */
const isPlacedBody = (text: string): boolean =>
  isOrganization(firstCell(text)) && endsInPlace(text.slice(text.lastIndexOf('\t') + 1))

/** "Visiting Tutor, City of Wick School, Wick": a post and with whom, no word of which is told in small letters. */
const isPostWith = (text: string): boolean => {
  const [post = '', ...others] = text.split(/,\s+/)
  const isName = others.length > 0 && !/(?:^|\s)\p{Ll}{4}|[:;.!?]/u.test(text)
  return isName && others.every((part) => /^\p{Lu}/u.test(part)) && isTitle(post)
}

/** "2014 – 2015. Analyst, Tides Lab. School of Nets (now of Tides), Tarn University": a period and a post open it. */
const opensWithPost = ({ text, start, dates }: RawLine): boolean => {
  const date = dates.find(({ form }) => form === 'range')
  if (date?.start !== start) return false
  const [post = ''] = text
    .slice(date.end - start)
    .replace(/^\P{L}+/u, '')
    .split(',', 1)
  return isTitle(post)
}

const isProse = (raw: RawLine): boolean => {
  const { text, dates } = raw
  if (text.length > NAMING_LENGTH_MAX) return true
  const words = countWords(text)
  const isParted = text.includes('|') || (text.includes('\t') && (isTitle(firstCell(text)) || isPlacedBody(text)))
  const most = opensWithPost(raw) ? POST_WORDS_MAX : dates.length > 0 || isParted ? DATED_WORDS_MAX : SHORT_WORDS_MAX
  if (words > most) return true
  if (dates.length > 0) return false
  if (words > NAMING_WORDS_MAX && !isParted && endsOpen(text.trimEnd())) return true
  if (isSentence(text) || (words >= DID_WORDS_MIN && isDeed(text) && !isPlacedDeed(raw) && !isPostWith(text))) return true
  if (READS['lists-tools'].test(text)) return true
  return !isNamed(text) && ((words > 1 && isDeed(text) && !isNameLikeDeed(raw)) || LABELLED.test(text))
}

const startsLow = (text: string): boolean => /^\p{Ll}+(?:[\s,;)-]|[.:](?:\s|$)|$)/u.test(text)
/** "Gary, IN", "Salem, OR": a state, not a word. */
const STATE_AT_END = /,\s\p{Lu}{2}$/u
const endsOpen = (text: string): boolean => READS['ends-within-sentence'].test(text) && !STATE_AT_END.test(text)

const BETWEEN_NAMES = /\t| \| |\s[–—-]\s/u

/** What stands before the first wide gap or bar. */
const firstCell = (text: string): string => text.split(/\t| \| /u, 1)[0] ?? ''

/** "Tarn Software – Analyst (Tides Team)": a name, and a post behind it. */
const namesPost = (text: string): boolean => {
  const [name = '', ...others] = text.replace(/^\P{L}+/u, '').split(BETWEEN_NAMES)
  return !isTitle(name) && others.some((other) => isTitle(other))
}

/** "1. Data Engineer at Tarn": a post and, behind "at", with whom. */
export const isPostAt = (text: string): boolean => {
  const [, post] = /^[^\p{L}]*(\p{Lu}.{2,60}?) (?:at|@) ?\p{Lu}/u.exec(text) ?? []
  return post !== undefined && isTitle(post)
}

/** A bullet that is no more than a name: "• Acme  Berlin" above "Engineer  2019 – 2021". */
export const isNamingItem = ({ line, text }: RawLine): boolean =>
  line.listItem && (isPostAt(text) ? countWords(text) <= SHORT_WORDS_MAX : isNameOnly(line, text))

/** "Osprey Leeds, UK": a name and a place, neither of which is told in small letters. */
const isNameInPlace = (text: string): boolean =>
  !/\s\p{Ll}{3}/u.test(text) && endsInPlace(text) && !isPlace(text.replace(/^\P{L}+/u, ''))

const isNameOnly = (line: Line, text: string): boolean =>
  countWords(text.split(BETWEEN_NAMES, 1)[0] ?? '') <= NAMING_WORDS_MAX &&
  (!isSentence(text) || (line.bold && isSchool(text))) &&
  !isDeed(text.replace(/^\P{L}+/u, '')) &&
  (line.bold || /[\t|]/.test(text) || isOrganization(text) || namesPost(text) || isNameInPlace(text))

/** The line before, and what is known of it. */
export interface Before {
  readonly raw: RawLine
  readonly role: Role
  /** Left edge of the bullet that the line belongs to. */
  readonly itemLeft: number | null
}

/** The widest of the lines, in points or else in characters. */
export const fullWidth = (lines: readonly Line[]): number =>
  lines.reduce((most, { box, start, end }) => Math.max(most, box ? box[0] + box[2] : end - start), 0)

const isFull = ({ line, text }: RawLine, width: number): boolean =>
  line.box
    ? line.box[0] + line.box[2] >= width * FULL_WIDTH
    : width <= HARD_WRAP_MAX && text.length >= Math.max(HARD_WRAP_MIN, width * FULL_WIDTH)

/** A date at the start, or a period or season at the right edge: a line of its own. */
const isDated = ({ text, start, dates }: RawLine): boolean =>
  dates.some(
    (date) =>
      date.start === start || ((date.form === 'range' || date.form === 'season') && text.charAt(date.start - start - 1) === '\t'),
  )

const opensHigh = (text: string): boolean => /^\P{L}{0,3}\p{Lu}/u.test(text)

/**
 * "Data Engineer, Acme, 2019 – 2021", "Acme – Analyst (2019 – 2021) | Leeds": a post or employer and its period, not in a
 * sentence.
 */
const isDatedName = ({ text, start, dates }: RawLine): boolean =>
  opensHigh(text) &&
  isNamed(text) &&
  !isDeed(text) &&
  countWords(text) <= DATED_WORDS_MAX &&
  dates.some(({ form, end }) => form === 'range' && AFTER_PERIOD.test(text.slice(end - start)))

/** One of two lines names the post, the other the employer, and the second is dated: "Acme Ltd", "Analyst, 2019 – 2021". */
const isNameAbove = ({ text, dates }: RawLine, next: RawLine | undefined): boolean => {
  if (!next || next.gap || next.line.listItem || dates.length > 0 || !(isDated(next) || isDatedName(next))) return false
  if (!opensHigh(text) || countWords(text) > NAMING_WORDS_MAX || isSentence(text) || isDeed(text)) return false
  return holdsTitleWord(text)
    ? !holdsTitleWord(next.text)
    : (isOrganization(text) || endsInPlace(text)) && holdsTitleWord(next.text) && !isOrganization(next.text)
}

/** "Analyst" above "Tarn Bank": a post that fills its line, and a short line below it. */
const isPostAlone = ({ text, dates }: RawLine, next: RawLine | undefined): boolean =>
  dates.length === 0 &&
  isTitle(text) &&
  next !== undefined &&
  !next.gap &&
  !next.line.listItem &&
  opensHigh(next.text) &&
  !isSentence(next.text) &&
  countWords(next.text) <= NAMING_WORDS_MAX

/** A line before, full to the margin, that is broken within its sentence. */
const isBroken = (raw: RawLine, width: number): boolean => isFull(raw, width) && !/[.!?:]\s*$/.test(raw.text)

/** "• Award of the year (2018, 2019), scholarship of Tarn" above "University (2018)", indented: a bullet full to the margin that no date ends. */
const isFilledItem = ({ raw, itemLeft }: Before, { line }: RawLine, width: number): boolean =>
  itemLeft !== null &&
  line.box !== null &&
  line.box[0] >= itemLeft + BULLET_INDENT_PT &&
  isBroken(raw, width) &&
  raw.dates.every(({ end }) => LETTER_OR_DIGIT.test(raw.text.slice(end - raw.start)))

const goesOn = (one: RawLine, next: RawLine | undefined, before: Before, width: number): boolean => {
  const { line, text, gap } = one
  const { raw, role, itemLeft } = before
  if (gap || (raw.dates.length > 0 && !isFilledItem(before, one, width)) || isDated(one)) return false
  if (startsLow(text)) return !TERMS.test(firstCell(text).trim())
  if (role === 'short') return false
  if (endsOpen(raw.text.trimEnd()) && (isFull(raw, width) || !isDatedName(one))) return true
  if (line.bold && !raw.line.bold) return false
  if (line.box && itemLeft !== null) return line.box[0] >= itemLeft + BULLET_INDENT_PT
  return isBroken(raw, width) && !isDatedName(one) && !isNameAbove(one, next) && !isPostAlone(one, next)
}

/** The next line continues in lower case, so this one is part of a sentence. */
const isContinued = (raw: RawLine, next: RawLine | undefined): boolean =>
  next !== undefined &&
  !next.gap &&
  !next.line.listItem &&
  raw.dates.length === 0 &&
  !isNamed(raw.text) &&
  startsLow(next.text) &&
  !isDated(next)

/** "Housing Trust" above "6 years 4 months": that is how LinkedIn prints the employer of several posts. */
const isAboveDuration = ({ text }: RawLine, next: RawLine | undefined): boolean =>
  next !== undefined && !next.gap && countWords(text) <= NAMING_WORDS_MAX && next.dates.length === 0 && isDuration(next.text)

/** "• 2019 – 2021" above the names of the entry: the bullet belongs to the entry, and is not a list item. */
export const isPeriodAlone = ({ text, start, dates: [date, ...others] }: RawLine): boolean =>
  date?.form === 'range' &&
  others.length === 0 &&
  !LETTER_OR_DIGIT.test(text.slice(0, Math.max(0, date.start - start)) + text.slice(date.end - start))

/** "• Analyst – Tarn Bank" above "2019 – 2021" alone: a bullet that opens with a post. */
export const isPostAbovePeriod = (item: RawLine, next: RawLine | undefined): boolean => {
  const [post = ''] = item.text.replace(/^\P{L}+/u, '').split(BETWEEN_NAMES)
  return (
    next !== undefined &&
    isPeriodAlone(next) &&
    !next.gap &&
    isTitle(post) &&
    !isDeed(post) &&
    !isSentence(item.text) &&
    countWords(item.text) <= SHORT_WORDS_MAX
  )
}

/** What a line does, from its words, the lines around it and the width of its section. */
export const roleOf = (raw: RawLine, before: Before | null, next: RawLine | undefined, width: number): Role => {
  if (raw.line.listItem && !isPeriodAlone(raw)) return 'item'
  if (raw.line.heading || isAboveDuration(raw, next)) return 'short'
  if (before && goesOn(raw, next, before, width)) return 'wrapped'
  return isProse(raw) || isContinued(raw, next) ? 'prose' : 'short'
}

/** Left edge of the bullet that a line of this role belongs to, in points; null where there is none. */
export const itemLeftOf = ({ line }: RawLine, role: Role, before: Before | null): number | null => {
  if (role === 'item') return line.box?.[0] ?? null
  return role === 'wrapped' ? (before?.itemLeft ?? null) : null
}
