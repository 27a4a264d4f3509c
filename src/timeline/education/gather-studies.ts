import { READS } from '../../language/resumes.ts'
import { isSchool } from '../../text/organizations.ts'
import { type BodyLine, isNamingItem, NAMING_LENGTH_MAX, withoutDates } from '../lines/index.ts'
import { saysNotHeld } from './degree-standing.ts'
import { degreesIn, OF_SCHOOL } from './degrees-in-line.ts'
import { type Degree, findDegrees } from './find-degrees.ts'
import { isInstitutionAlone, namesInstitution } from './institutions.ts'
import { cellsOfLine, FACULTY, namesInPassing, type StudyCell } from './study-cells.ts'

/** One course of study while its lines are gathered. */
export interface Studies {
  readonly lines: BodyLine[]
  /** Its naming lines: not bullets, not details. */
  readonly named: BodyLine[]
  degreeLine: BodyLine | null
  school: boolean
  /** Years in which its dates end; empty while it is undated. */
  readonly years: Set<string>
  /** Any of its lines says when, details too: "Major: Nets | Expected graduation: May 2024". */
  dated: boolean
}

/** A degree that opens its line may stand in a bullet or a long line; further in, the line is about something else. */
const OPENING_CHARS = 12

/** Called for every line, of which few begin with one: the rest of the line is not read. */
export const opensWithDegree = (line: BodyLine): boolean => findDegrees(withoutDates(line), OPENING_CHARS).length > 0

const COLUMNS_MIN = 3

const isColumnHeads = ({ text }: BodyLine): boolean => {
  const cells = text.split(/\t|\s\|\s/u)
  return cells.length >= COLUMNS_MIN && cells.every((cell) => READS['head-of-column'].test(cell.trim()))
}

/** "Grade: 2.1  Tarn University": the first cell is only a detail beside the school. */
export const isDetail = ({ text }: BodyLine): boolean =>
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
  return (line.role === 'short' && !namesInPassing(line)) || opensWithDegree(line) || isNamedItem(line) || isSchoolSentence(line)
}

/** "Tarn University." above its degrees: so short a sentence is a name. */
const isSchoolSentence = (line: BodyLine): boolean =>
  line.role === 'prose' && isInstitutionAlone(line) && cellsOfLine(line).every(({ what }) => OF_A_SCHOOL.has(what))
const OF_A_SCHOOL: ReadonlySet<StudyCell['what']> = new Set(['institution', 'part', 'place'])

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

/** "Diploma with Honours" below "Brigid High School": what ends it. */
const DIPLOMA = /\bdiploma(?: with \p{L}+)?$/iu
const isDiploma = (line: BodyLine): boolean => DIPLOMA.test(withoutDates(line).trim())

/** "Brigid Secondary School" and "Leaving Certificate" below it are one entry, and so are a boot camp and its certificate. */
const completesSchool = ({ degreeLine, years }: Studies, line: BodyLine, slots: Slots): boolean => {
  if (!degreeLine || (years.size > 0 && slots.dated)) return false
  const schools = [degreeLine, line].filter(namesInstitution)
  const isOf = (level: Degree['level']): boolean =>
    [degreeLine, line].every((one) => degreesIn(one).every((degree) => degree.level === level))
  const isDiplomaOf = isDiploma(line) && degreesIn(degreeLine).every(({ level }) => level === 'secondary')
  return schools.length === 1 && (isDiplomaOf || OF_SCHOOL.some(isOf))
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

/** "Net Weaving Certificate" above its dated school: these studies are whole. */
const isCourseAboveSchool = ({ named, degreeLine, school, years }: Studies): boolean =>
  school && degreeLine === null && years.size > 0 && named.findIndex(namesInstitution) > 0

/** "Tarn College of Nets" below "Wick University". */
const PART_OF_SCHOOL = /^(?:\p{Lu}[\p{L}.]+ ){0,2}(?:College|School|Faculty) of \p{Lu}/u

/** "Software Engineering – Tarn Academy | 2021 – 2022" above "MSc in Nets – Tarn University": a course on a line of its own. */
const isCourseAtSchool = ({ named, degreeLine, years }: Studies): boolean =>
  named.length === 1 && degreeLine === null && years.size > 0 && named.flatMap(cellsOfLine).some(({ what }) => what === 'field')

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
  if (degree && line.gap && isCourseAboveSchool(current)) return true
  if (school && isBelowSchoolAlone(current, line) && PART_OF_SCHOOL.test(line.text)) return false
  if (school && current.school)
    return current.degreeLine !== null || dated || (line.gap && current.dated) || (degree && isCourseAtSchool(current))
  if (school && !degree && current.degreeLine && isUnderSchool(first) && !FACULTY.test(line.text)) return true
  if (dated && current.degreeLine && looksLikeTop(first, current, line)) return true
  if (dated && current.years.size > 0)
    return current.degreeLine !== null || current.school || !yearsOf(line).some((year) => current.years.has(year))
  const told = current.degreeLine !== null || current.school !== degree
  return line.gap && told && line.role === 'short' && current.years.size > 0 && current.named.length > 1
}

/** "MSc in Botany, School of Sciences, 2019 – 2021" directly below "Tarn University": of that school, whatever part of it the line names. */
const isBelowSchoolAlone = ({ named, degreeLine, school, years }: Studies, line: BodyLine): boolean =>
  school && degreeLine === null && years.size === 0 && named.length === 1 && !line.gap

const open = (): Studies => ({ lines: [], named: [], degreeLine: null, school: false, years: new Set(), dated: false })

/** Gathers in place: a section may have thousands of lines. */
const add = (studies: Studies, line: BodyLine, slots: Slots | null): void => {
  studies.lines.push(line)
  studies.dated ||= line.dates.length > 0
  if (!slots) return
  if (slots.degree && (studies.degreeLine === null || isLabelOf(studies, line))) studies.degreeLine = line
  studies.school ||= slots.school
  for (const year of yearsOf(line)) studies.years.add(year)
  studies.named.push(line)
}

/** The lines of a section as courses of study, in order. */
export const gatherStudies = (body: readonly BodyLine[]): Studies[] => {
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
