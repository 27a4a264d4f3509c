import { escapeXml } from '../../text/escape-xml.ts'
import type { LocatedElement } from './locate-elements.ts'
import { locateElements } from './locate-elements.ts'
import { closePart, directoryOf, findPart, freeName, openPart, type Parts, relationshipsOf } from './package-parts.ts'
import { spliceText } from './splice.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** The two dialects of the format, by the namespace of the main part: transitional (ECMA-376) and strict (ISO 29500). */
const RELATIONSHIP_TYPES: ReadonlyMap<string, string> = new Map([
  [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  ],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'],
])

/** Whether changes and comments can be written into a part of this namespace. */
export const isWordNamespace = (uri: string): boolean => RELATIONSHIP_TYPES.has(uri)

/** Inserts before the closing tag of the root; a self-closing root is opened. */
const addToRoot = (xml: string, root: LocatedElement, added: string): string => {
  if (root.end > root.contentAt) return spliceText(xml, [{ start: root.contentEnd, end: root.contentEnd, text: added }])
  const name = /^<([^\s/>]+)/.exec(xml.slice(root.start))?.[1] ?? ''
  return `${xml.slice(0, root.end).replace(/\s*\/>$/, '>')}${added}</${name}>${xml.slice(root.end)}`
}

const prefixOfTag = (xml: string, { start }: LocatedElement): string =>
  /^<([^\s/>:]+:)/.exec(xml.slice(start, start + 64))?.[1] ?? ''

const appendTo = (parts: Parts, name: string, file: string, write: (root: LocatedElement, prefix: string) => string): Parts => {
  const part = openPart(parts.get(name) ?? new Uint8Array(), file)
  const { root } = locateElements(part.xml, file)
  const xml = addToRoot(part.xml, root, write(root, prefixOfTag(part.xml, root)))
  return new Map([...parts, [name, closePart({ ...part, xml })]])
}

const resolveTarget = (from: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : directoryOf(from) + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The comments part that the main part points to; undefined where there is none. */
export const findCommentsPart = (parts: Parts, mainPart: string, file: string): string | undefined => {
  const name = findPart(parts, relationshipsOf(mainPart))
  if (name === undefined) return undefined
  const { root } = locateElements(openPart(parts.get(name) ?? new Uint8Array(), file).xml, file)
  const target = root.children
    .find(({ attributes }) => /\/comments$/.test(attributes.get('Type') ?? ''))
    ?.attributes.get('Target')
  return target === undefined ? undefined : findPart(parts, resolveTarget(mainPart, target))
}

/** What a part of the file points to. */
interface Relationship {
  readonly from: string
  readonly type: string
  readonly target: string
}

const addRelationship = (parts: Parts, { from, type, target }: Relationship, file: string): Parts => {
  const own = relationshipsOf(from)
  const name = findPart(parts, own)
  const known: Parts = name === undefined ? new Map([...parts, [own, emptyRelationships()]]) : parts
  return appendTo(known, name ?? own, file, (root, prefix) => {
    const taken = new Set(root.children.map(({ attributes }) => attributes.get('Id')))
    const id = freeName('rIdComments', '', (one) => taken.has(one))
    return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`
  })
}

const emptyRelationships = (): Uint8Array => Buffer.from(`${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`)

const addContentType = (parts: Parts, part: string, file: string): Parts => {
  const name = findPart(parts, '[Content_Types].xml') ?? '[Content_Types].xml'
  return appendTo(parts, name, file, (_root, prefix) => {
    return `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${COMMENTS_TYPE}"/>`
  })
}

export interface NewComments {
  readonly mainPart: string
  /** Of the main part. */
  readonly namespace: string
  readonly file: string
  /** The comments as XML. @param prefix of the elements, with its colon. */
  readonly write: (prefix: string) => string
}

const createPart = (parts: Parts, { mainPart, namespace, file, write }: NewComments): Parts => {
  const directory = directoryOf(mainPart)
  const name = freeName(`${directory}comments`, '.xml', (one) => findPart(parts, one) !== undefined)
  const xml = `${XML}<w:comments xmlns:w="${namespace}">${write('w:')}</w:comments>`
  const withPart: Parts = new Map([...parts, [name, Buffer.from(xml)]])
  const type = RELATIONSHIP_TYPES.get(namespace) ?? ''
  const related = addRelationship(withPart, { from: mainPart, type, target: name.slice(directory.length) }, file)
  return addContentType(related, name, file)
}

/** Adds comments to those that the file has; if it has none, also a part for them, and the relationship that declares it. */
export const addComments = (parts: Parts, comments: NewComments): Parts => {
  const name = findCommentsPart(parts, comments.mainPart, comments.file)
  if (name === undefined) return createPart(parts, comments)
  return appendTo(parts, name, comments.file, (root, prefix) => {
    // Elements without a prefix are in the default namespace, but attributes need a prefix.
    if (prefix !== '') return comments.write(prefix)
    return comments.write('w:').replaceAll('<w:comment ', `<w:comment xmlns:w="${root.uri}" `)
  })
}
