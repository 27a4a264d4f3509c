import { LazyPattern } from '../../../text/lazy-pattern.ts'
import { oneOf } from '../../../text/patterns.ts'
import { TEXT_PATTERNS } from '../../../text/texts.compiled.ts'

/** A run of text on a line, as `[start, end)` in characters from its left edge; wider gaps separate it from others. */
export interface Cell {
  readonly start: number
  readonly end: number
}

/** Words with single blanks between them, or two; with the bullet before them, however far it stands off. */
const CELL = /(?:[^\p{L}\p{N}\s]{1,2} +)?\S+(?: {1,2}\S+)*/gu

const SECTION = oneOf(`
  about(?: me)?, summary, profile, objective, (?:[a-z]+ )?experience, (?:employment|work|career)(?: history)?, education, training,
  (?:[a-z]+ )?skills, tools, (?:[a-z]+ )?projects, publications, certifications?, certificates, awards, achievements, languages,
  interests, hobbies, contact, links, references, coursework, volunteering, strengths`)

/** Headings of sections that stand beside others. */
export const HEADING = new LazyPattern(`^${SECTION}(?: (?:&|and) [a-z]+)? ?:?$`, 'i')

/** A date, a length of time, a label, a bullet: one half of a row. */
export const HALF_OF_ROW = new LazyPattern(...TEXT_PATTERNS['half-of-row'])
/** A column in which their share is larger is one half of rows. */
export const MOST_HALVES = 0.4

/** The runs of text of a line; none of a line with tabs. */
export const cellsOf = (line: string): Cell[] =>
  line.includes('\t') ? [] : [...line.matchAll(CELL)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
