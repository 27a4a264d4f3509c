import { SaxesParser, type SaxesTagNS } from 'saxes'
import { exceeded } from '../../exceeded.ts'
import type { FormatOptions } from '../../format.ts'

/** An element of a part. Names carry the usual prefix of their namespace ("w:p"), whatever the file calls it. */
export interface XmlElement {
  readonly name: string
  /** By the same kind of names; attributes of no namespace have bare ones. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Where its content begins in the part's decoded text, in UTF-16 code units. */
  readonly contentAt: number
}

type XmlNode = XmlElement | string

export interface XmlPart {
  /** Null where not even a root element could be read. */
  readonly root: XmlElement | null
  /** It is not well-formed: something may be missing. */
  readonly damaged: boolean
}

interface GrowingElement extends XmlElement {
  readonly children: XmlNode[]
}

/** Namespaces of WordprocessingML and around it, transitional (ECMA-376) and strict (ISO 29500), and their usual prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
])

const qualified = (uri: string, local: string): string => (uri === '' ? local : `${PREFIXES.get(uri) ?? '?'}:${local}`)

/** After this many faults the rest is noise, and each costs a stack trace. */
const MAX_FAULTS = 50
/** Characters between two looks at the number of faults. */
const CHUNK_CHARACTERS = 65_536

/** `<!ENTITY name "text">`: text that stands for more text, the stuff of entity bombs. Word never writes it. */
const INTERNAL_ENTITY = /<!ENTITY\s+[^%"'>\s][^"'>\s]{0,200}\s+["']/
const EXTERNAL_ENTITY = /<!ENTITY\s+([^%"'>\s][^"'>\s]{0,200})\s+(?:SYSTEM|PUBLIC)\s/g

/** OPC parts are UTF-8 or UTF-16, as the byte order mark says. Bytes that are neither become U+FFFD. */
export const decodePart = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** Most elements have none: they share one map, since each takes 200 bytes. */
const attributesOf = ({ attributes }: SaxesTagNS): ReadonlyMap<string, string> => {
  const all = Object.values(attributes)
  return all.length === 0 ? NO_ATTRIBUTES : new Map(all.map(({ uri, local, value }) => [qualified(uri, local), value] as const))
}

/** Builds one tree from the events of a parse: state that the parse guards, thrown away after it. */
class TreeBuilder {
  root: GrowingElement | null = null
  readonly #options: FormatOptions
  readonly #isSkipped: (name: string) => boolean
  readonly #open: GrowingElement[] = []
  #depth = 0
  #elements = 0
  /** The depth at which a skipped element stands open. */
  #skippedAt: number | null = null

  constructor(options: FormatOptions, isSkipped: (name: string) => boolean) {
    this.#options = options
    this.#isSkipped = isSkipped
  }

  /** @param contentAt just after the tag. */
  openElement(tag: SaxesTagNS, contentAt: number): void {
    const { fileName, limits } = this.#options
    if (++this.#depth > limits.xmlDepth) throw exceeded(fileName, `${limits.xmlDepth} nested elements`)
    if (this.#skippedAt !== null) return
    const name = qualified(tag.uri, tag.local)
    if (this.#isSkipped(name)) {
      this.#skippedAt = this.#depth
      return
    }
    if (++this.#elements > limits.xmlElements) throw exceeded(fileName, `${limits.xmlElements} elements in one part`)
    const element: GrowingElement = { name, attributes: attributesOf(tag), children: [], contentAt }
    this.#open.at(-1)?.children.push(element)
    this.root ??= element
    this.#open.push(element)
  }

  closeElement(): void {
    if (this.#skippedAt === null) this.#open.pop()
    if (this.#skippedAt === this.#depth) this.#skippedAt = null
    this.#depth--
  }

  /** White space is text only where text is meant: in `w:t` and the like. */
  addText(text: string): void {
    const parent = this.#open.at(-1)
    if (parent === undefined || this.#skippedAt !== null) return
    if (parent.name.endsWith(':t') || text.trim() !== '') parent.children.push(text)
  }
}

/**
 * One XML part as a tree. Entities are never expanded, nothing is fetched; what is not well-formed is read past its faults, as
 * far as possible.
 *
 * @param isSkipped elements that are left out with everything in them.
 * @throws CoverageError `limit_exceeded` for a part nested deeper than `limits.xmlDepth`, of more than `limits.xmlElements`
 * elements, or with entities that stand for text.
 */
export const parseXml = (
  bytes: Uint8Array,
  options: FormatOptions,
  isSkipped: (name: string) => boolean = () => false,
): XmlPart => {
  const builder = new TreeBuilder(options, isSkipped)
  const parser = new SaxesParser({ xmlns: true, position: false })
  let faults = 0
  parser.on('error', () => {
    faults++
  })
  parser.on('doctype', (doctype) => {
    if (INTERNAL_ENTITY.test(doctype)) throw exceeded(options.fileName, 'XML entities that stand for more text')
    for (const [, name = ''] of doctype.matchAll(EXTERNAL_ENTITY)) parser.ENTITIES[name] = ''
  })
  let attributes = 0
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    if (++attributes > options.limits.xmlAttributes)
      throw exceeded(options.fileName, `${options.limits.xmlAttributes} attributes of one element`)
  })
  parser.on('opentag', (tag) => builder.openElement(tag, parser.position))
  parser.on('closetag', () => builder.closeElement())
  parser.on('text', (text) => builder.addText(text))
  parser.on('cdata', (text) => builder.addText(text))
  const xml = decodePart(bytes)
  for (let at = 0; at < xml.length && faults < MAX_FAULTS; at += CHUNK_CHARACTERS)
    parser.write(xml.slice(at, at + CHUNK_CHARACTERS))
  parser.close()
  return { root: builder.root, damaged: faults > 0 }
}

/** The element children, without the text between them. */
export const elementsOf = (element: XmlElement | null | undefined): XmlElement[] =>
  element ? element.children.filter((child) => typeof child !== 'string') : []

/** The first child of that name. */
export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name)

/** The value of a child's `w:val`, the usual place of a property's value. */
export const valueIn = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.get('w:val')

/** The first element of that name at any depth, in document order. */
export const findElement = (element: XmlElement, name: string): XmlElement | undefined => {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findElement(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** All text in an element, at any depth. */
export const textOf = (element: XmlElement | undefined): string =>
  element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? ''
