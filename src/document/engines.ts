/**
 * The readers that need an engine. Loading one takes up to 0.1 s, so each is loaded with the first file that needs it, and a
 * program that reads files in children never loads one in the parent.
 */

type Pdf = typeof import('./formats/pdf/index.ts')
type Word = typeof import('./formats/docx/read-word.ts')
type Preview = typeof import('./formats/docx/word-preview.ts')
type Trace = typeof import('./formats/docx/trace-text.ts')
type Zip = typeof import('./zip.ts')

export const readPdf: Pdf['readPdf'] = async (...file) => (await import('./formats/pdf/index.ts')).readPdf(...file)

export const locateInPdf: Pdf['locateInPdf'] = async (...spans) => (await import('./formats/pdf/index.ts')).locateInPdf(...spans)

export const tracePdf: Pdf['tracePdf'] = async (...file) => (await import('./formats/pdf/index.ts')).tracePdf(...file)

export const readWord: Word['readWord'] = async (...file) => (await import('./formats/docx/read-word.ts')).readWord(...file)

export const previewWord: Preview['previewWord'] = async (...file) =>
  (await import('./formats/docx/word-preview.ts')).previewWord(...file)

export const traceDocx: Trace['traceDocx'] = async (...file) => (await import('./formats/docx/trace-text.ts')).traceDocx(...file)

export const openZip: Zip['openZip'] = async (...file) => (await import('./zip.ts')).openZip(...file)
