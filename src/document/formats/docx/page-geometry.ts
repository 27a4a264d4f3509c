import { childOf, elementsOf, textOf, type XmlElement } from './parse-xml.ts'
import { type ParagraphProperties, pointsOf } from './properties.ts'

/** The page, as far as it decides what lies beside it: the largest of the document, with its smallest margins. */
export interface PageGeometry {
  readonly widthPt: number
  readonly heightPt: number
  readonly marginTopPt: number
  readonly marginLeftPt: number
  readonly marginRightPt: number
}

/** US Letter with Word's margins of one inch: what a file without page settings gets. */
const DEFAULT_PAGE: PageGeometry = {
  widthPt: 612,
  heightPt: 792,
  marginTopPt: 72,
  marginLeftPt: 72,
  marginRightPt: 72,
}

export const EMU_PER_POINT = 12_700

/** The settings of the document's sections, in order: all but the last stand in the paragraph that ends the section. */
export const findSectionSettings = (body: XmlElement): XmlElement[] =>
  elementsOf(body).flatMap((child) => {
    if (child.name === 'w:sectPr') return [child]
    return child.name === 'w:p' || child.name === 'w:pPr' ? findSectionSettings(child) : []
  })

export const readPageGeometry = (sections: readonly XmlElement[]): PageGeometry => {
  const measure = (element: string, attribute: string, most: typeof Math.max, otherwise: number): number => {
    const all = sections.flatMap((section) => pointsOf(childOf(section, element)?.attributes.get(attribute)) ?? [])
    return all.length === 0 ? otherwise : all.reduce((a, b) => most(a, b))
  }
  return {
    widthPt: measure('w:pgSz', 'w:w', Math.max, DEFAULT_PAGE.widthPt),
    heightPt: measure('w:pgSz', 'w:h', Math.max, DEFAULT_PAGE.heightPt),
    marginTopPt: measure('w:pgMar', 'w:top', Math.min, DEFAULT_PAGE.marginTopPt),
    marginLeftPt: measure('w:pgMar', 'w:left', Math.min, DEFAULT_PAGE.marginLeftPt),
    marginRightPt: measure('w:pgMar', 'w:right', Math.min, DEFAULT_PAGE.marginRightPt),
  }
}

/** Half an em is the usual mean width of Latin letters. */
const estimateWidthPt = (characters: number, sizePt: number): number => characters * sizePt * 0.5

/** A paragraph that its indents push off the page: to the right or, where it is short enough, to the left. */
export const isIndentedOffPage = (
  { indentLeftPt = 0, indentRightPt = 0, indentFirstPt = 0 }: ParagraphProperties,
  page: PageGeometry,
  text: { readonly characters: number; readonly sizePt: number },
): boolean => {
  const left = page.marginLeftPt + indentLeftPt + Math.min(0, indentFirstPt)
  const right = page.widthPt - page.marginRightPt - indentRightPt
  const width = Math.min(estimateWidthPt(text.characters, text.sizePt), Math.max(0, right - left))
  return left >= page.widthPt || left + width <= 0
}

/** A box that begins at x, y; undefined where its place is left to Word. */
interface Placement {
  readonly x: number | undefined
  readonly y: number | undefined
  readonly width: number
  readonly height: number
}

const isOff = (at: number | undefined, size: number, page: number): boolean => at !== undefined && (at >= page || at + size <= 0)

const isPlacedOffPage = ({ x, y, width, height }: Placement, page: PageGeometry): boolean =>
  isOff(x, width, page.widthPt) || isOff(y, height, page.heightPt)

/** A paragraph in a frame (`w:framePr`), or a table that floats (`w:tblpPr`), beside the page. Unknown sizes are a page's. */
export const isFramedOffPage = (frame: XmlElement | undefined, page: PageGeometry): boolean => {
  const pointsAt = (...names: readonly string[]): number | undefined =>
    names.map((name) => pointsOf(frame?.attributes.get(name))).find((points) => points !== undefined)
  const placement: Placement = {
    x: pointsAt('w:x', 'w:tblpX'),
    y: pointsAt('w:y', 'w:tblpY'),
    width: pointsAt('w:w') ?? page.widthPt,
    height: pointsAt('w:h') ?? page.heightPt,
  }
  return isPlacedOffPage(placement, page)
}

/** Width or height of a drawing, in points. */
export const extentOf = (anchor: XmlElement, side: 'cx' | 'cy'): number | undefined =>
  pointsOf(childOf(anchor, 'wp:extent')?.attributes.get(side), EMU_PER_POINT)

/** How far a floating drawing stands from the origin of its place, in points. */
export const offsetOf = (anchor: XmlElement, position: string): number | undefined =>
  pointsOf(textOf(childOf(childOf(anchor, position), 'wp:posOffset')), EMU_PER_POINT)

/** A floating drawing (`wp:anchor`) beside the page, wherever on the page its offsets count from. */
export const isAnchoredOffPage = (anchor: XmlElement, page: PageGeometry): boolean =>
  isPlacedOffPage(
    {
      x: offsetOf(anchor, 'wp:positionH'),
      y: offsetOf(anchor, 'wp:positionV'),
      width: (extentOf(anchor, 'cx') ?? page.widthPt) + page.marginLeftPt,
      height: (extentOf(anchor, 'cy') ?? page.heightPt) + page.heightPt,
    },
    page,
  )

/** Narrower shapes (icons, a portrait of 100 points, a rule) are not the background of a line of text; a sidebar is. */
const MIN_GROUND_WIDTH_PT = 140
const MIN_GROUND_HEIGHT_PT = 10

/** A floating drawing that text can lie on: one behind the text, or one that text does not flow around. */
export const mayLieBehindText = (anchor: XmlElement): boolean =>
  (anchor.attributes.get('behindDoc') === '1' || childOf(anchor, 'wp:wrapNone') !== undefined) &&
  (extentOf(anchor, 'cx') ?? 0) >= MIN_GROUND_WIDTH_PT &&
  (extentOf(anchor, 'cy') ?? 0) >= MIN_GROUND_HEIGHT_PT
