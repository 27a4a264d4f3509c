import type { Span } from '../../schema/span.ts'
import { oneOf } from '../../text/patterns.ts'
import { quote } from '../../text/span.ts'
import { holdsTitleWord } from '../../text/titles.ts'
import { type HeadingKind, knownHeading, readHeading } from '../units/headings/index.ts'

/** A line of a posting as it was meant. */
export interface TitleRow extends Span {
  readonly listItem: boolean
  /** The file marks it as a heading. */
  readonly marked: boolean
}

/** What people are hired as beside titles: a short line with such a word is one. */
const FIELD_OF_WORK = /\b(?:engineering|returnship|graduate)\b/i
const isRole = (line: string): boolean => holdsTitleWord(line) || FIELD_OF_WORK.test(line)

/** "Job title: Data Scientist". */
const LABELLED = /^(?:job |position |role )?(?:title|position|role)\s?:\s?(?=\S)/i

/** "Now hiring: Data Scientist". */
const HIRING = /^(?:(?:we['’]?(?: a)?re |now )?hiring|vacancy|(?:job )?opening|job)\s?[:–-]\s?(?=\S)/i

/** "Lead Data Scientist. Acme is…": a whole posting pasted as one paragraph. */
const TITLE_SENTENCE = /^([^.!?:\n]{4,60})\.\s+(?=\S)/

const SEEKS = oneOf(
  'looking for, looking to (?:hire|add|recruit), seeking, seeks?, hiring, recruiting, searching for, in search of, (?<!\\b(?:you|they|who|that) )(?:need|want), wanted:?',
)
const ENDS_ROLE = '(?=[,.;:!)]|\\s(?:\\(|[–—-]\\s|(?:with|who|to|in|at|for|that|on|and)\\b)|$)'

/** What a posting says of anybody: no part of a title. */
const PRAISE = oneOf(
  'talented, highly, skilled, motivated, self-motivated, passionate, bright, dynamic, enthusiastic, results-oriented, results-driven, detail-oriented',
)

/** "We are looking for a data engineer with", "Need a Senior Python Developer,". */
const SOUGHT = new RegExp(
  `\\b${SEEKS} (?:an? |our (?:next |first )?)(?:${PRAISE} )*((?:[\\p{L}\\p{N}/&+#.-]+ ){0,5}?[\\p{L}-]+)${ENDS_ROLE}`,
  'iu',
)

const MAX_TITLE_CHARS = 120

/** "About Acme" heads what is told of the company, cells head a table. */
const NO_TITLE = /^(?:about|meet|why|welcome to|who (?:is|are|we))\b|\t/i

/** A title stands at the top; a labelled one may stand below a logo and an address. */
const TOP_ROWS = 5
const LABELLED_ROWS = 20

const KNOWING = oneOf(`
  experience, knowledge, understanding, background, expertise, proficiency, familiarity, exposure, ability, skills, record,
  fluency, interest`)

const VERDICT = '\\b(?:must|required|needed|wanted|optional|preferred|plus|bonus|nice)\\b'

/** What is asked of a person names a role only in passing: "5+ years as an engineer", "Background in engineering". */
const ASKS: readonly RegExp[] = [
  // "python required, docker nice": what is asked, word by word
  new RegExp(`\\bmust (?:have|know)\\b|${VERDICT}.*${VERDICT}`, 'i'),
  /\d\s?\+\s?(?:years?|yrs?)\b|\b(?:years?|yrs?)\b['’]? (?:of|in|as|with|experience)\b/i,
  new RegExp(`\\b${KNOWING} ${oneOf('in, with, of, as, to, at, on, using, building, working, leading, developing')}\\b`, 'i'),
  /^(?:ability|able|must|proficient|proven|demonstrated|familiar|fluent|skilled|passionate|willing|comfortable|minimum|at least)\b/i,
  /^(?:bachelor|b\.?sc?\b|m\.?sc?\b|ph\.?d|master)[^.;]{0,40}\b(?:in|of|or|degree)\b/i,
]

const isTitleLike = (line: string): boolean =>
  line.length <= MAX_TITLE_CHARS &&
  !/[.!?]$/.test(line) &&
  !/\b(?:is|are|we|our|you|your)\b/i.test(line) &&
  !ASKS.some((pattern) => pattern.test(line)) &&
  knownHeading(line) === undefined

const BEHIND_TITLE: ReadonlySet<HeadingKind | undefined> = new Set(['required', 'preferred', 'duties', 'stack'])

/** "Requirements"; not "Requirements Engineer". */
const opensList = (text: string, row: TitleRow): boolean => {
  const line = quote(text, row)
  return BEHIND_TITLE.has(knownHeading(line) ?? (isRole(line) ? undefined : readHeading(line, row.marked)))
}

/** The rows that may be the title: at the top, before the first list, and no points of one. */
const topRows = (text: string, rows: readonly TitleRow[]): TitleRow[] => {
  const top = rows.slice(0, TOP_ROWS)
  const list = top.findIndex((row) => opensList(text, row))
  return top.slice(0, list < 0 ? top.length : list).filter((row) => !row.listItem && isTitleLike(quote(text, row)))
}

/** The title in the first sentence of a row. */
const findSentence = (text: string, row: TitleRow | undefined): Span | null => {
  const opening = row && TITLE_SENTENCE.exec(quote(text, row))?.[1]
  const isTitle = opening !== undefined && isRole(opening) && isTitleLike(opening)
  return row && isTitle ? { start: row.start, end: row.start + opening.length } : null
}

/** The role that a first sentence is looking for; a posting without a line for it names it there. */
const findSought = (text: string, rows: readonly TitleRow[]): Span | null => {
  for (const { start, end } of rows.slice(0, ROWS_OF_SOUGHT)) {
    const found = SOUGHT.exec(text.slice(start, Math.min(end, start + CHARS_OF_SOUGHT)))
    const role = found?.[1]
    if (!found || role === undefined || !isRole(/[\p{L}-]+$/u.exec(role)?.[0] ?? '')) continue
    const at = start + found.index + found[0].lastIndexOf(role)
    return { start: at, end: at + role.length }
  }
  return null
}

/** A posting may tell of the company first. */
const ROWS_OF_SOUGHT = 12
const CHARS_OF_SOUGHT = 300

const withoutHiring = (text: string, { start, end }: Span): Span => ({
  start: start + (HIRING.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
})

/** The title as printed ("(m/w/d)" and "at Acme" included), or null: who pastes the demands alone gives none. */
export const findTitle = (text: string, rows: readonly TitleRow[]): Span | null => {
  for (const { start, end } of rows.slice(0, LABELLED_ROWS)) {
    const label = end - start <= MAX_TITLE_CHARS ? LABELLED.exec(text.slice(start, end))?.[0].length : undefined
    if (label !== undefined) return { start: start + label, end }
  }
  const sentence = findSentence(text, rows[0])
  const sought = findSought(text, rows)
  if (sentence) return sought && sought.end <= sentence.end ? sought : sentence
  const top = topRows(text, rows)
  const title =
    top.find((row) => isRole(quote(text, row))) ?? top.find((row) => row === rows[0] && !NO_TITLE.test(quote(text, row)))
  return title ? withoutHiring(text, title) : sought
}
