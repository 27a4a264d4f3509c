import type { Document, Line } from '../schema/document.ts'
import { lineText } from './looks.ts'

/** A summary has at least two sentences; one line of words under a name is a tagline. */
const SENTENCES_MIN = 2
const WORDS_MIN = 20
/** Lines of a paragraph are long, but for the last. */
const LONG_LINE = 50
const CONTACT = /@|https?:|www\.|\b(?:linkedin|github)\b|\+?\d[\d ().-]{7,}\d/i
const SENTENCE_END = /[.!?](?=\s|$)/g

/** "Clerk, Birch Ltd, Oslo, August 2022–": the head of an entry, in a resume that heads no part. */
const ENTRY_HEAD =
  /\b(?:19|20)\d\d\s*(?:[-–—]|to)\s*(?:(?:\p{L}+\.? |\d{1,2}[/.])?(?:19|20)\d\d|present|current|now|today|date)?\)?\s*$/iu

const isProse = (text: string): boolean => text.length >= LONG_LINE && !CONTACT.test(text) && !/[|•·]/.test(text)

/** Index of the first of the lines at the end that read on as one paragraph, its short last line included. */
const paragraphStart = (texts: readonly string[]): number => {
  let start = texts.length
  while (start > 0) {
    const text = texts[start - 1] ?? ''
    const lastLine = start === texts.length && isProse(texts[start - 2] ?? '') && /[.!?]\s*$/.test(text)
    if (!isProse(text) && !lastLine) break
    start--
  }
  return start
}

/**
 * The first line of a paragraph of sentences that ends the opening of a resume; undefined where there is none. The opening
 * ends where the first entry does: what stands below that is no summary.
 */
export const findSummary = (document: Document, opening: readonly Line[]): Line | undefined => {
  const all = opening.map((line) => lineText(document, line))
  const entry = all.findIndex((text) => ENTRY_HEAD.test(text))
  const texts = entry < 0 ? all : all.slice(0, entry)
  const start = paragraphStart(texts)
  const paragraph = texts.slice(start).join(' ')
  const sentences = paragraph.match(SENTENCE_END)?.length ?? 0
  const words = paragraph.split(/\s+/).length
  return sentences >= SENTENCES_MIN && words >= WORDS_MIN ? opening[start] : undefined
}
