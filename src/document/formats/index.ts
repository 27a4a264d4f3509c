import { decodeText } from '../decode-text.ts'
import { readPdf, readWord } from '../engines.ts'
import type { Format } from '../format.ts'
import type { FormatId } from '../sniff.ts'
import { warnOfInvisible } from '../warn-of-invisible.ts'
import { TEXT_FORMATS, type TextFormat, type TextFormatId } from './text-formats.ts'

/** A reader of text as a reader of bytes. */
const decoded = ({ mediaType, name, endings, read }: TextFormat): Format => ({
  mediaType,
  name,
  endings,
  read: async (bytes, options) => {
    const { text = '', warnings = [] } = decodeText(bytes) ?? {}
    const content = read(text, options)
    return { ...content, warnings: [...warnings, ...warnOfInvisible(text), ...content.warnings] }
  },
})

// Each format stands in the table once, under its id.
const textFormats = Object.fromEntries(TEXT_FORMATS.map((format) => [format.id, decoded(format)])) as Record<TextFormatId, Format>

/**
 * Every format that is read. To add one: its reader in a folder here, its row (of a text: in `text-formats.ts`), and how
 * `sniff.ts` recognises it.
 */
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
    read: readWord,
  },
  ...textFormats,
}
