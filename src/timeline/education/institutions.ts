import { READS } from '../../language/resumes.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { isSchool } from '../../text/organizations.ts'
import { isPlace, withoutPlace } from '../../text/places.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'
import { type BodyLine, withoutDates } from '../lines/index.ts'
import { findDegrees } from './find-degrees.ts'
import { FACULTY, isInstitution, mayBeField, STUDY_BULLETS, type StudyCell, studyCells } from './study-cells.ts'

/** The text with a tab in place of each degree; what was attained at a secondary school may be its name. */
const withoutDegrees = (text: string): string =>
  findDegrees(text)
    .filter(({ level }) => level !== 'secondary')
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)}\t${rest.slice(end)}`, text)

/** The line names a place of learning, not only what was attained there. */
export const namesInstitution = (line: BodyLine): boolean => studyCells(withoutDegrees(withoutDates(line))).some(isInstitution)

/** "A University (Exchange Student)/B University" with blanks for the host school; the other awards the degree. */
export const withoutGuestSchool = <T extends Pick<BodyLine, 'text'>>(line: T): T => {
  const schools = line.text.split('/')
  if (schools.length < 2 || !schools.every(isSchool)) return line
  const blank = (part: string): string =>
    READS['guest-at-school'].test(part.replace(/\t.*$/u, '')) ? ' '.repeat(part.length) : part
  const own = schools.map(blank)
  return own.every((part) => part.trim() === '') ? line : { ...line, text: own.join(' ') }
}

/** A place of learning with its town, in so many words. */
const SCHOOL_WORDS_MAX = 9

/** The line is no more than the name of a place of learning, perhaps in a bullet. */
export const isInstitutionAlone = (line: BodyLine): boolean => {
  const text = withoutDates(line).replace(STUDY_BULLETS, '').trim()
  const [first, second] = studyCells(text)
  const name = first?.what === 'part' ? second : first
  return (
    first !== undefined &&
    name !== undefined &&
    text.startsWith(first.text) &&
    isInstitution(name) &&
    text.split(/\s+/).length <= SCHOOL_WORDS_MAX
  )
}

/** Universities whose campuses are named after them: "University of California, Berkeley" is one name. */
const CAMPUS = new LazyPattern(
  `((?:${WORK_WORDS.campus.words.join('|')})(?: at |, | [-–] |-|–)[\\p{Lu}][\\p{L}.]+(?:[ -][\\p{Lu}]\\p{L}+){0,2})`,
  'iu',
)

/** "School of Physics", "Business School": whichever university it is of. */
export const isFacultyAlone = (institution: string): boolean =>
  !institution.includes(',') && (FACULTY.test(institution) || READS['faculty-alone'].test(institution))

/** "Tarn Atlantic" of "Department of Nets, Tides and Computer Sciences, Tarn Atlantic, Leeds, UK": whose the faculty is, by no word. */
const beyondFaculty = ([first, ...others]: readonly StudyCell[]): string | undefined => {
  const place = others.findIndex(({ what }) => what === 'place')
  const last = others[place - 1]
  return first?.what === 'part' && last?.what === 'unknown' ? last.text : undefined
}

/**
 * The part of the lines that names a place of learning, without the town; first one with a word for such a place, else one that
 * can be nothing else.
 */
export const institutionAmong = (lines: readonly BodyLine[], field: string | null): string | null => {
  const texts = lines.map(withoutDates).map(withoutDegrees)
  const campus = texts.map((text) => CAMPUS.exec(text)?.[1]).find((name) => name !== undefined)
  if (campus !== undefined) return campus
  const cells = texts.flatMap(studyCells)
  const at = cells.findIndex(isInstitution)
  const [marked, next] = at < 0 ? [] : cells.slice(at)
  if (marked) {
    const isWhole = next && (isPlace(next.text) || (FACULTY.test(marked.text) && isInstitution(next)))
    return withoutPlace(isWhole ? `${marked.text}, ${next.text}` : marked.text)
  }
  const beyond = texts
    .map(studyCells)
    .map(beyondFaculty)
    .find((name) => name !== undefined)
  if (beyond) return beyond
  const isName = (text: string): boolean => /^\D*\p{Lu}/u.test(text) && text.replace(READS['before-field'], '') !== ''
  const isOfField = (text: string): boolean =>
    field !== null && (text.includes(field) || field.split(/, /u).includes(text.replace(READS['before-field'], '')))
  return cells.find((cell) => mayBeField(cell) && isName(cell.text) && !isOfField(cell.text))?.text ?? null
}
