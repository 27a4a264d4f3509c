import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { sentencesIn } from '../text/sentences.ts'
import { lengthOf, rangeAt, trimSpan } from '../text/span.ts'
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
  const { start, end } = passage
  const isOne = !MAY_END_WITHIN.test(text.slice(start, end))
  const sentence = (isOne ? undefined : rangeAt(sentencesIn({ start, end }, text), at)) ?? { start, end }
  return trimSpan(text, lengthOf(sentence) <= LONGEST_SENTENCE ? sentence : lineAt(text, sentence, at))
}
