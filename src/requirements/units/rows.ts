import { SAYS, SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { Document, Line } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import { quote, trimSpan } from '../../text/span.ts'
import { knownHeading } from './headings/index.ts'
import { isFullLine, wrapWidth } from './wrapped-text.ts'

/** A line of a posting as it was meant: without its bullet, wrapped lines joined. */
export interface Row extends Span {
  /** It began with a bullet or a number. */
  readonly listItem: boolean
  /** The file marks it as a heading (a Word style, Markdown `#`). */
  readonly marked: boolean
}

/** Bullets, dashes, check marks, emoji and Markdown emphasis before the first word; "3." and "a)" too. */
const BULLET =
  /^(?:[\s>#*•·▪■□●○◦‣⁃∙✓✔✅➢➤►▶→⇒★☆–—−+~|\\-]|\p{Extended_Pictographic}(?<!\d))+|^(?:\d{1,2}|[a-z])[.)]\s+|^o(?=\s?\p{Lu}\p{Ll}|\s(?:\p{Lu}{2}|\d))/u

/** Markdown heading marks and emoji decorate headings as often as list items. */
const NO_BULLET = /^(?:#+|[*_]{2,}|[\p{Extended_Pictographic}\uFE0F\s]+)$/u

/**
 * In plain text a shorter line was ended on purpose: "forecasting", the next item of a list without bullets. After a longer line
 * a small letter continues the sentence.
 */
const MIN_WRAPPED_CHARS = 50

interface Draft extends Row {
  readonly line: Line
}

/** As most lines begin; "o Python" and "a) Python" do not. */
const BEGINS_WORD = /^[\p{Lu}a-np-z][\p{L}'’,-]/u

const bulletLength = (line: string): number => (BEGINS_WORD.test(line) ? 0 : (BULLET.exec(line)?.[0].length ?? 0))

const toDraft = (text: string, line: Line): Draft => {
  const words = text.slice(line.start, line.end)
  const bullet = bulletLength(words)
  const { start, end } = trimSpan(text, { start: line.start + bullet, end: line.end })
  const marks = text.slice(line.start, line.start + bullet).trim()
  return { start, end, listItem: line.listItem || (marks !== '' && !NO_BULLET.test(marks)), marked: line.heading, line }
}

const widestPt = (lines: readonly Line[]): number => lines.reduce((widest, { box }) => Math.max(widest, box?.[2] ?? 0), 0)

const endsThought = (text: string, row: Row): boolean => /[.!?:;]/.test(text.charAt(row.end - 1))

/** On a page, whether the line before had no room left for the next line's first word: only then was it wrapped. */
const isFull = (text: string, before: Draft, next: Draft, widest: number): boolean => {
  const width = before.line.box?.[2] ?? 0
  const letterPt = width / Math.max(1, before.line.end - before.line.start)
  const word = /^\S+/.exec(text.slice(next.start, next.end))?.[0] ?? ''
  return widest > 0 && width + (word.length + 1) * letterPt > widest
}

/** How the lines of a document came to be broken. */
interface Breaks {
  /** Of the widest line on a page; 0: plain text. */
  readonly widestPt: number
  /** What the words of its language say at the ends of lines. */
  readonly says: Readonly<Record<'hanging' | 'continues', RegExp>>
  /** {@link wrapWidth} */
  readonly wrapChars: number
}

const breaksOf = (text: string, lines: readonly Line[], tongue: Tongue): Breaks => ({
  widestPt: widestPt(lines),
  says: SAYS_IN[tongue],
  wrapChars: wrapWidth(text, lines),
})

/** "(e.g. Open Science" and "(2) Spring; (3)": the next line closes the bracket, or holds what the number counts. */
const OPENED = /\([^()]*$|\(\d{1,2}\)$/
const LONGEST_BRACKET = 80

const goesOn = (text: string, before: Draft, next: Draft, breaks: Breaks): boolean => {
  const { widestPt: widest, says, wrapChars } = breaks
  if (next.listItem || next.marked || before.marked || endsThought(text, before)) return false
  if (knownHeading(quote(text, before)) !== undefined) return false
  if (text.slice(before.end, next.start).includes('\n\n')) return false
  if (OPENED.test(text.slice(Math.max(before.start, before.end - LONGEST_BRACKET), before.end))) return true
  if (
    !SAYS['asks-in-heading'].test(quote(text, before)) &&
    says.hanging.test(text.slice(Math.max(before.start, before.end - 12), before.end))
  )
    return true
  if (says.continues.test(text.slice(next.start, next.start + 10))) return true
  if (widest > 0) return isFull(text, before, next, widest)
  if (wrapChars > 0 && isFullLine(text, before.line, next, wrapChars)) return true
  const isLong = before.end - before.start >= MIN_WRAPPED_CHARS
  return isLong && /^\p{Ll}/u.test(text.charAt(next.start))
}

const joinWrapped = (text: string, drafts: readonly Draft[], breaks: Breaks): Draft[] => {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (before && goesOn(text, before, draft, breaks)) joined[joined.length - 1] = { ...before, end: draft.end, line: draft.line }
    else joined.push(draft)
  }
  return joined
}

/** The rows of a posting in reading order; they do not overlap, and empty ones are left out. */
export const readRows = ({ text, lines }: Pick<Document, 'text' | 'lines'>, tongue: Tongue = 'english'): Row[] => {
  const drafts = lines.map((line) => toDraft(text, line)).filter(({ start, end }) => start < end)
  return joinWrapped(text, drafts, breaksOf(text, lines, tongue)).map(({ start, end, listItem, marked }) => ({
    start,
    end,
    listItem,
    marked,
  }))
}
