import { READS } from '../language/resumes.ts'
import type { RowId } from '../schema/row-id.ts'
import type { SectionKind } from '../schema/section.ts'
import { isLinkLabelOnly, isProfileSite } from '../text/link-labels.ts'
import { type HeadingForm, headingForm, headingOfNoun, headingWord } from './headings.ts'

/** A line read as a heading. `word`: only its head word is known, so that it must look exactly like the other headings. */
export interface Recognised {
  readonly kind: SectionKind
  /** The row that says so. */
  readonly by: RowId
  readonly certainty: 'sure' | 'plain' | 'word'
}

/** Longer lines are sentences or entries. */
const MOST_WORDS_OF_A_HEADING = 6
const MOST_LETTERS = 60
/** The same, where the heading also says at which place or on what. */
const MOST_LETTERS_IN_ALL = 80

const BRACKETS_IN_HEADING = /\([^()]{0,100}\)/gu

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}'’]+/u).filter(Boolean)

/** A shorter end of a compound is not its noun. */
const NOUN_LETTERS_MIN = 5
/** "2. Education", "IV. Publications", "A) Formation". */
const NUMBERED_HEADING = /^(?:\(?\d{1,2}[.)]|[IVX]{1,4}[.)]|[A-L][.)])\s+/u

/** "Sprach-" of "Sprach- und EDV-Kenntnisse": "Sprachkenntnisse", the longest that is a heading. */
const completeForm = (stem: string, whole: string): HeadingForm | undefined => {
  const ends = Array.from({ length: Math.max(0, whole.length - NOUN_LETTERS_MIN) }, (_, from) => whole.slice(from + 1))
  return ends.map((end) => headingForm(stem + end)).find((form) => form !== undefined) ?? headingForm(whole)
}

const partForm = (part: string, parts: readonly string[]): HeadingForm | undefined =>
  part.endsWith('-') ? completeForm(part.slice(0, -1), parts.at(-1) ?? '') : headingForm(part)

/** In the other languages programming languages go by another word. */
const PROGRAMMING = /^languages$/i

/** "Skills & Interests" is of the kind of its first part; languages beside skills are programming languages. */
const recogniseJoint = (text: string): Recognised | null => {
  const words = text.split(READS['between-headings'])
  const last = words.at(-1)
  if (words.length === 2 && last && READS['qualifies-heading'].test(words[0] ?? '')) return headingForm(last) ?? null
  const parts = words.length > 1 ? words.map((word) => partForm(word, words)).filter((form) => form !== undefined) : []
  const [first] = parts
  if (!first || parts.length < words.length) return null
  const skills = PROGRAMMING.test(words[0] ?? '') ? parts.find(({ kind }) => kind === 'skills') : undefined
  const certainty = parts.some((part) => part.certainty === 'sure') ? 'sure' : 'plain'
  return { ...(skills ?? first), certainty }
}

const recogniseByNoun = (text: string): Recognised | null => {
  const noun = headingOfNoun(text.split(/[^\p{L}\p{M}-]+/u).filter(Boolean))
  return noun === undefined ? null : { ...noun, certainty: 'plain' }
}

const recogniseByWord = (text: string): Recognised | null => {
  const words = wordsOf(text)
  const last = headingWord(words.at(-1) ?? '')
  const first = READS['preposition-in-heading'].test(words[1] ?? '') ? headingWord(words[0] ?? '') : undefined
  const word = last ?? first
  return word === undefined ? null : { ...word, certainty: 'word' }
}

/** "Certificates – GitHub": the heading, and words that are a link. */
const BESIDE_HEADING = /^(.{3,40}?)\s*[—–|\t-]\s*(\S.{0,20})$/u

/** "Projects: Tides and Machine Learning": the heading, and what all below it is about. */
const BEFORE_SUBJECT = /^(\p{L}[\p{L} &]{2,30}):\s+\p{Lu}[^\d,:]{3,60}$/u

const recogniseBeforeSubject = (text: string): Recognised | null => {
  const form = headingForm(BEFORE_SUBJECT.exec(text)?.[1] ?? '')
  return form === undefined ? null : { ...form, certainty: 'word' }
}

/** "Oral Communications at Fairs and Workshops": a heading of several words, and where or on what. */
const BEFORE_PREPOSITION = /^(\p{Lu}\p{L}+ \p{L}[\p{L} &]{2,30}?) (?=(\p{L}{2,6}) \p{Lu})/u

const recogniseBeforePreposition = (text: string): Recognised | null => {
  const [, words, preposition] = BEFORE_PREPOSITION.exec(text) ?? []
  const form = words && READS['preposition-in-heading'].test(preposition ?? '') ? headingForm(words) : undefined
  return form === undefined ? null : { ...form, certainty: 'word' }
}

const withoutLink = (text: string): string => {
  const [, heading, label] = BESIDE_HEADING.exec(text) ?? []
  return heading && label && (isProfileSite(label) || isLinkLabelOnly(label)) ? heading : text
}

/** What a line's words mean if the line is a heading; null where they say nothing or are too many. */
export const recogniseHeading = (line: string): Recognised | null => {
  const whole = line.replace(READS['heading-goes-on'], '').replace(BRACKETS_IN_HEADING, '').trim()
  if (whole.length > MOST_LETTERS) return whole.length > MOST_LETTERS_IN_ALL ? null : recogniseBeforePreposition(whole)
  if (READS['heads-duties'].test(whole)) return null
  const text = withoutLink(whole).replace(NUMBERED_HEADING, '')
  const form = headingForm(text)
  if (form?.kind === 'projects' && READS['projects-for-clients'].test(line))
    return { ...form, kind: 'experience', by: 'resumes/projects-for-clients' }
  if (form) return form
  const named = recogniseBeforeSubject(text) ?? recogniseBeforePreposition(text)
  if (named) return named
  return wordsOf(text).length > MOST_WORDS_OF_A_HEADING
    ? null
    : (recogniseJoint(text) ?? recogniseByNoun(text) ?? recogniseByWord(text))
}
