import { SAYS } from '../../language/postings.ts'
import { READS } from '../../language/resumes.ts'
import { overlaps, quote } from '../../text/span.ts'
import { readFigures, splitFields } from '../figures/index.ts'
import { opensDemand, type Row, type Unit } from '../units/index.ts'
import type { Draft } from './join-lists.ts'

/** "Engineering (mechanical or civil)": a field has no more words. */
const FIELD_WORDS_MAX = 6
const BRACKETS = /\([^()]*\)/gu

const isField = (words: string): boolean => {
  const own = words.replace(BRACKETS, '').trim()
  return READS['names-field'].test(own) && !/[\d:]/.test(own) && own.split(/\s+/).length <= FIELD_WORDS_MAX && !opensDemand(own)
}

const listBelow = (text: string, rows: readonly Row[], at: number, units: readonly Unit[]): Draft[] => {
  const [lead, first] = [rows[at], rows[at + 1]]
  if (!lead || !first?.listItem || lead.bullet === first.bullet || !SAYS['degree-above-fields'].test(quote(text, lead))) return []
  let after = at + 1
  while (rows[after]?.listItem === true && rows[after]?.bullet === first.bullet) after++
  const members = rows.slice(at + 1, after)
  const last = members.at(-1)
  if (last === undefined || !members.every((row) => isField(quote(text, row)))) return []
  const section = units.find(({ start }) => start >= lead.start)?.section
  const importance = section?.opens === 'preferred' ? 'preferred' : 'required'
  const { degree } = readFigures(text, { start: lead.start, end: lead.end, importance, kind: 'degree', parts: [] })
  if (degree === null) return []
  const by = 'postings/degree-above-fields'
  const fields = [...new Set(members.flatMap((row) => splitFields(quote(text, row))))]
  return [
    {
      ...{ start: lead.start, end: last.end, kind: 'degree', importance, also: [], years: null, parts: [] },
      degree: { ...degree, fields },
      ...{ read: { by, sure: 1 }, kindBy: by },
    },
  ]
}

/**
 * The statements in reading order, with one for each list of nothing but fields below "Bachelor's degree:" in place of what was
 * read of its rows: no learned step reads it, since its first row looks like a heading and the others like skills.
 */
export const withDegreeLists = (
  text: string,
  rows: readonly Row[],
  units: readonly Unit[],
  drafts: readonly Draft[],
): readonly Draft[] => {
  const lists = rows.flatMap((_, at) => listBelow(text, rows, at, units))
  if (lists.length === 0) return drafts
  return [...drafts.filter((draft) => !lists.some((list) => overlaps(list, draft))), ...lists].sort((a, b) => a.start - b.start)
}
