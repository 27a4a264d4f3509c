import type { Span } from '../../schema/span.ts'
import { lastStartingAt } from '../../text/span.ts'
import { countBefore, type DocumentContext } from '../context/index.ts'
import { type Entries, isShort, listsAround, SIDES, type Side, touches } from './lists.ts'

interface Place {
  readonly entries: Entries
  readonly at: number
}

interface Placed<T> {
  readonly span: T
  readonly place: Place
}

/** How many unknown entries may stand between two that confirm one another: "Python, Zig, Nim, R". */
const MAX_REACH = 3

/** What is known of the entries so far: the sure spans in each. */
type Sure = Map<Span, Span[]>

/** Nothing but a line break and a bullet stands between entries of a column. */
const COLUMN_GAP = /^[^\p{L}\p{N},;|/&]*\n[^\p{L}\p{N},;|/&]*$/u

/** Under one another only whole entries are a list: "- Docker", "- Go"; not "- Docker", "- Go home". */
const isPartOfItem = (text: string, span: Span, { entries, at }: Place, side: Side): boolean => {
  const [entry, next] = [entries[at], entries[at + side]]
  if (!entry || !next || SIDES.every((end) => touches(text, span, entry, end))) return false
  const [upper, lower] = side < 0 ? [next, entry] : [entry, next]
  return COLUMN_GAP.test(text.slice(upper.end, lower.start))
}

const isConfirmedOn = (side: Side, text: string, { span, place }: Placed<Span>, sure: Sure): boolean => {
  const { entries, at } = place
  if (!touches(text, span, entries[at] ?? span, side) || isPartOfItem(text, span, place, side)) return false
  const facing: Side = side < 0 ? 1 : -1
  for (let hops = 1; hops <= MAX_REACH; hops++) {
    const entry = entries[at + side * hops]
    if (!entry) return false
    if (sure.get(entry)?.some((neighbour) => touches(text, neighbour, entry, facing))) return true
    if (!isShort(text, entry)) return false
  }
  return false
}

/** Passes over the open spans, there and back: each settles a chain of any length in its direction. */
const MAX_PASSES = 8

/**
 * An entry that holds nothing but names is a list without punctuation: "Python R SQL", as columns come out of a PDF.
 *
 * @param names sorted.
 */
const splitNames = <S extends Span>(text: string, entry: Span, names: readonly S[], isName: (span: S) => boolean): Span[] => {
  const own: S[] = []
  for (let at = countBefore(names, entry.start); (names[at]?.end ?? Number.POSITIVE_INFINITY) <= entry.end; at++) {
    const name = names[at]
    if (!name || text.slice(own.at(-1)?.end ?? entry.start, name.start).trim() !== '') return [entry]
    own.push(name)
  }
  const isRow = own.length > 2 || (own.length === 2 && own.every(isName))
  return isRow && own.at(-1)?.end === entry.end ? own : [entry]
}

/** @param open sorted; places are found in the lists around these. */
const placesOf = <S extends Span>(
  context: DocumentContext,
  names: readonly S[],
  open: readonly S[],
  isName: (span: S) => boolean,
): ((span: Span) => Place | undefined) => {
  const places = listsAround(context, open).flatMap((list) => {
    const entries = list.flatMap((entry) => splitNames(context.text, entry, names, isName))
    return entries.map(({ start, end }, at) => ({ start, end, entries, at }))
  })
  return (span) => {
    const place = lastStartingAt(places, span.start)
    return place && span.end <= place.end ? place : undefined
  }
}

const settle = (sure: Sure, { span, place }: Placed<Span>): void => {
  const entry = place.entries[place.at] ?? span
  const known = sure.get(entry)
  if (known) known.push(span)
  else sure.set(entry, [span])
}

const entryOf = ({ span, place }: Placed<Span>): Span => place.entries[place.at] ?? span

const areNeighbours = (text: string, left: Placed<Span>, right: Placed<Span>): boolean =>
  left.place.entries === right.place.entries &&
  left.place.at + 1 === right.place.at &&
  touches(text, left.span, entryOf(left), 1) &&
  touches(text, right.span, entryOf(right), -1)

const isLetter = ({ start, end }: Span): boolean => end - start === 1

/**
 * "Rust or Go": neighbours in a list that are open names of different words confirm one another. Two bare letters do
 * not: "A, C, R" are sections, classes or answers.
 */
const confirmPairs = (text: string, placed: readonly Placed<Span>[], sure: Sure): void => {
  for (const [index, right] of placed.entries()) {
    const left = placed[index - 1]
    if (!left || !areNeighbours(text, left, right)) continue
    if (text.slice(left.span.start, left.span.end) === text.slice(right.span.start, right.span.end)) continue
    if (isLetter(left.span) && isLetter(right.span)) continue
    settle(sure, left)
    settle(sure, right)
  }
}

/**
 * Those of `open` that stand in a list beside one of `sure`, or beside one that does: "R, SAS, C" beside "Python"
 * settles all three.
 *
 * @param isName whether a span is a name: two in a row without punctuation are a list where both are ("Python R", but not
 *   "Birch quantitative trading").
 */
export const confirmedInLists = <S extends Span, T extends S>(
  context: DocumentContext,
  sure: readonly S[],
  open: readonly T[],
  isName: (span: S) => boolean = () => true,
): Set<T> => {
  const confirmed = new Set<T>()
  if (open.length === 0) return confirmed
  const names = [...sure, ...open].toSorted((a, b) => a.start - b.start)
  const placeOf = placesOf(context, names, open, isName)
  const placed = <P extends Span>(span: P): Placed<P>[] => {
    const place = placeOf(span)
    return place ? [{ span, place }] : []
  }
  const sureByEntry: Sure = new Map()
  for (const known of sure.flatMap(placed)) settle(sureByEntry, known)
  let waiting = open.flatMap(placed)
  confirmPairs(context.text, waiting, sureByEntry)
  for (let pass = 0, idle = 0; pass < MAX_PASSES && idle < 2; pass++) {
    const left = waiting.filter((candidate) => {
      if (!SIDES.some((side) => isConfirmedOn(side, context.text, candidate, sureByEntry))) return true
      settle(sureByEntry, candidate)
      confirmed.add(candidate.span)
      return false
    })
    idle = left.length === waiting.length ? idle + 1 : 0
    waiting = left.reverse()
  }
  return confirmed
}
