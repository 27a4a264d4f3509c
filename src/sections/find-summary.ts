import type { Document, Line } from '../schema/document.ts'
import { SENTENCE_STOPS } from '../text/sentence-ends.ts'
import { lineText } from './looks.ts'

/** A summary has at least two sentences; one line of words under a name is a tagline. */
const SENTENCES_MIN = 2
const WORDS_MIN = 20
/** Lines of a paragraph are long, except the last. */
const LONG_LINE = 50
const CONTACT_LINE = /@|https?:|www\.|\b(?:linkedin|github)\b|\+?\d[\d ().-]{7,}\d/i
const isProse = (text: string): boolean => text.length >= LONG_LINE && !CONTACT_LINE.test(text) && !/[|•·]/.test(text)

/** Index of the first line of the paragraph that the lines end with, its short last line included. */
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

/** The first line of a paragraph of sentences that ends the opening of a resume; undefined where there is none. */
export const findSummary = (document: Document, opening: readonly Line[]): Line | undefined => {
  const texts = opening.map((line) => lineText(document, line))
  const start = paragraphStart(texts)
  const paragraph = texts.slice(start).join(' ')
  const sentences = paragraph.match(SENTENCE_STOPS)?.length ?? 0
  const words = paragraph.split(/\s+/).length
  return sentences >= SENTENCES_MIN && words >= WORDS_MIN ? opening[start] : undefined
}
