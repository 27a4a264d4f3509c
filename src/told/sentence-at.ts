import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { BETWEEN_SENTENCES } from '../text/sentence-ends.ts'
import { trimSpan } from '../text/span.ts'
import type { Passage } from './read-passages.ts'

/** Their lines belong to no sentence. */
const OF_LINES: ReadonlySet<SectionKind> = new Set(['contact', 'skills'])

/** No bullet and no sentence of a summary is longer; a list of tools may be. */
const LONGEST_SENTENCE = 400

/** Most bullets are one sentence, which is seen at once. */
const MAY_END_WITHIN = /[.!?;]\s/

const lineAt = (text: string, { start, end }: Span, at: number): Span => {
  const next = text.indexOf('\n', at)
  return { start: Math.max(start, text.lastIndexOf('\n', at - 1) + 1), end: next < 0 ? end : Math.min(end, next) }
}

/**
 * The words of a passage to cite for what it says at a place: the whole sentence or bullet, so that nobody is quoted by the
 * end of one; of a list of tools the line, since its first line does not name the one in its fourth.
 *
 * @param at in the text, within the passage.
 */
export const sentenceAt = (text: string, passage: Pick<Passage, 'start' | 'end' | 'section'>, at: number): Span => {
  if (OF_LINES.has(passage.section)) return trimSpan(text, lineAt(text, passage, at))
  const words = text.slice(passage.start, passage.end)
  const ends = MAY_END_WITHIN.test(words) ? [...words.matchAll(BETWEEN_SENTENCES)].map(({ index }) => passage.start + index) : []
  const start = ends.findLast((end) => end < at) ?? passage.start
  const end = ends.find((one) => one >= at) ?? passage.end
  const sentence = { start, end }
  return trimSpan(text, end - start <= LONGEST_SENTENCE ? sentence : lineAt(text, sentence, at))
}
