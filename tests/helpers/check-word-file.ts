import { posix } from 'node:path'
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element by its local name. Prefixes differ from file to file, and no two namespaces here share a name that matters. */
interface Node {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Node[]
  readonly parent: Node | null
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** @throws Error if the part is not well-formed. */
const parse = (xml: string): Node => {
  const parser = new SaxesParser({ xmlns: true })
  const root: Node = { name: '', attributes: new Map(), children: [], parent: null }
  let open = root
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.values(attributes).map(({ name: key, value }): [string, string] => [local(key), value])
    const node = { name: local(name), attributes: new Map(own), children: [], parent: open }
    open.children.push(node)
    open = node
  })
  parser.on('closetag', () => {
    open = open.parent ?? root
  })
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  return root
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)]
const named = (nodes: readonly Node[], ...names: readonly string[]): Node[] => nodes.filter(({ name }) => names.includes(name))

/** Where changes and the ends of comments may stand (ECMA-376 part 1, 17.13 and its schema, EG_RunLevelElements and EG_PContent). */
const AROUND_RUNS = new Set([
  'p',
  'hyperlink',
  'sdtContent',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
])
const AROUND_PARAGRAPHS = new Set(['body', 'tc', 'txbxContent', 'hdr', 'ftr', 'footnote', 'endnote', 'comment'])

/** What must come first in its parent if it is there at all. */
const FIRST: Readonly<Record<string, string>> = { pPr: 'p', rPr: 'r', tblPr: 'tbl', tcPr: 'tc' }

const repeated = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index).map(String)),
]

const checkOrder = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) =>
    FIRST[node.name] !== undefined && node.parent?.name === FIRST[node.name] && node.parent?.children[0] !== node
      ? [`${node.name} is not the first in its ${node.parent?.name}`]
      : [],
  )

const checkChanges = (nodes: readonly Node[]): string[] => {
  // In properties, "ins" and "del" say that a paragraph mark or a row was changed.
  const changes = named(nodes, 'ins', 'del').filter(({ parent }) => !['rPr', 'trPr'].includes(parent?.name ?? ''))
  return [
    ...changes
      .filter(({ parent }) => !AROUND_RUNS.has(parent?.name ?? '') && !AROUND_PARAGRAPHS.has(parent?.name ?? ''))
      .map(({ name, parent }) => `${name} stands in ${parent?.name}`),
    ...changes
      .filter(({ attributes }) => !attributes.get('id') || !attributes.get('author'))
      .map(({ name }) => `${name} has no id or author`),
    ...named(changes, 'del').flatMap((node) =>
      named(all(node), 't').length > 0 ? ['a deletion holds text that is not deleted'] : [],
    ),
    ...named(changes, 'ins').flatMap((node) =>
      named(
        node.children.flatMap((child) => (child.name === 'del' ? [] : all(child))),
        'delText',
      ).length > 0
        ? ['an insertion holds deleted text']
        : [],
    ),
    ...repeated(changes.map(({ attributes }) => attributes.get('id'))).map((id) => `two changes have the id ${id}`),
  ]
}

const idsOf = (nodes: readonly Node[]): (string | undefined)[] => nodes.map(({ attributes }) => attributes.get('id'))

const checkComments = (nodes: readonly Node[], comments: Node | null): string[] => {
  const [starts, ends, references] = ['commentRangeStart', 'commentRangeEnd', 'commentReference'].map((name) =>
    named(nodes, name),
  )
  const told = new Set(idsOf(named(comments ? all(comments) : [], 'comment')))
  const at = new Map(nodes.map((node, index) => [node, index]))
  const opened = new Map((starts ?? []).map((node) => [node.attributes.get('id'), at.get(node) ?? 0]))
  return [
    ...(references ?? []).filter(({ parent }) => parent?.name !== 'r').map(() => 'the reference of a comment stands in no run'),
    ...(references ?? []).filter(({ attributes }) => !told.has(attributes.get('id'))).map(() => 'a reference has no comment'),
    ...(ends ?? [])
      .filter((node) => (opened.get(node.attributes.get('id')) ?? Number.POSITIVE_INFINITY) > (at.get(node) ?? 0))
      .map(() => 'a comment ends before it begins'),
    ...((starts ?? []).length === (ends ?? []).length ? [] : ['the starts and the ends of comments are not as many']),
    ...[...(starts ?? []), ...(ends ?? [])]
      .filter(({ parent }) => !AROUND_RUNS.has(parent?.name ?? '') && !AROUND_PARAGRAPHS.has(parent?.name ?? ''))
      .map(({ name, parent }) => `${name} stands in ${parent?.name}`),
    ...repeated(idsOf(named(comments ? all(comments) : [], 'comment'))).map((id) => `two comments have the id ${id}`),
  ]
}

const checkCommentsPart = (comments: Node): string[] =>
  named(all(comments), 'comment').flatMap(({ attributes, children }) => [
    ...(attributes.get('id') && attributes.get('author') ? [] : ['a comment has no id or author']),
    ...(children.length > 0 && children.every(({ name }) => ['p', 'tbl', 'sdt'].includes(name))
      ? []
      : ['a comment holds no paragraph']),
  ])

const checkTypes = (parts: ReadonlyMap<string, Node | null>): string[] => {
  const types = parts.get('[Content_Types].xml')
  if (!types) return ['there is no list of content types']
  const nodes = all(types)
  const extensions = new Set(named(nodes, 'Default').map(({ attributes }) => attributes.get('Extension')?.toLowerCase()))
  const overrides = named(nodes, 'Override').map(({ attributes }) => attributes.get('PartName')?.replace(/^\//, ''))
  const known = new Set(overrides.map((name) => name?.toLowerCase()))
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !name.endsWith('/') &&
      !known.has(name.toLowerCase()) &&
      !extensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()),
  )
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...repeated(overrides).map((name) => `${name} has two content types`),
  ]
}

const checkRelationships = (parts: ReadonlyMap<string, Node | null>): string[] => {
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()))
  return [...parts].flatMap(([name, node]) => {
    if (!name.endsWith('.rels') || !node) return []
    const base = posix.dirname(posix.dirname(name))
    const relationships = named(all(node), 'Relationship')
    const internal = relationships.filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    const lost = internal
      .map(({ attributes }) => attributes.get('Target') ?? '')
      .filter((target) => !target.startsWith('#') && target !== 'NULL')
      .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(base, target)))
      .filter((target) => !names.has(decodeURI(target).toLowerCase()))
    return [
      ...lost.map((target) => `${name} points to ${target}, which is not there`),
      ...repeated(relationships.map(({ attributes }) => attributes.get('Id'))).map((id) => `${name} has the id ${id} twice`),
    ]
  })
}

/**
 * What Word would complain of in a file with changes and comments: parts that are not well-formed, without a type or lost,
 * properties that do not come first, changes and comments where none are allowed, ids that are used twice. Empty if all is
 * as it should be.
 *
 * @param mainPart the part whose changes and comments are checked.
 */
export const checkWordFile = (docx: Uint8Array, mainPart = 'word/document.xml'): string[] => {
  const files = Object.entries(unzipSync(docx))
  const broken: string[] = []
  const parts = new Map(
    files.map(([name, bytes]): [string, Node | null] => {
      if (!/\.(?:xml|rels)$/i.test(name)) return [name, null]
      try {
        return [name, parse(new TextDecoder().decode(bytes))]
      } catch {
        broken.push(`${name} is not well-formed`)
        return [name, null]
      }
    }),
  )
  const main = parts.get(mainPart)
  const comments = parts.get(`${posix.dirname(mainPart)}/comments.xml`) ?? null
  const nodes = main ? all(main) : []
  return [
    ...broken,
    ...checkTypes(parts),
    ...checkRelationships(parts),
    ...checkOrder(nodes),
    ...checkChanges(nodes),
    ...checkComments(nodes, comments),
    ...(comments ? checkCommentsPart(comments) : []),
  ]
}
