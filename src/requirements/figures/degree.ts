import { SAYS, SAYS_IN, type Tongue } from '../../language/postings.ts'
import type { JobDegree } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import { DEGREE_FORMS } from '../../text/degree-forms.compiled.ts'
import { dottedForm, type LevelForms } from '../../text/degree-forms.ts'
import { DEGREE_FORMS_OF } from '../../text/degree-forms-of-languages.compiled.ts'
import { matchesOf } from '../../text/matches.ts'
import { withoutOverlaps } from '../../text/span.ts'
import { fieldsBefore, fieldsBehind, splitFields } from './fields-of-study.ts'

export type DegreeLevel = JobDegree['level']

/** `none`: a diploma or an associate degree. */
export interface NamedDegree extends Span {
  readonly level: DegreeLevel
  /** "Degree or diploma": it is enough in place of any degree beside it. */
  readonly isEnough?: true
}

/** The degrees that one statement accepts; offsets count from the start of the statement. */
export interface DegreeAsked extends Span {
  /** In reading order, at least one. */
  readonly named: readonly NamedDegree[]
  /** "Degree in Physics", "diploma in Physics": the level is not said. Of a degree a bachelor is assumed, of a diploma nothing. */
  readonly bare: boolean
  readonly fields: readonly string[]
  readonly orExperience: boolean
  /** What names degrees and their fields: a part in there is a field of study, and no years are asked of it. */
  readonly covers: readonly Span[]
}

/** From the lowest to the highest. */
export const DEGREE_LEVELS: readonly DegreeLevel[] = ['none', 'bachelor', 'master', 'doctorate']

/** A first name of a level, or one that is a degree only in the company of others. */
interface Candidate extends NamedDegree {
  readonly sure: boolean
}

/** A pattern, and what it finds. */
interface Form extends Pick<Candidate, 'level' | 'sure'> {
  readonly pattern: RegExp
  /** Abbreviations are degrees as they are printed. */
  readonly isPrinted: boolean
}

const toForm = (level: DegreeLevel, forms: readonly string[], { flags = 'giu', isPrinted = false, sure = true } = {}): Form[] =>
  forms.length === 0
    ? []
    : [{ level, sure, isPrinted, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, flags) }]

const OF_WORK = '(?: of (?:science|arts|engineering|technology|business administration|business|computer applications))?'

/** The level that a posting means; null: it asks for none of this. */
const LEVELS: Readonly<Record<LevelForms['level'], DegreeLevel | null>> = {
  doctorate: 'doctorate',
  master: 'master',
  bachelor: 'bachelor',
  associate: 'none',
  secondary: 'none',
  other: null,
}

const formsOf = (rows: readonly LevelForms[], toForms: (level: DegreeLevel, row: LevelForms) => Form[]): readonly Form[] =>
  rows.flatMap((row) => {
    const level = LEVELS[row.level]
    return level === null ? [] : toForms(level, row)
  })

const printed = ({ short }: LevelForms): string[] => short.map((form) => dottedForm(form, '\\.?'))

const FORMS: Readonly<Record<Tongue, readonly Form[]>> = {
  english: formsOf(DEGREE_FORMS, (level, row) => {
    const inWords = [...row.words, ...row.asked].map((form) => `${form.replace('{of}', OF_WORK)}(?: degrees?)?(?: level)?`)
    const inLetters = [...printed(row).map((form) => `${form}(?:['’]?s)?`), ...row.dotted.map((form) => dottedForm(form, '\\.'))]
    return [
      ...toForm(level, inWords),
      ...toForm(level, inLetters, { isPrinted: true }),
      ...toForm(level, row.company, { flags: 'gu', sure: false }),
    ]
  }),
  others: [
    ...formsOf(Object.values(DEGREE_FORMS_OF).flat(), (level, { asked }) => toForm(level, asked)),
    ...formsOf(DEGREE_FORMS, (level, row) => toForm(level, printed(row))),
  ],
}

/** "btech" and "mcom" in small letters are other things; "phd" is not. "Med" and "Bed" are words. */
const isPrintedSo = (written: string): boolean => /^[\p{Lu}pP]/u.test(written) && !/^(?:[MB](?:ed|ph|com)|MPP)$/.test(written)

const standsAlone = (before: string, behind: string, written: string): boolean => {
  if (/^master$/i.test(written))
    return /^ in (?!-)/.test(behind) && SAYS['master-before'].test(before) && !SAYS['is-one'].test(before)
  return (
    SAYS['said-behind-degree'].test(behind) ||
    (/^[BM][SA]$/.test(written) && SAYS['degree-alone-before'].test(before) && SAYS['degree-alone-behind'].test(behind))
  )
}

const LONGEST_SAID_CHARS = 40
const LONGEST_LEAD_CHARS = 70

const before = (statement: string, { start }: Span, chars = LONGEST_SAID_CHARS): string =>
  statement.slice(Math.max(0, start - chars), start)

const behind = (statement: string, { end }: Span): string => statement.slice(end, end + LONGEST_SAID_CHARS)

const spansOf = (statement: string, pattern: RegExp): Span[] =>
  matchesOf(statement, pattern).map(({ 0: words, index }) => ({ start: index, end: index + words.length }))

const findCandidates = (statement: string, tongue: Tongue): Candidate[] => {
  const found = FORMS[tongue].flatMap(({ level, sure, isPrinted, pattern }) =>
    spansOf(statement, pattern)
      .filter(({ start, end }) => !isPrinted || isPrintedSo(statement.slice(start, end)))
      .map((span): Candidate => ({ level, sure, ...span })),
  )
  const masters = tongue === 'others' ? [] : spansOf(statement, SAYS['bare-master'])
  const all = [...found, ...masters.map((span): Candidate => ({ level: 'master', sure: false, ...span }))]
  return withoutOverlaps(all)
}

/** Names of degrees, those of two letters only where degrees stand. */
const findNamed = (statement: string, tongue: Tongue): NamedDegree[] => {
  const all = findCandidates(statement, tongue)
  const isJoined = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a !== undefined && b !== undefined && SAYS['degrees-joint'].test(statement.slice(a.end, b.start))
  return all
    .filter((one, index) => {
      if (one.sure || isJoined(all[index - 1], one) || isJoined(one, all[index + 1])) return true
      return standsAlone(before(statement, one), behind(statement, one), statement.slice(one.start, one.end))
    })
    .map(({ level, start, end }) => ({ level, start, end }))
}

const bareDegrees = (statement: string, isOfStudies: boolean): NamedDegree[] =>
  [SAYS['bare-degree'], SAYS['degree-behind-field'], isOfStudies ? SAYS.background : SAYS['academic-background']]
    .flatMap((pattern) => spansOf(statement, pattern))
    .map(({ start, end }) => ({ level: 'bachelor', start: start + Math.max(0, statement.slice(start, end).search(/\S+$/)), end }))

const diplomas = (statement: string, degrees: readonly NamedDegree[]): NamedDegree[] => {
  // "Master or diploma": the diploma of universities, which is worth as much.
  if (degrees.some(({ level }) => level === 'master' || level === 'doctorate')) return []
  const isBachelor = degrees.some(({ start }) => /^b/i.test(statement.charAt(start)))
  return spansOf(statement, SAYS.diploma)
    .filter(({ start }) => !isBachelor || !SAYS['equivalent-before'].test(statement.slice(0, start)))
    .map((span) => ({ level: 'none', isEnough: true, ...span }))
}

/** Whether a statement lets experience stand for the degree that another one asks for. */
export const acceptsExperience = (statement: string): boolean => SAYS['experience-alone'].test(statement)

/** Whether a statement only says what may stand for years that another one asks for. */
export const isSubstitute = (statement: string): boolean => SAYS.substitute.test(statement)

/** "No degree needed", "PhD students", "supervise MSc theses", "PhD-level". */
const isAsked = (statement: string, degree: Span): boolean => {
  const said = behind(statement, degree)
  return !(
    SAYS['of-others-behind'].test(said) ||
    SAYS['of-others-before'].test(before(statement, degree, LONGEST_LEAD_CHARS)) ||
    SAYS['degree-denied-before'].test(before(statement, degree)) ||
    SAYS['degree-denied-behind'].test(said)
  )
}

/** A school diploma or an associate degree beside a higher one. */
const isLesser = ({ level, isEnough }: NamedDegree): boolean => level === 'none' && !isEnough

/**
 * The lowest of degrees: "Bachelor's or Master's" is a bachelor, "degree or diploma" is below one: any course of study
 * is enough. A school diploma beside a degree is no degree, but says that experience does as well; see {@link acceptsLess}.
 */
export const lowestLevel = (degrees: readonly NamedDegree[]): DegreeLevel =>
  DEGREE_LEVELS.find((level) => degrees.some((degree) => degree.level === level && !isLesser(degree))) ?? 'none'

/** "Bachelor's and 2 years, or high school and 4 years". */
const acceptsLess = (degrees: readonly NamedDegree[]): boolean =>
  degrees.some(isLesser) && degrees.some(({ level }) => level !== 'none')

const findEnglish = (statement: string, isOfStudies: boolean): { named: NamedDegree[]; bare: boolean } => {
  const certain = findNamed(statement, 'english')
  const named = [...certain, ...diplomas(statement, certain)]
  const bare = named.every(({ isEnough }) => isEnough)
  const all = bare ? [...named, ...bareDegrees(statement, isOfStudies)] : named
  return { named: all.filter((degree) => isAsked(statement, degree)).sort((a, b) => a.start - b.start), bare }
}

const readIn = (statement: string, tongue: Tongue, named: readonly NamedDegree[], bare: boolean): DegreeAsked | undefined => {
  const [first] = named
  if (!first) return undefined
  const listed = named.flatMap(({ end }) => fieldsBehind(statement, end, tongue) ?? [])
  const ahead = listed.length > 0 || tongue === 'others' ? undefined : fieldsBefore(statement, first.start)
  const lists = ahead ? [ahead] : listed
  const covers: Span[] = [...named, ...lists]
  return {
    named,
    bare,
    fields: [...new Set(lists.flatMap(({ start, end }) => splitFields(statement.slice(start, end), tongue)))],
    orExperience: SAYS_IN[tongue]['or-experience'].test(statement) || (tongue === 'english' && acceptsLess(named)),
    covers,
    start: Math.min(...covers.map(({ start }) => start)),
    end: Math.max(...covers.map(({ end }) => end)),
  }
}

/**
 * The degrees that a statement speaks of as a demand, or undefined.
 *
 * "Degree in Statistics" is a bachelor, "advanced degree" a master, "diploma in Statistics" below a bachelor.
 *
 * @param isOfStudies whether it is known to ask for a degree: then a "background in Physics" is one, and the words of other languages are
 *   degrees, which are other words elsewhere.
 */
export const readDegree = (statement: string, isOfStudies = false, tongue: Tongue = 'english'): DegreeAsked | undefined => {
  const inOthers = tongue === 'others' && isOfStudies ? readIn(statement, tongue, findNamed(statement, tongue), false) : undefined
  if (inOthers !== undefined || !SAYS['may-name-degree'].test(statement)) return inOthers
  const { named, bare } = findEnglish(statement, isOfStudies)
  return readIn(statement, 'english', named, bare)
}
