import type { HeadingKind } from '../../language/heading-row.ts'
import { SAYS, type Tongue } from '../../language/postings.ts'
import { headingRow, knownHeading, readLabel } from '../../language/read-heading.ts'
import type { RowId } from '../../schema/row-id.ts'
import type { Span } from '../../schema/span.ts'
import { lengthOf, quote } from '../../text/span.ts'
import type { Row } from './rows.ts'
import { splitSentences } from './split-sentences.ts'

/** What a line opens, as far as the tables of headings know; null: they do not know it. */
type Opens = HeadingKind | null

/** What can be seen of a row next to its neighbours. */
interface Look extends Pick<Row, 'listItem' | 'marked' | 'wanted'> {
  /** It is short and does not end like a sentence. */
  readonly isShort: boolean
  readonly opens: Opens
  /** The row of the tables that says so; null where none does. */
  readonly by: RowId | null
  /** What the words before a colon or dash in it open: "Nice to have: Rust". */
  readonly label: Opens
  readonly gapBefore: boolean
  readonly gapAfter: boolean
}

/** A heading, and how many rows ago it stood. */
interface Above extends Pick<Look, 'opens' | 'by'> {
  readonly words: string
  readonly rowsAgo: number
}

/** What a person would tick off, or skip: a bullet or a sentence, with what can be seen of its row and place on the page. */
export interface Unit extends Span, Look {
  /** Index of its row: units of one row are sentences of one paragraph. */
  readonly row: number
  readonly isFirst: boolean
  /** It is all of a row that looks like a heading. */
  readonly looksLikeHeading: boolean
  /** The last heading above whose meaning the tables know. */
  readonly section: Above
  /** The last line above that heads something, known or not. */
  readonly heading: Above
  /** The last line above that only looks like a heading: in lists without bullets many do. */
  readonly looseHeading: Above
}

const MAX_SHORT_CHARS = 70
const MAX_SHORT_WORDS = 8
const MAX_COLON_CHARS = 90

/** An empty line between two rows, or an end of the document. */
const isGap = (text: string, before: Row | undefined, after: Row | undefined): boolean =>
  before === undefined || after === undefined || text.slice(before.end, after.start).split('\n').length > 2

interface SeenRow extends Look {
  readonly row: Row
  readonly words: string
}

const seeRow = (text: string, rows: readonly Row[], row: Row, index: number): SeenRow => {
  const words = quote(text, row)
  const { listItem, marked, wanted } = row
  const [above, below] = [rows[index - 1], rows[index + 1]]
  const [gapBefore, gapAfter] = [isGap(text, above, row), isGap(text, row, below)]
  // A bullet between bullets heads nothing, whatever its words are like: "Our team already uses Terraform".
  const isAmongItems = [above, row, below].every((one) => one?.listItem === true)
  const mayHead = gapBefore || gapAfter || !isAmongItems || words.endsWith(':') || knownHeading(words) !== undefined
  const { opens = null, by = null } = (mayHead ? headingRow(words, marked) : undefined) ?? {}
  const isBrief = lengthOf(row) < MAX_SHORT_CHARS && words.split(/\s+/).length <= MAX_SHORT_WORDS
  const isShort = isBrief && !listItem && !/[.!?,;]$/.test(words) && !SAYS['years-of-experience'].test(words)
  return { row, words, listItem, marked, wanted, isShort, opens, by, label: readLabel(words) ?? null, gapBefore, gapAfter }
}

const isUnknownShort = (seen: SeenRow | undefined): boolean => seen?.isShort === true && seen.opens === null

/** Among short lines, as in a list without bullets, only one that stands apart from those before it heads anything. */
const looksLikeHeading = (seen: readonly SeenRow[], index: number): boolean => {
  const [before, own, next, afterNext] = [seen[index - 1], seen[index], seen[index + 1], seen[index + 2]]
  if (own === undefined || (!own.isShort && own.opens === null)) return false
  if (own.opens !== null || own.marked || own.words.endsWith(':')) return true
  if (isUnknownShort(before) && !own.gapBefore) return false
  const isInRun = isUnknownShort(next) && !own.gapAfter && afterNext?.isShort === true
  return !isInRun || (own.gapBefore && next?.isShort === false)
}

const headsRows = ({ marked, words, opens }: SeenRow, looks: boolean): boolean =>
  opens !== null || (words.endsWith(':') && words.length < MAX_COLON_CHARS) || (looks && marked)

const NO_HEADING: Above = { words: '', opens: null, by: null, rowsAgo: 0 }

const aRowFurther = (above: Above): Above => ({ ...above, rowsAgo: above.rowsAgo + 1 })

/**
 * The units of a posting in reading order: its bullets, and the sentences of its prose. Headings are among them.
 *
 * @param text in which each row is one line.
 */
export const readUnits = (text: string, rows: readonly Row[], tongue: Tongue = 'english'): Unit[] => {
  const seen = rows.map((row, index) => seeRow(text, rows, row, index))
  const units: Unit[] = []
  let [section, heading, looseHeading] = [NO_HEADING, NO_HEADING, NO_HEADING]
  for (const [index, own] of seen.entries()) {
    const { row, words, ...look } = own
    const { opens, by, listItem } = look
    const looks = looksLikeHeading(seen, index)
    const spans = splitSentences(text, row, tongue, look.label === 'preferred')
    const place = { row: index, ...look, looksLikeHeading: looks && spans.length === 1, section, heading, looseHeading }
    for (const [at, span] of spans.entries()) units.push({ ...span, isFirst: at === 0, ...place })
    const above: Above = { words, opens, by, rowsAgo: 0 }
    section = opens === null ? aRowFurther(section) : above
    heading = headsRows(own, looks) ? above : aRowFurther(heading)
    looseHeading = looks && !listItem ? above : aRowFurther(looseHeading)
  }
  return units
}
