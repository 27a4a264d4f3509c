import mammoth from 'mammoth'
import { CoverageError } from '../../../errors.ts'
import type { FormatOptions } from '../../format.ts'
import { LIMITS } from '../../limits.ts'
import { openZip, type ZipArchive } from '../../zip.ts'
import { decodePart, parseXml } from './parse-xml.ts'

/** mammoth builds several trees of a part, so that it is given smaller ones. */
const PREVIEW_LIMITS = { ...LIMITS, xmlElements: 100_000 }

const OPTIONS: FormatOptions = { fileName: 'The file', limits: PREVIEW_LIMITS }

/** Where a link of a stranger's file may lead; all else (`javascript:`, `data:`, `file:`) loses its address. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|#)/i

/** What mammoth tells of a document, as far as it is looked at here. */
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

/** What mammoth needs of an archive. It takes one in place of a path or a buffer, as its own tests give it. */
interface MammothFile {
  readonly exists: (name: string) => boolean
  readonly read: (name: string) => Promise<string>
}

/** Parts come through the gate: inflated within limits, parsed once to see that they are no deeper or larger than allowed. */
const gatedFile = (zip: ZipArchive): MammothFile => {
  const names = new Set(zip.names)
  return {
    exists: (name) => names.has(name),
    read: async (name) => {
      const part = (await zip.read(name)) ?? new Uint8Array()
      parseXml(part, OPTIONS)
      return decodePart(part)
    },
  }
}

/**
 * A Word file as HTML to look at: paragraphs, headings, lists and tables, without styles, pictures and scripts.
 * For people only; what is scored is the text that `readDocx` returns.
 *
 * @returns a fragment, its text escaped, its links to the web, to mail or within it.
 * @throws CoverageError `unreadable_document`, `password_protected` or `limit_exceeded`.
 */
export const previewDocxHtml = async (bytes: Uint8Array): Promise<string> => {
  const file = gatedFile(await openZip(bytes, OPTIONS))
  // mammoth's types leave this kind of input out.
  const input = { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
  try {
    const options = { transformDocument: sanitize, includeEmbeddedStyleMap: false, idPrefix: 'preview-' }
    return (await mammoth.convertToHtml(input, options)).value
  } catch (cause) {
    if (cause instanceof CoverageError) throw cause
    throw new CoverageError('unreadable_document', { file: OPTIONS.fileName, format: 'a Word file' }, { cause })
  }
}
