import type { Section, SectionKind } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'

/** A way in which venues are named, and the sections in which such words name one. */
interface Form {
  readonly pattern: RegExp
  /** What every match holds: most resumes hold none of it, and finding that out is a small part of the work of the pattern. */
  readonly holds: RegExp
  readonly kinds: ReadonlySet<SectionKind>
}

const VENUE_FORMS: readonly Form[] = [
  // "Conference on …", "IEEE transactions on …": what follows is what it is about, up to a mark; it may go on on the next line, and
  // over commas where its letters follow in brackets: "Conference on Maps, Tides, and Charts (CMTC)".
  {
    pattern:
      /(?<!\p{L})(?:conference|symposium|workshop|transactions|congress|journal)s?\s(?:on|of|for|in)\s[^,.;()"“”\n]{3,100}(?:\n[^,.;()"“”\n]{1,60}(?=[,.;(]))?(?:(?:,\s[^,.;()"“”]{3,60}){1,4}(?=\s\(\p{Lu}))?/giu,
    holds: /(?:conference|symposium|workshop|transactions|congress|journal)s?\s(?:on|of|for|in)\s/i,
    kinds: new Set(['publications']),
  },
  // A journal with its volume: "Image Understanding and Vision, vol. 12", "Image Understanding, 36(2)".
  {
    pattern: /(?<=["“”,.]\s)[^,.;"“”\n]{3,80}(?=,\s(?:(?:[Vv]ol|[Nn]o)\.|\d{1,4}\s?\())/gu,
    holds: /,\s(?:(?:[Vv]ol|[Nn]o)\.|\d{1,4}\s?\()/,
    kinds: new Set(['publications']),
  },
  // Where a paper appeared: ["Reading maps," in Image Understanding and Vision-IUV 2019].
  {
    pattern: /(?<=["”]\s[Ii]n\s)[^,.:;()"“”\n]{3,120}(?:\n[^,.:;()"“”\n]{1,60}(?=[,.:;(]))?/gu,
    holds: /["”]\s[Ii]n\s/,
    kinds: new Set(['publications']),
  },
  // "Learning from Time Series Workshop", "Annual Nets and Tides in the North Sea Conference".
  {
    pattern:
      /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]{0,30}(?:\s(?:\p{Lu}[\p{L}-]{0,30}|for|from|in|of|and|on|the|&)){0,8}\s(?:Workshop|Track|Conference|Symposium|Congress)(?!\p{L})/gu,
    holds: /\s(?:Workshop|Track|Conference|Symposium|Congress)/,
    kinds: new Set(['publications', 'awards', 'other']),
  },
]

/**
 * Names of conferences, workshops and journals where a resume lists papers, honours and reviews: what they are about is
 * not what the paper is about. Unsorted. Linear in the length of the text.
 */
export const findVenues = (text: string, sections: readonly Section[]): Span[] =>
  VENUE_FORMS.flatMap(({ pattern, holds, kinds }) =>
    sections
      .filter(({ kind }) => kinds.has(kind))
      .flatMap(({ start, end }) => {
        const own = text.slice(start, end)
        const found = holds.test(own) ? matchesOf(own, pattern) : []
        return found.map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }))
      }),
  )
