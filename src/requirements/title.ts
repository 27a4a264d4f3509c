import type { Span } from '../schema/span.ts'
import { quote } from '../text/span.ts'
import { knownHeading } from './headings.ts'
import type { Row } from './rows.ts'

/** What people are hired as: a short line with one of these words is a title. */
const ROLE =
  /\b(?:engineer(?:ing)?|scientist|developer|analyst|architect|manager|researcher|consultant|specialist|intern(?:ship)?|lead|director|administrator|programmer|designer|statistician|professor|lecturer|fellow|associate|officer|technician|expert|head|strategist|advisor|student|assistant|entwickler(?:in)?|ingenieur(?:in)?|owner|evangelist|advocate|postdoc\w*|returnship|trainee|graduate)s?\b/i

/** "Job title: Data Scientist". */
const LABELLED = /^(?:job |position |role )?(?:title|position|role)\s?:\s?(?=\S)/i

/** "Lead Data Scientist. Acme is…": a whole posting pasted as one paragraph. */
const TITLE_SENTENCE = /^([^.!?:\n]{4,60})\.\s+(?=\S)/

const MAX_TITLE_CHARS = 120

/** A title stands at the top; a labelled one may stand below a logo and an address. */
const TOP_ROWS = 5
const LABELLED_ROWS = 20

const isTitleLike = (line: string): boolean =>
  line.length <= MAX_TITLE_CHARS &&
  !/[.!?]$/.test(line) &&
  !/\b(?:is|are|we|our|you|your)\b/i.test(line) &&
  knownHeading(line) === undefined

/** The title as printed ("(m/w/d)" and "at Acme" included), or null. */
export const findTitle = (text: string, rows: readonly Row[]): Span | null => {
  for (const { start, end } of rows.slice(0, LABELLED_ROWS)) {
    const label = end - start <= MAX_TITLE_CHARS ? LABELLED.exec(text.slice(start, end))?.[0].length : undefined
    if (label !== undefined) return { start: start + label, end }
  }
  const opening = rows[0] && TITLE_SENTENCE.exec(quote(text, rows[0]))?.[1]
  if (rows[0] && opening !== undefined && ROLE.test(opening) && isTitleLike(opening))
    return { start: rows[0].start, end: rows[0].start + opening.length }
  const top = rows.slice(0, TOP_ROWS).filter((row) => isTitleLike(quote(text, row)))
  const title = top.find((row) => ROLE.test(quote(text, row))) ?? top.find((row) => row === rows[0])
  return title ? { start: title.start, end: title.end } : null
}
