import { matchesOf } from './matches.ts'

export type DocumentKind = 'resume' | 'posting'

/** Headings and turns of phrase of postings; each is one sign, however often it stands there. */
const POSTING_SIGNS: readonly RegExp[] = [
  /^[^\w\n]{0,8}(?:[a-z]+ (?:(?:and|&) [a-z]+ )?)?(?:requirements|qualifications|responsibilities|duties)[ \t]*:?[ \t]*$/im,
  /^[^\w\n]{0,8}(?:what|who|why|how) (?:you|we|will you)\b[^.!\n]{0,40}$/im,
  /^[^\w\n]{0,8}(?:about (?:the|this|our) (?:role|job|position|team|company|opportunity)|about us|job (?:description|summary|overview|type|location)|position summary|(?:the|your) (?:role|opportunity|profile|tasks|mission))[ \t]*(?:$|:)/im,
  /^[^\w\n]{0,8}(?:nice[- ]to[- ]haves?|must[- ]haves?|bonus points|(?:our |the )?(?:benefits|perks)(?: (?:and|&) \w+)?|compensation|what we offer|we offer|how to apply)[ \t]*:?[ \t]*$/im,
  /\b(?:(?:is|are|we['’]re) (?:\w+ )?(?:looking for|searching for|hiring|seeking))\b/i,
  /\b(?:(?:ideal|successful|strong|qualified) candidates?|candidates? (?:will|must|should)|the (?:selected|right) (?:candidate|person))\b/i,
  /\b(?:you (?:will|should|must|would)|you['’]ll)\b/i,
  /\b(?:you (?:have|are|bring|can|want)|you['’](?:re|ve))\b|^[^\w\n]{0,8}your (?:role|responsibilities|skills|experience)\b/im,
  /\b(?:equal[- ]opportunity|regardless of (?:race|age|gender)|without regard to|reasonable accommodations?)\b/i,
  /\b(?:join (?:us|our)|apply (?:now|today|here|online)|salary range|base salary|full[- ]time (?:position|role)|this (?:role|position) (?:is|will|requires))\b/i,
  /\b(?:\d\+? years (?:of )?(?:[\w-]+ ){0,3}experience (?:is )?(?:required|preferred|with|in)|(?:bachelor|master|degree)[^.\n]{0,60}\b(?:required|preferred|or equivalent))\b/i,
]

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/i
const PERIOD =
  /\b(?:19|20)\d\d\b[ )]{0,2}\s?(?:[-–—]|to|until)\s?(?:[a-z]{3,9}\.? |\d\d?[/.])?(?:(?:19|20)\d\d\b|present|current|now|today)/gi
const RESUME_HEADINGS: readonly RegExp[] = [
  /^[^\w\n]{0,8}(?:(?:work|professional|relevant|research|employment|industry)? ?experience|(?:employment|work|career)(?: history)?)[ \t]*:?[ \t]*$/im,
  /^[^\w\n]{0,8}(?:education(?: (?:and|&) \w+)?|academic background)[ \t]*:?[ \t]*$/im,
  /^[^\w\n]{0,8}(?:(?:technical|core|key|professional)? ?skills|technologies|competencies|languages|tools)[ \t]*:?[ \t]*$/im,
  /^[^\w\n]{0,8}(?:(?:personal |selected |academic )?projects|publications|certifications|awards|honou?rs|interests|references)[ \t]*:?[ \t]*$/im,
]

const MIN_PERIODS = 2
const MIN_SIGNS = 3
/** Of the other kind: a posting with a recruiter's address, a resume with a heading that postings have too. */
const MOST_OTHER_SIGNS = 1

const quote = (found: string): string => `“${found.replace(/\s+/g, ' ').replace(/^\W+|[\s:]+$/gu, '')}”`

/** Finds one sign in a text, and says it as a person calls it; null where it is not there. */
type SignFinder = (text: string) => string | null

const quoting =
  (pattern: RegExp): SignFinder =>
  (text) => {
    const found = pattern.exec(text)
    return found && quote(found[0])
  }

const hasAddress: SignFinder = (text) => (text.includes('@') && EMAIL.test(text) ? 'an e-mail address' : null)

const hasPeriods: SignFinder = (text) => (matchesOf(text, PERIOD).length >= MIN_PERIODS ? 'periods of time' : null)

const SIGNS_OF_KIND: Readonly<Record<DocumentKind, readonly SignFinder[]>> = {
  posting: POSTING_SIGNS.map(quoting),
  resume: [hasAddress, hasPeriods, ...RESUME_HEADINGS.map(quoting)],
}

const OTHER: Readonly<Record<DocumentKind, DocumentKind>> = { posting: 'resume', resume: 'posting' }

const signsOf = (kind: DocumentKind, text: string): string[] =>
  SIGNS_OF_KIND[kind].map((find) => find(text)).filter((sign) => sign !== null)

/**
 * What says that a text is of a kind, and hardly anything that it is of the other: the words or marks in it, as a person
 * calls them; null where it may be either, or neither. The other kind's signs are looked for only where there is a doubt.
 */
export const signsOfKind = (text: string, kind: DocumentKind): string[] | null => {
  const signs = signsOf(kind, text)
  return signs.length >= MIN_SIGNS && signsOf(OTHER[kind], text).length <= MOST_OTHER_SIGNS ? signs : null
}
