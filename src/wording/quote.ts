import type { Document, Edit, Span } from '../schema/index.ts'
import { cutAtWord } from '../text/cut-at-word.ts'
import { LazyPattern } from '../text/lazy-pattern.ts'
import { withoutBullet } from '../text/list-mark.ts'
import { lastStartingAt } from '../text/span.ts'
import { TEXT_PATTERNS } from '../text/texts.compiled.ts'

/** A mention with the words of its own line around it. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** A tab is as wide as the terminal likes. */
const TABS = /\t/g

/** 1-based number of the line that holds `offset`; the last one before it where the offset stands between lines. */
export const lineNumberAt = (document: Document, offset: number): number => {
  const line = lastStartingAt(document.lines, offset)
  return line === undefined ? 1 : document.lines.indexOf(line) + 1
}

/** Where something stands, both from 1. */
export interface Place {
  readonly line: number
  /** null where the document has no pages, or one. */
  readonly page: number | null
}

export const placeOf = (document: Document, span: Span): Place => ({
  line: lineNumberAt(document, span.start),
  page: document.pages === 1 ? null : (lastStartingAt(document.lines, span.start)?.page ?? null),
})

/** "line 12", or "line 12, page 2" where the document has pages. */
export const citePlace = (document: Document, span: Span): string => {
  const { line, page } = placeOf(document, span)
  return page === null ? `line ${line}` : `line ${line}, page ${page}`
}

/** The end of a clause that lost its beginning: "using Feast; " of "Never got round to using Feast; we wrote our own". */
const REST_OF_CLAUSE = /^[^;.!?]*(?:;\s+(?=\S)|[.!?]\s+(?=\p{Lu}))/u

const cutStart = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `…${text
        .slice(text.length - length + 1)
        .replace(/^\S*\s/, '')
        .replace(REST_OF_CLAUSE, '')}`

/** No sentence ends here, and the next line begins small. */
const WRAPPED = /^[^.;:!?]\n\p{Ll}/u
const LEFT_OPEN = new LazyPattern(...TEXT_PATTERNS['more-must-follow'])
/** As long as the longest of these words, and a character before it. */
const LONGEST_LEFT_OPEN = 6
/** A shorter line was not broken because it was full. */
const MIN_WRAPPED = 40

/** Whether the sentence of a line goes on in the next one. */
const isWrapped = ({ text }: Document, { start, end }: Span): boolean =>
  end - start >= MIN_WRAPPED &&
  (WRAPPED.test(text.slice(end - 1, end + 2)) || LEFT_OPEN.test(text.slice(end - LONGEST_LEFT_OPEN, end + 2)))

/** The words of a line before an offset, and those of the line before where its sentence goes on in this one. */
const wordsBefore = (document: Document, line: Span, offset: number): string => {
  const own = document.text.slice(line.start, offset)
  const above = lastStartingAt(document.lines, line.start - 1)
  const begun = above && isWrapped(document, above) ? `${document.text.slice(above.start, above.end)} ` : ''
  return withoutBullet((begun + own).replace(TABS, ' '))
}

/**
 * The line of a span, and where its sentence begins in the line above that one's words too, cut at words to about `width`
 * characters with the span inside.
 * A name over two lines is shown whole; of a longer span the first line, with an ellipsis.
 */
export const excerptOf = (document: Document, span: Span, width: number): Excerpt => {
  const line = lastStartingAt(document.lines, span.start) ?? { start: span.start, end: span.end }
  const last = span.end - span.start > width ? line : (lastStartingAt(document.lines, span.end - 1) ?? line)
  const end = Math.min(span.end, Math.max(last.end, span.start))
  const words = cutAtWord(document.text.slice(span.start, end).replace(/\s/g, ' '), width)
  const before = wordsBefore(document, line, span.start)
  const after = document.text.slice(end, last.end).replace(TABS, ' ')
  const room = Math.max(0, width - words.length)
  const roomBefore = Math.max(Math.floor(room / 2), room - after.length)
  const head = cutStart(before, roomBefore)
  const tail = words.endsWith('…') ? '' : cutAtWord(after, room - head.length)
  const isCut = (words + tail).endsWith('…')
  const goesOn = !isCut && (span.end > last.end || isWrapped(document, last))
  return { before: head, words, after: tail + (goesOn ? ' …' : '') }
}

/** As many characters as a line of a terminal has room for beside what is said of them. */
const QUOTE_LENGTH = 90

/** The excerpt as words alone. */
export const quoteAround = (document: Document, span: Span): string => {
  const { before, words, after } = excerptOf(document, span, QUOTE_LENGTH)
  return `${before}${words}${after}`
}

/** "protein models .": markup that a posting was copied without leaves a blank before a stop. */
const BLANK_BEFORE_STOP = /(?<=[\p{L}\p{N})]) (?=[,;.!?](?:\s|$))/gu

/** A statement on one line, cut at a word to `width` characters, without the bullet before it, blanks before its stops and a comma at its end. */
export const statementOf = (document: Document, span: Span, width: number): string =>
  cutAtWord(
    withoutBullet(document.text.slice(span.start, Math.min(span.end, span.start + width * 2)))
      .replace(/\s+/g, ' ')
      .replace(BLANK_BEFORE_STOP, '')
      .replace(/[;,]\s?$/, ''),
    width,
  )

/** Longer changes are whole lines moved: their beginning says which. */
const MAX_EDIT_LENGTH = 200

const onOneLine = (text: string): string =>
  cutAtWord(
    text
      .slice(0, 2 * MAX_EDIT_LENGTH)
      .replace(/\s+/g, ' ')
      .trim(),
    MAX_EDIT_LENGTH,
  )

/** What an edit takes out and what it writes instead, each on one line; empty where there is nothing. */
export const describeEdit = (document: Document, edit: Edit): { readonly removed: string; readonly written: string } => ({
  removed: onOneLine(document.text.slice(edit.start, edit.end)),
  written: onOneLine(edit.text),
})
