import type { Document } from '../schema/document.ts'
import { holdsYear } from '../text/months.ts'
import type { Candidate } from './candidates.ts'
import { lookKey } from './looks.ts'
import { endsInPeriod, textAt } from './resumed-jobs.ts'

/**
 * So many lines of the same words and look, with jobs between them, say something of each, "Skills" or "Project: …" below every
 * post, and head no section; so do two of what was achieved.
 */
const REPEATED_MIN = 3
const ACHIEVED_MIN = 2
/** Nobody heads so many sections alike: the first heads all of it. */
const REPEATED_MAX = 50

const repeatKey = ({ text, look }: Candidate): string => `${lookKey(look)} ${text.toLowerCase().split(':', 1)[0]}`

/** Between each of them and the next stands a year, at the end of a period where they are two. */
const areAmongJobs = (document: Document, repeated: readonly Candidate[]): boolean => {
  const isDated = (index: number): boolean =>
    repeated.length < REPEATED_MIN ? endsInPeriod(document, index) : holdsYear(textAt(document, index))
  return repeated.every(({ index }, order) => {
    const until = repeated[order + 1]?.index ?? index
    for (let line = index + 1; line < until; line++) if (isDated(line)) return true
    return until === index
  })
}

/** The candidates without those that are labels of jobs, in the same order. */
export const withoutRepeated = (document: Document, headings: readonly Candidate[]): Candidate[] => {
  const alike = new Map<string, Candidate[]>()
  for (const one of [...headings].sort((a, b) => a.index - b.index)) {
    const key = repeatKey(one)
    const same = alike.get(key)
    if (same) same.push(one)
    else alike.set(key, [one])
  }
  const labels = [...alike.values()].flatMap((repeated) => {
    const kind = repeated[0]?.words?.kind
    const least = kind === 'awards' ? ACHIEVED_MIN : REPEATED_MIN
    if (kind !== 'experience' && repeated.length >= least && areAmongJobs(document, repeated)) return repeated
    return repeated.length > REPEATED_MAX ? repeated.slice(1) : []
  })
  const taken = new Set(labels)
  return headings.filter((one) => !taken.has(one))
}
