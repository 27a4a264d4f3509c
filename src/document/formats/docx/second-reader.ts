import mammoth from 'mammoth'
import { CoverageError } from '../../../errors/index.ts'
import type { Warning } from '../../../schema/index.ts'
import type { DocumentContent, FormatOptions } from '../../format.ts'
import { openZip, type ZipArchive } from '../../zip.ts'
import { readHtml } from '../html/read-html.ts'
import { decodePart, parseXml } from './parse-xml.ts'

/** mammoth builds several trees of a part, so it is given smaller parts only. */
const MAX_XML_ELEMENTS = 100_000

const BY_SECOND: Warning = {
  code: 'second_reader',
  message:
    'This Word file is damaged and was read by a second reader, which sees neither headers nor hidden text: check what is missing.',
}

/** Where a link of a stranger's file may lead; all else (`javascript:`, `data:`, `file:`) loses its address. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|#)/i

/** A document's elements as mammoth gives them, as far as they are used here. */
interface DocumentElement {
  readonly type: string
  readonly href?: string
  readonly children?: readonly DocumentElement[]
}

/** An element without pictures in it, and without links that do more than lead somewhere: of those, the words stay. */
const sanitize = <E extends DocumentElement>(element: E): E =>
  element.children === undefined ? element : { ...element, children: element.children.flatMap(sanitizeChild) }

const sanitizeChild = (child: DocumentElement): readonly DocumentElement[] => {
  if (child.type === 'image') return []
  const sanitized = sanitize(child)
  const unsafe = child.href !== undefined && !SAFE_ADDRESS.test(child.href)
  return unsafe ? (sanitized.children ?? []) : [sanitized]
}

/** What mammoth needs of an archive. It accepts this in place of a path or a buffer, as its own tests do. */
interface MammothFile {
  readonly exists: (name: string) => boolean
  readonly read: (name: string) => Promise<string>
}

/** Parts come through the gate: inflated within limits, parsed once to see that they are no deeper or larger than allowed. */
const gatedFile = (zip: ZipArchive, options: FormatOptions): MammothFile => {
  const names = new Set(zip.names)
  return {
    exists: (name) => names.has(name),
    read: async (name) => {
      const part = (await zip.read(name)) ?? new Uint8Array()
      parseXml(part, options)
      return decodePart(part)
    },
  }
}

/**
 * A Word file as HTML: paragraphs, headings, lists and tables, without styles, pictures and scripts.
 *
 * @returns a fragment, its text escaped, its links to the web, to mail or within it.
 * @throws CoverageError `unreadable_document`, `password_protected` or `limit_exceeded`.
 */
export const toHtml = async (bytes: Uint8Array, { fileName, limits }: FormatOptions): Promise<string> => {
  const options = { fileName, limits: { ...limits, xmlElements: MAX_XML_ELEMENTS } }
  const file = gatedFile(await openZip(bytes, options), options)
  // mammoth's types leave this kind of input out.
  const input = { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
  try {
    return (await mammoth.convertToHtml(input, { transformDocument: sanitize, includeEmbeddedStyleMap: false })).value
  } catch (cause) {
    if (cause instanceof CoverageError) throw cause
    throw new CoverageError('unreadable_document', { file: fileName, format: 'a Word file' }, { cause })
  }
}

/**
 * The text of a Word file by mammoth, which opens only the parts that it must: for files of which a part is damaged that
 * `readDocx` cannot do without.
 *
 * @throws CoverageError as {@link toHtml}.
 */
export const readBySecond = async (bytes: Uint8Array, options: FormatOptions): Promise<DocumentContent> => {
  const content = readHtml(await toHtml(bytes, options), options)
  return { ...content, warnings: [BY_SECOND, ...content.warnings] }
}
