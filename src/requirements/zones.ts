import type { Zone, ZoneKind } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import { foldCase } from '../text/normalize.ts'
import { quote, trimSpan } from '../text/span.ts'
import { tellsCompanyAge } from './company-age.ts'
import { type HeadingKind, headingAnywhere, knownHeading, readHeading } from './headings/index.ts'
import {
  asksPlainly,
  asksWithOffer,
  senseOf,
  speaksAsCompany,
  speaksOfCompany,
  speaksOfStack,
  speaksOfWork,
  tellsOfCompany,
  unmistakableSense,
} from './line-sense.ts'
import { ASKING, goesOnBehind, MIN_PROSE_CHARS, readLabel } from './row-labels.ts'
import type { Row } from './rows.ts'
import { splitStatements } from './split-statements.ts'
import { importanceOfRow } from './table-rows.ts'

/** A sentence or a list item, and the part of the posting it stands in. */
export interface Statement extends Span {
  readonly zone: ZoneKind
  /** No heading says so: its own words put it there. */
  readonly sensed: boolean
  /** It is a heading: it asks for nothing itself. */
  readonly heading: boolean
  readonly listItem: boolean
}

/** Parts in which a table asks for nothing. */
const ASKS_NOTHING: ReadonlySet<HeadingKind> = new Set(['benefits', 'legal', 'apply'])

/** A short line behind a list and before prose heads something else, though its words do not say what. */
const endsList = (text: string, row: Row, before: Statement | undefined, next: Row | undefined): boolean =>
  before?.listItem === true &&
  !row.listItem &&
  row.end - row.start <= 60 &&
  !/[.:;,]$/.test(quote(text, row)) &&
  next?.listItem === false &&
  next.end - next.start >= MIN_PROSE_CHARS

/** What is asked or used may stand in such a line itself. */
const HOLDS_NAMES: ReadonlySet<HeadingKind> = new Set(['required', 'preferred', 'stack'])

/** "Bonus points for Rust" is no heading: what is wished for stands in it. A list item is one only by its exact words. */
const headingKind = (text: string, row: Row, namesTool: (span: Span) => boolean): HeadingKind | undefined => {
  const line = quote(text, row)
  const known = knownHeading(line)
  if (row.listItem) return known === 'denied' && line.endsWith(':') ? known : headingAnywhere(line)
  if (known !== undefined) return known
  const kind = readHeading(line, row.marked)
  const isSaying = kind !== undefined && !line.endsWith(':') && namesTool(row)
  return isSaying && (HOLDS_NAMES.has(kind) || asksWithOffer(foldCase(line))) ? undefined : kind
}

/** The zone that a heading itself is shown in. */
const headingZone = (kind: HeadingKind): ZoneKind => {
  if (kind === 'role') return 'duties'
  return kind === 'mixed' || kind === 'denied' ? 'company' : kind
}

/** Where a statement does not tell, it goes on with what the one before it in the same paragraph or list spoke of. */
const sayingZone = (folded: string, listItem: boolean, place: HeadingKind, before: ZoneKind | undefined): ZoneKind => {
  const sense = senseOf(folded)
  if (sense !== undefined || place !== 'role') return sense ?? before ?? 'company'
  return !listItem && tellsOfCompany(folded, before === 'company') ? 'company' : 'duties'
}

/** Which part a statement belongs to, given the heading above and the statement before it in the same list or paragraph. */
const zoneOf = (folded: string, listItem: boolean, place: HeadingKind, before: ZoneKind | undefined): ZoneKind => {
  if (place === 'role' || place === 'mixed') return sayingZone(folded, listItem, place, before)
  const plain = unmistakableSense(folded)
  if (plain !== undefined) return plain
  if (place === 'denied') return 'company'
  if (place === 'duties' && asksPlainly(folded)) return 'required'
  if (place === 'required' || place === 'preferred') {
    if (speaksOfStack(folded)) return 'stack'
    const ofCompany = speaksAsCompany(folded) || (!listItem && senseOf(folded) === 'company')
    return ofCompany ? 'company' : place
  }
  if (ASKING.has(place)) return place
  if (asksPlainly(folded)) return 'required'
  return place === 'company' && speaksOfWork(folded) && !speaksOfCompany(folded) ? 'duties' : place
}

/** After an equal-opportunity line or a line of benefits a list of demands is over, although no heading says so. */
const placeAfter = (place: HeadingKind, zone: ZoneKind, listItem: boolean): HeadingKind =>
  ASKING.has(place) && !listItem && (zone === 'legal' || zone === 'benefits') ? 'mixed' : place

interface ReadRow {
  readonly statements: readonly Statement[]
  readonly place: HeadingKind
}

const readRow = (text: string, row: Row, place: HeadingKind, before: ZoneKind | undefined): ReadRow => {
  const statements: Statement[] = []
  let here = place
  let last = row.listItem ? before : undefined
  for (const span of splitStatements(text, row)) {
    const words = quote(text, span)
    const folded = foldCase(words)
    const zone = tellsCompanyAge(words) ? 'company' : zoneOf(folded, row.listItem, here, last)
    statements.push({ start: span.start, end: span.end, zone, sensed: zone !== here, heading: false, listItem: row.listItem })
    here = placeAfter(here, zone, row.listItem)
    // What the company says of itself behind an offer is no more asked than before it.
    if (!asksWithOffer(folded)) last = zone
  }
  return { statements, place: here }
}

/** A point of a list, or names parted by signs: no sentence that someone speaks. */
const isPoint = (text: string, row: Row): boolean => {
  const line = quote(text, row)
  return (
    !/[.!?]$/.test(line) &&
    (row.listItem ||
      /[,;/|]|\d\+? ?(?:years|yrs)\b/.test(line) ||
      asksPlainly(foldCase(line)) ||
      row.end - row.start <= MAX_BARE_CHARS)
  )
}

/** "Apache Spark" on a line of its own. */
const MAX_BARE_CHARS = 30

/** Someone pasted the demands alone, without a word that opens them: points only, and none of them speaks of anything else. */
const isOnlyDemands = (text: string, rows: readonly Row[], namesTool: (span: Span) => boolean): boolean =>
  rows.some(namesTool) &&
  rows.every((row) => {
    const folded = foldCase(quote(text, row))
    const sense = senseOf(folded)
    const isAsked = sense === undefined || sense === 'required' || sense === 'preferred'
    return isAsked && isPoint(text, row) && !speaksAsCompany(folded) && headingKind(text, row, namesTool) === undefined
  })

/** What a row of a table says of itself; years in a column of them are asked, where no heading says otherwise. */
const tableZone = (text: string, row: Row, place: HeadingKind, asksYears: boolean): ZoneKind | undefined => {
  if (ASKS_NOTHING.has(place)) return undefined
  return importanceOfRow(text, row) ?? (asksYears && (place === 'mixed' || place === 'role') ? 'required' : undefined)
}

/** Whether a row may be one more demand of its list: not a line behind points, nor behind wishes. */
const mayBePoint = (row: Row, place: HeadingKind, before: Statement | undefined): boolean =>
  row.listItem || (place === 'required' && before?.listItem !== true && before?.zone !== 'preferred')

/** "You don't need:" speaks of the list below it, and of no more. */
const endsDenied = (place: HeadingKind, row: Row, before: Statement | undefined): boolean =>
  place === 'denied' && before?.listItem === true && !row.listItem

/**
 * The statements of a posting in reading order, each with the part it stands in: by the heading above it, and where there
 * is none, or one that says little, by its own words. Headings are among them, marked.
 *
 * @param rows without the row of the title.
 * @param namesTool whether a language, a library or a product is named in a span.
 * @param yearColumns what {@link readYearColumns} read of the rows.
 */
export const readStatements = (
  text: string,
  rows: readonly Row[],
  namesTool: (span: Span) => boolean,
  yearColumns: ReadonlyMap<number, Span>,
): Statement[] => {
  const statements: Statement[] = []
  let place: HeadingKind = isOnlyDemands(text, rows, namesTool) ? 'required' : 'mixed'
  const addHeading = ({ start, end }: Span, kind: HeadingKind): void => {
    statements.push({ start, end, zone: headingZone(kind), sensed: false, heading: true, listItem: false })
    place = kind
  }
  for (const [index, row] of rows.entries()) {
    const ofTable = tableZone(text, row, place, yearColumns.has(row.start))
    if (ofTable !== undefined) {
      statements.push({ start: row.start, end: row.end, zone: ofTable, sensed: false, heading: false, listItem: true })
      continue
    }
    const kind = headingKind(text, row, namesTool)
    if (kind !== undefined) {
      addHeading(row, kind)
      continue
    }
    const last = statements.at(-1)
    if (endsList(text, row, last, rows[index + 1]) || endsDenied(place, row, last)) place = 'mixed'
    const outer: HeadingKind = place
    const label = readLabel(text, row, place, mayBePoint(row, place, last))
    if (label) addHeading(trimSpan(text, { start: row.start, end: label.end }), label.kind)
    const before = label ? undefined : statements.at(-1)?.zone
    const read = readRow(text, { ...row, start: label?.end ?? row.start }, place, before)
    statements.push(...read.statements)
    place = label && goesOnBehind(label.kind, outer, row) ? outer : read.place
  }
  return statements
}

/** Runs of statements of one kind; a heading begins a new one. */
export const findZones = (statements: readonly Statement[]): Zone[] => {
  const zones: Zone[] = []
  for (const { zone: kind, start, end, heading } of statements) {
    const before = zones.at(-1)
    if (before && before.kind === kind && !heading) zones[zones.length - 1] = { ...before, end }
    else zones.push({ kind, start, end })
  }
  return zones
}
