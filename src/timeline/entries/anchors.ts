import { READS } from '../../language/resumes.ts'
import { countWords } from '../../text/count-words.ts'
import { isOrganization } from '../../text/organizations.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'
import { holdsTitleWord, isPostOrFirm, isTitle } from '../../text/titles.ts'
import { type DateRange, withoutDuration } from '../dates/index.ts'
import { type BodyLine, isDeed, isNamingItem, isPostAt, NAMING_LENGTH_MAX, POST_WORDS_MAX, withoutDates } from '../lines/index.ts'
import { cellsOf, employmentIn } from '../names/index.ts'
import { postIn } from './posts.ts'

/** A line that dates an entry. */
export interface Anchor {
  /** Index into the body. */
  readonly at: number
  readonly date: DateRange
  /** The line itself names the entry; a bullet with a date beside it does not. */
  readonly names: boolean
  /** It says all of its post: its period stands above it, on a line for several. */
  readonly whole?: true
}

/** What stands beside the date of an entry: a title, an employer, a place; not a sentence. */
const ANCHOR_WORDS_MAX = 20
const LEFT_EDGE = /(?:^|[\t(|•·–—,;:[@]|\/\/|\s-|\s{2})\s*$/u
/** Some writers end every line of an entry's head like this: "Jun 2023 – Aug 2023." */
const FULL_STOP = /^\.\s*$/u
const RIGHT_EDGE = /^\s*(?:$|[\t)|•·–—,;:\]]|\/\/|-\s| {2})/u

/** "Analyst, Tarn Bank. 10/2015 – Current.": each part of the line ends with a full stop. */
const isPart = ({ text, start }: BodyLine, date: DateRange): boolean =>
  date.form === 'range' && /[.,]\s$/.test(text.slice(0, Math.max(0, date.start - start))) && !isDeed(text)

/** Nothing, a wide gap or a bar stands before the date. */
const apart = ({ text, start }: BodyLine, date: DateRange): boolean => {
  const before = text.slice(0, Math.max(0, date.start - start))
  const words = before.trimEnd()
  return words === '' || /\t| {2}/.test(before.slice(words.length)) || /[|•·(]$/.test(words)
}

/** "• Analyst, Tarn Bank.  2015 – 2018.": at the other edge, whatever stop follows it. */
const endsApart = (line: BodyLine, date: DateRange): boolean =>
  apart(line, date) &&
  FULL_STOP.test(line.text.slice(date.end - line.start)) &&
  isTitle(line.text.replace(/^\P{L}+/u, '').split(/[,\t]/u, 1)[0] ?? '')

const atEdge = (line: BodyLine, date: DateRange): boolean => {
  const { text, start } = line
  const before = text.slice(0, Math.max(0, date.start - start))
  const after = withoutDuration(text.slice(date.end - start))
  return (
    before.replace(/[^\p{L}\p{N}]/gu, '') === '' ||
    after.trim() === '' ||
    RIGHT_EDGE.test(after) ||
    LEFT_EDGE.test(before) ||
    (FULL_STOP.test(after) && (apart(line, date) || isPart(line, date) || postIn(line) !== null))
  )
}

/** "Part-time, Summer 2016": how one was employed, and when. */
const isTermOnly = (line: BodyLine): boolean => employmentIn(line) !== null && cellsOf([line]).length === 0

/** "• Analyst. Tarn Bank. 2015 – 2018.", "• Analyst, Tarn Bank. 2015 – 2018.": parts of which the first is a post. */
const isPostInParts = ({ text, ...line }: BodyLine, date: DateRange): boolean => {
  const [first = ''] = text.split(/(?<=[\p{L})]{2})\.\s/u, 1)
  const [post = ''] = first.split(',', 1)
  return isPart({ text, ...line }, date) && isTitle(post) && !isDeed(first.replace(/^\P{L}+/u, ''))
}

/** A bullet that ends like a sentence names a post only where its period stands apart, or it says nothing else, or says it in parts. */
const isDatedPost = (line: BodyLine, date: DateRange): boolean =>
  holdsTitleWord(line.text) &&
  (!/[.;]\s*$/.test(line.text) || endsApart(line, date) || postIn(line) !== null || isPostInParts(line, date))

/** "– Analyst", or "Analyst" below "1. Tallow  2018 – 2021". */
const namesPost = (line: BodyLine | undefined): boolean =>
  postIn(line) !== null || (line?.role === 'short' && line.dates.length === 0 && isTitle(line.text))

/**
 * "• Vision Lab  2018 – 2021", "• Tallow  2018 – 2021" above "– Analyst": with its period at the other edge a bullet is the head of an entry; "• Model for a company"
 * describes work.
 */
const isDatedBody = (line: BodyLine, date: DateRange, next: BodyLine | undefined): boolean => {
  const [before, after] = [line.text.slice(0, date.start - line.start), line.text.slice(date.end - line.start)]
  return (
    /[\t|]\s*$/u.test(before) &&
    after.trim() === '' &&
    isNamingItem(line) &&
    (isOrganization(before) || namesPost(next)) &&
    !/(?<!\p{L})\p{Ll}{4}/u.test(before)
  )
}

/** "(coats, 2017 sales)": a single date that a lower-case word follows. */
const SMALL_WORD_AFTER = /^ \p{Ll}{4}/u
/** "2014-2019 with a margin of two": a period within a sentence. */
const SENTENCE_AFTER = /^ (?:with|by|using) \p{Ll}/u
const isOfWord = ({ text, start }: BodyLine, { form, end }: DateRange): boolean =>
  (form === 'range' ? SENTENCE_AFTER : SMALL_WORD_AFTER).test(text.slice(end - start))

/** "• Tutor of nets (2021, 2021/2022, 2023)": terms in which something was done again, beside the post that the bullet is of. */
const TERMS_MIN = 3
const listsTerms = ({ dates: [first, ...others], text, start }: BodyLine): boolean =>
  first !== undefined &&
  others.length + 1 >= TERMS_MIN &&
  others.every((date, order) => /^\s*,\s*$/.test(text.slice((others[order - 1] ?? first).end - start, date.start - start)))

const endsWith = (line: BodyLine, date: DateRange): boolean => line.text.slice(date.end - line.start).trim() === ''

/** "• Analyst at Tarn  2016", "• Analyst  Tarn  2016": a post and with whom. */
const isWholePost = ({ text }: BodyLine): boolean => {
  const [post = '', employer = ''] = text.replace(/^\P{L}+/u, '').split('\t')
  return isPostAt(text) || (isTitle(post) && /^\p{Lu}/u.test(employer))
}

/** A period at an edge dates an entry; a single date does where it stands apart, or beside a title or employer. */
const dates = (line: BodyLine, date: DateRange, next: BodyLine | undefined): boolean => {
  if (date.form === 'day' || !atEdge(line, date) || isOfWord(line, date)) return false
  // "Technologies: Java, SQL Server 2012": a version.
  if (READS['lists-tools'].test(line.text)) return false
  const beside = withoutDates(line).trim()
  const opensWithPost = line.role === 'short' && date.start === line.start && isTitle(beside.split(',', 1)[0] ?? '')
  if (countWords(beside) > (opensWithPost ? POST_WORDS_MAX : ANCHOR_WORDS_MAX)) return false
  if (line.role === 'item' && date.form !== 'range') return isWholePost(line) && apart(line, date) && endsWith(line, date)
  if (line.role === 'item') return !listsTerms(line) && (isDatedPost(line, date) || isDatedBody(line, date, next))
  return date.form === 'range' || apart(line, date) || isPostOrFirm(withoutDates(line)) || isTermOnly(line)
}

/** A date at the right margin beside a bullet: it slipped down from the line that names the entry. */
const sideDate = (line: BodyLine): DateRange | undefined =>
  line.dates.find(
    ({ form, start, end }) =>
      form === 'range' && line.text.charAt(start - line.start - 1) === '\t' && line.text.slice(end - line.start).trim() === '',
  )

const ownDate = (line: BodyLine, next: BodyLine | undefined): DateRange | undefined => {
  if (line.role === 'wrapped' || line.role === 'prose' || line.text.length > NAMING_LENGTH_MAX) return undefined
  const own = line.dates.filter((date) => dates(line, date, next))
  return own.find(({ form }) => form === 'range') ?? own[0]
}

/** "• Analyst, Tarn Bank (with" above "Ann Lee), 2018 – 2019": the date of a bullet that names a post, at the end of its last line. */
const wrappedDate = (body: readonly BodyLine[], at: number): DateRange | undefined => {
  const item = body[at]
  if (item?.role !== 'item' || item.dates.length > 0 || isDeed(item.text.replace(/^\P{L}+/u, ''))) return undefined
  let end = at
  while (body[end + 1]?.role === 'wrapped') end++
  const last = body[end]
  if (!last || last === item || !isTitle(item.text.split(',', 1)[0] ?? '')) return undefined
  return last.dates.find(({ form, end }) => form === 'range' && last.text.slice(end - last.start).trim() === '')
}

/** The marks before the words of a bullet. */
const markOf = ({ text }: BodyLine): string => /^[^\p{L}\p{N}]*/u.exec(text)?.[0].trim() ?? ''

/** The bullet directly above, whose last lines may stand between. */
const itemAbove = (body: readonly BodyLine[], at: number): BodyLine | null => {
  let above = at - 1
  while (body[above]?.role === 'wrapped') above--
  const item = body[above]
  return item?.role === 'item' && body.slice(above + 1, at + 1).every(({ gap }) => !gap) ? item : null
}

/**
 * "• Shift lead on Sundays since 2021" below "• Mended nets": among the bullets of an entry one is a line of it, whatever it dates, unless
 * its date stands as those of entries do: first, or in a column. The first of them is where its words run on to what it tells:
 * "• Shift lead since 2021: rotas, handovers".
 */
const isNote = (body: readonly BodyLine[], at: number, date: DateRange, last: Anchor | undefined): boolean => {
  const line = body[at]
  if (line === undefined || last === undefined || body[last.at]?.role === 'item') return false
  const before = line.text.slice(0, Math.max(0, date.start - line.start))
  if (!LETTER_OR_DIGIT.test(before) || /\t| {2}/.test(before.trimStart())) return false
  const tells = /[\p{L}\p{N}]\s$/u.test(before) && /^:\s/.test(line.text.slice(date.end - line.start))
  if (tells && (line.role === 'item' || READS['from-then-on'].test(line.text.slice(0, date.end - line.start)))) return true
  if (line.role !== 'item') return false
  const above = itemAbove(body, at)
  return above !== null && above.dates.length === 0 && markOf(above) === markOf(line)
}

/** "2017 – 2019:", and no head of an entry above it. */
const isPeriodAlone = (body: readonly BodyLine[], at: number): boolean => {
  const [above, line] = [body[at - 1], body[at]]
  const isBelowHead = above?.role === 'short' && !/:\s*$/u.test(above.text)
  return line?.role === 'short' && !isBelowHead && !LETTER_OR_DIGIT.test(withoutDates(line))
}

/** "• Part-time tutor of nets at Tarn Bank": words of a post before "at", and with whom. */
const POST_AT = /^\P{L}*(\p{Lu}.{2,80}?) at \p{Lu}/u
const saysPostAt = (text: string): boolean => {
  const post = POST_AT.exec(text)?.[1] ?? ''
  return holdsTitleWord(post) && !isDeed(post)
}

/** The bullets below a period on its own that each name a post and with whom, "• Analyst at Tarn Bank"; none where most do not. */
const postsBelow = (body: readonly BodyLine[], at: number): number[] => {
  if (!isPeriodAlone(body, at)) return []
  const items: number[] = []
  for (let below = at + 1; body[below]?.role === 'item' || body[below]?.role === 'wrapped'; below++)
    if (body[below]?.role === 'item') items.push(below)
  const posts = items.filter((item) => body[item]?.dates.length === 0 && saysPostAt(body[item]?.text ?? ''))
  return posts.length * 2 > items.length ? posts : []
}

/**
 * The lines that date an entry, one date each: a period rather than a single date. A date beside a bullet counts where more
 * entries have been named than dated so far.
 */
export const findAnchors = (body: readonly BodyLine[]): Anchor[] => {
  const anchors: Anchor[] = []
  let named = 0
  for (const [at, line] of body.entries()) {
    if (line.role === 'short' && body[at - 1]?.role !== 'short') named++
    const own = ownDate(line, body[at + 1]) ?? wrappedDate(body, at)
    const date = own ?? (named > anchors.length ? sideDate(line) : undefined)
    if (!date || isNote(body, at, date, anchors.at(-1))) continue
    const posts = postsBelow(body, at).map((post): Anchor => ({ at: post, date, names: true, whole: true }))
    anchors.push(...(posts.length > 0 ? posts : [{ at, date, names: date === own }]))
  }
  return anchors
}
