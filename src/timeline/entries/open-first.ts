import type { Listed } from './entry-vote.ts'
import type { Entry } from './find-entries.ts'

/** So many other entries must have both ends before a missing one says something. */
const RANGES_MIN = 2
const OPENS_WITH_DASH = /^\s?[-–—]\s/u

/** "05-2023 – Acme – Analyst": a month at the head of its line, and a dash. */
const isOpen = ({ body }: Listed, { at, date }: Entry): boolean => {
  const line = body[at]
  if (!line || date?.form !== 'month' || date.start !== line.start) return false
  return OPENS_WITH_DASH.test(line.text.slice(date.end - line.start))
}

const isRange = ({ date }: Entry): boolean => date?.form === 'range'

/** The latest post in front of posts with both ends, of which only the beginning is told, goes on. */
const withOpenFirst = (listed: Listed): Listed => {
  const [first, ...others] = listed.entries
  const ends = others.filter(isRange).map(({ date }) => date?.to ?? '')
  if (!first?.date?.from || ends.length < RANGES_MIN || !isOpen(listed, first)) return listed
  const { date } = first
  const isLatest = ends.every((end) => end !== 'present' && end < (date.from ?? ''))
  if (!isLatest || others.some((other) => isOpen(listed, other))) return listed
  return { ...listed, entries: [{ ...first, date: { ...date, to: 'present', form: 'range' } }, ...others] }
}

/** Each list with its first post open where it says only when that began. */
export const openFirst = (all: readonly Listed[]): readonly Listed[] => all.map(withOpenFirst)
