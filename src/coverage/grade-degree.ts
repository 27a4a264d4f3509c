import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { JobDegree } from '../schema/job.ts'
import type { Education } from '../schema/timeline.ts'
import { stepsAbove } from '../text/degree-ladder.ts'
import { aDegree, DEGREE_NAMES } from '../text/degree-names.ts'
import { endMonth, goesOnAfter, startMonth } from '../text/months.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { contains, quote } from '../text/span.ts'
import { compareFields, type FieldMatch } from './degree-fields.ts'
import { FIELD_CREDIT, LOWER_DEGREE, STANDING_CREDIT } from './weights.ts'

/** What a posting requires of a degree. */
export type DegreeAsked = Pick<JobDegree, 'level' | 'fields' | 'underway'>

/** How sure it is that the degree is held. */
type Standing = keyof typeof STANDING_CREDIT

/** A year, and no month. */
const YEAR_CHARS = 4

/** "Expected May 2026", of an end that the studies have: written before it had come, and not since. */
const isExpected = (education: Education, { document }: Analysis): boolean => {
  const year = education.to?.slice(0, YEAR_CHARS)
  return (
    year !== undefined &&
    document.lines.some((line) => {
      const words = contains(education, line) ? quote(document.text, line) : ''
      return words.includes(year) && READS['studies-expected'].test(words)
    })
  )
}

/** A year alone that is only expected may end in December; one that is told has ended by the summer. */
const goesOn = ({ to }: Education, asOf: string, expected: boolean): boolean =>
  goesOnAfter(to, asOf) || (expected && to !== null && endMonth(to, asOf) > startMonth(asOf))

/** Whoever works on a higher degree has a bachelor's, in a field that is likely the same. */
const standingOf = (education: Education, isHigherThanBachelor: boolean, analysis: Analysis): Standing => {
  const expected = isExpected(education, analysis)
  const goes = goesOn(education, analysis.experience.asOf, expected)
  if (isHigherThanBachelor && (goes || expected)) return 'implied'
  if (goes) return 'unfinished'
  return expected ? 'expected' : 'held'
}

const FIELD_WORDS: Readonly<Record<FieldMatch, string>> = {
  asked: '',
  near: ' in a field near those asked',
  unknown: ', of a field that is not told',
  other: ' in another field',
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  held: '',
  expected: ', expected by then and not said to be held',
  implied: ', not finished yet',
  unfinished: ', not finished yet',
}

/** What a degree is worth where another is asked, and in what words; null: nothing. */
export interface DegreeGrade {
  readonly strength: number
  readonly why: string
}

/** Below a bachelor's degree any schooling is enough, but where a field is asked for, another field than that is not. */
const gradeAnySchooling = ({ degree, field }: Education, fields: readonly string[]): DegreeGrade => {
  const match = degree === 'secondary' || field === null ? 'asked' : compareFields(fields, field)
  return {
    strength: FIELD_CREDIT[match],
    why: degree === 'other' ? aDegree(degree) : `${DEGREE_NAMES[degree]}${FIELD_WORDS[match]}`,
  }
}

/** What one course of study is worth where a degree is asked for; nothing where it does not tell its level. */
export const gradeDegree = (
  education: Education,
  { level, fields, underway }: DegreeAsked,
  analysis: Analysis,
): DegreeGrade | null => {
  if (level === 'none') return gradeAnySchooling(education, fields)
  const steps = stepsAbove(education.degree, level)
  if (education.degree === 'other' || steps < -1) return null
  if (steps === -1) return { strength: LOWER_DEGREE, why: `${DEGREE_NAMES[education.degree]}, one step below the one asked` }
  const field = compareFields(fields, education.field)
  const standing = standingOf(education, level === 'bachelor' && steps > 0, analysis)
  return {
    strength: roundRatio(FIELD_CREDIT[field] * STANDING_CREDIT[underway ? 'held' : standing]),
    why: `${DEGREE_NAMES[education.degree]}${FIELD_WORDS[field]}${STANDING_WORDS[standing]}`,
  }
}
