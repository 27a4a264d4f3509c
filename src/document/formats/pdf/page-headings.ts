import type { Segment } from './segments.ts'

/** In parts of the font size: how far a centred heading may be off the middle of the page, and how far it stands from other lines. */
const OFF_CENTRE = 1
const CLEAR_HEADING_GAP = 0.4

const MOST_PAGE_HEADING_WORDS = 4

/** One centred line may be so by chance; headings are several of one size. */
const MIN_HEADINGS = 2

/**
 * Without a place in the middle, headings are recognised by a look that nothing else on the page has: these many, and more other
 * lines.
 */
const MIN_FLUSH_HEADINGS = 3
const MAX_HEADING_SHARE = 0.3

const isShort = ({ text }: Segment): boolean => !/\d/.test(text) && text.split(' ').length <= MOST_PAGE_HEADING_WORDS

const standsAlone = ({ rect, sizePt }: Segment, segments: readonly Segment[]): boolean =>
  segments.every((other) => {
    const gap = CLEAR_HEADING_GAP * sizePt
    return other.rect === rect || other.rect.bottom + gap <= rect.top || other.rect.top - gap >= rect.bottom
  })

/** Short lines of one size that stand alone in the middle of the page. */
const centredHeadings = (segments: readonly Segment[]): Segment[] => {
  const left = Math.min(...segments.map(({ rect }) => rect.left))
  const right = Math.max(...segments.map(({ rect }) => rect.right))
  const isCentred = ({ rect, sizePt }: Segment): boolean =>
    Math.abs(rect.left + rect.right - left - right) / 2 < OFF_CENTRE * sizePt
  const alone = segments.filter((segment) => isShort(segment) && isCentred(segment) && standsAlone(segment, segments))
  return alone.filter(({ sizePt }) => alone.filter((other) => other.sizePt === sizePt).length >= MIN_HEADINGS)
}

const lookOf = ({ sizePt, bold, color }: Segment): string => `${sizePt} ${bold} ${color}`

/** Short lines in a look of their own, of which every one begins at the left edge and stands alone. */
const flushHeadings = (segments: readonly Segment[]): Segment[] => {
  const left = Math.min(...segments.map(({ rect }) => rect.left))
  const byLook = new Map<string, Segment[]>()
  for (const segment of segments) byLook.set(lookOf(segment), [...(byLook.get(lookOf(segment)) ?? []), segment])
  const isFlush = ({ rect, sizePt }: Segment): boolean => rect.left - left < OFF_CENTRE * sizePt
  return [...byLook.values()]
    .filter((alike) => alike.length >= MIN_FLUSH_HEADINGS && alike.length <= MAX_HEADING_SHARE * segments.length)
    .filter((alike) => alike.every((one) => isShort(one) && isFlush(one) && standsAlone(one, segments)))
    .flat()
}

/**
 * The section headings that run over the whole page, centred or at its left edge. They separate what is above from what is below,
 * even where they fit between the columns.
 *
 * @param segments all of one page.
 */
export const pageHeadings = (segments: readonly Segment[]): ReadonlySet<Segment> =>
  new Set([...centredHeadings(segments), ...flushHeadings(segments)])
