import { READS } from '../language/resumes.ts'
import type { Span } from '../schema/span.ts'
import { CALENDAR, type Figure } from './find-figures.ts'

/** A line with its figures, whose places, like its own, are in the document's text. */
interface Told extends Span {
  readonly text: string
  readonly figures: readonly Figure[]
}

/** Pairs in one line; a line with more is not a sentence. */
const MOST_PAIRS = 8

/** "From 6 hours to 3": what was first, then what it became. */
export const changesIn = ({ figures, text, start }: Told): (readonly [Figure, Figure])[] => {
  const changes: (readonly [Figure, Figure])[] = []
  for (const [at, first] of figures.entries()) {
    const second = figures[at + 1]
    if (changes.length === MOST_PAIRS || second === undefined) break
    if (first.measure !== second.measure || CALENDAR.has(first.measure)) continue
    const between = text.slice(first.end - start, second.start - start)
    if (!READS.became.test(between)) continue
    if (READS['was-before'].test(between)) changes.push([second, first])
    else if (CHANGED_FROM.test(text.slice(0, first.start - start)) || !COUNTLESS.has(first.measure)) changes.push([first, second])
  }
  return changes
}

const CHANGED_FROM = /\bfrom\s+(?:\p{L}+\s+){0,3}$/iu
/** "3 to 5 colleagues" is a range; "6 hours to 3 hours" after a verb is a change. */
const COUNTLESS: ReadonlySet<string> = new Set(['count', 'factor'])

/** "Went from 35% to 60%" says that something rose, and "from 6 hours to 3" that it fell. */
export const directionsIn = (told: Told): string[] =>
  changesIn(told).map(([from, to]) => (to.value > from.value ? '=same-raise' : '=same-lessen'))
