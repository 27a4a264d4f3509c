import { READS } from '../language/resumes.ts'
import type { DocumentKind } from '../schema/document.ts'
import { LazyPattern } from '../text/lazy-pattern.ts'
import { holdsMail } from '../text/mail.ts'
import { matchesOf } from '../text/matches.ts'
import { TEXT_PATTERNS } from '../text/texts.compiled.ts'

/** Headings and turns of phrase of postings; each counts once, however often it occurs. */
const POSTING_SIGNS = [
  'posting-heading',
  'posting-question',
  'posting-about',
  'posting-offers',
  'posting-seeks',
  'posting-candidate',
  'posting-future',
  'posting-you',
  'posting-equality',
  'posting-apply',
  'posting-experience',
] as const

const PERIOD_OF_A_RESUME = new LazyPattern(...TEXT_PATTERNS['period-of-a-resume'])
const RESUME_HEADINGS = ['resume-experience', 'resume-education', 'resume-skills', 'resume-others'] as const

const MIN_PERIODS = 2
const MIN_SIGNS = 3
/** Of the other kind: a posting with a recruiter's address, a resume with a heading that postings have too. */
const MOST_OTHER_SIGNS = 1

const quote = (found: string): string => `“${found.replace(/\s+/g, ' ').replace(/^\W+|[\s:]+$/gu, '')}”`

/** Finds one sign in a text, and names it as a person would; null where it is not there. */
type SignFinder = (text: string) => string | null

const quoting =
  (row: keyof typeof READS): SignFinder =>
  (text) => {
    const found = READS[row].exec(text)
    return found && quote(found[0])
  }

const hasAddress: SignFinder = (text) => (holdsMail(text) ? 'an e-mail address' : null)

const hasPeriods: SignFinder = (text) => (matchesOf(text, PERIOD_OF_A_RESUME).length >= MIN_PERIODS ? 'periods of time' : null)

const SIGNS_OF_KIND: Readonly<Record<DocumentKind, readonly SignFinder[]>> = {
  posting: POSTING_SIGNS.map(quoting),
  resume: [hasAddress, hasPeriods, ...RESUME_HEADINGS.map(quoting)],
}

const OTHER_KIND: Readonly<Record<DocumentKind, DocumentKind>> = { posting: 'resume', resume: 'posting' }

const signsOf = (kind: DocumentKind, text: string): string[] =>
  SIGNS_OF_KIND[kind].map((find) => find(text)).filter((sign) => sign !== null)

/**
 * What suggests that a text is of one kind, where hardly anything suggests the other: the words or marks in it, as a person would name
 * them; null where it may be either, or neither. What suggests the other kind is looked for only in case of doubt.
 */
export const signsOfKind = (text: string, kind: DocumentKind): string[] | null => {
  const signs = signsOf(kind, text)
  return signs.length >= MIN_SIGNS && signsOf(OTHER_KIND[kind], text).length <= MOST_OTHER_SIGNS ? signs : null
}
