import { STRENGTHS } from '../evidence/index.ts'
import { READS } from '../language/resumes.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Span } from '../schema/span.ts'
import { DEED_VERBS } from '../text/deed-verbs.ts'
import { startOfWords } from '../text/list-mark.ts'
import { tellsOfWork } from '../text/section-lines.ts'

/** Whether a place shows use: in work or a project, and in words that neither play it down nor only evoke it. */
export const showsUse = ({ section, strength }: Evidence): boolean => tellsOfWork(section) && strength > STRENGTHS.skills.strength

/** Verbs that put one thing in the place of another. */
const PUTS_IN_PLACE: ReadonlySet<string> = new Set([
  'convert',
  'migrate',
  'move',
  'port',
  'replace',
  'rewrite',
  'switch',
  'transition',
])

/** Verbs of looking at a thing: to look at a tool is not to use it. */
const LOOKS_AT: ReadonlySet<string> = new Set(['evaluate', 'test', 'benchmark', 'recommend', 'track', 'analyse', 'analyze'])

/** As far as a clause reaches from the name in it. */
const MAX_CLAUSE = 200

/** The words of the clause before a place, as far as the words begin before it. */
const clauseBefore = (text: string, words: Span, { start }: Span): string =>
  text
    .slice(Math.max(words.start, start - MAX_CLAUSE), start)
    .split(/[.;:,]/)
    .at(-1) ?? ''

const isSetAside = (text: string, words: Span, place: Span): boolean =>
  READS['sets-aside'].test(clauseBefore(text, words, place)) ||
  READS['gives-up'].test(text.slice(place.end, Math.min(words.end, place.end + MAX_CLAUSE))) ||
  READS['of-others'].test(text.slice(place.end, Math.min(words.end, place.end + 20)))

/** Whether the place is what the verb puts another thing in the place of. */
const isOldOne = (verb: string, before: string): boolean => PUTS_IN_PLACE.has(verb) && !READS['before-new-one'].test(`${before} `)

const isLookedAt = (verb: string, before: string): boolean => LOOKS_AT.has(verb) && /^\s*$/.test(before)

interface Opening {
  readonly verb: string
  /** Where the verb ends. */
  readonly end: number
}

const openingOf = (text: string, words: Span): Opening | null => {
  const opening = READS['first-verb'].exec(text.slice(words.start, Math.min(words.end, words.start + 100)))
  const verb = DEED_VERBS.get(opening?.[1]?.toLowerCase() ?? '')
  return opening && verb !== undefined ? { verb, end: words.start + opening[0].length } : null
}

const wordsOf = (text: string, bullet: Span): Span => ({ start: startOfWords(text, bullet), end: bullet.end })

/** Whether words at a place are what the deed of a bullet was done with, and were not replaced, rejected or asked of others. */
const isDoneWith = (text: string, words: Span, { verb, end }: Opening, place: Span): boolean => {
  if (isSetAside(text, words, place)) return false
  if (place.start < end) return true
  const before = text.slice(Math.max(end, place.start - MAX_CLAUSE), place.start)
  return !isOldOne(verb, before) && !isLookedAt(verb, before)
}

/** "Course project: built …" */
const LABEL_BEFORE_DEED = /^[^:]{3,60}:\s+/

/** Whether a bullet tells of a deed, at its beginning or after a label. */
export const opensWithDeed = (text: string, bullet: Span): boolean => {
  const words = wordsOf(text, bullet)
  const label = LABEL_BEFORE_DEED.exec(text.slice(words.start, words.end))?.[0].length ?? 0
  return [words, { ...words, start: words.start + label }].some((from) => openingOf(text, from) !== null)
}

/** Whether a bullet shows by a deed of the person what a piece of evidence in it stands for: a line to be proud of. */
export const isDeedWith = (text: string, bullet: Span, evidence: Evidence): boolean => {
  const words = wordsOf(text, bullet)
  const opening = openingOf(text, words)
  return opening !== null && showsUse(evidence) && isDoneWith(text, words, opening, evidence)
}

/** Whether a bullet replaces, rejects or only looks at what a piece of evidence in it stands for, or tells of it in others. */
export const isNotOwnUse = (text: string, bullet: Span, evidence: Evidence): boolean => {
  const words = wordsOf(text, bullet)
  const opening = openingOf(text, words)
  return opening === null ? isSetAside(text, words, evidence) : !isDoneWith(text, words, opening, evidence)
}
