import { READS } from '../../language/resumes.ts'
import { countWords } from '../../text/count-words.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'
import { type BodyLine, withoutDates } from '../lines/index.ts'
import { type Degree, findDegrees } from './find-degrees.ts'
import { cellsOfLine, judge, mayBeField, openBrackets, studyCells } from './study-cells.ts'

/** A part by itself may name what is studied. */
const mayName = (text: string): boolean => mayBeField(judge(text))

/** "in IT", "BE IT": a country elsewhere. */
const LED_TO_IT = /^\s*(?:in )?IT\b/

/** After a comma or dash stands the field, or the school if it has no other name. */
const PARTED = /^\s*[,–—|\t]/u

/** "BSc (First Class Honours) in Physics", "MS (R) in Nets". */
const BRACKET_FIRST = /^\s*\([^()]*\)/u
const LETTER_IN_BRACKET = /^\s*\(\p{Lu}\)$/u
/** "MS (research) in Nets" */
const NOTE_BEFORE_FIELD = /^\s*\(\p{Ll}[^()]*\)(?= in )/u
/** "BSc in progress" is no study of progress. */
const IN_PROGRESS = /^\W*\bin[ -]progress\b/iu

/** "Licence “Science of Nets”", "BA, Secondary Education": a field in quotes, which no title of a thesis is, and that of a teacher. */
const QUOTED_FIELD = /^\s*["“„«»]\s?([^"“”„«»]{3,70}?)\s?["“”»«]/u
const SMALL_WORD = /(?<!\p{L})\p{Ll}{4}/u
const OF_A_TEACHER = /^,?\s(?:in )?(secondary education)(?=$|[\t,(|]| and )/iu

const fieldApart = (behind: string): string | undefined => {
  const quoted = QUOTED_FIELD.exec(behind)?.[1]
  const isField = quoted !== undefined && READS['names-field'].test(quoted) && !SMALL_WORD.test(quoted)
  return isField ? quoted : OF_A_TEACHER.exec(behind)?.[1]
}

const BRACKETS_IN_SCHOOL = /^\s*\(/u

/** "(MCA)" behind "Master of Computer Applications". */
const ABBREVIATED = /\s*\([^()]*\)$/u
/** "Specialist degree in Mechanics" before "(Masters equivalent)". */
const DEGREE_IN = /\bdegree in (?<field>\p{Lu}[^()]{2,40})$/iu

const IS_PART = [READS['names-field'], READS['part-of-field']]

/** The field with the part of it that stands in brackets: "Computer Engineering (Machine Learning)". */
const withPartOfField = (field: string, following: string): string => {
  const part = following.startsWith(`${field} (`) ? /^ \(([^()]{3,40})\)/u.exec(following.slice(field.length))?.[1] : undefined
  const isPart =
    part !== undefined && IS_PART.some((pattern) => pattern.test(part)) && !READS['says-how-well'].test(part) && mayName(part)
  return isPart ? `${field} (${part})` : field
}

/** "Tides, Currents and Harbours": a field whose name is a list. */
const LISTED_FIELD =
  /^((?:\p{Lu}[\p{L} ]{2,30}, )+(?:(?:and|AND|&) )?\p{Lu}[\p{L} ]{2,30}?(?:,? (?:and|AND|&) \p{Lu}[\p{L} ]{2,40})?)(?=$|[\t,(|;])/u
const JOINS_LAST = /,? (?:and|&) /iu

/** Where a comma leads to the list, its first part must be known for a field: it may be the school. */
const listedField = (following: string): string | null => {
  const listed = LISTED_FIELD.exec(following.replace(READS['before-field'], ''))?.[1]
  if (listed === undefined || !JOINS_LAST.test(listed) || !READS['names-field'].test(listed)) return null
  const cells = listed.split(/,? (?:and|&) |, /iu).map(judge)
  return cells.every(mayBeField) && (!PARTED.test(following) || cells[0]?.what === 'field') ? listed : null
}

/** "& Engineering" behind "Bachelor of Computer Science". */
const JOINED_FIELD = /^ (?:&|and) \p{Lu}\p{L}+(?=$|[\t,(|])/u

/**
 * "in Computer Science" after the degree; "Computer Science" before it; null where neither stands there.
 *
 * @param schooled a place of learning is named elsewhere, so that a part of unknown words is the field; so is the first of two.
 */
export const fieldBeside = (text: string, degree: Degree, until: number, schooled: boolean): string | null => {
  const behind = text.slice(degree.end, until).replace(NOTE_BEFORE_FIELD, '').replace(IN_PROGRESS, '')
  const whole = listedField(behind) ?? fieldApart(behind)
  if (whole !== undefined) return whole
  const trade = READS['degree-names-its-trade'].exec(text.slice(degree.start, degree.end))?.[1]
  if (trade !== undefined) return trade
  const own = READS['degree-names-its-field'].exec(text.slice(degree.start, degree.end))?.[1]
  const joined = JOINED_FIELD.exec(behind)?.[0]
  if (own !== undefined && joined !== undefined) return `${own}${joined}`
  if (own !== undefined && BRACKETS_IN_SCHOOL.test(behind)) return own
  const following = openBrackets(
    behind.replace(BRACKET_FIRST, (words) => (READS['says-how-well'].test(words) || LETTER_IN_BRACKET.test(words) ? '' : words)),
  )
  const after = following.replace(READS['before-field'], '')
  const [next, second] = studyCells(after)
  const beside = behind.replace(READS['before-field'], '')
  if (next?.text === 'IT' && LED_TO_IT.test(following)) return withPartOfField(next.text, beside)
  if (next && after.startsWith(next.text) && mayBeField(next)) {
    const named = schooled || second?.what === 'unknown'
    if (named || !PARTED.test(following) || next.what === 'field') return withPartOfField(next.text, beside)
  }
  const before = studyCells(text.slice(0, degree.start).replace(/[\s(,:–-]+$/u, '')).at(-1)
  const told = DEGREE_IN.exec(before?.text ?? '')?.groups?.field
  if (told !== undefined && mayName(told)) return told
  if (before?.what === 'field') return before.text
  const named = /\bof ((?:\p{L}+ ?){1,3})$/iu.exec(text.slice(degree.start, degree.end).replace(ABBREVIATED, ''))?.[1]
  return named && !READS['names-no-field'].test(named) ? named.trim() : null
}

export const namesSubject = (field: string | null): boolean => field !== null && READS['subject-of-school'].test(field)

/** A field of study that continues in the next line: "Computer Science and". */
const FIELD_GOES_ON = /\s(?:and|&|und|et|y|e|of|in)$/i
const FIELD_WORDS_MAX = 4
/** A field that has a line for itself has no more words. */
const FIELD_WORDS_BELOW = 8

/** The field with what its line had no room for, or without the word that leads to it. */
export const completeField = (field: string | null, below: BodyLine | undefined): string | null => {
  if (field === null || !FIELD_GOES_ON.test(field)) return field
  const [rest] = below && !below.gap ? cellsOfLine(below) : []
  const fits = rest !== undefined && mayBeField(rest) && rest.text.split(/\s+/).length <= FIELD_WORDS_MAX
  return fits ? `${field} ${rest.text}` : field.replace(FIELD_GOES_ON, '')
}

/** Nothing stands behind the degree. */
const degreeEnds = (line: BodyLine): boolean => {
  const text = withoutDates(line)
  const last = findDegrees(text).at(-1)
  return last !== undefined && text.slice(last.end).trim() === ''
}

/** "Tarn University  Master’s degree" above "Tides and Currents  2019 – 2021": the line below holds nothing but the field and when. */
export const fieldBelow = (line: BodyLine, below: BodyLine | undefined): string | null => {
  if (!degreeEnds(line) || line.dates.length > 0 || !below || below.gap || below.dates.length === 0) return null
  const [only, ...others] = cellsOfLine(below)
  if (!only || others.length > 0 || !mayBeField(only)) return null
  return /^\p{Lu}/u.test(only.text) && only.text.split(/\s+/).length <= FIELD_WORDS_BELOW ? only.text : null
}

/** "• Computer Science, Software Engineering (Co-op), GPA: 3.5" below a degree that names no field; not "• Computer Science Club". */
const FIELD_BULLET_WORDS = 12
export const fieldInBullet = (below: BodyLine | undefined): string | null => {
  if (below?.role !== 'item' || below.gap || countWords(below.text) > FIELD_BULLET_WORDS) return null
  const [first] = cellsOfLine(below)
  const words = first?.what === 'field' && /^\p{Lu}/u.test(first.text) ? first.text.split(/\s+/) : []
  const isField = words.length <= FIELD_WORDS_MAX && READS['names-field'].test(words.at(-1) ?? '')
  return isField ? (first?.text ?? null) : null
}

/** "Bachelor of Engineering" above "Mechanical Engineering" on a line of its own: the degree alone says less. */
const SAYS_LITTLE = /^engineering$/iu
export const fieldInFull = (beside: string | null, lines: readonly BodyLine[]): string | null =>
  beside !== null && SAYS_LITTLE.test(beside) ? (fieldAmong(lines.filter(isFieldLine)) ?? beside) : beside

const isFieldLine = (line: BodyLine): boolean => {
  const [only, ...others] = cellsOfLine(line)
  return only !== undefined && others.length === 0 && findDegrees(only.text).length === 0
}

const OF_FACULTY = new LazyPattern(`^(?:${WORK_WORDS.faculty.words.join('|')}) of ([^()]{3,50})$`, 'i')

/** "Department of Physics": whoever studies there studies that. */
export const fieldOfFaculty = (lines: readonly BodyLine[]): string | null =>
  lines
    .flatMap(cellsOfLine)
    .flatMap(({ text }) => OF_FACULTY.exec(text)?.[1] ?? [])
    .find((field) => READS['names-field'].test(field) && !READS['names-no-field'].test(field) && !/\barts\b/i.test(field)) ?? null

const FIELD_WORDS_AMONG = 6
/** "Ann Lee’s machine learning group" */
const SOMEBODYS = /\p{L}[’']s\s/u

/** "Intensive course in Statistics": what is studied there. */
const COURSE_IN = /^\p{L}[^,]* in (?<field>\p{L}.*)$/u

const subjectOf = (text: string): string => {
  const field = COURSE_IN.exec(text)?.groups?.field
  const names = (words: string): boolean => READS['names-field'].test(words)
  return field !== undefined && names(field) && !names(text.slice(0, -field.length)) ? field : text
}

/** The first part of the lines that names a field of study. */
export const fieldAmong = (lines: readonly BodyLine[]): string | null => {
  const cell = lines
    .flatMap(cellsOfLine)
    .find(
      ({ what, text }) =>
        what === 'field' && /^\p{Lu}/u.test(text) && !SOMEBODYS.test(text) && text.split(/\s+/).length <= FIELD_WORDS_AMONG,
    )
  return cell ? subjectOf(cell.text) : null
}

/** "Major: Physics. Minors: …" below the degree. */
export const fieldTold = (lines: readonly BodyLine[]): string | null => {
  for (const line of lines) {
    const text = withoutDates(line)
    const label = READS['tells-field'].exec(text)?.[0]
    const [field] = label === undefined ? [] : studyCells(text.slice(label.length))
    if (field && mayBeField(field)) return field.text
  }
  return null
}

/** "MBA", which says its field by its letters. */
export const fieldOfLetters = (text: string, { start, end }: Degree): string | null => {
  const letters = text.slice(start, end)
  return READS['letters-of-field'].test(letters) ? letters : null
}
