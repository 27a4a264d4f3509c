import { SaxesParser, type SaxesTagNS } from 'saxes'
import { CoverageError } from '../../errors/index.ts'

/** An element, and where it stands in the text of its part. Offsets are UTF-16 code units. */
export interface LocatedElement {
  /** Without its prefix. */
  readonly local: string
  readonly uri: string
  readonly parent: LocatedElement | null
  readonly children: readonly LocatedElement[]
  /** Of its tag. */
  readonly start: number
  /** Just after its tag; equal to `end` for a self-closing element. */
  readonly contentAt: number
  /** Before its closing tag. */
  readonly contentEnd: number
  /** After its closing tag. */
  readonly end: number
  readonly attributes: ReadonlyMap<string, string>
}

type Growing = { -readonly [K in keyof LocatedElement]: LocatedElement[K] } & { children: Growing[] }

export interface LocatedPart {
  readonly root: LocatedElement
  /** Prefixes that the root declares, by namespace; the default namespace has none. */
  readonly prefixes: ReadonlyMap<string, string>
}

const attributesOf = ({ attributes }: SaxesTagNS): ReadonlyMap<string, string> =>
  new Map(Object.values(attributes).map(({ local, value }) => [local, value]))

const prefixesOf = ({ ns }: SaxesTagNS): ReadonlyMap<string, string> =>
  new Map(Object.entries(ns ?? {}).flatMap(([prefix, uri]) => (prefix === '' ? [] : [[uri, prefix] as const])))

/**
 * Find where each element of a part is, so that the part's text can be changed there and stays as it is everywhere else.
 * For parts that the document reader accepted: its limits hold, and are not checked again.
 *
 * @throws CoverageError `cannot_write_back` where the part is not well-formed: a place in it would be a guess.
 */
export const locateElements = (xml: string, fileName: string): LocatedPart => {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const open: Growing[] = []
  const found: { root?: Growing; prefixes?: ReadonlyMap<string, string> } = {}
  const damaged = (cause?: unknown): CoverageError =>
    new CoverageError('cannot_write_back', { file: fileName, reason: 'a part of it is damaged' }, { cause })
  parser.on('error', (error) => {
    throw damaged(error)
  })
  parser.on('opentag', (tag) => {
    const contentAt = parser.position
    const element: Growing = {
      local: tag.local,
      uri: tag.uri,
      parent: open.at(-1) ?? null,
      children: [],
      start: xml.lastIndexOf('<', contentAt - 1),
      contentAt,
      contentEnd: contentAt,
      end: contentAt,
      attributes: attributesOf(tag),
    }
    open.at(-1)?.children.push(element)
    found.root ??= element
    found.prefixes ??= prefixesOf(tag)
    open.push(element)
  })
  parser.on('closetag', (tag) => {
    const element = open.pop()
    if (!element || tag.isSelfClosing) return
    element.end = parser.position
    element.contentEnd = xml.lastIndexOf('</', element.end - 1)
  })
  parser.write(xml).close()
  if (!found.root || !found.prefixes) throw damaged()
  return { root: found.root, prefixes: found.prefixes }
}

/** All elements of that name at any depth, in document order. */
export const findAll = (element: LocatedElement, local: string): LocatedElement[] =>
  element.children.flatMap((child) => (child.local === local ? [child, ...findAll(child, local)] : findAll(child, local)))

/** The elements around one, from the nearest outwards. */
export const ancestorsOf = (element: LocatedElement): LocatedElement[] =>
  element.parent === null ? [] : [element.parent, ...ancestorsOf(element.parent)]

export const childNamed = (element: LocatedElement, local: string): LocatedElement | undefined =>
  element.children.find((child) => child.local === local)
