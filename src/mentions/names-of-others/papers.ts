import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { rangeAt } from '../../text/span.ts'

/** How far back the opening of a sentence is looked for. */
const REACH = 4

/** "Presented at a conference", "Teaching assistant": what somebody did opens a sentence, or says where. */
const OPENS_SENTENCE = /(?:^|\n|[.;:•]|\band)\s*$/u
const SAYS_WHERE = /^ (?:at|in) /

/**
 * Whether a quality stands only in the title of a paper: "Adaptable Harbour Models", "The Role of Ambiguity in Tides". There
 * it describes a method, or is what was studied; the author does not claim it.
 */
export const isInTitleOfPaper = (text: string, { start, end }: Span, sections: readonly Section[]): boolean =>
  rangeAt(sections, start)?.kind === 'publications' &&
  !OPENS_SENTENCE.test(text.slice(Math.max(0, start - REACH), start)) &&
  !SAYS_WHERE.test(text.slice(end, end + REACH))
