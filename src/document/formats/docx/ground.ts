import type { HiddenReason } from '../../../schema/index.ts'
import { contrast, parseHex, type Rgb, readDrawingColour, type ThemeColours, WHITE } from './colour.ts'
import { mayLieBehindText } from './page-geometry.ts'
import { childOf, elementsOf, findElement, type XmlElement } from './parse-xml.ts'
import type { RunProperties } from './properties.ts'

/** What text stands on: a colour, or something that its file does not say (a picture, a gradient, a style's rule). */
export type Ground = Rgb | 'unknown'

/** Below it letters cannot be distinguished from their background; #D9D9D9 on white, the palest grey in use, has 1.4. */
const LEAST_CONTRAST_OF_LETTERS = 1.25
/** Nobody reads letters below it; the smallest print of contracts has 4 points. */
const LEAST_READABLE_PT = 3
/** Letters squeezed to less than a tenth of their width are a line, not text. */
const MIN_SCALE = 0.1
/** A line that is exactly that high, or lower, shows nothing of its letters. */
export const MIN_LINE_PT = 2

const UNKNOWN_FILLS = ['a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill']

/** What a DrawingML shape is filled with; undefined where it is not. */
const shapeFill = (shape: XmlElement, theme: ThemeColours): Ground | undefined => {
  const properties = childOf(shape, 'wps:spPr')
  if (childOf(properties, 'a:noFill')) return undefined
  const solid = childOf(properties, 'a:solidFill')
  if (solid) return readDrawingColour(solid, theme) ?? 'unknown'
  if (UNKNOWN_FILLS.some((fill) => childOf(properties, fill))) return 'unknown'
  const reference = childOf(childOf(shape, 'wps:style'), 'a:fillRef')
  if (reference === undefined || reference.attributes.get('idx') === '0') return undefined
  return readDrawingColour(reference, theme) ?? 'unknown'
}

/** What a VML shape is filled with: white, if it does not say (its default). */
const vmlFill = (shape: XmlElement): Ground | undefined => {
  const { attributes } = shape
  if (/^(?:f|false)$/.test(attributes.get('filled') ?? '')) return undefined
  const kind = childOf(shape, 'v:fill')?.attributes.get('type')
  if (kind !== undefined && kind !== 'solid') return 'unknown'
  const colour = attributes.get('fillcolor') ?? 'white'
  return colour === 'white' ? WHITE : (parseHex(colour.slice(0, 7)) ?? 'unknown')
}

const VML_SHAPES: ReadonlySet<string> = new Set(['v:shape', 'v:rect', 'v:roundrect', 'v:oval'])

/** The ground that a shape gives to the text in it; undefined for elements that are not a shape, or not filled. */
export const fillOf = (element: XmlElement, theme: ThemeColours): Ground | undefined => {
  if (element.name === 'wps:wsp') return shapeFill(element, theme)
  // A box of a group may lie on another of its shapes.
  if (element.name === 'wpg:wgp') return 'unknown'
  return VML_SHAPES.has(element.name) ? vmlFill(element) : undefined
}

const isPicture = (anchor: XmlElement): boolean =>
  findElement(anchor, 'a:graphicData')?.attributes.get('uri')?.endsWith('/picture') === true

const isDark = (ground: Ground | undefined): boolean =>
  ground === 'unknown' || (ground !== undefined && contrast(ground, WHITE) >= LEAST_CONTRAST_OF_LETTERS)

const holdsDarkFill = (element: XmlElement, theme: ThemeColours): boolean =>
  elementsOf(element).some((child) => isDark(fillOf(child, theme)) || holdsDarkFill(child, theme))

/** A picture or a dark shape of the part floats where text may lie on it. */
export const hasFloatingGround = (root: XmlElement, theme: ThemeColours): boolean =>
  elementsOf(root).some((child) => {
    const floats = child.name === 'wp:anchor' && mayLieBehindText(child)
    return (floats && (isPicture(child) || holdsDarkFill(child, theme))) || hasFloatingGround(child, theme)
  })

/** The reason why nobody reads text that looks like this and stands on that ground; null where it is seen. */
export const unseenBy = (run: RunProperties, sizePt: number, ground: Ground): HiddenReason | null => {
  if (run.vanish) return 'vanish'
  if (run.struck || run.struckTwice) return 'struck'
  if (sizePt < LEAST_READABLE_PT || (run.scale ?? 1) < MIN_SCALE) return 'size'
  if (run.unpainted) return 'colour'
  const on = run.highlight ?? run.shading ?? ground
  if (run.colour === undefined || run.colour === 'auto' || on === 'unknown') return null
  return contrast(run.colour, on) < LEAST_CONTRAST_OF_LETTERS ? 'colour' : null
}
