import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { countBefore, type DocumentContext } from '../context/index.ts'
import { confirmedInLists } from '../senses/index.ts'

/** As much of a mention as matters here. */
interface Named extends Span {
  readonly skill: string
}

/** Text before a name that makes it a company's, and what must follow it. Looked at up to {@link EMPLOYER_REACH} characters. */
const EMPLOYER_CONTEXTS: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  // "About Birch" as a heading, "Join Birch!"
  { before: /(?:^|[\n.!?])\s{0,3}(?:about|why|join|meet|life at|working at|careers at) $/i, after: /^\s{0,3}(?:[:!?.]|\n|$)/ },
  // "At Birch, we build …"
  { before: /(?:^|[\n.!?])\s{0,3}(?:here )?at $/i, after: /^(?:,| (?:we|you|our)\b)/i },
  // "Software Engineer at Birch", "the team at Birch"
  {
    before:
      /\b(?:engineer|scientist|developer|intern|manager|analyst|architect|consultant|director|lead|careers?|roles?|team|jobs?|work|working|worked|employees?|people|everyone) at $/i,
    after: /^/,
  },
  // "The mission of Birch"
  { before: /\b(?:mission|vision|values|culture|competencies) of $/i, after: /^/ },
  // "Birch, Inc.", "Birch is an equal opportunity employer"
  {
    before: /$/,
    after: /^(?:,? (?:inc|llc|ltd|gmbh|corp|corporation|plc)\b| is (?:an|a proud) (?:equal|affirmative)| is proud to be )/i,
  },
  // "Birch is hiring", "Birch is on a mission"
  { before: /(?:^|[\n.!?])\s{0,3}$/, after: /^ is (?:hiring|seeking|looking for|building|on a mission|committed|proud)\b/i },
]

const EMPLOYER_REACH = 40

const namesEmployer = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - EMPLOYER_REACH), start)
  const after = text.slice(end, end + EMPLOYER_REACH)
  return EMPLOYER_CONTEXTS.some((context) => context.before.test(before) && context.after.test(after))
}

/** Words in capitals before a field that may be the rest of a company's name: "Birch" in "Birch Robotics". */
const NAME_BEFORE = /(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{L}\p{N}]{1,20} ){1,3}$/u

const NAME_LENGTH = 66

/** With one, two and three words before it: "Street Robotics", "Quarry Street Robotics". */
const withNamesBefore = (text: string, { start, end }: Span): Span[] => {
  if (text.charAt(start - 1) !== ' ' || !/\p{Lu}/u.test(text.charAt(start))) return []
  const [name = ''] = NAME_BEFORE.exec(text.slice(Math.max(0, start - NAME_LENGTH), start)) ?? []
  return matchesOf(name, /\p{Lu}\S* /gu).map(({ index }) => ({ start: start - name.length + index, end }))
}

/**
 * Those of the fields (sorted) that are only the end of an employer's name, wherever the name stands: "At Birch AI, we …",
 * "Birch AI offers …".
 */
export const namedAfterField = <T extends Span>(text: string, fields: readonly T[]): T[] => {
  const named = fields.map((field) => ({
    field,
    wholes: withNamesBefore(text, field).map((span) => ({ span, name: text.slice(span.start, span.end) })),
  }))
  const employers = new Set(
    named.flatMap(({ wholes }) => wholes.flatMap(({ span, name }) => (namesEmployer(text, span) ? [name] : []))),
  )
  return named.filter(({ wholes }) => wholes.some(({ name }) => employers.has(name))).map(({ field }) => field)
}

/** Words just before a product in use, even where its maker is the employer. */
const USE: ReadonlySet<string> = new Set(
  (
    'experience experienced expertise expert proficient proficiency knowledge skilled skills familiarity familiar using used use via ' +
    'certified built build building developed developing implemented migrated deployed designed wrote'
  ).split(' '),
)

/** "Experience with the Birch platform": how far before the name. */
const USE_WORDS = 6

const isUsed = (context: DocumentContext, { start }: Span): boolean => {
  const words = context.wordsAround(start)
  const at = countBefore(words, start)
  return words.slice(Math.max(0, at - USE_WORDS), at).some(({ word }) => USE.has(word))
}

/** Those of `mentions` that stand where the name of an employer stands: "Data Engineer at Birch". */
export const namedAsEmployer = <T extends Named>(text: string, mentions: readonly T[]): T[] =>
  mentions.filter((mention) => namesEmployer(text, mention))

/**
 * Those of a posting's mentions (sorted) that only name the company it is from. A product of that company is still a
 * requirement where it stands in a list of others, or after a word of use.
 */
export const namedAsCompany = <T extends Named>(context: DocumentContext, mentions: readonly T[]): T[] => {
  const named = new Set(namedAsEmployer(context.text, mentions))
  const companies = new Set([...named].map(({ skill }) => skill))
  const own = mentions.filter(({ skill }) => companies.has(skill))
  const others = mentions.filter(({ skill }) => !companies.has(skill))
  const listed = confirmedInLists(context, others, own)
  return own.filter((mention) => named.has(mention) || !(listed.has(mention) || isUsed(context, mention)))
}
