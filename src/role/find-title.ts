import type { HeadingKind } from '../language/heading-row.ts'
import { SAYS } from '../language/postings.ts'
import { knownHeading, readHeading } from '../language/read-heading.ts'
import type { RowId } from '../schema/row-id.ts'
import type { Span } from '../schema/span.ts'
import { cellsOf } from '../text/cells-of.ts'
import { matchesOf } from '../text/matches.ts'
import { contains, quote } from '../text/span.ts'
import { holdsTitleWord } from '../text/titles.ts'

/** A line of a posting, without its bullet. */
export interface Row extends Span {
  readonly listItem: boolean
  /** The file marks it as a heading. */
  readonly marked: boolean
}

/** "Lead Data Scientist. Acme is…": a whole posting pasted as one paragraph. */
const TITLE_SENTENCE = /^([^.!?:\n]{4,60})\.\s+(?=\S)/

const MAX_TITLE_CHARS = 120

/** A title stands at the top; a labelled one may stand below a logo and an address. */
const TOP_ROWS = 5
const LABELLED_ROWS = 20

/** What says that a line names a post: a title in it, or a field that people are hired in. */
const roleRow = (line: string): RowId | undefined => {
  if (holdsTitleWord(line)) return 'work/title'
  return SAYS['field-of-work'].test(line) ? 'postings/field-of-work' : undefined
}

const isRole = (line: string): boolean => roleRow(line) !== undefined

/** A title, and the row or rule by which it was found. */
export interface FoundTitle extends Span {
  readonly by: string
}

/** "Data Engineer (5+ years)": a title may end with the years that it asks for. */
const LAST_BRACKET = /\s*\([^()]{1,40}\)$/

const withoutYears = (line: string): string =>
  line.replace(LAST_BRACKET, (bracket) => (SAYS['says-unit'].test(bracket) ? '' : bracket))

/** "/Required skills": what is left of a page around a heading. */
const MARKS_BEFORE = /^[^\p{L}\p{N}(]+/u

const isTitleLike = (line: string): boolean =>
  line.length <= MAX_TITLE_CHARS &&
  !SAYS['asks-in-title'].test(withoutYears(line)) &&
  knownHeading(line.replace(MARKS_BEFORE, '')) === undefined

const AFTER_TITLE: ReadonlySet<HeadingKind | undefined> = new Set(['required', 'preferred', 'duties', 'stack'])

/** "Requirements"; not "Requirements Engineer". */
const opensList = (text: string, row: Row): boolean => {
  const line = quote(text, row)
  const known = knownHeading(line)
  if (known !== undefined) return AFTER_TITLE.has(known)
  const like = readHeading(line, row.marked)
  return like !== undefined && AFTER_TITLE.has(like) && !isRole(line)
}

/** "Data Engineer (https://jobs.example.org/7)": a title that is a link of Markdown, as it is read. */
const LEADS_TO = /(?<=\S)\s*\(https?:\/\/[^\s()]+\)\s*$/

const withoutLink = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (LEADS_TO.exec(text.slice(start, end))?.[0].length ?? 0),
})

/** Without what is said before a title, and what a board sets behind it. */
const withoutNotes = (text: string, row: Span): Span => {
  const { start, end } = withoutLink(text, row)
  return {
    start: start + (SAYS.hiring.exec(text.slice(start, end))?.[0].length ?? 0),
    end: end - (SAYS['of-board'].exec(text.slice(start, end))?.[0].length ?? 0),
  }
}

/** "Acme | Data Engineer | Remote | Full-time": of three cells or more, the one that names the post. */
const inCell = (text: string, title: Span): Span => cellsOf(text, title).find((cell) => isRole(quote(text, cell))) ?? title

/** The rows that may be the title: at the top, before the first list, and not items of one. */
const topRows = (text: string, rows: readonly Row[]): Row[] => {
  const top = rows.slice(0, TOP_ROWS)
  const list = top.findIndex((row) => opensList(text, row))
  return top
    .slice(0, list < 0 ? top.length : list)
    .map((row) => ({ ...row, ...withoutNotes(text, inCell(text, row)) }))
    .filter((row) => !row.listItem && isTitleLike(quote(text, row)))
}

/** The title in the first sentence of a row. */
const findSentence = (text: string, row: Row | undefined): FoundTitle | null => {
  const opening = row && TITLE_SENTENCE.exec(quote(text, row))?.[1]
  const by = opening !== undefined && isTitleLike(opening) ? roleRow(opening) : undefined
  return row && opening !== undefined && by ? { start: row.start, end: row.start + opening.length, by } : null
}

/** Of a role, without its level: "Software Engineer II". */
const LAST_WORD = /([\p{L}-]+)(?: (?:[IV]{1,3}|\d))?$/u

/** The role that a first sentence is looking for; a posting without a line for it names it there. */
const findSought = (text: string, rows: readonly Row[]): FoundTitle | null => {
  const found = rows.slice(0, ROWS_OF_SOUGHT).flatMap(({ start, end }) =>
    matchesOf(text.slice(start, Math.min(end, start + CHARS_OF_SOUGHT)), SAYS.sought).flatMap(({ 0: words, 1: role, index }) => {
      if (role === undefined || !isRole(LAST_WORD.exec(role)?.[1] ?? '')) return []
      const at = start + index + words.lastIndexOf(role)
      return [{ start: at, end: at + role.length, by: 'postings/sought' }]
    }),
  )
  return found[0] ?? null
}

/** A posting may describe the company first. */
const ROWS_OF_SOUGHT = 20
const CHARS_OF_SOUGHT = 300

const FIRST_LINE = 'rule: the first line'

/** The title as printed ("(m/w/d)" and "at Acme" included), or null: whoever pastes only the demands gives none. */
export const findTitle = (text: string, rows: readonly Row[]): FoundTitle | null => {
  for (const { start, end } of rows.slice(0, LABELLED_ROWS)) {
    const label = end - start <= MAX_TITLE_CHARS ? SAYS['title-label'].exec(text.slice(start, end))?.[0].length : undefined
    if (label !== undefined) return { ...withoutNotes(text, { start: start + label, end }), by: 'postings/title-label' }
  }
  const sentence = findSentence(text, rows[0])
  const sought = findSought(text, rows)
  if (sentence) return sought && sought.end <= sentence.end ? sought : sentence
  const top = topRows(text, rows)
  const role = top.find((row) => isRole(quote(text, row)))
  if (role === undefined && sought) return sought
  const title = role ?? top.find((row) => rows[0] && contains(rows[0], row) && !SAYS['no-title'].test(quote(text, row)))
  return title ? { start: title.start, end: title.end, by: roleRow(quote(text, title)) ?? FIRST_LINE } : null
}
