import type { Document, Line } from '../schema/document.ts'
import { SENTENCE_STOPS } from '../text/sentence-ends.ts'
import { isContactLine } from './contact-lines.ts'
import { lineText } from './looks.ts'

/** A summary has at least two sentences, or as many lines; one line of words under a name is a tagline. */
const SENTENCES_MIN = 2
const LINES_MIN = 3
const WORDS_MIN = 20
/** Lines of a paragraph are long, except the last; in a narrow column most of their words begin small. */
const LONG_LINE = 50
const NARROW_WORDS_MIN = 4
const SMALL_WORDS_MIN = 0.6

const isMostlySmall = (text: string): boolean => {
  const words = text.match(/\p{L}[^\s]*/gu) ?? []
  return (
    words.length >= NARROW_WORDS_MIN && words.filter((word) => /^\p{Ll}/u.test(word)).length >= SMALL_WORDS_MIN * words.length
  )
}

const isProse = (text: string): boolean =>
  (text.length >= LONG_LINE || isMostlySmall(text)) && !isContactLine(text) && !/[|•·\t]/.test(text)

/** Paragraphs of one size of print as indexes `[from, to)`; a short line that ends a sentence after one of prose belongs to it. */
const paragraphsOf = (texts: readonly string[], lines: readonly Line[]): (readonly [from: number, to: number])[] => {
  const flows = texts.map((text, at) => isProse(text) || (isProse(texts[at - 1] ?? '') && /[.!?]\s*$/.test(text)))
  const goesOn = (at: number): boolean => flows[at - 1] === true && lines[at]?.fontSizePt === lines[at - 1]?.fontSizePt
  const starts = flows.flatMap((flow, at) => (flow && !goesOn(at) ? [at] : []))
  return starts.map((from) => {
    const end = flows.findIndex((flow, at) => at > from && !(flow && goesOn(at)))
    return [from, end < 0 ? flows.length : end]
  })
}

const sumsUp = (lines: readonly string[]): boolean => {
  const paragraph = lines.join(' ')
  const sentences = paragraph.match(SENTENCE_STOPS)?.length ?? 0
  return (sentences >= SENTENCES_MIN || lines.length >= LINES_MIN) && paragraph.split(/\s+/).length >= WORDS_MIN
}

/** The opening of a resume: who it is, the paragraph of sentences in it, and the contacts below that; one or two may be empty. */
export const splitOpening = (
  document: Document,
  opening: readonly Line[],
): readonly [before: readonly Line[], summary: readonly Line[], after: readonly Line[]] => {
  const texts = opening.map((line) => lineText(document, line))
  const [from, to] = paragraphsOf(texts, opening).find(([start, end]) => sumsUp(texts.slice(start, end))) ?? [
    texts.length,
    texts.length,
  ]
  return [opening.slice(0, from), opening.slice(from, to), opening.slice(to)]
}
