import { READS } from '../../language/resumes.ts'
import type { Document } from '../../schema/document.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import type { Education } from '../../schema/timeline.ts'
import { holdsTitleWord } from '../../text/titles.ts'
import { type BodyLine, readBodies, spanOfLines, withoutDates } from '../lines/index.ts'
import { endOfStudies, isBegun } from './degree-standing.ts'
import { levelsOf } from './degrees-in-line.ts'
import {
  completeField,
  fieldAmong,
  fieldBelow,
  fieldBeside,
  fieldInBullet,
  fieldInFull,
  fieldOfFaculty,
  fieldOfLetters,
  fieldTold,
  namesSubject,
} from './fields-of-study.ts'
import type { Degree } from './find-degrees.ts'
import { gatherStudies, isDetail, opensWithDegree, type Studies } from './gather-studies.ts'
import { institutionAmong, isInstitutionAlone, withoutGuestSchool } from './institutions.ts'
import { shareSchools, type ToldStudies } from './share-schools.ts'

/** The field of each degree of a line; "B.S. and M.S. in Physics" names it once, after the last. */
const fieldsOf = (text: string, degrees: readonly Degree[], schooled: boolean): (string | null)[] => {
  const fields = degrees.map((degree, order) => fieldBeside(text, degree, degrees[order + 1]?.start ?? text.length, schooled))
  return fields.map((field, order) => field ?? fields.slice(order).find((later) => later !== null) ?? null)
}

/** Those that are held or worked on. */
const begunOf = (degrees: readonly Degree[], line: BodyLine, { named }: Studies, asOf: string): readonly Degree[] => {
  const { length } = withoutDates(line)
  return degrees.filter((degree, order) => isBegun(degree, { line, until: degrees[order + 1]?.start ?? length, named }, asOf))
}

/** A word or two in brackets behind a period: "[Pursuing]". */
const NOTE = /^\s*\)?\s*(?:[[(]\p{L}+(?: \p{L}+)?[\])])?\s*$/u

/** "GPA: 3.9  Oct 2018 – May 2022", "GPA: 3.9 | 2018 – 2022 [Pursuing]", "Minor in Nets (2018 – 2022)" */
const endsInPeriod = ({ text, start, dates }: BodyLine): boolean =>
  dates.some(({ form, end }) => form === 'range' && NOTE.test(text.slice(end - start)) && /[\t|(]/.test(text))

/** The lines whose dates count: the naming ones, or where none is dated, a detail that says nothing but when. */
const datedLines = ({ named, lines }: Studies): readonly BodyLine[] => {
  if (named.some(({ dates }) => dates.length > 0)) return named
  const told = lines.find(
    (line) =>
      line.dates.length > 0 &&
      (READS['says-when'].test(withoutDates(line)) || (isDetail(line) && endsInPeriod(line)) || isInstitutionAlone(line)),
  )
  return told ? [...named, told] : named
}

const withDegree = (studies: Studies, line: BodyLine, asOf: string): Education[] => {
  const degrees = levelsOf(line)
  const begun = begunOf(degrees, line, studies, asOf)
  const fields = fieldsOf(withoutDates(line), degrees, studies.school)
  const below = studies.lines[studies.lines.indexOf(line) + 1]
  return begun.map((degree) => {
    const beside = fieldInFull(fields[degrees.indexOf(degree)] ?? null, studies.named)
    const told =
      beside ??
      fieldBelow(line, below) ??
      fieldInBullet(below) ??
      fieldTold(studies.lines) ??
      fieldOfLetters(withoutDates(line), degree)
    const named = told ?? fieldAmong(studies.named) ?? fieldOfFaculty(studies.named)
    const subject = degree.level === 'secondary' && !namesSubject(named) ? null : named
    const apart = studies.lines.filter((line) => !studies.named.includes(line) && isInstitutionAlone(line))
    const school = institutionAmong([...studies.named, ...apart], subject)
    // "Tarn Law" above "Juris Doctor": of two names, one is the school.
    const namesSchool = school === null && beside === null && subject !== null && !namesSubject(subject)
    const [institution, field] = namesSchool ? [subject, null] : [school, completeField(subject, below)]
    return {
      degree: degree.level,
      field,
      institution,
      to: endOfStudies(datedLines(studies), asOf),
      ...spanOfLines(studies.lines),
    }
  })
}

/** Without a degree only a school that is dated at once is an entry. */
const DATED_WITHIN = 3

/** A field, a period and a name beside them, on one line: "Tarn Code Lab — Software Engineering, Jan – May 2025". */
const isCourse = ({ named: [first] }: Studies): boolean => {
  if (!first?.dates.some(({ form }) => form === 'range')) return false
  const field = fieldAmong([first])
  return field !== null && institutionAmong([first], field) !== null
}

const isDatedSchool = ({ school, named }: Studies): boolean =>
  school && named.slice(0, DATED_WITHIN).some(({ dates }) => dates.length > 0)

/** "Tarn University  Master's thesis", "Internship at Tarn Institute": a piece of studies told elsewhere, or work. */
const isOtherThanStudies = ({ named: [first] }: Studies): boolean => {
  const cells = first ? withoutDates(first).split('\t') : []
  return cells.some((cell) => READS['piece-for-degree'].test(cell) || READS['work-at-school'].test(cell))
}

const courseOf = (studies: Studies, asOf: string): Education => {
  const field = fieldTold(studies.lines) ?? fieldAmong(studies.named)
  const institution = institutionAmong(studies.named, field)
  const degree = READS['ends-school'].test(institution ?? '') ? 'secondary' : 'other'
  return { degree, field, institution, to: endOfStudies(datedLines(studies), asOf), ...spanOfLines(studies.lines) }
}

/** A school and a period without a degree's name: a course, an exchange, a boot camp. */
const withoutDegree = (studies: Studies, asOf: string): Education[] =>
  (!isDatedSchool(studies) && !isCourse(studies)) || isOtherThanStudies(studies) ? [] : [courseOf(studies, asOf)]

const educationOf = (studies: Studies, asOf: string): Education[] =>
  studies.degreeLine ? withDegree(studies, studies.degreeLine, asOf) : withoutDegree(studies, asOf)

const toldOf = (studies: Studies, asOf: string): ToldStudies => {
  const { named, degreeLine, school, years } = studies
  const opensWithDegree = degreeLine !== null && named[0] === degreeLine
  const entries = educationOf(studies, asOf)
  const isBeside = entries.some(({ institution }) => institution !== null && degreeLine?.text.includes(institution))
  return {
    entries,
    school,
    named: school || isBeside,
    endOfSchool: degreeLine?.dates.length === 0 ? endOfStudies(named.slice(0, named.indexOf(degreeLine)), asOf) : null,
    opensWithDegree,
    isDegreeAlone: opensWithDegree && named.length === 1 && !school && years.size === 0,
    gap: studies.lines[0]?.gap === true,
  }
}

const educationIn = (body: readonly BodyLine[], asOf: string): Education[] =>
  shareSchools(gatherStudies(body.map(withoutGuestSchool)).map((studies) => toldOf(studies, asOf)))

/** A school that neither a degree nor a date stands beside, in a section without any that has one. */
const undatedStudies = (body: readonly BodyLine[], asOf: string): Education[] =>
  gatherStudies(body.map(withoutGuestSchool))
    .filter((studies) => studies.school && studies.degreeLine === null && !isOtherThanStudies(studies))
    .map((studies) => courseOf(studies, asOf))

/** In "BSc in Physics – Specialist" it says in what. */
const namesPost = (line: BodyLine): boolean => {
  const [first = '', ...others] = line.text.split(/\s[-–—]\s/u)
  return holdsTitleWord(others.length > 0 && opensWithDegree(line) ? first : line.text)
}

/** Where no section is headed as education, a degree and a place of learning side by side still count as studies. */
const unheadedStudies = (body: readonly BodyLine[], asOf: string): Education[] => {
  if (!body.some(opensWithDegree)) return []
  return gatherStudies(body.filter((line) => !namesPost(line)))
    .filter(({ degreeLine, school }) => degreeLine !== null && opensWithDegree(degreeLine) && school)
    .flatMap((studies) => educationOf(studies, asOf))
}

/** Where courses stand that are not told under education. */
const BESIDE: readonly SectionKind[] = ['certifications', 'other']

/** "Data Science Bootcamp, Tarn Lab, Jan 2025 – Apr 2025": studies, whatever its heading says. */
const isFullTimeCourse = ({ degreeLine, named }: Studies): boolean =>
  degreeLine !== null &&
  degreeLine.role === 'short' &&
  READS['full-time-course'].test(degreeLine.text) &&
  named.some(({ dates }) => dates.some(({ form }) => form === 'range'))

const coursesBeside = (body: readonly BodyLine[], asOf: string): Education[] =>
  gatherStudies(body)
    .filter(isFullTimeCourse)
    .flatMap((studies) => educationOf(studies, asOf))

/** Both in reading order, each place once. */
const inOrder = (studies: readonly Education[], others: readonly Education[]): Education[] => {
  const taken = new Set(studies.map(({ start }) => start))
  return [...studies, ...others.filter(({ start }) => !taken.has(start))].sort((a, b) => a.start - b.start)
}

const UNHEADED: readonly SectionKind[] = ['summary', 'certifications', 'other', 'contact', 'experience', 'skills', 'languages']

/**
 * The studies of the education sections in reading order, one entry for each degree that is held or worked on, and courses of the
 * whole day wherever they stand. A resume where no studies stand in such a section is searched for degrees that are named with
 * their school.
 *
 * @param asOf "2026-11": studies that begin after it do not count yet.
 */
export const findEducation = (document: Document, sections: readonly Section[], asOf: string): Education[] => {
  const bodiesOf = (kind: SectionKind): BodyLine[][] => readBodies(document, sections, kind)
  const headed = bodiesOf('education').flatMap((body) => educationIn(body, asOf))
  const beside = BESIDE.flatMap((kind) => bodiesOf(kind).flatMap((body) => coursesBeside(body, asOf)))
  if (headed.length > 0) return inOrder(headed, beside)
  const elsewhere = UNHEADED.flatMap((kind) => bodiesOf(kind).flatMap((body) => unheadedStudies(body, asOf)))
  if (elsewhere.length > 0) return inOrder(elsewhere, beside)
  return inOrder(
    bodiesOf('education').flatMap((body) => undatedStudies(body, asOf)),
    beside,
  )
}
