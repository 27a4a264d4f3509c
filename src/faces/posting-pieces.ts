import { isMark } from '../language/read-criteria.ts'
import type { Job, Requirement, Span, ZoneKind } from '../schema/index.ts'
import { lastStartingAt, quote, rangeAt, trimSpan } from '../text/span.ts'

/** A line of a posting, or a statement that ends within one or spans several, with everything that was read from it. */
export interface PostingPiece extends Span {
  /** null: the title, and what is above it. */
  readonly zone: ZoneKind | null
  readonly asked: readonly Requirement[]
  /** Requirements from elsewhere that are repeated here in the same words. */
  readonly alsoAsked: readonly Requirement[]
  readonly blockers: Job['blockers']
}

const isWithinLine = (text: string, { start }: Span): boolean => start > 0 && text.charAt(start - 1) !== '\n'

/** "1." before a list item. */
const NUMBER_ALONE = /^(?:\d{1,2}|[a-z])[.)]$/u

const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Overlapping spans, merged. */
const mergeOverlapping = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort(compareSpans)) {
    const before = merged.at(-1)
    if (before && start < before.end) merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

/** Where lines, zones and statements begin and end, but nowhere within a statement. */
const boundsOf = ({ document, zones, requirements }: Job): number[] => {
  const statements = mergeOverlapping(requirements.flatMap((requirement) => [requirement, ...requirement.also]))
  const isWithin = (offset: number): boolean => {
    const statement = lastStartingAt(statements, offset - 1)
    return statement !== undefined && offset < statement.end
  }
  const ends = [...document.lines, ...statements].flatMap(({ start, end }) => [start, end])
  const bounds = new Set([...ends, ...zones.map(({ start }) => start)].filter((offset) => !isWithin(offset)))
  return [...bounds].sort((a, b) => a - b)
}

/** The pieces of a posting in reading order; together they hold each of its words once, but for the marks behind criteria: "(E)", "| X |". */
export const piecesOf = (job: Job): PostingPiece[] => {
  const { text } = job.document
  const bounds = boundsOf(job)
  return bounds
    .slice(1)
    .map((end, index) => trimSpan(text, { start: bounds[index] ?? end, end }))
    .filter(
      (span) =>
        /[\p{L}\p{N}]/u.test(quote(text, span).replace(NUMBER_ALONE, '')) &&
        !(isWithinLine(text, span) && isMark(quote(text, span))),
    )
    .map((span) => {
      const isHere = ({ start }: Span): boolean => start >= span.start && start < span.end
      return {
        ...span,
        zone: rangeAt(job.zones, span.start)?.kind ?? null,
        asked: job.requirements.filter(isHere),
        alsoAsked: job.requirements.filter(({ also }) => also.some(isHere)),
        blockers: job.blockers.filter(isHere),
      }
    })
}
