import type { JobDegree } from '../schema/job.ts'
import type { Span } from '../schema/span.ts'
import { matchesOf } from '../text/matches.ts'
import { withoutOthers } from './degrees-of-others.ts'
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
  /** What names degrees and their fields: a skill named in there is a field of study, not a demand. */
  readonly covers: readonly Span[]
}

/** From the lowest to the highest. */
export const DEGREE_LEVELS: readonly DegreeLevel[] = ['none', 'bachelor', 'master', 'doctorate']

/** What only behind a degree is said: "BS or equivalent", "MA (or higher)", "BA required", "MS, 3 years". */
const SAID_OF_DEGREES = String.raw`,?\s?\(?\s?(?:or\s|\/\s?)(?:an? |the )?(?:equiv|equal|higher|above|better|comparable|similar|related|relevant|foreign|more|years|\d)|\s(?:required|preferred|desired|minimum|(?:is |are |would be )?an? (?:[a-z]+ )?(?:plus|bonus|advantage|asset))\b|,\s\d{1,2}\s?\+?\s?(?:years?|yrs?)\b`

/** "BS.", "Education: MS; Python", "a BA": two letters that are all that a clause says, or its first words. */
const ALONE = String.raw`(?<=(?:^|[.;]\s|\b(?:[Aa]n?|[Mm]inimum(?: of)?|[Ee]ducation:)\s))`
const ALONE_ENDS = String.raw`(?=\s?(?:[.;,)]|$)|(?<=S)\sand\b)`

/** "A Master in Physics": the degree without its 's stands where a degree does; "Scrum Master in Oslo", "be a master in SQL" do not. */
const MASTER_STANDS = String.raw`(?<!\b(?:[Aa]re|[Bb]e(?:en)?|[Bb]ecom(?:e|ing)|[Bb]eing|true|real) an? )(?<=(?:^|[(/,;:|&•–-]\s?|\b(?:[Aa]n?|or|and|[Mm]inimum|least|of|with|[Hh]ave|[Hh]old(?:s|ing)?|[Cc]ompleted|[Rr]elevant|[Uu]niversity)\s))`

/** "Bachelor/Master", "PhD or Master". */
const DEGREES_BESIDE = String.raw`(?:[Pp]h\.?[Dd]\b\.?|[Dd]octorate|[Bb]achelor(?:['’]?s)?|BSc|BS)`
const BESIDE_DEGREES = String.raw`(?<=\b${DEGREES_BESIDE}\s?(?:[/,&]|\bor\b|\band\b)\s?(?:an? )?)`
const BEFORE_DEGREES = String.raw`(?=\s?(?:[/,&]|\bor\b|\band\b)\s?(?:an? )?\b${DEGREES_BESIDE})`

/** Written forms of degrees. Two-letter forms need company that only degrees keep: "MS in", "BS/MS", "B.S.". */
const FORMS: readonly (readonly [DegreeLevel, RegExp])[] = [
  [
    'none',
    /\b(?:high[- ]school(?: diploma| degree| graduate)?|ged\b|secondary school|associate['’]?s?['’]? degree|associates degree|associate['’]s\b)/gi,
  ],
  [
    'bachelor',
    /\bbachelor(?:['’]?s['’]?|['’])?(?: level)?(?: or higher| and above)?(?: degrees?| of (?:science|arts|engineering|technology))?(?!\p{L})/giu,
  ],
  ['bachelor', /(?<![\p{L}\p{N}])2[:.]1(?: or (?:above|higher|better))?(?= (?:honours |hons )?(?:degree|in)\b)/giu],
  ['bachelor', /\b(?:B\.\s?(?:S|A|E|Sc|Tech|Eng)\b\.?(?:\s?c\.)?|BSc(?:\(?Hons\)?)?\b|B\.?[Tt]ech\b|BEng\b|B\.?S\.?c\b\.?)/g],
  [
    'bachelor',
    /\b(?:BS|BA|BE)\b(?=\s?(?:[/,|&+-]\s?|or\s|and\s)\s?(?:BS|BA|BE|MS|MA|MSc|M\.|PhD|Ph\.|M\.?[Tt]ech|Master|B[Tt]ech|B\.|ME\b)|\s(?:in|degree|with|plus|\+|from)\b|\s?\+\s?\d|\sand\s(?:at least )?\d)/g,
  ],
  [
    'bachelor',
    /\b(?:undergraduate|college|university|four[- ]year|4[- ]year|first|technical|relevant|stem|numerate|quantitative|scientific|academic|higher education) degrees?\b|\bdegree[- ](?:level|educated)\b|\bcollege graduates?\b|\buniversity (?:diploma|education)\b/gi,
  ],
  [
    'master',
    /\bmaster(?:['’]?s['’]|['’]s|s['’]?)(?: level)?(?: or higher)?(?: degrees?)?(?!\p{L})|\bmaster (?:degrees?|of (?:science|arts|engineering|technology|business))\b/giu,
  ],
  [
    'master',
    new RegExp(`${MASTER_STANDS}[Mm]aster(?= in (?!-))|${BESIDE_DEGREES}[Mm]aster\\b|\\b[Mm]aster${BEFORE_DEGREES}`, 'g'),
  ],
  ['bachelor', new RegExp(`\\b(?:BS|BA|BE)\\b(?=${SAID_OF_DEGREES})|${ALONE}(?:BS|BA)\\b${ALONE_ENDS}`, 'g')],
  ['master', new RegExp(`\\b(?:MS|MA)\\b(?=${SAID_OF_DEGREES})|${ALONE}(?:MS|MA)\\b${ALONE_ENDS}`, 'g')],
  ['master', /\b(?:M\.\s?(?:S|A|Sc|Tech|Eng)\b\.?(?:\s?c\.)?|MSc\b|M\.?[Tt]ech\b|MEng\b|MBA\b|MPhil\b)/g],
  [
    'master',
    /\b(?:MS|MA)\b(?=\s?(?:[/|&+-]\s?|or\s|and\s)\s?(?:PhD|Ph\.|Doctor|MA|MS|MBA|M\.)|\s(?:in|degree|with|plus)\b|\s?\+\s?\d|\sand\s\d|\s?[,)]? (?:preferred|required)\b)|\bMS\b(?= (?:or|from)\b)|(?<=\b(?:BS|BA|BE|BSc|B\.S\.?|B\.A\.?|[Bb]achelor['’]?s)\s?(?:\/|or|and|,|or an|&)\s?)\b(?:MS|MA)\b/g,
  ],
  [
    'master',
    /\b(?:advanced|graduate|post-?graduate|higher)(?:[- ]level)? (?:university )?(?:degrees?|qualifications?|education)\b|\bpost-?grad(?:uate)?\b/gi,
  ],
  ['doctorate', /\b(?:ph\.?\s?d\b\.?(?:['’]s|s)?|d\.?phil\b|doctorate|doctoral(?: degrees?| studies)?)/gi],
]

/** "degree in Statistics", with no level said: a first degree. */
const BARE_DEGREE =
  /\b(?:degrees?|graduates?|graduated|qualification|studies)(?= (?:(?:should|must) be )?(?:in|of)\b(?! (?:freedom|autonomy|flexibility|ownership|independence|accuracy|confidence|complexity|responsib)))|\b(?:a |an |relevant |related |completed |finished )degree\b(?! of\b)|^degrees?\b(?! of\b)|\bdegrees?(?= (?:is |are )?(?:required|preferred|from)\b)/gi

/** "Physics degree". */
const DEGREE_BEHIND_FIELD = /(?<=\p{Lu}\p{Ll}{3,} )degrees?\b(?! of\b)/gu

/** "or equivalent experience" in its many forms; not "or equivalent degree". */
const OR_EXPERIENCE =
  /\b(?:or|and\/or|in lieu of|in place of|instead of|substitut\w+)\b(?:\s(?:an?|the|any|other))?(?:\s(?:equivalent|equal|comparable|commensurate|relevant|related|similar|sufficient|proven|significant|demonstrable|practical|professional|industry|work|working|real-world|hands-on|years of|combination|combined|of|education|and|training|degree,?|level|in|research|technical|life|military)){0,8}\sexperience\b|(?:\bdegrees?|['’]s|\b[bm]\.?(?:s\.?c?|a|eng|tech|e)\.?|\bph\.?d\.?|\bd\.?phil|\bbachelors?|\bmasters?|\bmba|\bmca)(?: level)?(?:,? (?:\([^)]{0,20}\) )?\(?or |\s?\/\s?)(?:an |the )?equiv(?:alent|alence|\.)?(?!\p{L})(?! (?:degree|diploma|certificate|field|discipline|qualification|subject|area|stem|technical|major)\b)|\bequivalent (?:practical |professional |work |industry |relevant )?experience\b|\bexperience (?:may|can|will) (?:be )?(?:substitut\w+|considered|accepted)|\bin lieu of (?:a |the )?(?:degree|education)|\bor \d{1,2}\+? years of (?:\w+ ){0,3}experience(?=\s*(?:[.;)]|$))/iu

/** Asked first, since most statements hold none. */
const MAY_NAME_DEGREE =
  /[Dd]egree|[Bb]achelor|[Mm]aster|[Pp]\.?[Hh]\.?\s?[Dd]|[Dd]octora|[Dd]iploma|[Gg]raduat|[Pp]ost-?[Gg]rad|[Ss]chool|[Aa]ssociate|[Qq]ualification|[Ss]tudies|[Uu]niversity|GED|\b2[:.]1 |\b(?:B\.|M\.|BS|BA|BE|MS|MA|MB|MP|MT|ME|BT|D\.?P)/

/** Says so in a sentence of its own: "Any combination of training and experience…", "Experience may be considered in lieu". */
const EXPERIENCE_ALONE =
  /\bcombination of (?:training|education|study)\b[^.;]{0,40}\bexperience|\bexperience\b[^.;]{0,60}\b(?:in lieu of|instead of|in place of) (?:a |the )?(?:degree|education)/i

/** Whether a statement lets experience stand for the degree that another one asks for. */
export const acceptsExperience = (statement: string): boolean => EXPERIENCE_ALONE.test(statement)

/** One of no level that is said: not of a school, a university or graduates, which have forms above. */
const DIPLOMA =
  /(?<!\b(?:school|university|ged|graduate|master['’]?s?|bachelor['’]?s?)[ -])\bdiplomas?\b(?! (?:or (?:ged|equivalent)|thesis|students?)\b)/gi

/** "Master or diploma": the diploma of universities, which is worth as much. */
const isAboveBachelor = ({ level }: NamedDegree): boolean => level === 'master' || level === 'doctorate'

/** "Bachelor's degree or an equivalent diploma": as much as the degree that is named, where "university degree" names none. */
const EQUIVALENT_BEFORE = /\b(?:equivalent|equal|comparable) $/i

const diplomas = (statement: string, degrees: readonly NamedDegree[]): NamedDegree[] => {
  if (degrees.some(isAboveBachelor)) return []
  const isBachelor = degrees.some(({ start }) => /^b/i.test(statement.charAt(start)))
  return matchesOf(statement, DIPLOMA)
    .filter(({ index }) => !isBachelor || !EQUIVALENT_BEFORE.test(statement.slice(0, index)))
    .map(({ 0: words, index }) => ({ level: 'none', isEnough: true, start: index, end: index + words.length }))
}

const namedDegrees = (statement: string): NamedDegree[] => {
  const levelled = FORMS.flatMap(([level, pattern]) =>
    matchesOf(statement, pattern).map(({ 0: words, index }): NamedDegree => ({ level, start: index, end: index + words.length })),
  ).filter(({ start }, index, all) => all.findIndex((other) => other.start === start) === index)
  return [...levelled, ...diplomas(statement, levelled)]
}

const bareDegrees = (statement: string): NamedDegree[] =>
  [...matchesOf(statement, BARE_DEGREE), ...matchesOf(statement, DEGREE_BEHIND_FIELD)].map(({ 0: words, index }) => ({
    level: 'bachelor',
    start: index + Math.max(0, words.search(/\S+$/)),
    end: index + words.length,
  }))

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

/**
 * The degrees that a statement speaks of as a demand, or undefined.
 *
 * "Degree in Statistics" is a bachelor, "advanced degree" a master, "diploma in Statistics" below a
 * bachelor. Those of others ("PhD students", "supervise MSc theses") and levels of work ("PhD-level") are none.
 */
export const readDegree = (statement: string): DegreeAsked | undefined => {
  if (!MAY_NAME_DEGREE.test(statement)) return undefined
  const named = namedDegrees(statement)
  const bare = named.every(({ isEnough }) => isEnough)
  const degrees = withoutOthers(statement, bare ? [...named, ...bareDegrees(statement)] : named)
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
    orExperience: OR_EXPERIENCE.test(statement) || acceptsLess(degrees),
    covers,
    start: Math.min(...covers.map(({ start }) => start)),
    end: Math.max(...covers.map(({ end }) => end)),
  }
}
