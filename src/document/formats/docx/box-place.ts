import type { Place } from './blocks.ts'
import { EMU_PER_POINT, extentOf, offsetOf, type PageGeometry } from './page-geometry.ts'
import { childOf, type XmlElement } from './parse-xml.ts'
import { pointsOf } from './properties.ts'

const FROM_PARAGRAPH: ReadonlySet<string> = new Set(['paragraph', 'line'])
const FROM_PAGE: ReadonlySet<string> = new Set(['page', 'leftMargin', 'topMargin'])

const relativeTo = (anchor: XmlElement, position: string): string =>
  childOf(anchor, position)?.attributes.get('relativeFrom') ?? ''

/** Where a floating drawing stands; null where Word places it by an alignment. */
export const anchorPlace = (anchor: XmlElement, page: PageGeometry): Place | null => {
  const x = offsetOf(anchor, 'wp:positionH')
  const y = offsetOf(anchor, 'wp:positionV')
  if (x === undefined || y === undefined) return null
  const vertical = relativeTo(anchor, 'wp:positionV')
  return {
    left: x + (FROM_PAGE.has(relativeTo(anchor, 'wp:positionH')) ? 0 : page.marginLeftPt),
    top: y + (FROM_PAGE.has(vertical) || FROM_PARAGRAPH.has(vertical) ? 0 : page.marginTopPt),
    width: extentOf(anchor, 'cx') ?? 0,
    height: extentOf(anchor, 'cy') ?? 0,
    topFrom: FROM_PARAGRAPH.has(vertical) ? 'paragraph' : 'page',
  }
}

/** A VML style ("position:absolute;margin-left:-5pt;width:100pt") as its declarations. */
const declarationsOf = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style.split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.split(':')
      return [name.trim(), value.trim()]
    }),
  )

/** Where a VML shape stands; null where it does not float. */
export const vmlPlace = (shape: XmlElement, page: PageGeometry): Place | null => {
  const style = declarationsOf(shape.attributes.get('style') ?? '')
  if (style.get('position') !== 'absolute') return null
  const pointsAt = (name: string): number => pointsOf(style.get(name), 1) ?? 0
  const fromPage = style.get('mso-position-horizontal-relative') === 'page'
  const vertical = style.get('mso-position-vertical-relative') ?? 'text'
  return {
    left: pointsAt('margin-left') + (fromPage ? 0 : page.marginLeftPt),
    top: pointsAt('margin-top') + (vertical === 'margin' ? page.marginTopPt : 0),
    width: pointsAt('width'),
    height: pointsAt('height'),
    topFrom: vertical === 'text' ? 'paragraph' : 'page',
  }
}

const emuOf = (element: XmlElement | undefined, name: string): number =>
  pointsOf(element?.attributes.get(name), EMU_PER_POINT) ?? 0

/** Shapes of a group have places in a measure of the group's own, which is stretched over the group's place. */
export const placeInGroup = (group: XmlElement, shape: XmlElement, place: Place): Place => {
  const frame = childOf(childOf(group, 'wpg:grpSpPr'), 'a:xfrm')
  const own = childOf(childOf(shape, 'wps:spPr'), 'a:xfrm')
  const [origin, extent] = [childOf(frame, 'a:chOff'), childOf(frame, 'a:chExt')]
  const [offset, size] = [childOf(own, 'a:off'), childOf(own, 'a:ext')]
  const stretchX = place.width / (emuOf(extent, 'cx') || place.width || 1)
  const stretchY = place.height / (emuOf(extent, 'cy') || place.height || 1)
  return {
    ...place,
    left: place.left + (emuOf(offset, 'x') - emuOf(origin, 'x')) * stretchX,
    top: place.top + (emuOf(offset, 'y') - emuOf(origin, 'y')) * stretchY,
    width: emuOf(size, 'cx') * stretchX,
    height: emuOf(size, 'cy') * stretchY,
  }
}
