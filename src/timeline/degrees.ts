import type { Span } from '../schema/span.ts'
import type { Education } from '../schema/timeline.ts'

type Level = Education['degree']

/** A degree as named in a text. */
export interface Degree extends Span {
  readonly level: Level
}

/** What a bachelor or master may be of; another word after "of" is the field. */
const OF =
  '(?: (?:degree )?of (?:applied |computer |information |social |health )?(?:sciences?|arts|engineering|technology|business administration|business|commerce|education|fine arts|laws?|philosophy|research|medicine|music|architecture|design|applications|public (?:health|policy|administration)))?'

/**
 * Words and letters that name a degree, the longest first. `exact`: as written here only, since "ms", "ba", "be", "ma"
 * are words; letters with dots are exact enough. The level of a German Diplom and Magister is a master's.
 */
const FORMS: readonly { readonly level: Level; readonly words?: string; readonly letters?: string }[] = [
  {
    level: 'doctorate',
    words:
      'ph\\.? ?d\\.?|d\\.?phil\\.?|doctor(?:ate)? of \\p{L}+|doctorate|doctor|doctoral(?: degree)?|juris doctor|dr\\. ?(?:rer|ing|phil|med)\\.?(?: ?nat\\.?)?|promotion(?= in| zum|,| an )|doktor(?:at)?|doktorgrad|doctorat|thèse de doctorat|doctorado|sc\\. ?d\\.?|postdoc(?:toral)?',
    letters: 'J\\.?D\\.?|M\\.?D\\.?|Ed\\.?D\\.?|Eng\\.?D\\.?|DBA',
  },
  {
    level: 'master',
    words: `master['’]?s?(?: degree)?${OF}|masters|m\\.? ?sc\\.?|m\\. ?s\\.?|m\\. ?a\\.?|m\\.? ?eng\\.?|m\\.? ?tech\\.?|m\\.? ?phil\\.?|m\\.? ?res\\.?|m\\. ?b\\. ?a\\.?|m\\. ?ed\\.?|m\\.? ?comp\\.?|mba|mca|m\\. ?c\\. ?a\\.?|mph|mpp|m\\.? ?arch\\.?|m\\.? ?com\\.?|m\\.? ?stat\\.?|m\\.? ?math\\.?|magister|diplom(?=[ ,(]|$)|diplom-?(?:informatik|ingenieur|wirtschafts|kauf|physik|mathemati|betriebs|volkswirt|chemik|biolog)\\p{L}*|dipl\\.?-? ?\\p{L}+\\.?|mastère|maîtrise|diplôme d['’]ingénieur|máster|maestría|máster universitario`,
    letters: 'MS|MA|ME|MFA|MIS|MSE|MSEE|MSCS|MSBA|SM|LLM|MMath|MPhys|MCS',
  },
  {
    level: 'bachelor',
    words: `bachelor['’]?s?(?: degree)?${OF}|bachelors|b\\.? ?sc\\.?|b\\. ?s\\.?|b\\. ?a\\.?|b\\.? ?eng\\.?|b\\.? ?tech\\.?|b\\. ?e\\.?|b\\.? ?com\\.?|b\\.? ?comp\\.?|b\\.? ?math\\.?|b\\. ?b\\. ?a\\.?|b\\.? ?ed\\.?|b\\. ?c\\. ?a\\.?|b\\.? ?arch\\.?|b\\.? ?stat\\.?|undergraduate degree|licenciatura|licenciad[oa]|grado en|licence|baccalaureus|baccalaureate`,
    letters: 'BS|BA|BE|BBA|BCA|BFA|BSE|BSEE|BSCS|AB|SB|LLB|BMath',
  },
  {
    level: 'associate',
    words:
      "associate['’]?s? degree|associate of \\p{L}+(?: \\p{L}+)?|associates? (?:of|in) \\p{L}+|a\\. ?a\\. ?s?\\.?|a\\. ?s\\.?(?= in| degree|,)|bts|dut|foundation degree|hnd",
    letters: 'AAS|AA',
  },
  {
    level: 'secondary',
    words:
      'high school(?: diploma)?|secondary(?: school| education)?(?: certificate)?|leaving certificate|senior secondary|higher secondary|abitur|fachabitur|allgemeine hochschulreife|hochschulreife|fachhochschulreife|matura|gcses?|a[- ]levels?|ib diploma|international baccalaureate|ged|baccalauréat|bachillerato|mittlere reife|realschulabschluss|class xii|class 12|12th(?: grade)?|class x|10th(?: grade)?|hsc|ssc|intermediate',
    letters: 'CBSE|ICSE|IB',
  },
  {
    level: 'other',
    words:
      'post-?graduate (?:diploma|certificate)|graduate (?:diploma|certificate)|advanced diploma|diploma|certificate (?:in|of)|nanodegree|bootcamp|apprenticeship|(?:berufs)?ausbildung zu[mr] \\p{L}+|berufsausbildung|fachinformatiker(?:in)?|exchange (?:program(?:me)?|student|semester)|study abroad|semester abroad|visiting student|auslandssemester|summer school|minor in',
  },
]

const edge = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`

const COMPILED = FORMS.flatMap(({ level, words, letters }) => [
  ...(words === undefined ? [] : [{ level, pattern: new RegExp(edge(words), 'giu') }]),
  ...(letters === undefined ? [] : [{ level, pattern: new RegExp(edge(letters), 'gu') }]),
])

/** "Master thesis" is work for a degree; "Boston, MA" is a place. */
const FOLLOWED_BY_WORK = /^['’]?s?[\s-]*(?:thesis|theses|project|studies|study|dissertation|arbeit|class\b)/iu
const STATE = /^(?:MS|MA|ME|AB)$/
const isState = (text: string, start: number, end: number): boolean =>
  STATE.test(text.slice(start, end)) &&
  /\p{Ll}, $/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^\s*(?:$|\t|\n| {2}|\d{5}|[|•·(–—]|- |(?:19|20)\d\d|\p{Lu}\p{Ll}{2,8}\.? (?:19|20)\d\d)/u.test(text.slice(end, end + 20))

const isDegree = (text: string, { start, end }: Degree): boolean =>
  !FOLLOWED_BY_WORK.test(text.slice(end, end + 24)) && !isState(text, start, end)

const overlapsAny = (degree: Degree, others: readonly Degree[]): boolean =>
  others.some((other) => degree.start < other.end && other.start < degree.end)

/** The degrees that a text names, in order, not overlapping: the one that starts first and is longest wins. */
export const findDegrees = (text: string): Degree[] => {
  const all = COMPILED.flatMap(({ level, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ level, start: match.index, end: match.index + match[0].length })),
  )
  const sorted = all.filter((degree) => isDegree(text, degree)).sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Degree[] = []
  for (const degree of sorted) if (!overlapsAny(degree, found)) found.push(degree)
  return found
}
