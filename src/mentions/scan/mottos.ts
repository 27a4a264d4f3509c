import type { Document } from '../../schema/document.ts'
import type { Section, SectionKind } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { countWords } from '../../text/count-words.ts'
import { rangeAt } from '../../text/span.ts'

/** Where a motto stands: not within what is told of work or studies. */
const HOLD_MOTTOS: ReadonlySet<SectionKind | undefined> = new Set(['contact', 'summary', 'interests', 'other', undefined])
/** “You cannot step twice into the same river.” – Heraclitus */
const WHOLLY_QUOTED = /^\P{L}{0,4}["“„«‚‘][^"“”„«»]*["”“»][\s.]*(?:(?:[-–—~(]|by )[^"“”]{2,50})?$/u
/** A shorter quotation is a name or a saying of one's own. */
const WORDS_MIN = 4

/** Lines that quote somebody from their first word to the last: they are not what this person says of themselves. */
export const findMottos = ({ text, lines }: Document, sections: readonly Section[]): Span[] =>
  lines.filter((line) => {
    const words = text.slice(line.start, line.end)
    return WHOLLY_QUOTED.test(words) && countWords(words) >= WORDS_MIN && HOLD_MOTTOS.has(rangeAt(sections, line.start)?.kind)
  })
