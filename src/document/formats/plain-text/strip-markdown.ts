import { countLettersAndDigits } from '../../../text/patterns.ts'

/**
 * Inline marks and what is left of them, in this order. Every repetition is bounded or stops at the character that opens it, so
 * that a line of 200,000 brackets or stars is still read in linear time.
 */
const INLINE_MARKS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Pictures show no words of the text.
  [/!\[[^\][]{0,300}\]\([^()]{0,1000}\)/g, ''],
  // A link shows its words, then where it leads; an address that is its own text stands once.
  [/\[([^\][]{1,300})\]\(<?\1\/?>?\)/g, '$1'],
  [/\[([^\][]{1,300})\]\((?:mailto:|tel:|#)[^()]{0,300}\)/g, '$1'],
  [/\[([^\][]{1,300})\]\(<?([^()\s<>]{1,1000})>?(?:\s[^()]{0,300})?\)/g, '$1 ($2)'],
  [/\[([^\][]{1,300})\]\[[^\][]{0,100}\]/g, '$1'],
  [/<(https?:\/\/[^<>\s]{1,1000})>/gi, '$1'],
  [/<(?:mailto:)?([^<>\s@]{1,200}@[^<>\s@]{1,200})>/gi, '$1'],
  // What is struck out keeps its marks, by which it is recognised later.
  [/<(del|s|strike)>([^<>~]{1,1000})<\/\1>/gi, '~~$2~~'],
  [/<\/?[a-z][^<>]{0,500}>/gi, ''],
  [/`{1,3}([^`]{1,1000})`{1,3}/g, '$1'],
  [/(?<![\w*])\*(?=[^\s*])([^*]{1,1000})(?<=[^\s*])\*(?![\w*])/g, '$1'],
  [/(?<![\w_])__?(?=[^\s_])([^_]{1,1000})(?<=[^\s_])__?(?![\w_])/g, '$1'],
  [/&nbsp;/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#39;/g, "'"],
  [/&amp;/g, '&'],
  [/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1'],
]

/** `**bold**`, `**bold *and slanted***`: used in plain text as well, and never a part of a word. */
const BOLD = /\*\*(?=[^\s*])([^*]{1,1000}(?:\*[^*\s][^*]{0,300}\*[^*]{0,300})?)\*\*/g

/**
 * "**Clerk**, Osprey Ltd", "**Clerk** | Osprey": the first name of a line stands out; not "**Tools:** Go", nor a bold word of a
 * sentence.
 */
const BOLD_NAME = /^\s{0,3}\*\*[^*\s][^*]{0,100}\*\*\s{0,3}(?:[,|·•@–—]|-\s|\t|$)/

export interface BoldText {
  readonly text: string
  /** Most of its letters stand between `**`, or the name that it begins with. */
  readonly bold: boolean
}

/** The text without `**`, and whether it stood out. */
export const stripBold = (marked: string): BoldText => {
  if (!marked.includes('**')) return { text: marked, bold: false }
  let boldLetters = 0
  const text = marked.replace(BOLD, (_, inner: string) => {
    boldLetters += countLettersAndDigits(inner)
    return inner
  })
  return { text, bold: boldLetters * 2 > countLettersAndDigits(text) || BOLD_NAME.test(marked) }
}

/** One line of Markdown without its inline marks: its words and the addresses of its links stay. */
export const stripInlineMarks = (marked: string): string =>
  INLINE_MARKS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), marked)

/** The text without `<!-- … -->`, which no reader of the page sees; one that is never closed stays. */
export const withoutComments = (markdown: string): string => {
  const [head = '', ...rest] = markdown.split('<!--')
  return rest.reduce((kept, part) => {
    const end = part.indexOf('-->')
    return kept + (end < 0 ? `<!--${part}` : part.slice(end + 3))
  }, head)
}
