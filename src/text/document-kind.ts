import { matchesOf } from './matches.ts'

/** What a document reads like, and the words or marks in it that say so, as a person calls them. */
export interface DocumentKind {
  readonly kind: 'resume' | 'posting'
  readonly signs: readonly string[]
}

/** Headings and turns of phrase of postings; each is one sign, however often it stands there. */
const POSTING_SIGNS: readonly RegExp[] = [
  /^[^\w\n]{0,8}(?:[a-z]+ (?:(?:and|&) [a-z]+ )?)?(?:requirements|qualifications|responsibilities|duties)[ \t]*:?[ \t]*$/gim,
  /^[^\w\n]{0,8}(?:what|who|why|how) (?:you|we|will you)\b[^.!\n]{0,40}$/gim,
  /^[^\w\n]{0,8}(?:about (?:the|this|our) (?:role|job|position|team|company|opportunity)|about us|job (?:description|summary|overview|type|location)|position summary|(?:the|your) (?:role|opportunity|profile|tasks|mission))[ \t]*(?:$|:)/gim,
  /^[^\w\n]{0,8}(?:nice[- ]to[- ]haves?|must[- ]haves?|bonus points|(?:our |the )?(?:benefits|perks)(?: (?:and|&) \w+)?|compensation|what we offer|we offer|how to apply)[ \t]*:?[ \t]*$/gim,
  /\b(?:(?:is|are|we['’]re) (?:\w+ )?(?:looking for|searching for|hiring|seeking))\b/gi,
  /\b(?:(?:ideal|successful|strong|qualified) candidates?|candidates? (?:will|must|should)|the (?:selected|right) (?:candidate|person))\b/gi,
  /\b(?:you (?:will|should|must|would)|you['’]ll)\b/gi,
  /\b(?:you (?:have|are|bring|can|want)|you['’](?:re|ve))\b|^[^\w\n]{0,8}your (?:role|responsibilities|skills|experience)\b/gim,
  /\b(?:equal[- ]opportunity|regardless of (?:race|age|gender)|without regard to|reasonable accommodations?)\b/gi,
  /\b(?:join (?:us|our)|apply (?:now|today|here|online)|salary range|base salary|full[- ]time (?:position|role)|this (?:role|position) (?:is|will|requires))\b/gi,
  /\b(?:\d\+? years (?:of )?(?:[\w-]+ ){0,3}experience (?:is )?(?:required|preferred|with|in)|(?:bachelor|master|degree)[^.\n]{0,60}\b(?:required|preferred|or equivalent))\b/gi,
]

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/i
const PERIOD =
  /\b(?:19|20)\d\d\b[ )]{0,2}\s?(?:[-–—]|to|until)\s?(?:[a-z]{3,9}\.? |\d\d?[/.])?(?:(?:19|20)\d\d\b|present|current|now|today)/gi
const RESUME_HEADINGS: readonly RegExp[] = [
  /^[^\w\n]{0,8}(?:(?:work|professional|relevant|research|employment|industry)? ?experience|(?:employment|work|career)(?: history)?)[ \t]*:?[ \t]*$/gim,
  /^[^\w\n]{0,8}(?:education(?: (?:and|&) \w+)?|academic background)[ \t]*:?[ \t]*$/gim,
  /^[^\w\n]{0,8}(?:(?:technical|core|key|professional)? ?skills|technologies|competencies|languages|tools)[ \t]*:?[ \t]*$/gim,
  /^[^\w\n]{0,8}(?:(?:personal |selected |academic )?projects|publications|certifications|awards|honou?rs|interests|references)[ \t]*:?[ \t]*$/gim,
]

const MIN_PERIODS = 2
const MIN_SIGNS = 3
/** Of the other kind: a posting with a recruiter's address, a resume with a heading that postings have too. */
const MOST_OTHER_SIGNS = 1

const quote = (found: string): string => `“${found.replace(/\s+/g, ' ').replace(/^\W+|[\s:]+$/gu, '')}”`

const quoteFirst = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) =>
    matchesOf(text, pattern)
      .slice(0, 1)
      .map(([found]) => quote(found)),
  )

const resumeSigns = (text: string): string[] => [
  ...(EMAIL.test(text) ? ['an e-mail address'] : []),
  ...(matchesOf(text, PERIOD).length >= MIN_PERIODS ? ['periods of time'] : []),
  ...quoteFirst(text, RESUME_HEADINGS),
]

/** What a text reads like: a resume or a posting, with the signs; null where it may be either, or neither. */
export const documentKind = (text: string): DocumentKind | null => {
  const posting = quoteFirst(text, POSTING_SIGNS)
  const resume = resumeSigns(text)
  if (posting.length >= MIN_SIGNS && resume.length <= MOST_OTHER_SIGNS) return { kind: 'posting', signs: posting }
  if (resume.length >= MIN_SIGNS && posting.length <= MOST_OTHER_SIGNS) return { kind: 'resume', signs: resume }
  return null
}
