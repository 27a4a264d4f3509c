import { childOf, elementsOf, findElement, type XmlElement } from './parse-xml.ts'

/** Red, green, blue: 0..255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** "auto": dark on light grounds, light on dark ones, so it can always be read. */
export type Colour = Rgb | 'auto'

export const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]

/** Colours of the theme by the names that text uses for them ("background1", "accent2"). */
export type ThemeColours = ReadonlyMap<string, Rgb>

/** ECMA-376, 17.18.97: slots of the theme and the names in text that mean them, by Word's usual mapping. */
const SLOTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dk1', ['dark1', 'text1', 'tx1', 'dk1']],
  ['lt1', ['light1', 'background1', 'bg1', 'lt1']],
  ['dk2', ['dark2', 'text2', 'tx2', 'dk2']],
  ['lt2', ['light2', 'background2', 'bg2', 'lt2']],
  ['accent1', ['accent1']],
  ['accent2', ['accent2']],
  ['accent3', ['accent3']],
  ['accent4', ['accent4']],
  ['accent5', ['accent5']],
  ['accent6', ['accent6']],
  ['hlink', ['hyperlink', 'hlink']],
  ['folHlink', ['followedHyperlink', 'folHlink']],
])

/** Without a theme part, dark is black and light is white. */
const DEFAULT_SLOTS: readonly (readonly [slot: string, colour: Rgb])[] = [
  ['dk1', BLACK],
  ['dk2', BLACK],
  ['lt1', WHITE],
  ['lt2', WHITE],
]

const named = (slot: string, colour: Rgb): (readonly [string, Rgb])[] => (SLOTS.get(slot) ?? []).map((name) => [name, colour])

/** ECMA-376, 17.18.40. */
const HIGHLIGHTS: ReadonlyMap<string, Rgb> = new Map<string, Rgb>([
  ['black', BLACK],
  ['blue', [0, 0, 255]],
  ['cyan', [0, 255, 255]],
  ['darkBlue', [0, 0, 139]],
  ['darkCyan', [0, 139, 139]],
  ['darkGray', [169, 169, 169]],
  ['darkGreen', [0, 100, 0]],
  ['darkMagenta', [128, 0, 128]],
  ['darkRed', [139, 0, 0]],
  ['darkYellow', [128, 128, 0]],
  ['green', [0, 255, 0]],
  ['lightGray', [211, 211, 211]],
  ['magenta', [255, 0, 255]],
  ['red', [255, 0, 0]],
  ['white', WHITE],
  ['yellow', [255, 255, 0]],
])

export const parseHex = (hex: string | undefined): Rgb | undefined => {
  const digits = /^#?([0-9a-f]{6})$/i.exec(hex ?? '')?.[1]
  if (digits === undefined) return undefined
  const value = Number.parseInt(digits, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** The colours of the theme part; without one, black and white. */
export const readTheme = (root: XmlElement | null | undefined): ThemeColours => {
  const scheme = root ? findElement(root, 'a:clrScheme') : undefined
  const own = [...SLOTS.keys()].flatMap((slot) => {
    const [colour] = elementsOf(childOf(scheme, `a:${slot}`))
    const rgb = parseHex(colour?.attributes.get('lastClr') ?? colour?.attributes.get('val'))
    return rgb === undefined ? [] : named(slot, rgb)
  })
  return new Map([...DEFAULT_SLOTS.flatMap(([slot, colour]) => named(slot, colour)), ...own])
}

const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  Math.round(a[0] * share + b[0] * (1 - share)),
  Math.round(a[1] * share + b[1] * (1 - share)),
  Math.round(a[2] * share + b[2] * (1 - share)),
]

/** A tint or shade of "99" leaves 0x99 / 0xFF of the colour. */
const shareOf = (hex: string | undefined): number => (hex === undefined ? 1 : Number.parseInt(hex, 16) / 255)

/** The attributes that one colour is written in. */
interface ColourAttributes {
  readonly value: string
  readonly theme: string
  readonly tint: string
  readonly shade: string
}

const TEXT_COLOUR: ColourAttributes = {
  value: 'w:val',
  theme: 'w:themeColor',
  tint: 'w:themeTint',
  shade: 'w:themeShade',
}
const PATTERN_COLOUR: ColourAttributes = { ...TEXT_COLOUR, value: 'w:color' }
const FILL_COLOUR: ColourAttributes = {
  value: 'w:fill',
  theme: 'w:themeFill',
  tint: 'w:themeFillTint',
  shade: 'w:themeFillShade',
}

/** A theme colour wins over the value that stands beside it. */
const readAttributes = (
  { attributes }: XmlElement,
  { value, theme, tint, shade }: ColourAttributes,
  colours: ThemeColours,
): Colour | undefined => {
  const base = colours.get(attributes.get(theme) ?? '')
  if (base !== undefined) {
    const shaded = mix(base, BLACK, shareOf(attributes.get(shade)))
    return mix(shaded, WHITE, shareOf(attributes.get(tint)))
  }
  const written = attributes.get(value)
  return written === 'auto' ? 'auto' : parseHex(written)
}

/** The colour of letters as `w:color` says it. */
export const readTextColour = (color: XmlElement | undefined, theme: ThemeColours): Colour | undefined =>
  color && readAttributes(color, TEXT_COLOUR, theme)

const known = (colour: Colour | undefined): Rgb | undefined => (colour === 'auto' ? undefined : colour)

/** The background that a `w:shd` paints; undefined where it paints none. */
export const readShading = (shd: XmlElement | undefined, theme: ThemeColours): Rgb | undefined => {
  if (shd === undefined) return undefined
  const fill = known(readAttributes(shd, FILL_COLOUR, theme))
  const kind = shd.attributes.get('w:val') ?? 'clear'
  const share = kind === 'solid' ? 1 : Number(/^pct(\d+)$/.exec(kind)?.[1] ?? 0) / 100
  if (share === 0) return fill
  return mix(known(readAttributes(shd, PATTERN_COLOUR, theme)) ?? BLACK, fill ?? WHITE, share)
}

export const readHighlight = (name: string | undefined): Rgb | undefined => HIGHLIGHTS.get(name ?? '')

/** The colour of a DrawingML fill (`a:solidFill`), without its modifiers of brightness. */
export const readDrawingColour = (fill: XmlElement | undefined, theme: ThemeColours): Rgb | undefined => {
  const [colour] = elementsOf(fill)
  const value = colour?.attributes.get('val') ?? colour?.attributes.get('w14:val')
  return theme.get(value ?? '') ?? parseHex(colour?.attributes.get('lastClr') ?? value)
}

/** WCAG 2.2, relative luminance. */
const luminance = (colour: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, contrast ratio: 1 (the same) to 21 (black on white). */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}
