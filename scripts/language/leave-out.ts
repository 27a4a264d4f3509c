import { type Alternative, type Part, readPattern } from '../../src/text/pattern-tree.ts'

/** A pattern without one of its alternatives. */
export interface LeftOut {
  readonly alternative: string
  readonly source: string
}

const withinPart = (part: Part): (readonly Alternative[])[] => ('alternatives' in part ? groupsOf(part.alternatives) : [])

/** The alternatives of a pattern, and of each group in it. */
function groupsOf(alternatives: readonly Alternative[]): (readonly Alternative[])[] {
  return [alternatives, ...alternatives.flatMap(({ parts }) => parts.flatMap(withinPart))]
}

/** A pattern without each of its alternatives in turn, "(?:a|b) c" without "a" and without "b". */
export const leaveOutAlternatives = (source: string): LeftOut[] =>
  groupsOf(readPattern(source))
    .filter(({ length }) => length > 1)
    .flatMap((group) =>
      group.map(({ start, end }, index) => ({
        alternative: source.slice(start, end),
        // With the "|" before it; the first, with the one after it.
        source: source.slice(0, index > 0 ? start - 1 : start) + source.slice(index > 0 ? end : end + 1),
      })),
    )
