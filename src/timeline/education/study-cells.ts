import { READS } from '../../language/resumes.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { isSchool } from '../../text/organizations.ts'
import { oneOf } from '../../text/patterns.ts'
import { isPlace } from '../../text/places.ts'
import { remember } from '../../text/remember.ts'
import { isTitle } from '../../text/titles.ts'
import { WORK_WORDS } from '../../text/work-words.compiled.ts'
import { readPresent } from '../dates/index.ts'
import { type BodyLine, withoutDates } from '../lines/index.ts'
import { findDegrees } from './find-degrees.ts'

/** A part of the lines that name studies, judged by its own words. */
export interface StudyCell {
  readonly text: string
  /**
   * `institution`: a place of learning by its mark; `part`: one of its departments; `degree`: what was attained, or names a
   * school and is none; `field`: holds a word for what is studied; `unknown`: a field or a name.
   */
  readonly what: 'institution' | 'part' | 'degree' | 'place' | 'field' | 'unknown' | 'none'
}

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
    '\\s*\\(?\\b[cs]?gpa\\b',
    '\\s*\\b(?:expected|anticipated|graduat\\w+\\b(?! (?:\\p{L}+ )?(?:school|cent(?:er|re)))|class of|completed|attended)\\b(?: from)?\\s*:?\\s*',
    '\\s+(?=(?:first|second|upper|lower)[- ]class\\b)',
    ':\\s+(?=[\\p{Lu}\\d])',
  ].join('|'),
  'iu',
)
/** A full stop after a word, not after an abbreviation; the mark of a footnote. */
const STOP = /(?<=\p{Ll}{3})\s?\.$|\s*\/$|\s+\+$|(?<=^[^(]*)\)$|(?<=\p{Ll}{4})\d$/u
/** A web page or a mail address is not a place of learning. */
const OPENS_WITH_AN_ADDRESS = /^(?:https?:\/\/|www\.|\S+@\S+\.\S)/i
/** "Computer Science Major" is the field of one. */
const MAJOR = /(?<=\p{L})\s+(?:major|speciali[sz]ation)$/iu
export const STUDY_BULLETS = /^[\s.•·*–—❖➢►▪◦○●-]+/u

/**
 * "BSc (Hons) Physics" has three parts; in "ABC(A Better College)" and "ABC (Deemed to be University)" the bracket belongs to the
 * name.
 */
export const openBrackets = (text: string): string => text.replace(/(?<![^\s])\((?![Dd]eemed)([^()]*)\)/gu, '\t$1\t')

/** What stood before a date that is cut out: "Tarn University in 2012". */
const LEADS_TO_DATE = /(?:^|\s)(?:in|from|since|on)$/u

/** "B.Sc. at Tarn University" without its degree. */
const LEADS_TO_SCHOOL = /^(?:at|from|@)\s+(?=\p{L})/iu

/** Two letters side by side, or an abbreviation with dots. */
const HOLDS_A_NAME = /\p{L}{2}|(?:\p{L}\.){2}/u

/** "[ Current ]" says when, and names nothing. */
const isPresent = (text: string): boolean => {
  const words = text.replace(/^\P{L}+|\P{L}+$/gu, '')
  return readPresent(words, 0)?.end === words.length
}

const piecesOf = (text: string): string[] =>
  openBrackets(text)
    .split(PIECES)
    .map((piece) =>
      piece
        .replace(STUDY_BULLETS, '')
        .replace(STOP, '')
        .trim()
        .replace(LEADS_TO_SCHOOL, '')
        .replace(LEADS_TO_DATE, '')
        .replace(MAJOR, '')
        .replace(READS['with-honours'], ''),
    )
    .filter(
      (piece) =>
        HOLDS_A_NAME.test(piece) &&
        !isPresent(piece) &&
        !READS['says-how-well'].test(piece) &&
        !OPENS_WITH_AN_ADDRESS.test(piece),
    )

/** "for Young Physicists" is the rest of a name. */
const OPENS_LATE = /^(?:for|of|to|by|on|in)\s/

/** "“How Tides Turn”": the title of a work. */
const OPENS_QUOTE = /^["“„«]/u

/** "College of Engineering" is a part of a university, named beside or below it. */
export const FACULTY = new LazyPattern(`^(?:${WORK_WORDS.faculty.words.join('|')}) (?:of|für|de|des)\\b`, 'i')

const OF_A_POST = /^\p{L}+ of \p{Lu}/u

/** "School topper in physics" says what somebody was there, "School of Physics" is a name. */
const SCHOOLS_OWN = /^school (?!of\b|for\b|district\b|no\b|\d)/i

const whatIs = (text: string): StudyCell['what'] => {
  const degrees = findDegrees(text)
  const school = isSchool(text)
  // "Lakeview High School" names a school, "High School" what was attained there.
  const isNamed = school && !SCHOOLS_OWN.test(text) && !READS['reached-at-school'].test(text)
  // "President of Tarn University Rowing" was a post beside the studies.
  if (isNamed && OF_A_POST.test(text) && isTitle(text)) return 'none'
  if (isNamed && degrees.every(({ start }) => start > 0)) return 'institution'
  if (FACULTY.test(text)) return 'part'
  if (school || degrees.length > 0) return 'degree'
  if (isPlace(text)) return 'place'
  if (OPENS_LATE.test(text) || OPENS_QUOTE.test(text)) return 'none'
  return READS['names-field'].test(text) ? 'field' : 'unknown'
}

/** One part by itself. */
export const judge = (text: string): StudyCell => ({ text, what: whatIs(text) })

/** The parts of a text that names studies, without marks and what only says how well; each judged once. */
export const studyCells = (text: string): StudyCell[] => piecesOf(text).map(judge)

/** Needed several times for each line. */
export const cellsOfLine = remember((line: BodyLine): readonly StudyCell[] => studyCells(withoutDates(line)))

/** Nothing marks it as something else than what is studied. */
export const mayBeField = ({ what }: Pick<StudyCell, 'what'>): boolean => what === 'field' || what === 'unknown'

export const isInstitution = ({ what }: StudyCell): boolean => what === 'institution'

/** "Visit partly sponsored by the School of Tides at Tarn University": what leads to the name is a sentence. */
const TELLS = /^\p{Lu}\p{Ll}+ \p{Ll}{4,} \p{Ll}{4,}\s/u
export const namesInPassing = (line: BodyLine): boolean =>
  line.dates.length === 0 && TELLS.test(line.text) && cellsOfLine(line).some(isInstitution) && findDegrees(line.text).length === 0
