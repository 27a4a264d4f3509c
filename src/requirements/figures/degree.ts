import type { JobDegree } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import { DEGREE_FORMS } from '../../text/degree-forms.compiled.ts'
import { dottedForm, type LevelForms } from '../../text/degree-forms.ts'
import { matchesOf } from '../../text/matches.ts'
import { NEEDED } from '../../text/needed.ts'
import { oneOf } from '../../text/patterns.ts'
import { isOfOthers } from './degrees-of-others.ts'
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

const WHOLE_BEFORE = String.raw`(?<![\p{L}\p{N}])`
const WHOLE_BEHIND = String.raw`(?![\p{L}\p{N}])`
const whole = (forms: readonly string[], flags: string): RegExp =>
  new RegExp(`${WHOLE_BEFORE}(?:${forms.join('|')})${WHOLE_BEHIND}`, flags)

const OF_WORK = '(?: of (?:science|arts|engineering|technology|business administration|business|computer applications))?'

/** The level that a posting means; null: it asks for none of this. */
export const LEVELS: Readonly<Record<LevelForms['level'], DegreeLevel | null>> = {
  doctorate: 'doctorate',
  master: 'master',
  bachelor: 'bachelor',
  associate: 'none',
  secondary: 'none',
  other: null,
}

/** Words in any case, abbreviations as they are printed. */
const FORMS = DEGREE_FORMS.flatMap(({ level: written, words, asked, short, dotted, company }) => {
  const level = LEVELS[written]
  if (level === null) return []
  const inWords = [...words, ...asked].map((form) => `${form.replace('{of}', OF_WORK)}(?: degrees?)?(?: level)?`)
  const printed = [
    ...short.map((form) => `${dottedForm(form, '\\.?')}(?:['’]?s)?`),
    ...dotted.map((form) => dottedForm(form, '\\.')),
  ]
  return [
    { level, sure: true, isPrinted: false, pattern: whole(inWords, 'giu') },
    ...(printed.length > 0 ? [{ level, sure: true, isPrinted: true, pattern: whole(printed, 'giu') }] : []),
    ...(company.length === 0 ? [] : [{ level, sure: false, isPrinted: false, pattern: whole(company, 'gu') }]),
  ]
})

/** "A Master in Physics", "PhD or Master": the degree without its 's. */
const BARE_MASTER = /\b[Mm]aster\b(?![’'])/g

/** "btech" and "mcom" in small letters are other things; "phd" is not. "Med" and "Bed" are words. */
const isPrintedSo = (written: string): boolean => /^[\p{Lu}pP]/u.test(written) && !/^(?:[MB](?:ed|ph|com)|MPP)$/.test(written)

/** What only behind a degree is said: "BS in", "MS + 3", "BA or equivalent", "MA (or higher)", "BA required", "MS, 3 years". */
const SAID_OF_DEGREES = new RegExp(
  `^(?:${oneOf(`
    \\s(?:in|degree|with|plus|from)\\b, \\s?\\+\\s?\\d, \\sand\\s(?:at least )?\\d, \\s?[,)]? (?:required|preferred|desired|minimum)\\b,
    \\s(?:is |are |would be )?an? (?:[a-z]+ )?(?:plus|bonus|advantage|asset)\\b`)}|,\\s\\d{1,2}\\s?\\+?\\s?(?:years?|yrs?)\\b)`,
  'u',
)
const OR_MORE = new RegExp(
  `^,?\\s?\\(?\\s?(?:or\\s|\\/\\s?)(?:an? |the )?${oneOf(`
    equiv, equal, higher, above, better, comparable, similar, related, relevant, foreign, more, years, \\d`)}`,
  'u',
)

/** "BS.", "Education: MS; Python", "a BA": two letters that are all that a clause says, or its first words. */
const ALONE_BEFORE = /(?:^|[.;]\s|\b(?:[Aa]n?|[Mm]inimum(?: of)?|[Ee]ducation:)\s)$/
const ALONE_BEHIND = /^\s?(?:[.;,)]|$|and\b)/

/** "A Master in Physics" stands where a degree does; "Scrum Master in Oslo", "be a master in SQL" do not. */
const MASTER_STANDS = new RegExp(
  `(?:^|[(/,;:|&•–-]\\s?|\\b${oneOf('an?, or, and, minimum, least, of, with, have, hold(?:s|ing)?, completed, relevant, university')}\\s)$`,
  'i',
)
const IS_ONE = /\b(?:are|be(?:en)?|becom(?:e|ing)|being|true|real) an? $/i

const standsAlone = (before: string, behind: string, written: string): boolean => {
  if (/^master$/i.test(written)) return /^ in (?!-)/.test(behind) && MASTER_STANDS.test(before) && !IS_ONE.test(before)
  if (SAID_OF_DEGREES.test(behind) || OR_MORE.test(behind)) return true
  return /^[BM][SA]$/.test(written) && ALONE_BEFORE.test(before) && ALONE_BEHIND.test(behind)
}

/** Between two of a run: "BS/MS", "Bachelor or Master", "PhD, or a Master". */
const JOINS = /^\.?\s?(?:[/,|&+-]|,? ?\b(?:and|or)\b)\s?(?:an? )?$/i

const LONGEST_SAID_CHARS = 40

const findCandidates = (statement: string): Candidate[] => {
  const found = FORMS.flatMap(({ level, sure, isPrinted, pattern }) =>
    matchesOf(statement, pattern)
      .filter(({ 0: words }) => !isPrinted || isPrintedSo(words))
      .map(({ 0: words, index }): Candidate => ({ level, sure, start: index, end: index + words.length })),
  )
  const masters = matchesOf(statement, BARE_MASTER).map(
    ({ index }): Candidate => ({ level: 'master', sure: false, start: index, end: index + 'master'.length }),
  )
  const all = [...found, ...masters].sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return all.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

/** Names of degrees, those of two letters only where degrees stand. */
const levelled = (statement: string): NamedDegree[] => {
  const all = findCandidates(statement)
  const isJoined = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a !== undefined && b !== undefined && JOINS.test(statement.slice(a.end, b.start))
  return all
    .filter(({ sure, start, end }, index) => {
      if (sure || isJoined(all[index - 1], all[index]) || isJoined(all[index], all[index + 1])) return true
      const behind = statement.slice(end, end + LONGEST_SAID_CHARS)
      return standsAlone(statement.slice(Math.max(0, start - LONGEST_SAID_CHARS), start), behind, statement.slice(start, end))
    })
    .map(({ level, start, end }) => ({ level, start, end }))
}

const MANNERS = oneOf(
  'freedom, autonomy, flexibility, ownership, independence, accuracy, confidence, complexity, responsib, comfort',
)

/** "degree in Statistics", with no level said: a first degree. */
const BARE_DEGREES: readonly RegExp[] = [
  new RegExp(
    `\\b${oneOf('degrees?, graduates?, graduated, qualification, studies')}(?= (?:(?:should|must) be )?(?:in|of)\\b(?! ${MANNERS}))`,
    'gi',
  ),
  /\b(?:a |an |relevant |related |completed |finished )degree\b(?! of\b)|^degrees?\b(?! of\b)|\bdegrees?(?= (?:is |are )?(?:required|preferred|from)\b)/gi,
  // "Physics degree"
  /(?<=\p{Lu}\p{Ll}{3,} )degrees?\b(?! of\b)/gu,
]

/** "Background in Physics": of studies where the statement is known to be of them. */
const BACKGROUND = /\b(?<=(?:academic|educational|education) )background(?= in\b)/gi
const BACKGROUND_OF_STUDIES = /\bbackground(?= in\b)/gi

const bareDegrees = (statement: string, isOfStudies: boolean): NamedDegree[] =>
  [...BARE_DEGREES, isOfStudies ? BACKGROUND_OF_STUDIES : BACKGROUND]
    .flatMap((pattern) => matchesOf(statement, pattern))
    .map(({ 0: words, index }) => ({
      level: 'bachelor',
      start: index + Math.max(0, words.search(/\S+$/)),
      end: index + words.length,
    }))

/** One of no level that is said: not of a school, a university or graduates, which have forms above. */
const DIPLOMA =
  /(?<!\b(?:school|university|ged|graduate|master['’]?s?|bachelor['’]?s?)[ -])\bdiplomas?\b(?! (?:or (?:ged|equivalent)|thesis|students?)\b)/gi

/** "Bachelor's degree or an equivalent diploma": as much as the degree that is named, where "university degree" names none. */
const EQUIVALENT_BEFORE = /\b(?:equivalent|equal|comparable) $/i

const diplomas = (statement: string, degrees: readonly NamedDegree[]): NamedDegree[] => {
  // "Master or diploma": the diploma of universities, which is worth as much.
  if (degrees.some(({ level }) => level === 'master' || level === 'doctorate')) return []
  const isBachelor = degrees.some(({ start }) => /^b/i.test(statement.charAt(start)))
  return matchesOf(statement, DIPLOMA)
    .filter(({ index }) => !isBachelor || !EQUIVALENT_BEFORE.test(statement.slice(0, index)))
    .map(({ 0: words, index }) => ({ level: 'none', isEnough: true, start: index, end: index + words.length }))
}

const MODIFIERS = oneOf(`
  equivalent, equal, comparable, commensurate, relevant, related, similar, sufficient, proven, significant, demonstrable, practical,
  professional, industry, work, working, real-world, hands-on, years of, combination, combined, of, education, and, training,
  degree,?, level, in, research, technical, life, military`)
const NO_FIELD = oneOf('degree, diploma, certificate, field, discipline, qualification, subject, area, stem, technical, major')
const DEGREE_NAME = oneOf(
  "\\bdegrees?, ['’]s, \\b[bm]\\.?(?:s\\.?c?|a|eng|tech|e)\\.?, \\bph\\.?d\\.?, \\bd\\.?phil, \\bbachelors?, \\bmasters?, \\bmba, \\bmca",
)
const PLACE_OF = oneOf('or, and\\/or, in lieu of, in place of, instead of, substitut\\w+')

/** "or equivalent experience" in its many forms; not "or equivalent degree". */
const OR_EXPERIENCE: readonly RegExp[] = [
  new RegExp(`\\b${PLACE_OF}\\b(?:\\s(?:an?|the|any|other))?(?:\\s${MODIFIERS}){0,8}\\sexperience\\b`, 'i'),
  new RegExp(
    `${DEGREE_NAME}(?: level)?(?:,? (?:\\([^)]{0,20}\\) )?\\(?or |\\s?\\/\\s?)(?:an |the )?equiv(?:alent|alence|\\.)?(?!\\p{L})(?! ${NO_FIELD}\\b)`,
    'iu',
  ),
  /\bequivalent (?:practical |professional |work |industry |relevant )?experience\b|\bexperience (?:may|can|will) (?:be )?(?:substitut\w+|considered|accepted)/i,
  /\bin lieu of (?:a |the )?(?:degree|education)|\bor \d{1,2}\+? years of (?:\w+ ){0,3}experience(?=\s*(?:[.;)]|$))/i,
]

/** Says so in a sentence of its own: "Any combination of training and experience…", "Experience may be considered in lieu". */
const EXPERIENCE_ALONE =
  /\bcombination of (?:training|education|study)\b[^.;]{0,40}\bexperience|\bexperience\b[^.;]{0,60}\b(?:in lieu of|instead of|in place of) (?:a |the )?(?:degree|education)/i

/** Whether a statement lets experience stand for the degree that another one asks for. */
export const acceptsExperience = (statement: string): boolean => EXPERIENCE_ALONE.test(statement)

const SCHOOLING = oneOf("degree, education, schooling, master['’]?s?, bachelor['’]?s?, ph\\.?d, coursework")
const MAY_STAND =
  '(?<!which )(?:may|can|will|could) (?:also )?(?:be )?(?:substitut\\w+|used in place|counted?) (?:for|as|of|towards?)\\b'

/** "A Master's may be substituted for two years": what another statement asks may be met so; nothing more is asked. */
const SUBSTITUTES = new RegExp(`^[^.;]{0,40}\\b${SCHOOLING}\\b[^.;]{0,60}\\b${MAY_STAND}`, 'i')

/** Whether a statement only says what may stand for years that another one asks for. */
export const isSubstitute = (statement: string): boolean => SUBSTITUTES.test(statement)

/** "No degree needed", "a degree is not required", "with or without a degree", "Degree: none". */
const DENIED_BEFORE = /\b(?:no|without|(?:not|n['’]t) (?:need|require|have to have)) (?:an? |any )?$/i
const DENIED_BEHIND = new RegExp(`^[^.;,]{0,20}(?:\\bnot|n['’]t) (?:\\w+ )?(?:${NEEDED.join('|')})\\b|^:? none\\b`, 'i')

const isDenied = (statement: string, { start, end }: Span): boolean =>
  DENIED_BEFORE.test(statement.slice(Math.max(0, start - LONGEST_SAID_CHARS), start)) ||
  DENIED_BEHIND.test(statement.slice(end, end + LONGEST_SAID_CHARS))

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

/** Asked first, since most statements hold none. */
const MAY_NAME_DEGREE = new RegExp(
  oneOf(`
    [Dd]egree, [Bb]achelor, [Mm]aster, [Pp]\\.?[Hh]\\.?\\s?[Dd], [Dd]octor, [Dd]iploma, [Gg]raduat, [Pp]ost-?[Gg]rad, [Ss]chool,
    [Aa]ssociate, [Qq]ualification, [Ss]tudies, [Uu]niversity, [Bb]ackground, GED, \\b2[:.]1 , \\b(?:[BMD]\\.|DP|[BM][SAEBPTC])`),
)

/**
 * The degrees that a statement speaks of as a demand, or undefined.
 *
 * "Degree in Statistics" is a bachelor, "advanced degree" a master, "diploma in Statistics" below a
 * bachelor. Those of others ("PhD students", "supervise MSc theses"), levels of work ("PhD-level") and "no degree needed" are none.
 *
 * @param isOfStudies whether it is known to ask for a degree: then a "background in Physics" is one.
 */
export const readDegree = (statement: string, isOfStudies = false): DegreeAsked | undefined => {
  if (!MAY_NAME_DEGREE.test(statement)) return undefined
  const certain = levelled(statement)
  const named = [...certain, ...diplomas(statement, certain)]
  const bare = named.every(({ isEnough }) => isEnough)
  const degrees = (bare ? [...named, ...bareDegrees(statement, isOfStudies)] : named)
    .filter((degree) => !isOfOthers(statement, degree) && !isDenied(statement, degree))
    .sort((a, b) => a.start - b.start)
  const [first] = degrees
  if (!first) return undefined
  const behind = degrees.flatMap(({ end }) => fieldsBehind(statement, end) ?? [])
  const before = behind.length > 0 ? undefined : fieldsBefore(statement, first.start)
  const lists = before ? [before] : behind
  const covers: Span[] = [...degrees, ...lists]
  return {
    named: degrees,
    bare,
    fields: [...new Set(lists.flatMap(({ start, end }) => splitFields(statement.slice(start, end))))],
    orExperience: OR_EXPERIENCE.some((pattern) => pattern.test(statement)) || acceptsLess(degrees),
    covers,
    start: Math.min(...covers.map(({ start }) => start)),
    end: Math.max(...covers.map(({ end }) => end)),
  }
}
