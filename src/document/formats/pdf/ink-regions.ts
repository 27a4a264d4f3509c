import type { GrayPicture } from '../../gray-picture.ts'
import type { PageContent } from './engine.ts'
import { type Rect, unite } from './geometry.ts'
import { DOTS_PER_POINT, hasInk } from './ink.ts'

/** Paints a region of a page, whose edges lie on whole dots; undefined where it cannot be painted. */
export type Paint = (region: Rect) => GrayPicture | undefined

/** Points. What stands closer to each other is painted together: a call costs as much as a few lines of print. */
const APART_PT = 40

/** With more regions than this, painting the whole page is as cheap. */
const MAX_REGIONS = 12

const isNear = (a: Rect, b: Rect): boolean =>
  a.left < b.right + APART_PT && b.left < a.right + APART_PT && a.top < b.bottom + APART_PT && b.top < a.bottom + APART_PT

/** Boxes that hold all of `rects`, and lie apart from each other. */
const gather = (rects: readonly Rect[]): Rect[] => {
  let regions: Rect[] = []
  for (const rect of rects) {
    let grown = rect
    let near = regions.filter((region) => isNear(region, grown))
    while (near.length > 0) {
      grown = near.reduce(unite, grown)
      const taken = new Set(near)
      regions = regions.filter((region) => !taken.has(region))
      near = regions.filter((region) => isNear(region, grown))
    }
    regions.push(grown)
    if (regions.length > MAX_REGIONS) return [rects.reduce(unite)]
  }
  return regions
}

/** Out to whole dots, with one to spare for what is rounded, and in to the page. */
const toDots = ({ left, top, right, bottom }: Rect, { widthPt, heightPt }: PageContent): Rect => ({
  left: Math.max(0, Math.floor(left * DOTS_PER_POINT) - 1) / DOTS_PER_POINT,
  top: Math.max(0, Math.floor(top * DOTS_PER_POINT) - 1) / DOTS_PER_POINT,
  right: Math.min(Math.round(widthPt * DOTS_PER_POINT), Math.ceil(right * DOTS_PER_POINT) + 1) / DOTS_PER_POINT,
  bottom: Math.min(Math.round(heightPt * DOTS_PER_POINT), Math.ceil(bottom * DOTS_PER_POINT) + 1) / DOTS_PER_POINT,
})

const shift = (rect: Rect, { left, top }: Rect): Rect => ({
  left: rect.left - left,
  top: rect.top - top,
  right: rect.right - left,
  bottom: rect.bottom - top,
})

const holds = (region: Rect, rect: Rect): boolean =>
  rect.left >= region.left && rect.right <= region.right && rect.top >= region.top && rect.bottom <= region.bottom

/**
 * Whether there is print in a box, by looking at the painted page; undefined where it cannot be painted. Only the regions
 * in which the boxes lie are painted: painting is most of what reading a page costs.
 *
 * @param rects all that will be needed, on the page as displayed.
 */
export const inkFinder = (rects: readonly Rect[], page: PageContent, paint: Paint): ((rect: Rect) => boolean | undefined) => {
  const regions = gather(rects).map((box) => {
    const region = toDots(box, page)
    return { box, region, picture: paint(region) }
  })
  return (rect) => {
    const { region, picture } = regions.find(({ box }) => holds(box, rect)) ?? {}
    return region && picture && hasInk(picture, shift(rect, region))
  }
}
