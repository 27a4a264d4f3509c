import { READS } from '../../language/resumes.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { isSchool } from '../../text/organizations.ts'
import { oneOf } from '../../text/patterns.ts'
import { isPlace, withoutPlace } from '../../text/places.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'
import { type BodyLine, withoutDates } from '../lines/index.ts'
import { type Degree, findDegrees } from './find-degrees.ts'

/**
 * Before "University of Tarn" in "MSc Computer Engineering University of Tarn" and "Tarn University" in "MSc in Biology Tarn
 * University", where only the typeface separates the two.
 */
const FIELD_END = oneOf(`
  engineering, sciences?, mathematics, physics, economics, statistics, chemistry, biology, psychology, business, administration,
  management, informatics, finance`)
/** A dash, a comma or the like separates the pieces of a line; so do the words before a date. */
const PIECES = new LazyPattern(
  [
    '\\s*[,;|•·\\t]\\s*',
    '\\.\\s+(?=\\p{Lu}[\\p{L} ]{1,20}:)',
    '(?<=\\p{L}{5})\\.\\s+(?=\\p{Lu})',
    '\\s+[-–—]\\s+|\\s*[–—]\\s*| {2,}|(?<=\\p{L}{3})-\\s+(?=\\p{Lu})',
    `(?<=\\b${FIELD_END}|\\banalytics)\\s+(?=(?:[Tt]he )?(?:University|Universität|Université|Universidad|Università) )`,
    `(?<=(?:^|\\bin )(?:\\p{Lu}\\p{L}+ )?(?:\\p{L}+ology|${FIELD_END})|\\bhonou?rs)\\s+(?=(?!(?:at|from|of|in|and|an|the) )[\\p{L}.]+ (?:University|College)\\b)`,
    '\\s+(?:at|from|an der|@)\\s+',
    '\\s+with\\s+(?=(?:first|second|upper|high\\w*|honou?rs|distinction|merit|great)\\b)',
    '\\s+(?=(?:(?:upper |lower )?(?:first|second|third)[- ]class|cum laude|(?:magna|summa) cum laude)\\b)',
    '\\s*\\(?\\b[cs]?gpa\\b',
    '\\s*\\b(?:expected|anticipated|graduat\\w+\\b(?! school)|class of|completed|attended)\\b(?: from)?\\s*:?\\s*',
    ':\\s+(?=\\p{Lu})',
  ].join('|'),
  'iu',
)
/** A full stop after a word, not after an abbreviation. */
const STOP = /(?<=\p{Ll}{3})\s?\.$|\s*\/$|\s+\+$/u
/** A web page is not a place of learning. */
const OPENS_WITH_AN_ADDRESS = /^(?:https?:\/\/|www\.)/i
/** "Computer Science Major" is the field of one. */
const MAJOR = /(?<=\p{L})\s+major$/iu
const STUDY_BULLETS = /^[\s.•·*–—❖➢►▪◦○●-]+/u

/**
 * "BSc (Hons) Physics" has three parts; in "ABC(A Better College)" and "ABC (Deemed to be University)" the bracket belongs to the
 * name.
 */
const openBrackets = (text: string): string => text.replace(/(?<![^\s])\((?![Dd]eemed)([^()]*)\)/gu, '\t$1\t')

/** What stood before a date that is cut out: "Tarn University in 2012". */
const LEADS_TO_DATE = /\s(?:in|from|since)$/u

const piecesOf = (text: string): string[] =>
  openBrackets(text)
    .split(PIECES)
    .map((piece) => piece.replace(STUDY_BULLETS, '').replace(STOP, '').trim().replace(LEADS_TO_DATE, '').replace(MAJOR, ''))
    .filter((piece) => /\p{L}{2}/u.test(piece) && !READS['says-how-well'].test(piece) && !OPENS_WITH_AN_ADDRESS.test(piece))

/** "for Young Physicists" is the rest of a name. */
const OPENS_LATE = /^(?:for|of|to|by|on|in)\s/

/** "in IT": a country elsewhere. */
const LED_TO_IT = /^\s*in IT\b/

const isFieldPiece = (piece: string): boolean =>
  !OPENS_LATE.test(piece) && !FACULTY.test(piece) && !isSchool(piece) && !isPlace(piece) && findDegrees(piece).length === 0

/** After a comma or dash stands the field, or the school if it has no other name. */
const PARTED = /^\s*[,–—|\t]/u

/** "BSc (First Class Honours) in Physics", "MS (R) in Nets". */
const BRACKET_FIRST = /^\s*\([^()]*\)/u
const LETTER_IN_BRACKET = /^\s*\(\p{Lu}\)$/u

const BRACKETS_IN_SCHOOL = /^\s*\(/u

/** "(MCA)" behind "Master of Computer Applications". */
const ABBREVIATED = /\s*\([^()]*\)$/u
/** "Specialist degree in Mechanics" before "(Masters equivalent)". */
const DEGREE_IN = /\bdegree in (?<field>\p{Lu}[^()]{2,40})$/iu

/** The field with the part of it that stands in brackets: "Computer Engineering (Machine Learning)". */
const withPartOfField = (field: string, following: string): string => {
  const part = following.startsWith(`${field} (`) ? /^ \(([^()]{3,40})\)/u.exec(following.slice(field.length))?.[1] : undefined
  const isPart = part !== undefined && READS['names-field'].test(part) && !READS['says-how-well'].test(part) && isFieldPiece(part)
  return isPart ? `${field} (${part})` : field
}

/** "in Tides, Currents and Harbours": a field whose name is a list. */
const LISTED_FIELD =
  /^ (?:in|IN) ((?:\p{Lu}[\p{L} ]{2,30}, )+\p{Lu}[\p{L} ]{2,30}?,? (?:and|AND|&) \p{Lu}[\p{L} ]{2,40})(?=$|[\t(|;])/u

/** "& Engineering" behind "Bachelor of Computer Science". */
const JOINED_FIELD = /^ (?:&|and) \p{Lu}\p{L}+(?=$|[\t,(|])/u

/**
 * "in Computer Science" after the degree; "Computer Science" before it; null where neither stands there.
 *
 * @param schooled a place of learning is named elsewhere, so that a part of unknown words is the field; so is the first of two.
 */
export const fieldBeside = (text: string, degree: Degree, until: number, schooled: boolean): string | null => {
  const listed = LISTED_FIELD.exec(text.slice(degree.end, until))?.[1]
  if (listed?.split(/,\s+| and | & /iu).every(isFieldPiece) && READS['names-field'].test(listed)) return listed
  const own = READS['degree-names-its-field'].exec(text.slice(degree.start, degree.end))?.[1]
  const joined = JOINED_FIELD.exec(text.slice(degree.end, until))?.[0]
  if (own !== undefined && joined !== undefined) return `${own}${joined}`
  if (own !== undefined && BRACKETS_IN_SCHOOL.test(text.slice(degree.end, until))) return own
  const following = openBrackets(
    text
      .slice(degree.end, until)
      .replace(BRACKET_FIRST, (words) => (READS['says-how-well'].test(words) || LETTER_IN_BRACKET.test(words) ? '' : words)),
  )
  const after = following.replace(READS['before-field'], '')
  const [next, second] = piecesOf(after)
  if (next === 'IT' && LED_TO_IT.test(following)) return next
  if (next !== undefined && after.startsWith(next) && isFieldPiece(next)) {
    const named = schooled || (second !== undefined && isFieldPiece(second) && !READS['names-field'].test(second))
    if (named || !PARTED.test(following) || READS['names-field'].test(next))
      return withPartOfField(next, text.slice(degree.end, until).replace(READS['before-field'], ''))
  }
  const before = piecesOf(text.slice(0, degree.start).replace(/[\s(,:–-]+$/u, '')).at(-1)
  const told = DEGREE_IN.exec(before ?? '')?.groups?.field
  if (told !== undefined && isFieldPiece(told)) return told
  if (before !== undefined && isFieldPiece(before) && READS['names-field'].test(before)) return before
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
  const [rest] = below && !below.gap ? piecesOf(withoutDates(below)) : []
  const fits = rest !== undefined && isFieldPiece(rest) && rest.split(/\s+/).length <= FIELD_WORDS_MAX
  return fits ? `${field} ${rest}` : field.replace(FIELD_GOES_ON, '')
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
  const pieces = piecesOf(withoutDates(below))
  const [only = ''] = pieces
  const isField =
    pieces.length === 1 && isFieldPiece(only) && /^\p{Lu}/u.test(only) && only.split(/\s+/).length <= FIELD_WORDS_BELOW
  return isField ? only : null
}

/** "Bachelor of Engineering" above "Mechanical Engineering" on a line of its own, or above "Major: Botany": the degree alone says less. */
const SAYS_LITTLE = /^(?:engineering|applied sciences?)$/iu
export const fieldInFull = (beside: string | null, { named, lines }: Studies): string | null =>
  beside === null || SAYS_LITTLE.test(beside)
    ? (majorAmong(lines) ?? (beside && fieldAmong(named.filter(isFieldLine))) ?? beside)
    : beside

interface Studies {
  readonly named: readonly BodyLine[]
  readonly lines: readonly BodyLine[]
}

/** "Majors: Applied Mathematics (Statistics)" */
const majorAmong = (lines: readonly BodyLine[]): string | null => {
  const majors = lines.flatMap((line) => {
    const text = withoutDates(line)
    const lead = READS['names-major'].exec(text)?.[0]
    return lead === undefined ? [] : piecesOf(text.slice(lead.length)).slice(0, 1)
  })
  return majors.find(isFieldPiece) ?? null
}

/** "MBA", which says its field by its letters. */
export const fieldOfLetters = (text: string, { start, end }: Degree): string | null => {
  const letters = text.slice(start, end)
  return READS['letters-of-field'].test(letters) ? letters : null
}

const isFieldLine = (line: BodyLine): boolean => {
  const [only, ...others] = piecesOf(withoutDates(line))
  return only !== undefined && others.length === 0 && findDegrees(only).length === 0
}

/** "Department of Physics": whoever studies there studies that. */
export const fieldOfFaculty = (lines: readonly BodyLine[]): string | null =>
  lines
    .flatMap((line) => piecesOf(withoutDates(line)))
    .flatMap((piece) => OF_FACULTY.exec(piece)?.[1] ?? [])
    .find((field) => READS['names-field'].test(field) && !READS['names-no-field'].test(field) && !/\barts\b/i.test(field)) ?? null

/** "Ann Lee’s machine learning group" */
const SOMEBODYS = /\p{L}[’']s\s/u

/** The first part of the lines that names a field of study. */
export const fieldAmong = (lines: readonly BodyLine[]): string | null =>
  lines
    .flatMap((line) => piecesOf(withoutDates(line)))
    .find(
      (piece) =>
        isFieldPiece(piece) &&
        /^\p{Lu}/u.test(piece) &&
        READS['names-field'].test(piece) &&
        !SOMEBODYS.test(piece) &&
        piece.split(/\s+/).length <= 6,
    ) ?? null

/** The text with a tab in place of each degree; what was attained at a secondary school may be its name. */
const withoutDegrees = (text: string): string =>
  findDegrees(text)
    .filter(({ level }) => level !== 'secondary')
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)}\t${rest.slice(end)}`, text)

/** "School topper in physics" says what somebody was there, "School of Physics" is a name. */
const SCHOOLS_OWN = /^school (?!of\b|for\b|district\b|no\b|\d)/i

/** "Lakeview High School" names a school, "High School" what was attained there. */
const isInstitution = (piece: string): boolean =>
  isSchool(piece) &&
  !SCHOOLS_OWN.test(piece) &&
  !READS['reached-at-school'].test(piece) &&
  findDegrees(piece).every(({ start }) => start > 0)

/** The line names a place of learning, not only what was attained there. */
export const namesInstitution = (line: BodyLine): boolean => piecesOf(withoutDegrees(withoutDates(line))).some(isInstitution)

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
  const [name] = piecesOf(text)
  return name !== undefined && text.startsWith(name) && isInstitution(name) && text.split(/\s+/).length <= SCHOOL_WORDS_MAX
}

/** Universities whose campuses are named after them: "University of California, Berkeley" is one name. */
const CAMPUS = new LazyPattern(
  `((?:${WORK_WORDS.campus.words.join('|')})(?: at |, | - |-|–)[\\p{Lu}][\\p{L}.]+(?:[ -][\\p{Lu}]\\p{L}+){0,2})`,
  'iu',
)

/** "School of Physics", "Business School": whichever university it is of. */
export const isFacultyAlone = (institution: string): boolean =>
  !institution.includes(',') && (FACULTY.test(institution) || READS['faculty-alone'].test(institution))

/** "College of Engineering" is a part of a university, named beside or below it. */
export const FACULTY = new LazyPattern(`^(?:${WORK_WORDS.faculty.words.join('|')}) (?:of|für|de|des)\\b`, 'i')
const OF_FACULTY = new LazyPattern(`^(?:${WORK_WORDS.faculty.words.join('|')}) of ([^()]{3,50})$`, 'i')

/**
 * The part of the lines that names a place of learning, without the town; first one with a word for such a place, else one that
 * can be nothing else.
 */
export const institutionAmong = (lines: readonly BodyLine[], field: string | null): string | null => {
  const texts = lines.map(withoutDates).map(withoutDegrees)
  const campus = texts.map((text) => CAMPUS.exec(text)?.[1]).find((name) => name !== undefined)
  if (campus !== undefined) return campus
  const pieces = texts.flatMap(piecesOf)
  const marked = pieces.find(isInstitution)
  const next = marked === undefined ? undefined : pieces[pieces.indexOf(marked) + 1]
  const isWhole = next !== undefined && FACULTY.test(marked ?? '') && isInstitution(next)
  if (marked !== undefined) return withoutPlace(next !== undefined && (isPlace(next) || isWhole) ? `${marked}, ${next}` : marked)
  const isName = (piece: string): boolean => /^\D/u.test(piece) && piece.replace(READS['before-field'], '') !== ''
  const isOfField = (piece: string): boolean =>
    field !== null && (piece.includes(field) || field.split(/, /u).includes(piece.replace(READS['before-field'], '')))
  const rest = pieces.filter((piece) => isFieldPiece(piece) && isName(piece) && !isOfField(piece))
  return rest[0] ?? null
}
