import { decodeText } from '../decode-text.ts'
import { readDocx, readPdf } from '../engines.ts'
import type { DocumentContent, Format, FormatOptions } from '../format.ts'
import type { FormatId } from '../sniff.ts'
import { readHtml } from './html/read-html.ts'
import { readPlainText } from './plain-text/index.ts'

/** A reader of text as a reader of bytes. */
const decoded =
  (read: (text: string, options: FormatOptions) => DocumentContent): Format['read'] =>
  async (bytes, options) => {
    const { text = '', warnings = [] } = decodeText(bytes) ?? {}
    const content = read(text, options)
    return { ...content, warnings: [...warnings, ...content.warnings] }
  }

/** Every format that is read. To add one: its reader in a folder here, its row, and how `sniff.ts` tells it. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  pdf: {
    mediaType: 'application/pdf',
    name: 'a PDF',
    endings: ['pdf'],
    read: readPdf,
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'a Word document (DOCX)',
    endings: ['docx', 'docm', 'dotx', 'dotm'],
    read: readDocx,
  },
  html: {
    mediaType: 'text/html',
    name: 'a web page (HTML)',
    endings: ['html', 'htm', 'xhtml', 'txt', 'md', 'markdown'],
    read: decoded(readHtml),
  },
  markdown: {
    mediaType: 'text/markdown',
    name: 'a Markdown text',
    endings: ['md', 'markdown', 'txt', 'text'],
    read: decoded((text, { limits }) => readPlainText(text, { markdown: true, limits })),
  },
  'plain-text': {
    mediaType: 'text/plain',
    name: 'a plain text',
    endings: ['txt', 'text', 'md', 'markdown'],
    read: decoded((text, { limits }) => readPlainText(text, { markdown: false, limits })),
  },
}
