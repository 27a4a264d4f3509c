import {
  type Colour,
  type Rgb,
  readDrawingColour,
  readHighlight,
  readShading,
  readTextColour,
  type ThemeColours,
} from './colour.ts'
import { childOf, valueIn, type XmlElement } from './parse-xml.ts'

/** How a run looks, as far as it matters. What is absent is inherited. */
export interface RunProperties {
  readonly sizePt?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: Colour
  /** Its letters are painted with nothing. */
  readonly unpainted?: boolean
  readonly shading?: Rgb
  readonly highlight?: Rgb
  readonly vanish?: boolean
  /** By one line or by two. */
  readonly struck?: boolean
  readonly struckTwice?: boolean
  /** Width of its letters: 1 is normal. */
  readonly scale?: number
  readonly font?: string
}

export interface ParagraphProperties {
  readonly styleId?: string
  /** 0 to 8; 9 is body text. */
  readonly outlineLevel?: number
  readonly numberingId?: string
  readonly numberingLevel?: number
  readonly spaceBeforePt?: number
  readonly spaceAfterPt?: number
  /** No space between paragraphs of the same style. */
  readonly contextualSpacing?: boolean
  /** Every line is exactly that high: anything higher is cut off. */
  readonly exactLinePt?: number
  readonly indentLeftPt?: number
  readonly indentRightPt?: number
  /** Negative where the first line hangs out. */
  readonly indentFirstPt?: number
  readonly shading?: Rgb
}

const TWIPS_PER_POINT = 20
const HALF_POINTS_PER_POINT = 2

/** ECMA-376, 22.9.2.15: measures may carry a unit ("1in", "72pt"). */
const UNITS_PT: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['in', 72],
  ['cm', 72 / 2.54],
  ['mm', 7.2 / 2.54],
  ['pc', 12],
  ['pi', 12],
])

/** A measure in points; undefined where there is none or it is not a number. Without a unit it counts in `perPoint`. */
export const pointsOf = (measure: string | undefined, perPoint = TWIPS_PER_POINT): number | undefined => {
  const match = /^(-?\d+(?:\.\d+)?)([a-z]{2})?$/.exec(measure?.trim() ?? '')
  if (match === null) return undefined
  const unit = match[2] === undefined ? 1 / perPoint : UNITS_PT.get(match[2])
  return unit === undefined ? undefined : Number(match[1]) * unit
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none'])

/** A toggle: on where it stands, unless its value says off; undefined where it does not stand. */
export const toggleOf = (properties: XmlElement | undefined, name: string): boolean | undefined => {
  const toggle = childOf(properties, name)
  return toggle && !OFF.has(toggle.attributes.get('w:val') ?? '1')
}

type Layer<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Later properties win; an absent one leaves what was there. */
export const merge = <T extends object>(...layers: readonly (Layer<T> | undefined)[]): T => {
  const present = layers.map((layer) => Object.entries(layer ?? {}).filter(([, value]) => value !== undefined))
  return Object.assign({}, ...present.map((entries) => Object.fromEntries(entries)))
}

const textFillOf = (rPr: XmlElement, theme: ThemeColours): Layer<RunProperties> => {
  const fill = childOf(rPr, 'w14:textFill')
  if (childOf(fill, 'w14:noFill')) return { unpainted: true }
  return { colour: readDrawingColour(childOf(fill, 'w14:solidFill'), theme) }
}

const percentOf = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number.parseFloat(value) / 100

export const readRunProperties = (rPr: XmlElement | undefined, theme: ThemeColours): RunProperties => {
  if (rPr === undefined) return {}
  const layer: Layer<RunProperties> = {
    sizePt: pointsOf(valueIn(rPr, 'w:sz'), HALF_POINTS_PER_POINT),
    bold: toggleOf(rPr, 'w:b'),
    italic: toggleOf(rPr, 'w:i'),
    colour: readTextColour(childOf(rPr, 'w:color'), theme),
    shading: readShading(childOf(rPr, 'w:shd'), theme),
    highlight: readHighlight(valueIn(rPr, 'w:highlight')),
    vanish: toggleOf(rPr, 'w:vanish'),
    struck: toggleOf(rPr, 'w:strike'),
    struckTwice: toggleOf(rPr, 'w:dstrike'),
    scale: percentOf(valueIn(rPr, 'w:w')),
    font: childOf(rPr, 'w:rFonts')?.attributes.get('w:ascii'),
  }
  return merge<RunProperties>(layer, textFillOf(rPr, theme))
}

/** Spacing that adapts to the page counts as HTML's 14 points (ECMA-376, 17.3.1.33). */
const AUTO_SPACING_PT = 14

const spacingOf = (spacing: XmlElement | undefined, side: 'before' | 'after'): number | undefined => {
  const automatic = spacing?.attributes.get(`w:${side}Autospacing`)
  if (automatic !== undefined && !OFF.has(automatic)) return AUTO_SPACING_PT
  return pointsOf(spacing?.attributes.get(`w:${side}`))
}

const integerOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined

const indentsOf = (pPr: XmlElement): Layer<ParagraphProperties> => {
  const indent = childOf(pPr, 'w:ind')?.attributes
  const hanging = pointsOf(indent?.get('w:hanging'))
  return {
    indentLeftPt: pointsOf(indent?.get('w:left') ?? indent?.get('w:start')),
    indentRightPt: pointsOf(indent?.get('w:right') ?? indent?.get('w:end')),
    indentFirstPt: hanging === undefined ? pointsOf(indent?.get('w:firstLine')) : -hanging,
  }
}

const spacesOf = (pPr: XmlElement): Layer<ParagraphProperties> => {
  const spacing = childOf(pPr, 'w:spacing')
  const exact = spacing?.attributes.get('w:lineRule') === 'exact'
  return {
    spaceBeforePt: spacingOf(spacing, 'before'),
    spaceAfterPt: spacingOf(spacing, 'after'),
    contextualSpacing: toggleOf(pPr, 'w:contextualSpacing'),
    exactLinePt: exact ? pointsOf(spacing?.attributes.get('w:line')) : undefined,
  }
}

export const readParagraphProperties = (pPr: XmlElement | undefined, theme: ThemeColours): ParagraphProperties => {
  if (pPr === undefined) return {}
  const numbering = childOf(pPr, 'w:numPr')
  const layer: Layer<ParagraphProperties> = {
    styleId: valueIn(pPr, 'w:pStyle'),
    outlineLevel: integerOf(valueIn(pPr, 'w:outlineLvl')),
    numberingId: valueIn(numbering, 'w:numId'),
    numberingLevel: integerOf(valueIn(numbering, 'w:ilvl')),
    shading: readShading(childOf(pPr, 'w:shd'), theme),
  }
  return merge<ParagraphProperties>(layer, indentsOf(pPr), spacesOf(pPr))
}
