import type { ThemeColours } from './colour.ts'
import { childOf, elementsOf, findElement, valueIn, type XmlElement } from './parse-xml.ts'
import { merge, type ParagraphProperties, type RunProperties, readParagraphProperties, readRunProperties } from './properties.ts'

/** A style with everything that it inherits. */
export interface Style {
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
  /** Named as a heading or a title, itself or by what it is based on. */
  readonly heading: boolean
  /** It shades cells by rules of its own (header row, banded rows), which are not followed. */
  readonly paintsGround: boolean
}

export interface Styles {
  /** What holds where no style says otherwise. */
  readonly defaults: Style
  /** The style of that id; the document's default paragraph style where `styleId` is undefined or unknown. */
  readonly paragraphStyle: (styleId: string | undefined) => Style
  /** The style of that id; undefined where there is none. */
  readonly find: (styleId: string | undefined) => Style | undefined
}

/** Word's own names, which stay English in every language ("heading 1"); templates add theirs ("Section Heading"). */
const HEADING_NAME = /\bheading\b|\btitle\b/i
/** Titles of jobs and the like stand in the text, not over it. */
const OTHER_TITLE = /\b(?:job|book|position|role) ?title\b|\btoc heading\b|\bsubtitle\b/i

const NONE: Style = { run: {}, paragraph: {}, heading: false, paintsGround: false }

/** A chain of styles is rarely longer than five; a circle of them is never followed further. */
const MAX_CHAIN = 20

const isHeadingName = (name: string): boolean => HEADING_NAME.test(name) && !OTHER_TITLE.test(name)

const ownStyle = (style: XmlElement, theme: ThemeColours): Style => {
  const type = style.attributes.get('w:type')
  return {
    run: readRunProperties(childOf(style, 'w:rPr'), theme),
    paragraph: readParagraphProperties(childOf(style, 'w:pPr'), theme),
    heading: type !== 'character' && isHeadingName(valueIn(style, 'w:name') ?? ''),
    paintsGround: type === 'table' && findElement(style, 'w:shd') !== undefined,
  }
}

const inherit = (base: Style, own: Style): Style => ({
  run: merge(base.run, own.run),
  paragraph: merge(base.paragraph, own.paragraph),
  heading: own.heading || base.heading,
  paintsGround: own.paintsGround || base.paintsGround,
})

const readDefaults = (root: XmlElement | null | undefined, theme: ThemeColours): Style => {
  const defaults = childOf(root, 'w:docDefaults')
  return {
    ...NONE,
    run: readRunProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
    paragraph: readParagraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'), theme),
  }
}

const isDefaultParagraph = ({ attributes }: XmlElement): boolean =>
  attributes.get('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? '')

/** Read styles.xml. Without it nothing is styled. */
export const readStyles = (root: XmlElement | null | undefined, theme: ThemeColours): Styles => {
  const elements = elementsOf(root).filter(({ name }) => name === 'w:style')
  const byId = new Map(elements.map((style) => [style.attributes.get('w:styleId') ?? '', style]))
  const resolved = new Map<string, Style>()

  const resolve = (style: XmlElement, chain: number): Style => {
    const base = byId.get(valueIn(style, 'w:basedOn') ?? '')
    const own = ownStyle(style, theme)
    return base === undefined || chain >= MAX_CHAIN ? own : inherit(resolve(base, chain + 1), own)
  }
  const find = (styleId = ''): Style | undefined => {
    const element = byId.get(styleId)
    if (element === undefined) return undefined
    const style = resolved.get(styleId) ?? resolve(element, 0)
    resolved.set(styleId, style)
    return style
  }
  const usual = find(elements.find(isDefaultParagraph)?.attributes.get('w:styleId')) ?? NONE
  return { defaults: readDefaults(root, theme), find, paragraphStyle: (styleId) => find(styleId) ?? usual }
}
