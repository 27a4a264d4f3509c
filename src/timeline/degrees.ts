import type { Span } from '../schema/span.ts'
import type { Education } from '../schema/timeline.ts'
import { oneOf } from './patterns.ts'

type Level = Education['degree']

/** A degree as named in a text. */
export interface Degree extends Span {
  readonly level: Level
}

/** One level's names, parted by commas. */
interface LevelForms {
  readonly level: Level
  /** Words in any case; they are patterns. `{of}` stands for "of Science" and the like. */
  readonly words: string
  /** With dots or without, in any case: "b.sc" is also BSc, B. Sc., bsc. */
  readonly short: string
  /** With dots only: without them, or in lower case, they are words or other abbreviations. */
  readonly dotted: string
  /** In capitals only. */
  readonly capitals: string
}

/** The level of a German Diplom and Magister is a master's, of a French Licence and a Spanish Grado a bachelor's. */
const FORMS: readonly LevelForms[] = [
  {
    level: 'doctorate',
    words: `
      doctor of \\p{L}+, doctorate, doctoral(?: degree)?, doctor, juris doctor, doktor(?:at|grad)?,
      promotion(?= in| zum| an ), doctorat, thèse de doctorat, doctorado, doutorado, dottorato,
      dr\\. ?(?:rer|ing|phil|med|oec)\\.?(?: ?nat\\.?| ?pol\\.?)?, postdoc(?:toral)?`,
    short: 'ph.d, d.phil, sc.d',
    dotted: 'j.d, m.d',
    capitals: 'JD, MD, EdD, EngD, DBA',
  },
  {
    level: 'master',
    words: `
      master['’]?s?(?: degree)?{of}, masters, magister, diplom(?=[ ,(]|$), dipl(?:\\.-?|-) ?\\p{L}+\\.?, mastère, maîtrise,
      máster, maestría, mestrado, laurea magistrale, engineer['’]?s degree,
      diplom-?(?:informatik|ingenieur|wirtschafts|kauf|physik|mathemati|betriebs|volkswirt|chemik|biolog)\\p{L}*,
      diplôme d['’]ingénieur`,
    short: 'm.sc, m.eng, m.tech, m.phil, m.res, m.b.a, m.comp, m.c.a, m.ph, m.pp, m.arch, m.com, m.stat, m.math, m.ed',
    dotted: 'm.s, m.a, m.e',
    capitals: 'MS, MA, ME, MFA, MIS, MSE, MSEE, MSCS, MSBA, MPH, MPP, SM, LLM, MPhys, MCS',
  },
  {
    level: 'bachelor',
    words: `
      bachelor['’]?s?(?: degree)?{of}, bachelors, undergraduate degree, licenciatura, licenciad[oa], bacharelado, laurea(?: triennale)?, grado en, licence,
      baccalaureus, baccalaureate`,
    short: 'b.sc, b.eng, b.tech, b.com, b.comp, b.math, b.b.a, b.ed, b.c.a, b.arch, b.stat',
    dotted: 'b.s, b.a, b.e',
    capitals: 'BS, BA, BE, BFA, BSE, BSEE, BSCS, AB, SB, LLB',
  },
  {
    level: 'associate',
    words: `
      associate['’]?s? degree, associates? (?:of|in) \\p{L}+, a\\. ?s\\.?(?= in| degree|,), foundation degree`,
    short: 'a.a.s',
    dotted: 'a.a',
    capitals: 'AA, BTS, DUT, HND',
  },
  {
    level: 'secondary',
    words: `
      high school(?: diploma)?, secondary(?: school| education)?(?: certificate)?, leaving certificate, senior secondary,
      higher secondary, abitur, fachabitur, allgemeine hochschulreife, hochschulreife, fachhochschulreife, matura, gcses?,
      a[- ]levels?, ib diploma, international baccalaureate, baccalauréat, bachillerato, mittlere reife,
      realschulabschluss, pre-?university(?: college)?, matriculation, class (?:xii|12|x|10), 10th(?: grade)?, 12th(?: grade)?,
      intermediate`,
    short: '',
    dotted: '',
    capitals: 'GED, HSC, SSC, SSLC, PUC, CBSE, ICSE, IB',
  },
  {
    level: 'other',
    words: `
      graduate (?:diploma|certificate), post-?graduate (?:diploma|certificate), advanced diploma, diploma, certificate (?:in|of), nanodegree, bootcamp, boot camp, immersive(?= program| course|[,(|]|\\t|$),
      apprenticeship, ausbildung zu[mr] \\p{L}+, berufsausbildung(?: zu[mr] \\p{L}+)?, fachinformatiker(?:in)?,
      exchange (?:program(?:me)?|student|semester), study abroad, semester abroad, visiting student, auslandssemester,
      summer school, minor in`,
    short: '',
    dotted: '',
    capitals: '',
  },
]

/** What a bachelor or master may be of; another word after "of" is the field. */
const OF = `(?: (?:degree )?of (?:(?:applied|computer|information|social|health) )?${oneOf(`
    sciences?, arts, engineering, technology, business administration, business, commerce, education, fine arts, laws?, philosophy,
    research, medicine, music, architecture, design, applications, public (?:health|policy|administration)`)})?`

const list = (forms: string): string[] => forms.trim().split(/,\s+/).filter(Boolean)
const dotted = (form: string, dot: string): string => `${form.split('.').join(`${dot} ?`)}\\.?`
const whole = (patterns: readonly string[]): string => `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`

const COMPILED = FORMS.flatMap(({ level, words, short, dotted: withDots, capitals }) => {
  const patterns = [
    ...list(words.replace('{of}', OF)),
    ...list(short).map((form) => dotted(form, '\\.?')),
    ...list(withDots).map((form) => dotted(form, '\\.')),
  ]
  return [
    { level, pattern: new RegExp(whole(patterns), 'iuy') },
    ...(capitals === '' ? [] : [{ level, pattern: new RegExp(whole(list(capitals)), 'uy') }]),
  ]
})

/** Runs of letters or digits, which the names of degrees begin at. */
const RUN = /[\p{L}\p{N}]+/gu
/** As much of a name as tells it from most words. */
const HEAD_LENGTH = 3

/** The letters that every text of a pattern begins with: "licenciad[oa]" is "licenciad", "gcses?" is "gcse". */
const literalHead = (pattern: string): string => {
  const [head = ''] = /^[\p{L}\p{N}]*/u.exec(pattern) ?? []
  return /^[?*{]/.test(pattern.slice(head.length)) ? head.slice(0, -1) : head
}

/** "b.sc" begins with the run "b" where a dot or blank follows, with "bsc" where none does. */
const joinedParts = (form: string): string[] => form.split('.').map((_, order, parts) => parts.slice(0, order + 1).join(''))

const HEADS = new Set<string>()
const WHOLE_RUNS = new Set<string>()
for (const { words, short, dotted: withDots, capitals } of FORMS) {
  for (const pattern of list(words)) {
    const head = literalHead(pattern)
    if (head.length >= HEAD_LENGTH) HEADS.add(head.slice(0, HEAD_LENGTH))
    else WHOLE_RUNS.add(head)
  }
  for (const form of [...list(short), ...list(withDots)]) for (const run of joinedParts(form)) WHOLE_RUNS.add(run)
  for (const form of list(capitals)) WHOLE_RUNS.add(form.toLowerCase())
}

/** Most words open no degree, which their beginnings say. Never false where one does. */
const mayOpenDegree = (run: string): boolean => {
  const word = run.toLowerCase()
  return HEADS.has(word.slice(0, HEAD_LENGTH)) || WHOLE_RUNS.has(word)
}

/** Where the name of a degree may begin: all do so with a letter or digit that none stands before. */
const openingsIn = (text: string, last: number): number[] => {
  const openings: number[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index > last) break
    if (mayOpenDegree(run)) openings.push(index)
  }
  return openings
}

/** What one pattern finds at these places, in order, not overlapping. */
const matchesAt = (openings: readonly number[], text: string, { level, pattern }: (typeof COMPILED)[number]): Degree[] => {
  const found: Degree[] = []
  for (const start of openings) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    pattern.lastIndex = start
    const length = pattern.exec(text)?.[0].length
    if (length !== undefined) found.push({ level, start, end: start + length })
  }
  return found
}

/** "Master thesis" is work for a degree; "Boston, MA" is a place. */
const FOLLOWED_BY_WORK = /^['’]?s?[\s-]*(?:thesis|theses|project|studies|study|dissertation|arbeit|class\b)/iu
const STATE = /^(?:MS|MA|ME|AB)$/
const BEFORE_STATE = /\p{Ll}, $/u
const AFTER_STATE = /^\s*(?:$|\t|\n| {2}|\d{5}|[|•·(–—]|- |(?:19|20)\d\d|\p{Lu}\p{Ll}{2,8}\.? (?:19|20)\d\d)/u
/** More than a ZIP code or a month and a year need. */
const NEIGHBOURHOOD = 24

const isState = (text: string, { start, end }: Degree): boolean =>
  STATE.test(text.slice(start, end)) &&
  BEFORE_STATE.test(text.slice(Math.max(0, start - 3), start)) &&
  AFTER_STATE.test(text.slice(end, end + NEIGHBOURHOOD))

const isDegree = (text: string, degree: Degree): boolean =>
  !FOLLOWED_BY_WORK.test(text.slice(degree.end, degree.end + NEIGHBOURHOOD)) && !isState(text, degree)

/**
 * The degrees that a text names, in order, not overlapping: the one that starts first and is longest wins.
 *
 * @param last where the last of them may start; default: anywhere.
 */
export const findDegrees = (text: string, last = text.length): Degree[] => {
  const openings = openingsIn(text, last)
  if (openings.length === 0) return []
  const found: Degree[] = []
  const all = COMPILED.flatMap((form) => matchesAt(openings, text, form)).filter((degree) => isDegree(text, degree))
  for (const degree of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (degree.start >= (found.at(-1)?.end ?? 0)) found.push(degree)
  }
  return found
}
