import { READS } from '../../language/resumes.ts'
import type { Document } from '../../schema/document.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import type { Education } from '../../schema/timeline.ts'
import { isSchool } from '../../text/organizations.ts'
import { holdsTitleWord } from '../../text/titles.ts'
import { type BodyLine, isNamingItem, NAMING_LENGTH_MAX, readBodies, spanOfLines, withoutDates } from '../lines/index.ts'
import { endOfStudies, isBegun, saysNotHeld } from './degree-standing.ts'
import { degreesIn, levelsOf } from './degrees-in-line.ts'
import {
  completeField,
  FACULTY,
  fieldAmong,
  fieldBelow,
  fieldBeside,
  fieldInFull,
  fieldOfFaculty,
  fieldOfLetters,
  institutionAmong,
  isInstitutionAlone,
  namesInstitution,
  namesSubject,
  withoutGuestSchool,
} from './education-names.ts'
import { type Degree, findDegrees } from './find-degrees.ts'
import { shareSchools, type ToldStudies } from './share-schools.ts'

/** One course of study while its lines are gathered. */
interface Studies {
  readonly lines: BodyLine[]
  /** Its naming lines: not bullets, not details. */
  readonly named: BodyLine[]
  degreeLine: BodyLine | null
  school: boolean
  /** Years in which its dates end; empty while it is undated. */
  readonly years: Set<string>
}

/** A degree that opens its line may stand in a bullet or a long line; further in, the line is about something else. */
const OPENING_CHARS = 12

/** Called for every line, of which few begin with one: the rest of the line is not read. */
const opensWithDegree = (line: BodyLine): boolean => findDegrees(withoutDates(line), OPENING_CHARS).length > 0

const COLUMNS_MIN = 3

const isColumnHeads = ({ text }: BodyLine): boolean => {
  const cells = text.split('\t')
  return cells.length >= COLUMNS_MIN && cells.every((cell) => READS['head-of-column'].test(cell.trim()))
}

/** "Grade: 2.1  Tarn University": the first cell is only a detail beside the school. */
const isDetail = ({ text }: BodyLine): boolean =>
  READS['detail-of-studies'].test(text) && !text.split('\t').slice(1).some(isSchool)

/** "· (2008 – 2013)" below a school: LinkedIn prints a dot before the period, and nothing before that where no degree is given. */
const isPeriodAlone = (line: BodyLine): boolean => line.dates.length > 0 && !/\p{L}/u.test(withoutDates(line))

/** "• Tarn University: Network design": a bullet that opens with a school. */
const SCHOOL_FIRST = /^\P{L}*([^:–—\t]{3,60}?)\s*(?::\s|\s[–—]|\t)/u
const opensWithSchool = ({ text }: BodyLine): boolean => isSchool(SCHOOL_FIRST.exec(text)?.[1] ?? '')

const isNamedItem = (line: BodyLine): boolean =>
  line.role === 'item' && ((isNamingItem(line) && isSchool(line.text)) || opensWithSchool(line) || isPeriodAlone(line))

/** "During my Bachelor's degree I acquired …": a sentence about oneself. */
const TELLS_OF_ONESELF = /\bmy (?:bachelor|master|ph\.?d|doctora|undergraduate|graduate|degree|studies)/i

const names = (line: BodyLine): boolean => {
  if (isColumnHeads(line) || TELLS_OF_ONESELF.test(line.text)) return false
  if (line.text.length > NAMING_LENGTH_MAX || isDetail(line) || line.role === 'wrapped') return false
  return line.role === 'short' || opensWithDegree(line) || isNamedItem(line)
}

interface Slots {
  readonly degree: boolean
  readonly school: boolean
  readonly dated: boolean
}

const slotsOf = (line: BodyLine): Slots => ({
  degree: degreesIn(line).length > 0,
  school: namesInstitution(line),
  dated: line.dates.length > 0,
})

const OF_SCHOOL: readonly Degree['level'][] = ['secondary', 'other']

/** "Brigid Secondary School" and "Leaving Certificate" below it are one entry, and so are a boot camp and its certificate. */
const completesSchool = ({ degreeLine, years }: Studies, line: BodyLine, slots: Slots): boolean => {
  if (!degreeLine || (years.size > 0 && slots.dated)) return false
  const schools = [degreeLine, line].filter(namesInstitution)
  return (
    schools.length === 1 &&
    OF_SCHOOL.some((of) => [degreeLine, line].every((one) => degreesIn(one).every(({ level }) => level === of)))
  )
}

/** "BA Hons, II.1" below "BA in Botany, Tarn University  2018 – 2021": says of the same one how well. */
const isSaidAgain = ({ degreeLine, school, years }: Studies, line: BodyLine): boolean => {
  const [first, second] = [degreeLine, line].map((one) => (one ? degreesIn(one)[0]?.level : undefined))
  const isTold = degreeLine !== null && school && years.size > 0 && first === second
  return isTold && line.dates.length === 0 && !namesInstitution(line) && !READS['names-field'].test(line.text)
}

/** "Diploma" alone on its line above "Diploma in Physics, Tarn Institute": named once as a label. */
const isLabelOf = ({ named, degreeLine }: Studies, line: BodyLine): boolean => {
  const [degree, ...others] = degreeLine && named.length === 1 ? degreesIn(degreeLine) : []
  if (!degreeLine || !degree || others.length > 0) return false
  const text = withoutDates(degreeLine)
  const rest = text.slice(0, degree.start) + text.slice(degree.end)
  return !/\p{L}/u.test(rest) && degreesIn(line).length === 1 && degreesIn(line)[0]?.level === degree.level
}

const yearsOf = (line: BodyLine): string[] => line.dates.map(({ to }) => to.slice(0, 4))

/** Where the school stands above its degrees in the first studies, so it does in those that follow. */
const isUnderSchool = ({ named, degreeLine, school }: Studies): boolean =>
  school && degreeLine !== null && named.findIndex(namesInstitution) < named.indexOf(degreeLine)

/** Where the degree stands above its school in the first studies, so it does in those that follow. */
const isAboveSchool = ({ named, degreeLine, school }: Studies): boolean =>
  school && degreeLine !== null && !namesInstitution(degreeLine) && named.indexOf(degreeLine) < named.findIndex(namesInstitution)

/** Bold and dated, like the first line of the first studies and unlike the lines of degrees. */
const looksLikeTop = ({ named: [top] }: Studies, { degreeLine }: Studies, { line, dates }: BodyLine): boolean =>
  top !== undefined && top.dates.length > 0 && dates.length > 0 && top.line.bold && line.bold && degreeLine?.line.bold === false

/** A line opens new studies when it says again what the current ones have already said, or follows a gap after a degree. */
const opens = (first: Studies, current: Studies, line: BodyLine, slots: Slots): boolean => {
  const { degree, school, dated } = slots
  if (current.school && line.role === 'item' && opensWithSchool(line)) return true
  if (!degree && saysNotHeld(line.text)) return false
  if (degree && isBelowSchoolAlone(current, line)) return false
  if (degree && current.degreeLine)
    return !completesSchool(current, line, slots) && !isLabelOf(current, line) && !isSaidAgain(current, line)
  // "BSc in Physics, 2015" below "Sep 2014 – Jun 2015  Tarn University" says what the same studies led to.
  const agrees = dated && yearsOf(line).every((year) => current.years.has(year))
  if (agrees && (degree ? !school && current.school : school && !current.school && current.degreeLine !== null)) return false
  if (current.school && !degree && FACULTY.test(line.text) && !(dated && current.years.size > 0)) return false
  if (degree && current.school && !current.degreeLine && isAboveSchool(first)) return true
  if (school && current.school) return current.degreeLine !== null || dated || (line.gap && current.years.size > 0)
  if (school && !degree && current.degreeLine && isUnderSchool(first) && !FACULTY.test(line.text)) return true
  if (dated && current.degreeLine && looksLikeTop(first, current, line)) return true
  if (dated && current.years.size > 0)
    return current.degreeLine !== null || current.school || !yearsOf(line).some((year) => current.years.has(year))
  const told = current.degreeLine !== null || current.school !== degree
  return line.gap && told && line.role === 'short' && current.years.size > 0 && current.named.length > 1
}

/** "MSc in Botany, School of Sciences, 2019 – 2021" directly below "Tarn University": of that school, whatever part of it the line names. */
const isBelowSchoolAlone = ({ named: [above, ...others], degreeLine, school, years }: Studies, line: BodyLine): boolean =>
  school && degreeLine === null && years.size === 0 && others.length === 0 && above !== undefined && !line.gap

const open = (): Studies => ({ lines: [], named: [], degreeLine: null, school: false, years: new Set() })

/** Gathers in place: a section may have thousands of lines. */
const add = (studies: Studies, line: BodyLine, slots: Slots | null): void => {
  studies.lines.push(line)
  if (!slots) return
  if (slots.degree && (studies.degreeLine === null || isLabelOf(studies, line))) studies.degreeLine = line
  studies.school ||= slots.school
  for (const year of yearsOf(line)) studies.years.add(year)
  studies.named.push(line)
}

const gather = (body: readonly BodyLine[]): Studies[] => {
  const first = open()
  const all = [first]
  for (const line of body) {
    const slots = names(line) ? slotsOf(line) : null
    const current = all.at(-1)
    if (!current || (slots && current.lines.length > 0 && opens(first, current, line, slots))) all.push(open())
    add(all.at(-1) as Studies, line, slots)
  }
  return all.filter(({ lines }) => lines.length > 0)
}

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
const NOTE = /^\s*(?:[[(]\p{L}+(?: \p{L}+)?[\])])?\s*$/u

/** "GPA: 3.9  Oct 2018 – May 2022", "GPA: 3.9 | 2018 – 2022 [Pursuing]" */
const endsInPeriod = ({ text, start, dates }: BodyLine): boolean =>
  dates.some(({ form, end }) => form === 'range' && NOTE.test(text.slice(end - start)) && /[\t|]/.test(text))

/** The lines whose dates count: the naming ones, or where none is dated, a detail that says nothing but when. */
const datedLines = ({ named, lines }: Studies): readonly BodyLine[] => {
  if (named.some(({ dates }) => dates.length > 0)) return named
  const told = lines.find(
    (line) => line.dates.length > 0 && (READS['says-when'].test(withoutDates(line)) || (isDetail(line) && endsInPeriod(line))),
  )
  return told ? [...named, told] : named
}

const withDegree = (studies: Studies, line: BodyLine, asOf: string): Education[] => {
  const degrees = levelsOf(line)
  const begun = begunOf(degrees, line, studies, asOf)
  const fields = fieldsOf(withoutDates(line), degrees, studies.school)
  const below = studies.lines[studies.lines.indexOf(line) + 1]
  return begun.map((degree) => {
    const beside = fieldInFull(fields[degrees.indexOf(degree)] ?? null, studies)
    const letters = fieldOfLetters(withoutDates(line), degree)
    const named = beside ?? fieldBelow(line, below) ?? letters ?? fieldAmong(studies.named) ?? fieldOfFaculty(studies.named)
    const subject = degree.level === 'secondary' && !namesSubject(named) ? null : named
    const told = studies.lines.filter((line) => !studies.named.includes(line) && isInstitutionAlone(line))
    const school = institutionAmong([...studies.named, ...told], subject)
    // "Tarn Law" above "Juris Doctor": of two names, one is the school.
    const [institution, field] = school === null && beside === null ? [subject, null] : [school, completeField(subject, below)]
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

/** A school and a period without a degree's name: a course, an exchange, a boot camp. */
const withoutDegree = (studies: Studies, asOf: string): Education[] => {
  if ((!isDatedSchool(studies) && !isCourse(studies)) || isOtherThanStudies(studies)) return []
  const field = fieldAmong(studies.named)
  const institution = institutionAmong(studies.named, field)
  return [{ degree: 'other', field, institution, to: endOfStudies(datedLines(studies), asOf), ...spanOfLines(studies.lines) }]
}

const educationOf = (studies: Studies, asOf: string): Education[] =>
  studies.degreeLine ? withDegree(studies, studies.degreeLine, asOf) : withoutDegree(studies, asOf)

const toldOf = (studies: Studies, asOf: string): ToldStudies => {
  const { named, degreeLine, school, years } = studies
  const opensWithDegree = degreeLine !== null && named[0] === degreeLine
  return {
    entries: educationOf(studies, asOf),
    school,
    opensWithDegree,
    isDegreeAlone: opensWithDegree && named.length === 1 && !school && years.size === 0,
    gap: studies.lines[0]?.gap === true,
  }
}

const educationIn = (body: readonly BodyLine[], asOf: string): Education[] =>
  shareSchools(gather(body.map(withoutGuestSchool)).map((studies) => toldOf(studies, asOf)))

/** Where no section is headed as education, a degree and a place of learning side by side still count as studies. */
const unheadedStudies = (body: readonly BodyLine[], asOf: string): Education[] => {
  if (!body.some(opensWithDegree)) return []
  return gather(body.filter((line) => !holdsTitleWord(line.text)))
    .filter(({ degreeLine, school }) => degreeLine !== null && opensWithDegree(degreeLine) && school)
    .flatMap((studies) => educationOf(studies, asOf))
}

const UNHEADED: readonly SectionKind[] = ['summary', 'certifications', 'other', 'contact', 'experience']

/**
 * The studies of the education sections in reading order, one entry for each degree that is held or worked on. A resume where
 * none stand in such a section is searched for degrees that are named with their school.
 *
 * @param asOf "2026-11": studies that begin after it do not count yet.
 */
export const findEducation = (document: Document, sections: readonly Section[], asOf: string): Education[] => {
  const bodiesOf = (kind: SectionKind): BodyLine[][] => readBodies(document, sections, kind)
  const headed = bodiesOf('education').flatMap((body) => educationIn(body, asOf))
  return headed.length > 0
    ? headed
    : UNHEADED.flatMap((kind) => bodiesOf(kind).flatMap((body) => unheadedStudies(body, asOf))).sort((a, b) => a.start - b.start)
}
