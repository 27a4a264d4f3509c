import { LazyPattern } from '../../../text/lazy-pattern.ts'
import { TEXT_PATTERNS } from '../../../text/texts.compiled.ts'
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
  /** The style of that type and id; undefined where there is none. */
  readonly find: (type: StyleType, styleId: string | undefined) => Style | undefined
}

/** A style of one type is never used as one of another, whoever names it (ECMA-376, 17.7.4.17). */
type StyleType = 'paragraph' | 'character' | 'table'

/** Word's own names, which stay English in every language ("heading 1"); templates add theirs ("Section Heading"). */
const HEADING_NAME = /\bheading\b|\btitle\b/i
const OTHER_TITLE = new LazyPattern(...TEXT_PATTERNS['style-of-other-titles'])

const UNSTYLED: Style = { run: {}, paragraph: {}, heading: false, paintsGround: false }

/** A chain of styles is rarely longer than five; a circle of them is never followed further. */
const MAX_CHAIN = 20

const isHeadingName = (name: string): boolean => HEADING_NAME.test(name) && !OTHER_TITLE.test(name)

const ownStyle = (style: XmlElement, theme: ThemeColours): Style => {
  const type = typeOf(style)
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
    ...UNSTYLED,
    run: readRunProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
    paragraph: readParagraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'), theme),
  }
}

/** ECMA-376, 17.7.4.17: a style without a type is one of paragraphs. */
const typeOf = ({ attributes }: XmlElement): string => attributes.get('w:type') ?? 'paragraph'

const isDefault = ({ attributes }: XmlElement): boolean => /^(?:1|true|on)$/.test(attributes.get('w:default') ?? '')

const isNormal = (style: XmlElement): boolean => valueIn(style, 'w:name')?.toLowerCase() === 'normal'

/** The style of paragraphs that name none: if several, the last, whether or not it has an id; else Word's own, Normal. */
const findDefault = (paragraphStyles: readonly XmlElement[]): XmlElement | undefined =>
  paragraphStyles.findLast(isDefault) ?? paragraphStyles.find(isNormal)

/** By type and id. Of two with one id the first keeps it; one that has none is named by the empty id, and by nothing else. */
const indexStyles = (elements: readonly XmlElement[]): ReadonlyMap<string, XmlElement> =>
  new Map(elements.toReversed().map((style) => [`${typeOf(style)} ${style.attributes.get('w:styleId') ?? ''}`, style]))

/** Read styles.xml. Without it nothing is styled. */
export const readStyles = (root: XmlElement | null | undefined, theme: ThemeColours): Styles => {
  const elements = elementsOf(root).filter(({ name }) => name === 'w:style')
  const byTypeAndId = indexStyles(elements)
  const resolved = new Map<XmlElement, Style>()

  const resolve = (style: XmlElement, chain: number): Style => {
    const baseId = valueIn(style, 'w:basedOn')
    const base = baseId ? byTypeAndId.get(`${typeOf(style)} ${baseId}`) : undefined
    const own = ownStyle(style, theme)
    return base === undefined || chain >= MAX_CHAIN ? own : inherit(resolve(base, chain + 1), own)
  }
  const styleOf = (element: XmlElement | undefined): Style | undefined => {
    if (element === undefined) return undefined
    const style = resolved.get(element) ?? resolve(element, 0)
    resolved.set(element, style)
    return style
  }
  const find = (type: StyleType, styleId: string | undefined): Style | undefined =>
    styleId === undefined ? undefined : styleOf(byTypeAndId.get(`${type} ${styleId}`))
  const usual = styleOf(findDefault(elements.filter((style) => typeOf(style) === 'paragraph'))) ?? UNSTYLED
  return { defaults: readDefaults(root, theme), find, paragraphStyle: (styleId) => find('paragraph', styleId) ?? usual }
}
