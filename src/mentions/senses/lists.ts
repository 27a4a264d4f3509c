import type { Span } from '../../schema/span.ts'
import { LETTER_OR_DIGIT } from '../../text/patterns.ts'
import { trimSpan } from '../../text/span.ts'
import { countBefore, type DocumentContext } from '../context/index.ts'

/** A list: its entries in order, without the punctuation between them. */
export type Entries = readonly Span[]

/** What separates a text: the symbols of ASCII that may begin it, and how long it is where it stands. */
interface Separator {
  /** By code unit: most letters begin none and are skipped. */
  readonly begins: Uint8Array
  /** Length of the separator at `at`, within the span; 0 where none is. */
  readonly lengthAt: (text: string, at: number, span: Span) => number
}

const ASCII_UNITS = 128

const beginningWith = (characters: string): Uint8Array => {
  const begins = new Uint8Array(ASCII_UNITS)
  for (const character of characters) begins[character.charCodeAt(0)] = 1
  return begins
}

/** Ends the list at hand: the end of a sentence, or the colon after its label. */
const LIST_END: Separator = {
  begins: beginningWith('.!?:'),
  lengthAt: (text, at, { end }) => {
    const unit = text.charAt(at)
    return unit === ':' || ('.!?'.includes(unit) && (at + 1 === end || /\s/.test(text.charAt(at + 1)))) ? 1 : 0
  },
}

const SEPARATOR_CHARACTERS: ReadonlySet<string> = new Set(',;|•·‧∙▪●◦/&()[]\t\n')
const DASHES: ReadonlySet<string> = new Set('+–—-')
const isWordAlone = (text: string, from: number, to: number, { start, end }: Span): boolean =>
  !(from > start && LETTER_OR_DIGIT.test(text.charAt(from - 1))) && !(to < end && LETTER_OR_DIGIT.test(text.charAt(to)))

const spacesAt = (text: string, at: number, { end }: Span): number => {
  if (DASHES.has(text.charAt(at + 1)) && text.charAt(at + 2) === ' ' && at + 2 < end) return 3
  let last = at
  while (last < end && text.charAt(last) === ' ') last++
  return last - at > 1 ? last - at : 0
}

/** ASCII in small letters; other code units become something else that is none. */
const small = (unit: number): number => unit | 0x20
const [A, N, O, R, SPACE] = [0x61, 0x6e, 0x6f, 0x72, 0x20]

const conjunctionAt = (text: string, at: number, span: Span): number => {
  const isAnd = small(text.charCodeAt(at)) === A
  // Most words that begin with an "a" or an "o" go on in another way.
  if (small(text.charCodeAt(at + 1)) !== (isAnd ? N : R)) return 0
  const length = isAnd ? 3 : 2
  const word = text.slice(at, Math.min(at + length, span.end)).toLowerCase()
  return (word === 'and' || word === 'or') && isWordAlone(text, at, at + length, span) ? length : 0
}

/**
 * Separates entries. Brackets too: "Python (advanced), R". A plus or dash only with spaces around it: not "C++". Spaces
 * by two or more; the words "and" and "or".
 */
const LIST_SEPARATOR: Separator = {
  begins: beginningWith(',;|/&()[]\t\n aAoO'),
  lengthAt: (text, at, span) => {
    const unit = text.charCodeAt(at)
    if (unit === SPACE) return spacesAt(text, at, span)
    if (unit < ASCII_UNITS && (small(unit) === A || small(unit) === O)) return conjunctionAt(text, at, span)
    return SEPARATOR_CHARACTERS.has(text.charAt(at)) ? 1 : 0
  },
}

const cut = (text: string, span: Span, { begins, lengthAt }: Separator): Span[] => {
  const parts: Span[] = []
  let { start } = span
  const add = (end: number): void => {
    const part = trimSpan(text, { start, end })
    if (part.start < part.end) parts.push(part)
  }
  for (let at = span.start; at < span.end; ) {
    const unit = text.charCodeAt(at)
    const length = unit < ASCII_UNITS && begins[unit] === 0 ? 0 : lengthAt(text, at, span)
    if (length === 0) at++
    else {
      add(at)
      at += length
      start = at
    }
  }
  add(span.end)
  return parts
}

/** A longer entry is a clause, and what stands beside it is in no list with what stands before it. */
const MAX_ENTRY_WORDS = 3
const MAX_ENTRY_LENGTH = 60

/** Whether an entry is as short as names are. */
export const isShort = (text: string, { start, end }: Span): boolean =>
  end - start <= MAX_ENTRY_LENGTH && text.slice(start, end).split(/\s+/).length <= MAX_ENTRY_WORDS

/** What stands before an item of a list: "- Go", "* Go", "3) Go". */
const LIST_ITEM_MARK = /^\s{0,20}(?:[-–—*+>»‣]|\d{1,2}[.)])\s+/

/** A bullet may be on the line; its length is never longer. */
const LIST_ITEM_MARK_LENGTH = 32

/** Whether a paragraph begins as an item of a list does. */
export const isItem = (text: string, { start, end }: Span): boolean =>
  LIST_ITEM_MARK.test(text.slice(start, Math.min(end, start + LIST_ITEM_MARK_LENGTH)))

const withoutBullet = (text: string, { start, end }: Span): Span => {
  const bullet = LIST_ITEM_MARK.exec(text.slice(start, Math.min(end, start + LIST_ITEM_MARK_LENGTH)))
  return { start: start + (bullet?.[0].length ?? 0), end }
}

/** "C/C++" or "Docker and Kubernetes" on a line of its own is an item of the column as well; more is a list by itself. */
const MAX_ENTRIES_ALONE = 2

/** A paragraph cut into lists. */
interface Cut {
  readonly lists: readonly Entries[]
  /** It may be an item of a column: one or two short entries, and nothing else. */
  readonly alone: boolean
}

export const cutParagraph = (text: string, paragraph: Span): Cut => {
  const lists = cut(text, withoutBullet(text, paragraph), LIST_END).map((segment) => cut(text, segment, LIST_SEPARATOR))
  const entries = lists[0] ?? []
  const alone = lists.length === 1 && entries.length <= MAX_ENTRIES_ALONE && entries.every((entry) => isShort(text, entry))
  return { lists, alone }
}

/** The lists of paragraphs that follow one another; short entries alone on their lines, one under the other, make one. */
const joinColumns = (cuts: readonly Cut[]): Entries[] => {
  const lists: Entries[] = []
  let column: Span[] | undefined
  for (const { lists: own, alone } of cuts) {
    if (!alone) {
      lists.push(...own)
      column = undefined
    } else if (column) column.push(...own.flat())
    else {
      column = [...own.flat()]
      lists.push(column)
    }
  }
  return lists
}

/** The lists of each paragraph, in order. */
export const listsOf = ({ text, paragraphs }: DocumentContext): Entries[] =>
  joinColumns(paragraphs.map((paragraph) => cutParagraph(text, paragraph)))

/** Those lists of {@link listsOf} that stand in the paragraphs of the spans (sorted): only a few of a document's lists are ever needed. */
export const listsAround = ({ text, paragraphs }: DocumentContext, spans: readonly Span[]): Entries[] => {
  const lists: Entries[] = []
  const cutAt = (at: number): Cut | undefined => {
    const paragraph = paragraphs[at]
    return paragraph && cutParagraph(text, paragraph)
  }
  let next = 0
  for (const { start } of spans) {
    const at = countBefore(paragraphs, start + 1) - 1
    const own = at < next ? undefined : cutAt(at)
    if (!own) continue
    const column = [own]
    // A column above the one that was cut last is read again at most once: its items are alone, and it ends there.
    for (let up = at - 1; column[0]?.alone && up >= next; up--) {
      const above = cutAt(up)
      if (!above?.alone) break
      column.unshift(above)
    }
    for (next = at + 1; column.at(-1)?.alone; next++) {
      const below = cutAt(next)
      if (!below?.alone) break
      column.push(below)
    }
    lists.push(...joinColumns(column))
  }
  return lists
}

/** "R 4.2", "Python 3.x": a version belongs to the name. */
const VERSION = /^\s*v?\d[\d.x]*\+?$/i

export type Side = -1 | 1
export const SIDES: readonly Side[] = [-1, 1]

/** Whether a span reaches from one end of an entry, a version aside. */
export const touches = (text: string, span: Span, entry: Span, side: Side): boolean =>
  side < 0 ? span.start === entry.start : span.end === entry.end || VERSION.test(text.slice(span.end, entry.end))
