import { heightOf, type Rect } from './geometry.ts'
import { median } from './gutters.ts'
import type { PageLine } from './page-line.ts'

/** A turned heading is a few words; a longer line along the edge is a stamp or a caption. */
const MOST_SIDE_HEADING_WORDS = 4
const WORDS_ALONE = /^[^\d@]*\p{L}{4}[^\d@]*$/u

/** In parts of the usual print: what is neither larger, nor bold, nor in capitals is a note along the edge. */
const LARGE = 1.15

/** In parts of its font size: a heading may begin level with its section. */
const SAME_LEVEL_SHARE = 0.5

/** In parts of the usual gap between lines: a gap that stands out is wider. */
const WIDE = 1.5

/** In parts of the widest gap: sections are separated by no less. */
const MIN_SECTION_GAP = 0.9

type Placed = PageLine & { readonly rect: Rect }

const isPlaced = (line: PageLine): line is Placed => line.rect !== null

const standsOut = ({ text, sizePt, bold }: PageLine, usualPt: number): boolean =>
  (sizePt ?? 0) >= usualPt * LARGE || ((sizePt ?? 0) >= usualPt && (bold || text === text.toUpperCase()))

const isSideHeading = (line: PageLine, usualPt: number): boolean =>
  WORDS_ALONE.test(line.text) && line.text.split(/\s+/).length <= MOST_SIDE_HEADING_WORDS && standsOut(line, usualPt)

const middleOf = ({ top, bottom }: Rect): number => (top + bottom) / 2

/** A line that a section may begin with, and how clear a gap is above it. */
interface Place {
  readonly index: number
  readonly top: number
  readonly gapPt: number
}

const gapAbove = (upright: readonly PageLine[], index: number): number => {
  const [above, below] = [upright[index - 1]?.rect, upright[index]?.rect]
  return above && below ? below.top - above.bottom : 0
}

const usualGap = (upright: readonly PageLine[]): number => {
  const gaps = upright.map((_line, index) => gapAbove(upright, index)).filter((gapPt) => gapPt > 0)
  return gaps.length === 0 ? 0 : median(gaps)
}

const placesFor = (upright: readonly PageLine[], heading: Placed, fromPt: number): Place[] =>
  upright.flatMap(({ rect }, index) => {
    if (!rect || rect.top < fromPt || middleOf(rect) > middleOf(heading.rect)) return []
    const gapPt = gapAbove(upright, index)
    return gapPt < 0 ? [] : [{ index, top: rect.top, gapPt }]
  })

/**
 * The first line of the section beside which a heading stands: below the widest gap above the heading's middle, of several such
 * gaps the one that the heading begins level with. Where no gap stands out, it is the first line.
 *
 * @param fromPt the middle of the heading before: what lies above belongs to that one.
 */
const placeOf = (upright: readonly PageLine[], heading: Placed, fromPt: number, usualGapPt: number): number | undefined => {
  const places = placesFor(upright, heading, fromPt)
  const widest = Math.max(...places.map(({ gapPt }) => gapPt))
  const clear = places.filter(({ gapPt }) => gapPt >= widest * MIN_SECTION_GAP)
  const level = clear.find(({ top }) => Math.abs(top - heading.rect.top) <= SAME_LEVEL_SHARE * (heading.sizePt ?? 0))
  return (level ?? (widest > usualGapPt * WIDE ? clear[0] : places[0]))?.index
}

/**
 * Put headings that stand on their side above the sections that they stand beside.
 *
 * ```text
 *   Engineer, Acme       E      EXP
 *   Tester, Initech      X  →   Engineer, Acme
 *                        P      Tester, Initech
 * ```
 *
 * @param upright in reading order.
 * @param turned other lines; those that are not headings come last, as they are.
 */
export const placeSideHeadings = (upright: readonly PageLine[], turned: readonly PageLine[]): PageLine[] => {
  const sizes = upright.flatMap(({ sizePt }) => sizePt ?? [])
  if (sizes.length === 0) return [...upright, ...turned]
  const usualPt = median(sizes)
  const headings = turned
    .filter(isPlaced)
    .filter((line) => heightOf(line.rect) > usualPt && isSideHeading(line, usualPt))
    .sort((a, b) => a.rect.top - b.rect.top)
  const byPlace = new Map<number, Placed[]>()
  const gapPt = usualGap(upright)
  let fromPt = Number.NEGATIVE_INFINITY
  for (const heading of headings) {
    const index = placeOf(upright, heading, fromPt, gapPt)
    if (index === undefined) continue
    byPlace.set(index, [...(byPlace.get(index) ?? []), heading])
    fromPt = middleOf(heading.rect)
  }
  const placed = new Set<PageLine>([...byPlace.values()].flat())
  const lines = upright.flatMap((line, index) => [...(byPlace.get(index) ?? []), line])
  return [...lines, ...turned.filter((line) => !placed.has(line))]
}
