import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import type { Education } from '../../schema/timeline.ts'
import { DEGREE_FORMS } from '../../text/degree-forms.compiled.ts'
import { abbreviations, BACHELOR_OF, wholeWords } from '../../text/degree-forms.ts'
import { DEGREE_FORMS_OF } from '../../text/degree-forms-of-languages.compiled.ts'
import { LazyPattern } from '../../text/lazy-pattern.ts'
import { once } from '../../text/once.ts'
import { isPlace } from '../../text/places.ts'

type Level = Education['degree']

/** A degree as named in a text. */
export interface Degree extends Span {
  readonly level: Level
}

/** In all languages: a resume may name its degrees in one and be written in another. */
const STUDY_DEGREE_FORMS = [DEGREE_FORMS, ...Object.values(DEGREE_FORMS_OF)]
  .flat()
  .filter(({ words, listed }) => words.length + listed.length > 0)

type StudyForm = (typeof STUDY_DEGREE_FORMS)[number]

/** Runs of letters or digits: names of degrees begin at one. */
const RUN = /[\p{L}\p{N}]+/gu
/** As many letters as it takes to rule out most words. */
const HEAD_LENGTH = 3

/** The letters that every match of a pattern begins with: "licenciad[oa]" is "licenciad", "gcses?" is "gcse". */
const literalHead = (pattern: string): string => {
  const [head = ''] = /^[\p{L}\p{N}]*/u.exec(pattern) ?? []
  return /^[?*{]/.test(pattern.slice(head.length)) ? head.slice(0, -1) : head
}

/** "b.sc" begins with the run "b" where a dot or blank follows, with "bsc" where none does. */
const joinedParts = (form: string): string[] => form.split('.').map((_, order, parts) => parts.slice(0, order + 1).join(''))

/** How the names of a degree begin: with so many letters of a word, or with a whole one. */
interface Beginnings {
  readonly heads: ReadonlySet<string>
  readonly runs: ReadonlySet<string>
}

const beginningsOf = ({ words, listed, short, dotted, capitals }: StudyForm): Beginnings => {
  const heads = [...words, ...listed].map(literalHead)
  return {
    heads: new Set(heads.filter(({ length }) => length >= HEAD_LENGTH).map((head) => head.slice(0, HEAD_LENGTH))),
    runs: new Set([
      ...heads.filter(({ length }) => length < HEAD_LENGTH),
      ...[...short, ...dotted].flatMap(joinedParts),
      ...capitals.map((form) => literalHead(form).toLowerCase()),
    ]),
  }
}

const BEGINNINGS = STUDY_DEGREE_FORMS.map(beginningsOf)

const ANY: Beginnings = {
  heads: new Set(BEGINNINGS.flatMap(({ heads }) => [...heads])),
  runs: new Set(BEGINNINGS.flatMap(({ runs }) => [...runs])),
}

/** Most words do not open a degree, as their beginnings show. Never false where one does. */
const mayOpen = ({ heads, runs }: Beginnings, word: string): boolean => heads.has(word.slice(0, HEAD_LENGTH)) || runs.has(word)

interface Compiled {
  readonly level: Level
  /** Compiled when a text first holds a word that may open one of its names: in other languages that is rare. */
  readonly pattern: () => RegExp
  readonly beginnings: Beginnings
}

const patternsOf = (form: StudyForm): string[] =>
  [...form.words, ...form.listed, ...abbreviations(form)].map((pattern) => pattern.replace('{of}', BACHELOR_OF))

const DEGREE_PATTERNS = STUDY_DEGREE_FORMS.flatMap((form): Compiled[] => {
  const { level, capitals } = form
  const own = beginningsOf(form)
  // A name that may begin with any word ("Erstes Staatsexamen") is looked for wherever some degree may begin.
  const beginnings = own.runs.has('') ? ANY : own
  return [
    { level, pattern: once(() => new LazyPattern(wholeWords(patternsOf(form)), 'iuy')), beginnings },
    ...(capitals.length === 0 ? [] : [{ level, pattern: once(() => new LazyPattern(wholeWords(capitals), 'uy')), beginnings }]),
  ]
})

/** A word that the name of a degree may begin with. */
interface Opening {
  readonly start: number
  /** Lower-cased. */
  readonly word: string
}

/** Where the name of a degree may begin: at a letter or digit without another before it. */
const openingsIn = (text: string, last: number): Opening[] => {
  const openings: Opening[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index > last) break
    const word = run.toLowerCase()
    if (mayOpen(ANY, word)) openings.push({ start: index, word })
  }
  return openings
}

/** As far behind a Diplom as its field and its school stand. */
const REACH_OF_DIPLOM = 80

/** "Diplom Nautik (FH)": a first degree. */
const levelIn = (text: string, level: Level, start: number, end: number): Level =>
  level === 'master' &&
  READS.diplom.test(text.slice(start, end)) &&
  READS['of-applied-school'].test(text.slice(end, end + REACH_OF_DIPLOM))
    ? 'bachelor'
    : level

/** The matches of one pattern at these places, in order, not overlapping. */
const matchesAt = (openings: readonly Opening[], text: string, { level, pattern, beginnings }: Compiled): Degree[] => {
  const found: Degree[] = []
  for (const { start, word } of openings) {
    if (start < (found.at(-1)?.end ?? 0) || !mayOpen(beginnings, word)) continue
    const sought = pattern()
    sought.lastIndex = start
    const length = sought.exec(text)?.[0].length
    if (length !== undefined) found.push({ level: levelIn(text, level, start, start + length), start, end: start + length })
  }
  return found
}

const STATE = /^(?:MS|MA|MD|ME|AB)$/
const BEFORE_STATE = /\p{Ll}, $/u
/** The town before "MA" in "Boston MA, USA". */
const TOWN = /(?:\p{Lu}[\p{L}.]+ ){1,2}$/u
const AFTER_STATE =
  /^\s*(?:$|\t|\n| {2}|\d{5}|[|•·(–—]|- |(?:19|20)\d\d|\p{Lu}\p{Ll}{2,8}\.? (?:19|20)\d\d|, (?:U\.?S\.?(?:A\.?)?|United States|Canada)(?!\p{L}))/u
/** More characters than a ZIP code or a month and a year after it need, or a board or a town before it. */
const NEIGHBOURHOOD = 24
const NEIGHBOURHOOD_BEFORE = 48

const isAfterTown = (text: string, { start, end }: Degree): boolean => {
  const town = TOWN.exec(text.slice(Math.max(0, start - NEIGHBOURHOOD_BEFORE), start))?.[0]
  const [, last = town] = town?.split(/(?<= )(?=\p{Lu})/u) ?? []
  return [town, last].some((name) => name !== undefined && isPlace(`${name}${text.slice(start, end)}`))
}

const isState = (text: string, degree: Degree): boolean => {
  const { start, end } = degree
  if (!STATE.test(text.slice(start, end))) return false
  const after = text.slice(end, end + NEIGHBOURHOOD)
  if (/^\s*(?:,|$|\t)/.test(after) && isAfterTown(text, degree)) return true
  return BEFORE_STATE.test(text.slice(Math.max(0, start - 3), start)) && AFTER_STATE.test(after)
}

/** "C.B.S.E": letters of a longer abbreviation. */
const WITHIN_LETTERS = /(?:^|[^\p{L}])\p{L}\.$/u

const isWithinLetters = (text: string, { start }: Degree): boolean =>
  WITHIN_LETTERS.test(text.slice(Math.max(0, start - 3), start))

const isDegree = (text: string, degree: Degree): boolean => {
  const before = text.slice(Math.max(0, degree.start - NEIGHBOURHOOD_BEFORE), degree.start)
  return (
    !isWithinLetters(text, degree) &&
    !READS['work-for-degree'].test(text.slice(degree.end, degree.end + NEIGHBOURHOOD)) &&
    !READS['who-examines'].test(before) &&
    !READS['after-the-degree'].test(before) &&
    !isState(text, degree)
  )
}

/**
 * The degrees that a text names, in order, not overlapping: the one that starts first and is longest wins.
 *
 * @param last where the last of them may start; default: anywhere.
 */
export const findDegrees = (text: string, last = text.length): Degree[] => {
  const openings = openingsIn(text, last)
  if (openings.length === 0) return []
  const found: Degree[] = []
  const all = DEGREE_PATTERNS.flatMap((form) => matchesAt(openings, text, form)).filter((degree) => isDegree(text, degree))
  for (const degree of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (degree.start >= (found.at(-1)?.end ?? 0)) found.push(degree)
  }
  return found
}
