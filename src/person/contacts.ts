import { READS } from '../language/resumes.ts'
import type { Document, Link } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { LazyPattern, lazily } from '../text/lazy-pattern.ts'
import { oneOf } from '../text/patterns.ts'
import { overlaps, rangeAt } from '../text/span.ts'
import { holdsTitleWord } from '../text/titles.ts'
import type { HeadLine } from './head.ts'

/** A way to reach somebody, and where it is printed; `start` of the words before a link. */
interface Contact extends Span {
  readonly value: string
  readonly isHead: boolean
}

/** An address of mail, as it is printed: some leave a blank at its @. */
const EMAIL = lazily(
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?: ?@ ?|\s?[[(]at[\])]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu,
)
/** Seven digits and more with what is written between them; `(0)` stands in the middle of some. */
const PHONE = /(?<![\p{L}\p{N}./@_=-])\(?\+?\(?\d(?:[ ().\-–/]{0,3}\d){6,14}(?![\p{L}\p{N}@]|[-/.]\d)/gu
const DIGITS_MIN = 7
const YEAR = '(?:1\\d|20)\\d{2}'
/** "2019", "03.2019", "14/03/2019", "2019-03-14". */
const DATE = `(?:(?:\\d{1,2}[./ -]){0,2}${YEAR}|${YEAR}(?:[./-]\\d{1,2}){1,2})`
/** "2015 – 2019", "01.2019 - 03.2021", "2019-03-01 – 2021-12" have as many digits as a telephone number; so has a zip code and a house. */
const IS_DATES = new LazyPattern(`^\\(?${DATE}\\D{1,4}(?:${DATE}|\\d{2})\\)?$`, 'u')
const IS_DAY = /^\d{1,2} ?[./–-] ?\d{1,2} ?[./–-] ?(?:19|20)?\d{2}$|^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}$/u
/** "Sendai, 980-0845, Japan": the code of an address. */
const IS_POSTAL_CODE = /^\d{3}-\d{4}$/u
const WITHIN_ADDRESS = /\p{L},\s*$/u

/** With a scheme or "www.", or of a domain with an ending that has no other use, or with a path. */
const TOP_LEVEL = oneOf(`
  com, org, net, io, dev, me, ai, app, edu, eu, de, uk, in, co, us, ca, fr, es, it, ch, nl, xyz, tech, page, site, so, cc, cn,
  sh, be, at, se, pl, info, online, blog, pro, id, ly, gg, to
`)
const URL = new LazyPattern(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s|,;<>()[\]•·]{3,300}`,
    String.raw`(?<![\p{L}\p{N}@._/-])(?:[a-z0-9-]{1,63}\.){1,4}${TOP_LEVEL}(?:\/[^\s|,;<>()[\]•·]{1,200}|(?![\p{L}\p{N}.@-]))`,
  ].join('|'),
  'giu',
)
const URL_END = /[.,:;)\]}'"]+$/
const MAIL_SCHEME = /^mailto:/i
const PHONE_SCHEME = /^tel:/i
const WEB_SCHEME = /^https?:\/\//i

const countDigits = (text: string): number => text.replace(/\D/g, '').length

/** "CA 94588 (555) 123-4567": the end of an address is not part of the number. */
const ZIP_BEFORE = /^\d{5}(?:-\d{4})? (?=[(+])/

const isPhone = (text: string): boolean => countDigits(text) >= DIGITS_MIN && !IS_DATES.test(text) && !IS_DAY.test(text)

/** Most lines hold nothing of an address, and finding that out takes a hundredth of the time of trying each word as its beginning. */
const MAIL_MARK = /@|[[(]at[\])]/i
const URL_MARK = /[./]/
const mayHold = (text: string, pattern: RegExp): boolean =>
  pattern === EMAIL ? MAIL_MARK.test(text) : pattern !== URL || URL_MARK.test(text)

const printedIn = ({ line, text, isHead }: HeadLine, pattern: RegExp): Contact[] =>
  (mayHold(text, pattern) ? [...text.matchAll(pattern)] : []).map(({ 0: value, index }) => ({
    value,
    isHead,
    start: line.start + index,
    end: line.start + index + value.length,
  }))

const isPostalCode = ({ value, start }: Contact, { line, text }: HeadLine): boolean =>
  IS_POSTAL_CODE.test(value) && WITHIN_ADDRESS.test(text.slice(0, start - line.start))

const linkedContacts = ({ links = [] }: Document, heads: readonly HeadLine[], scheme: RegExp): Contact[] => {
  const lines = heads.map(({ line, isHead }) => ({ start: line.start, end: line.end, isHead }))
  return links
    .filter(({ address }) => scheme.test(address))
    .map(({ start, end, address }: Link) => ({ value: address, start, end, isHead: rangeAt(lines, start)?.isHead ?? false }))
}

/** The text with a gap for each address and number in it: what is left of a line that says several things. */
export const withoutContacts = (text: string): string =>
  (MAIL_MARK.test(text) ? text.replace(EMAIL, '\t') : text)
    .replace(URL, '\t')
    .replace(PHONE, (printed) => (isPhone(printed) ? `${ZIP_BEFORE.exec(printed)?.[0] ?? ''}\t` : printed))

const decode = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

const toEmail = (text: string): string =>
  decode(text.replace(MAIL_SCHEME, '').replace(/\?.*$/, ''))
    .replace(/\s?[[(]at[\])]\s?/i, '@')
    .replace(/\s/g, '')

/**
 * "ann lee@example.org" after which "ann_lee@example.org" stands: an underscore that is drawn as a line is not a character of the
 * text.
 */
const withUnderscore = (printed: Contact, linked: readonly Contact[]): Contact =>
  linked.find((link) => overlaps(link, printed) && link.value.endsWith(`_${printed.value}`)) ?? printed

/** "Engineer@Brightwater.ai" is a post and an employer: a title with its capital is nobody's mailbox. */
const isPostAt = ({ value }: Contact): boolean =>
  /^\p{Lu}/u.test(value) && holdsTitleWord((value.split('@')[0] ?? '').toLowerCase())

/** Addresses of mail on the first page: those at the head before all others, printed ones before those that words link to. */
export const findEmails = (document: Document, heads: readonly HeadLine[]): string[] => {
  const linked = linkedContacts(document, heads, MAIL_SCHEME)
    .map((link) => ({ ...link, value: toEmail(link.value) }))
    // "mailto:ann" of a form that was not filled in.
    .filter(({ value }) => value.includes('@'))
  const printed = heads
    .flatMap((line) => printedIn(line, EMAIL))
    .filter((one) => !isPostAt(one))
    .map((one) => withUnderscore(one, linked))
  const all = [...printed, ...linked]
  return [...all.filter(({ isHead }) => isHead), ...all].map(({ value }) => toEmail(value))
}

/** "+1 555 010 0199" alone on its line: people give their own number like this, also at the foot of a column. */
const isNumberLine = ({ text }: HeadLine): boolean => READS['label-of-phone'].test(text.replace(PHONE, ''))

/** What follows is how to reach other people. */
const OTHERS = /^\W*(?:references?|referees?|referenzen|références?|referencias)\W*$/i
const atHead = (line: HeadLine): HeadLine => ({ ...line, isHead: true })

const phonesAmong = (document: Document, heads: readonly HeadLine[]): string[] =>
  [
    ...heads.flatMap((head) => printedIn(head, PHONE).filter((one) => isPhone(one.value) && !isPostalCode(one, head))),
    ...linkedContacts(document, heads, PHONE_SCHEME).map((link) => ({
      ...link,
      value: decode(link.value.replace(PHONE_SCHEME, '')),
    })),
  ]
    .filter(({ isHead }) => isHead)
    .map(({ value }) => value.trim().replace(ZIP_BEFORE, ''))

/** Telephone numbers at the head, as printed, or as the links there name them; without one those alone on their lines below. */
export const findPhones = (document: Document, heads: readonly HeadLine[]): string[] => {
  const own = phonesAmong(document, heads)
  const below = heads.findIndex(({ text }) => OTHERS.test(text))
  return own.length > 0
    ? own
    : phonesAmong(
        document,
        heads
          .slice(0, below < 0 ? undefined : below)
          .filter(isNumberLine)
          .map(atHead),
      )
}

/** A page of somebody's own on a site where people have one each. */
const PROFILE =
  /\b(?:linkedin\.com\/in\/[^/?#]+|(?:github|gitlab|kaggle|medium|twitter|x|orcid|huggingface|leetcode|behance)\.(?:com|org|co|io)\/@?[^/?#]+|t\.me\/[^/?#]+)\/?(?:[?#].*)?$/i

const bareAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(WEB_SCHEME, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')

/** "linkedin.com/in/": a site where people have pages, but no page: a form that was not filled in. */
const NO_PAGE = /^(?:linkedin\.com(?:\/in)?|(?:github|gitlab|kaggle|twitter|x|leetcode)\.com)\/*$/i

/** Of two spellings of one address, the one with its scheme. */
const onceEach = (addresses: readonly string[]): string[] => {
  const known = new Map<string, string>()
  for (const address of addresses) {
    const key = bareAddress(address)
    const before = known.get(key)
    if (before === undefined || (WEB_SCHEME.test(address) && !WEB_SCHEME.test(before))) known.set(key, address)
  }
  return [...known.values()]
}

/** Addresses of the web at the head, and of profiles elsewhere on the first page; in reading order, each once. */
export const findLinks = (document: Document, heads: readonly HeadLine[]): string[] => {
  const printed = heads.flatMap((head) => printedIn(head, URL)).map((one) => ({ ...one, value: one.value.replace(URL_END, '') }))
  const own = [...printed, ...linkedContacts(document, heads, WEB_SCHEME)]
    .filter(({ isHead, value }) => (isHead || PROFILE.test(value)) && !NO_PAGE.test(bareAddress(value)))
    .sort((a, b) => a.start - b.start)
  return onceEach(own.map(({ value }) => value))
}

/** What stands before the @ of mail addresses, and the names of sites and pages. */
export const handlesOf = (emails: readonly string[], links: readonly string[]): string[] => [
  ...emails.map((email) => email.split('@')[0] ?? ''),
  ...links.map(bareAddress),
]
