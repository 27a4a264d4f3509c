import type { Document, Line } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { type DateRange, findDates } from './dates.ts'
import { isOrganization } from './organizations.ts'
import { holdsTitleWord } from './titles.ts'

/**
 * What a line does in its section:
 * `short` may name an entry; `item` begins with a bullet; `wrapped` goes on with the line before; `prose` tells.
 */
export type Role = 'short' | 'item' | 'wrapped' | 'prose'

/** A line of a section, its heading and page furniture left out. */
export interface BodyLine extends Span {
  readonly line: Line
  readonly text: string
  readonly role: Role
  /** The layout leaves a gap before it. */
  readonly gap: boolean
  /** Offsets into the document. A period that goes over the line's end belongs to the line it starts on. */
  readonly dates: readonly DateRange[]
}

/** A line with more words is a sentence, unless it ends in dates. */
const SHORT_WORDS_MAX = 13
const DATED_WORDS_MAX = 24
const SENTENCE_WORDS_MIN = 4
const SENTENCE_END =
  /(?<!\b(?:inc|co|corp|ltd|llc|dept|univ|no|st|s\.a|u\.s|b\.v|e\.v|hons|sc|ph\.d|d|s|a|eng|tech)|\b\p{L})[.;]\s*$/iu
/** What a person did, at the start of a line. */
const DID =
  /^(?:\p{Lu}\p{L}{2,}(?:ed|ing|iert)|led|built|wrote|ran|drove|won|taught|made|grew|set|oversaw|held|took|gave|kept|cut|spoke|chose|responsible|responsibilities|collaborat\w+|worked|working|tasks?|duties|key|achievements?|technologies|tech stack|stack|tools|skills|environment|keywords|languages|courses|coursework|relevant coursework|aufgaben|verantwortlich)\b/iu
/** "Technologies: …" describes; "Advisor: …" too. */
const LABELLED = /^\p{Lu}[\p{L} /&-]{2,28}:\s+\S/u
/** "1/2", "Page 2 of 3". */
const PAGE_NUMBER = /^\W*(?:page|seite|página)?\s*\d{1,2}\s*(?:(?:\/|of|von|de|sur)\s*\d{1,2})?\W*$/i
const NO_WORDS = /^[^\p{L}\p{N}]*$/u
/** A line that reaches this share of the widest line was broken because it was full. */
const FULL_WIDTH = 0.88
/** The mark and its blank: text of a bullet starts at least so far right of it, in points. */
const BULLET_INDENT_PT = 3
/** In text without boxes lines are counted in characters; shorter ones were not broken by a margin. */
const HARD_WRAP_MIN = 60
const HARD_WRAP_MAX = 110

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

/** What is said without the dates: a line of dates alone is empty. */
export const withoutDates = ({ text, start, dates }: Pick<BodyLine, 'text' | 'start' | 'dates'>): string => {
  let out = ''
  let at = 0
  for (const date of dates) {
    out += `${text.slice(at, Math.max(at, date.start - start))}\t`
    at = Math.min(text.length, date.end - start)
  }
  return out + text.slice(at)
}

const isNamed = (text: string): boolean => holdsTitleWord(text) || isOrganization(text)

const isProse = (text: string, dates: readonly DateRange[]): boolean => {
  const words = countWords(text)
  const limit = dates.length > 0 || text.includes('|') ? DATED_WORDS_MAX : SHORT_WORDS_MAX
  if (words > limit) return true
  if (SENTENCE_END.test(text) && words >= SENTENCE_WORDS_MIN && dates.length === 0) return true
  return dates.length === 0 && !isNamed(text) && ((DID.test(text) && words >= 2) || LABELLED.test(text))
}

const startsLow = (text: string): boolean => /^\p{Ll}+(?:[\s,.;:)-]|$)/u.test(text)
const endsOpen = (text: string): boolean => /[,&/-]$|\b(?:and|or|of|the|to|for|with|in|a|an|und|et|y|de)$/i.test(text)

/** The widest line of the section, in points or else in characters. */
const fullWidth = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map(({ box, start, end }) => (box ? box[0] + box[2] : end - start)))

interface Before {
  readonly line: Line
  readonly text: string
  readonly role: Role
  /** Left edge of the bullet that the line belongs to. */
  readonly itemLeft: number | null
}

const isFull = ({ line, text }: Before, width: number): boolean =>
  line.box
    ? line.box[0] + line.box[2] >= width * FULL_WIDTH
    : width <= HARD_WRAP_MAX && text.length >= Math.max(HARD_WRAP_MIN, width * FULL_WIDTH)

const goesOn = (line: Line, text: string, gap: boolean, before: Before, width: number): boolean => {
  if (gap || before.role === 'short') return false
  if (startsLow(text) || endsOpen(before.text)) return true
  if (line.bold && !before.line.bold) return false
  if (line.box && before.itemLeft !== null) return line.box[0] >= before.itemLeft + BULLET_INDENT_PT
  if (/^\s{2,}/.test(text)) return true
  return isFull(before, width) && !/[.!?:]$/.test(before.text)
}

const isFurniture = (text: string): boolean => NO_WORDS.test(text) || PAGE_NUMBER.test(text)

const roleOf = (
  line: Line,
  text: string,
  dates: readonly DateRange[],
  gap: boolean,
  before: Before | null,
  width: number,
): Role => {
  if (line.listItem) return 'item'
  if (before && goesOn(line, text, gap, before, width)) return 'wrapped'
  return isProse(text, dates) ? 'prose' : 'short'
}

const gapBetween = (document: Document, before: Line | undefined, line: Line): boolean =>
  before === undefined || document.text.slice(before.end, line.start).includes('\n\n')

const sectionLines = (document: Document, section: Section): Line[] => {
  const lines = document.lines.filter((line) => line.start >= section.start && line.end <= section.end)
  return section.heading === null ? lines : lines.slice(1)
}

const sectionDates = (document: Document, { start, end }: Section): DateRange[] =>
  findDates(document.text.slice(start, end)).map((date) => ({ ...date, start: date.start + start, end: date.end + start }))

/** Left edge of the bullet that a line belongs to. */
const itemLeftOf = (line: Line, role: Role, before: Before | null): number | null => {
  if (role === 'item') return line.box?.[0] ?? null
  return role === 'wrapped' ? (before?.itemLeft ?? null) : null
}

/** The lines of a section below its heading, in order, with what each does there. */
export const readBody = (document: Document, section: Section): BodyLine[] => {
  const lines = sectionLines(document, section)
  const width = fullWidth(lines)
  const dates = sectionDates(document, section)
  const body: BodyLine[] = []
  let before: Before | null = null
  for (const line of lines) {
    const text = document.text.slice(line.start, line.end)
    const own = dates.filter((date) => date.end > line.start && date.start < line.end)
    if (isFurniture(text) && own.length === 0) continue
    const gap = gapBetween(document, body.at(-1)?.line, line)
    const role = roleOf(line, text, own, gap, before, width)
    before = { line, text: text.trimEnd(), role, itemLeft: itemLeftOf(line, role, before) }
    body.push({ line, text, role, gap, dates: own, start: line.start, end: line.end })
  }
  return body
}
