import { READS } from '../language/resumes.ts'
import type { Span } from '../schema/span.ts'
import { endMonth, MONTH_STARTS, startMonth } from '../text/months.ts'

/** Ends an entry of a line of papers: "CSM; PMP (lapsed)", "CSM, PMP (lapsed)", but not "PMP, lapsed 2021". */
const AFTER_ENTRY = /[;|•\n]|,\s+(?=\p{Lu})/u
const BEFORE_ENTRY = /[;|•\n,]/

/** An entry is no longer than this. */
const LONGEST_ENTRY = 120

const entryAt = (text: string, { start, end }: Span): string => {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_ENTRY), start)
      .split(BEFORE_ENTRY)
      .at(-1) ?? ''
  const after = text.slice(end, end + LONGEST_ENTRY).split(AFTER_ENTRY, 1)[0] ?? ''
  return before + text.slice(start, end) + after
}

/** "June", "06": its number; 12 for what is no month. */
const monthOf = (written = ''): number => {
  const named = MONTH_STARTS.indexOf(written.slice(0, 3).toLowerCase()) + 1
  const month = named || Number(written)
  return month >= 1 && month <= 12 ? month : 12
}

/** The month that a paper holds until, as "YYYY-MM". */
const endOf = (entry: string): string | undefined => {
  const { year, month } = READS['valid-until'].exec(entry)?.groups ?? {}
  return year && `${year}-${String(monthOf(month)).padStart(2, '0')}`
}

/**
 * Whether a certificate or licence is held, as far as its own entry says: not one that has run out, is planned or still to be passed.
 *
 * @param asOf "YYYY-MM": what was valid until a month before it has run out; a year alone ends with its last month.
 */
export const isPaperHeld = (text: string, paper: Span, asOf: string): boolean => {
  const entry = entryAt(text, paper)
  if (READS['not-held'].test(entry)) return false
  const end = endOf(entry)
  return end === undefined || endMonth(end, asOf) >= startMonth(asOf)
}
