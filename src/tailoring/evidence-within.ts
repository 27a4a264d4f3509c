import type { Coverage, Evidence } from '../schema/coverage.ts'
import type { Span } from '../schema/span.ts'
import { groupBy } from '../text/group-by.ts'
import { remember } from '../text/remember.ts'
import { rangesWithin } from '../text/span.ts'
import type { CoveredPart } from './rule.ts'

/** Whether a piece of evidence shows something, and does not only stand near it or tell of its neighbour. */
export const isShowing = ({ relation, near }: Evidence): boolean => relation !== 'related' && !near

/** A piece of evidence, and the number of what it speaks for among all that is asked. */
interface Indexed extends Span {
  readonly evidence: Evidence
  readonly owner: number
  /** Its own number among all pieces. */
  readonly order: number
}

/** Everything that was found for several things, by its place. */
const sortByStart = (all: readonly (readonly Evidence[])[]): readonly Indexed[] =>
  all
    .flatMap((own, owner) => own.map((evidence) => ({ start: evidence.start, end: evidence.end, evidence, owner })))
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => a.start - b.start)

const ofParts = remember((parts: readonly CoveredPart[]) => sortByStart(parts.map(({ evidence }) => evidence)))

/** What was found of each deed of a posting, and how much the deed weighs. */
const deedsOf = remember(({ requirements }: Coverage) =>
  requirements.flatMap(({ deeds, weight }) => deeds.map(({ evidence }) => ({ evidence, weight: weight / deeds.length }))),
)

const ofDeeds = remember((coverage: Coverage) => sortByStart(deedsOf(coverage).map(({ evidence }) => evidence)))

/** Something that is asked, and what was found of it at a place, in the order in which it was given. */
interface Found<T> {
  readonly one: T
  readonly evidence: readonly Evidence[]
}

const groupByOwner = <T>(found: readonly Indexed[], owners: readonly T[]): Found<T>[] => {
  const inOrder = found.toSorted((a, b) => a.order - b.order)
  const byOwner = groupBy(inOrder, ({ owner }) => owner)
  return [...byOwner].map(([owner, own]) => ({ one: owners[owner] as T, evidence: own.map(({ evidence }) => evidence) }))
}

/** The parts of which something was found within a place, in their order. */
export const partsWithin = (place: Span, parts: readonly CoveredPart[]): Found<CoveredPart>[] =>
  groupByOwner(rangesWithin(ofParts(parts), place), parts)

/** The same of deeds. */
export const deedsWithin = (place: Span, coverage: Coverage): Found<{ readonly weight: number }>[] =>
  groupByOwner(rangesWithin(ofDeeds(coverage), place), deedsOf(coverage))
