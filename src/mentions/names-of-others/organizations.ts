import type { Document } from '../../schema/document.ts'
import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { lazily } from '../../text/lazy-pattern.ts'
import { rangeAt } from '../../text/span.ts'
import { countBefore } from '../context/index.ts'

/**
 * Words that end the name of a body, an event or an honour: "Reverse Engineering Conference". People who worked in a lab or a
 * group, or took part in a competition, did what it is named for: those words are left out.
 */
const TAILS: ReadonlySet<string> = new Set(
  (
    'society association institute department faculty division committee council conference symposium summit congress ' +
    'journal magazine olympiad fellowship scholarship award prize foundation center centre'
  ).split(' '),
)

/** What begins such a name: "Department of Statistics", "Conference on Computer Vision". */
const HEADS: ReadonlySet<string> = new Set(
  (
    'ministry of|department of|dept of|faculty of|school of|college of|institute of|institute for|center for|centre for|office of|office for|chair of|division of|' +
    'society of|society for|association of|association for|academy of|journal of|transactions on|' +
    'conference on|symposium on|workshop on|fellowship in|fellowship for|scholarship in|olympiad in'
  ).split('|'),
)

/** Whether words name a body, an event or an honour by one of their own: "Center for Complex Systems". */
export const namesBody = (words: string): boolean => words.split(/\s+/).some((word) => TAILS.has(word.toLowerCase()))

/** Words between the field and the noun: "Machine Learning Research Institute", "Lambda Pi Eta Honor Society". */
const BETWEEN = lazily(/^(?: \p{Lu}[\p{L}-]*){0,3}? (\p{Lu}\p{Ll}+|\p{Lu}+)(?! \p{Lu})(?![\p{L}\p{N}])/u)

/** How far such a name is looked for on either side. */
const ORGANIZATION_REACH = 60

/** With up to three words between: "Centre for Advanced Coastal Survey Innovation". */
const OPENS_ORGANIZATION = lazily(/(\p{Lu}\p{L}+\.? (?:[Oo]f|[Ff]or|[Oo]n|[Ii]n)) (?:(?:\p{Lu}[\p{L}-]+|and|&) ){0,3}$/u)

/**
 * Whether a field of work stands only in the name of a body, an event or an honour, all in capitals: "Reverse
 * Engineering Conference", "Department of Statistics". People who were there may have done anything.
 */
export const isPartOfName = (text: string, { start, end }: Span): boolean => {
  if (!/\p{Lu}/u.test(text.charAt(start))) return false
  const tail = BETWEEN.exec(text.slice(end, end + ORGANIZATION_REACH))?.[1]
  if (tail !== undefined && TAILS.has(tail.toLowerCase())) return true
  const before = text.slice(Math.max(0, start - ORGANIZATION_REACH), start)
  if (!before.endsWith(' ')) return false
  const head = OPENS_ORGANIZATION.exec(before)?.[1]
  return head !== undefined && HEADS.has(head.toLowerCase().replace('.', ''))
}

/** Those who certify or teach a product, or bear its name: "Birch Academy", "Birch Pi Eta Honor Society". */
const ISSUER = lazily(
  /^(?: (?:Software )?(?:Foundation|Academy|University|School|Bootcamp)|(?: \p{Lu}\p{L}+){0,3} (?:Society|Fraternity|Sorority))(?![\p{L}\p{N}])/u,
)

/** Whether a product stands in the name of a body that certifies or teaches it. */
export const isIssuer = (text: string, { start, end }: Span): boolean =>
  /\p{Lu}/u.test(text.charAt(start)) && ISSUER.test(text.slice(end, end + ORGANIZATION_REACH))

/** Those who give courses on the web. */
const PROVIDER = /^(?:coursera|udacity|udemy|edx|deeplearning\.ai)$/i
const COURSE = /^ (?:nanodegree|certifi|course|speciali[sz]ation|professional)/i

/** Whether a name only tells who gave a course: "Harbours in Python, Udemy"; "Udacity Nanodegree" is what was got there. */
export const isProvider = (text: string, { start, end }: Span): boolean =>
  PROVIDER.test(text.slice(start, end)) && !COURSE.test(text.slice(end, end + ORGANIZATION_REACH))

/** Between the title, the employer, the place and the dates of a position. */
const CELL_SEPARATOR = /[|•·,\t]| [-–—] | {2,}/

/** A longer line is a sentence. Where a layout sets title, employer, place and dates on one line, it is no shorter than this. */
const MAX_HEADER_WORDS = 8
const MAX_DATED_HEADER_WORDS = 14

/** Fourteen long words; so that a text on one line is not cut into words for each of its names. */
const MAX_HEADER_LENGTH = 280

/** The dates of a position: "2020 – 2022", "June 2023 – present". */
const DATES = /\b(?:19|20)\d\d ?[-–—] ?(?:\p{L}{3,9}\.? )?(?:(?:19|20)\d\d|present|now|today|current)\b/iu

const isHeader = (line: string): boolean =>
  line.split(/\s+/).length <= (DATES.test(line) ? MAX_DATED_HEADER_WORDS : MAX_HEADER_WORDS)

const COMPANY_SUFFIX = /^(?: (?:AI|Inc|Labs|Technologies|Systems|Corp|Ltd|LLC|GmbH))?\.?\s*$/

const isWholeCell = (line: string, from: number, to: number): boolean => {
  const before = line.slice(0, from).split(CELL_SEPARATOR).at(-1) ?? ''
  const after = line.slice(to).split(CELL_SEPARATOR)[0] ?? ''
  return before.trim() === '' && COMPANY_SUFFIX.test(after) && CELL_SEPARATOR.test(line)
}

/**
 * Those of a resume's products (sorted) that stand as the employer over a position: alone between the separators of a
 * short line of work experience that is not a list item and names no other skill, "Birch • Springfield".
 *
 * @param mentions all of them, the products among them, sorted.
 */
export const namedOverPosition = <T extends Span>(
  { text, lines }: Pick<Document, 'text' | 'lines'>,
  sections: readonly Section[],
  mentions: readonly Span[],
  products: readonly T[],
): T[] =>
  products.filter((product) => {
    const line = rangeAt(lines, product.start)
    if (!line || line.listItem || rangeAt(sections, product.start)?.kind !== 'experience') return false
    if (line.end - line.start > MAX_HEADER_LENGTH) return false
    const words = text.slice(line.start, line.end)
    const isAlone = mentions
      .slice(countBefore(mentions, line.start), countBefore(mentions, line.end))
      .every(
        ({ start, end }) =>
          start === product.start || (start >= product.end && COMPANY_SUFFIX.test(text.slice(product.end, end))),
      )
    return isHeader(words) && isAlone && isWholeCell(words, product.start - line.start, product.end - line.start)
  })
