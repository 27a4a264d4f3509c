import { makeZip, type ZipEntry } from './make-zip.ts'

/** A Word file in parts. Everything but the body is optional, as it is for Word. */
export interface DocxParts {
  /** Content of `w:body`. */
  readonly body?: string
  /** Content of the root of other parts of the document, by kind: `styles`, `numbering`, `footnotes`, `theme`, … */
  readonly parts?: Readonly<Record<string, string>>
  /** Headers and footers as whole roots by relationship id: `{ rIdH: '<w:hdr>…</w:hdr>' }`; their kind is the root's. */
  readonly margins?: Readonly<Record<string, string>>
  /** Targets of links by relationship id. */
  readonly links?: Readonly<Record<string, string>>
  /** Attributes and children before the body of the root. */
  readonly background?: string
  /** Further entries of the archive. */
  readonly entries?: readonly ZipEntry[]
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Prefixes as Word declares them on every root. */
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const ROOTS: Readonly<Record<string, string>> = { theme: 'a:theme' }

const rootOf = (kind: string, content: string): string => {
  const name = ROOTS[kind] ?? `w:${kind}`
  return `${XML}<${name} ${NAMESPACES}>${content}</${name}>`
}

const relationship = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"${mode}/>`

const relationships = (list: readonly string[]): string =>
  `${XML}<Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`

/** A whole main part. */
const documentXml = (body: string, background = ''): string =>
  `${XML}<w:document ${NAMESPACES}>${background}<w:body>${body}</w:body></w:document>`

const marginKind = (root: string): string => (root.startsWith('<w:hdr') ? 'header' : 'footer')

/** The entries of a Word file, so that some can be left out or changed before packing. */
export const docxEntries = ({
  body = '',
  parts = {},
  margins = {},
  links = {},
  background = '',
  entries = [],
}: DocxParts): ZipEntry[] => {
  const related = [
    ...Object.keys(parts).map((kind) => relationship(`rId-${kind}`, kind, `${kind}.xml`)),
    ...Object.entries(margins).map(([id, root]) => relationship(id, marginKind(root), `${id}.xml`)),
    ...Object.entries(links).map(([id, target]) => relationship(id, 'hyperlink', target, ' TargetMode="External"')),
  ]
  return [
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    { name: '_rels/.rels', content: relationships([relationship('rId1', 'officeDocument', 'word/document.xml')]) },
    { name: 'word/_rels/document.xml.rels', content: relationships(related) },
    { name: 'word/document.xml', content: documentXml(body, background) },
    ...Object.entries(parts).map(([kind, content]) => ({ name: `word/${kind}.xml`, content: rootOf(kind, content) })),
    ...Object.entries(margins).map(([id, root]) => ({
      name: `word/${id}.xml`,
      content: XML + root.replace('>', ` ${NAMESPACES}>`),
    })),
    ...entries,
  ]
}

/** A Word file from small pieces of XML, so that a test shows everything that is in it. */
export const makeDocx = (parts: DocxParts): Buffer => makeZip(docxEntries(parts))

/** A run; `properties` go in its `w:rPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs; `properties` go in its `w:pPr`. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`

/** Paragraphs of plain text. */
export const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(run(text))).join('')

export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`

export const table = (rows: readonly (readonly string[])[], properties = ''): string =>
  `<w:tbl>${properties && `<w:tblPr>${properties}</w:tblPr>`}${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`

export interface BoxOptions {
  /** In points, from the page. */
  readonly left?: number
  readonly top?: number
  readonly width?: number
  readonly height?: number
  /** Content of the shape's properties: a fill. */
  readonly fill?: string
  readonly behind?: boolean
}

const emu = (points: number): number => points * 12_700

/** A run with a floating text box, as newer versions of Word write it. */
export const textBox = (
  content: string,
  { left = 0, top = 0, width = 100, height = 100, fill = '', behind = false }: BoxOptions = {},
): string => {
  const place = (side: string, points: number): string =>
    `<wp:position${side} relativeFrom="page"><wp:posOffset>${emu(points)}</wp:posOffset></wp:position${side}>`
  const text = content && `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`
  const shape = `<wps:wsp><wps:spPr>${fill}</wps:spPr>${text}</wps:wsp>`
  return `<w:r><w:drawing><wp:anchor behindDoc="${behind ? 1 : 0}">${place('H', left)}${place('V', top)}<wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:wrapNone/><a:graphic><a:graphicData>${shape}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
}

/** A style with these `properties`. */
export const style = (id: string, type: string, properties: string, attributes = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${attributes}>${properties}</w:style>`
