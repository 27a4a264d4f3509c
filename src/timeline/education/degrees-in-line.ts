import { READS } from '../../language/resumes.ts'
import { remember } from '../../text/remember.ts'
import { type BodyLine, withoutDates } from '../lines/index.ts'
import { type Degree, findDegrees } from './find-degrees.ts'
import { studyCells } from './study-cells.ts'

/** The degrees that a line names, dates apart; needed several times for each line. */
export const degreesIn = remember((line: BodyLine): readonly Degree[] => findDegrees(withoutDates(line)))

/** What ends school, or is no degree. */
export const OF_SCHOOL: readonly Degree['level'][] = ['secondary', 'other']

/** A bracket, perhaps with the letters of who examines. */
const OPENS_BRACKET = /^\s*\(\s*(?:\p{Lu}{2,6} )?$/u

/** "Master of Science (M.Sc.)", "Diploma (Dipl.-Inf.)", "Diploma (BTEC HND)": one degree and its abbreviation, which may say its level better. */
const withAbbreviation = (text: string, degrees: readonly Degree[]): Degree[] => {
  const named: Degree[] = []
  for (const degree of degrees) {
    const last = named.at(-1)
    const close = /^\s*\)/.exec(text.slice(degree.end))
    const same =
      last &&
      (last.level === degree.level || last.level === 'other') &&
      close &&
      OPENS_BRACKET.test(text.slice(last.end, degree.start))
    if (same) named[named.length - 1] = { level: degree.level, start: last.start, end: degree.end + close[0].length }
    else named.push(degree)
  }
  return named
}

/** "B.A. in Physics, Minor in Music": it belongs to the degree before. */
const MINOR = /^minor\b/i

/** "; Diploma cum laude": how well the degree before it was taken. */
const HOW_WELL = /^\s*(?:(?:summa |magna )?cum laude|with (?:honou?rs|distinction))/i

/** What stands between a school and its diploma, in "Tarn High School – Diploma", and between it and who examines. */
const AFTER_SCHOOL = /^[\s,:–—-]*$|^\s*\(\s*$/u

/**
 * "Matriculation (BSE, Tarn)": the board that examines, in letters that are a degree elsewhere. "Tarn High School – Diploma" is one
 * degree, and "BA, Secondary Education" and "PGCE Secondary Maths" are those of a teacher.
 */
const isBeside = (text: string, { level, start, end }: Degree, before: Degree | undefined): boolean => {
  if (before === undefined) return false
  const between = text.slice(before.end, start)
  if (level === 'secondary') return /^,?\s(?:in )?$/.test(between) && /^secondary(?: education)?$/i.test(text.slice(start, end))
  return (before.level === 'secondary' && AFTER_SCHOOL.test(between)) || (level === 'other' && HOW_WELL.test(text.slice(end)))
}

/** What stands behind a degree, up to the next one, opens with a word for what is studied. */
const namesOwnField = (text: string, { end }: Degree, until: number): boolean =>
  studyCells(text.slice(end, until).replace(READS['before-field'], ''))[0]?.what === 'field'

/**
 * The degrees of one line, each level once, unless each has a field of its own: "Master of Science (M.Sc.)" is one, "B.S. and M.S."
 * and "B.S., Physics and B.A., History" are two.
 */
export const levelsOf = (line: BodyLine): Degree[] => {
  const text = withoutDates(line)
  const named = withAbbreviation(text, degreesIn(line))
  const degrees = named.filter(
    (degree, order) => !isBeside(text, degree, named[order - 1]) && (order === 0 || !MINOR.test(text.slice(degree.start))),
  )
  const hasOwn = degrees.map((degree, order) => namesOwnField(text, degree, degrees[order + 1]?.start ?? text.length))
  return degrees.filter(({ level }, order) => {
    const first = degrees.findIndex((other) => other.level === level)
    return first === order || (hasOwn[first] === true && hasOwn[order] === true && level !== 'secondary' && level !== 'other')
  })
}
