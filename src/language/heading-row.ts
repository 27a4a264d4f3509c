import type { ZoneKind } from '../schema/job.ts'

/**
 * What a heading opens. Under `role` ("About the role") and `mixed` ("Overview", "The team") lines speak of the work or of the
 * company; each decides by what it says, and where it does not say, `role` is the work and `mixed` the company. Under `denied`
 * ("You don't need") nothing is asked for, whatever the lines say: they are read like lines about the company.
 */
export type HeadingKind = ZoneKind | 'role' | 'mixed' | 'denied'

/** What opens a kind of part: headings in small letters without marks around them, and what is like them. */
export interface HeadingRow {
  /** The row, by its table and id: "de/headings/apply". */
  readonly by: string
  readonly opens: HeadingKind
  /** Found inside glued lines too. */
  readonly anywhere: readonly string[]
  /** Ordinary words elsewhere: believed only where they are the whole line. */
  readonly line: readonly string[]
  /** "Technical & Professional Experience": a heading may be made of such words alone. */
  readonly words: readonly string[]
  /** Phrases (`text/phrases.ts`), tried only on lines that look like headings; the first row that holds wins. */
  readonly like: readonly string[]
}
