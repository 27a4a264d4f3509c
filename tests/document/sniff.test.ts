import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/document/limits.ts'
import { sniff } from '../../src/document/sniff.ts'
import { docxEntries, lines, makeDocx } from '../helpers/make-docx.ts'
import { makeZip } from '../helpers/make-zip.ts'

const sniffed = (bytes: Uint8Array | string) =>
  sniff(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, { fileName: 'x', limits: LIMITS })

const office = (type: string): Buffer =>
  makeZip([{ name: '[Content_Types].xml', content: `<Types><Override ContentType="application/vnd.${type}.main+xml"/></Types>` }])

describe('the type of a file', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a PDF behind some bytes', `${'x'.repeat(1_000)}%PDF-1.7`, 'pdf'],
    ['a picture of which a PDF is a part', `GIF89a${' '.repeat(20)}%PDF-1.7`, 'pdf'],
    ['a Word file', makeDocx({ body: lines('a') }), 'docx'],
    ['a Word template', office('openxmlformats-officedocument.wordprocessingml.template'), 'docx'],
    ['a Word file with macros', office('ms-word.document.macroEnabled'), 'docx'],
    ['a Word file that lost its types', makeZip(docxEntries({}).slice(1)), 'docx'],
    ['an old Word file', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-word'],
    ['a PDF that lost its beginning', '1 0 obj\nendobj\nstartxref\n9\n%%EOF', 'pdf'],
    ['a PDF without a version', '%PDF\n1 0 obj', 'pdf'],
    ['the middle of a PDF', '4 0 obj\n<< /Length 9 >>\nstream\n\x01\x02\nendstream', 'pdf'],
    ['text', 'Mira Solberg\nData engineer', 'plain-text'],
    ['text about a PDF', 'Wrote a parser that finds the trailer and each endobj', 'plain-text'],
    ['text with letters beyond ASCII', Buffer.from('Žofia Müller – inženýrka'), 'plain-text'],
    ['UTF-16 text', Buffer.from('\uFEFFMira Solberg', 'utf16le'), 'plain-text'],
    ['Windows-1252 text', Buffer.from('M\xFCller, Z\xFCrich', 'latin1'), 'plain-text'],
    ['Markdown', '# Mira\n\n**Data engineer**', 'markdown'],
    ['a web page', '<!DOCTYPE html><html><body>Mira</body></html>', 'html'],
    ['a part of a web page', '<ul><li>Python</li><li>SQL</li><li>Go</li></ul>', 'html'],
  ])('is told by its content: %s', async (_, bytes, format) => {
    expect((await sniffed(bytes)).format).toBe(format)
  })

  it.each([
    ['a PNG picture', '\x89PNG\r\n\x1A\n'],
    ['a JPEG picture', '\xFF\xD8\xFF\xE0'],
    ['a GIF picture', 'GIF89a'],
    ['a WebP picture', 'RIFF\0\0\0\0WEBPVP8 '],
    ['a HEIC picture', '\0\0\0\x18ftypheic'],
    ['a TIFF picture', 'II*\0'],
    ['an RTF file', '{\\rtf1\\ansi Mira}'],
    ['a PostScript file', '%!PS-Adobe-3.0'],
    ['a PDF form data file (FDF)', '%FDF-1.2'],
    ['a saved web archive (MHTML)', 'MIME-Version: 1.0\r\n'],
    ['a gzip archive', '\x1F\x8B\x08'],
    ['a Windows program', 'MZ\x90\0'],
    ['an XML file', '<?xml version="1.0"?><resume/>'],
    ['an Excel workbook', office('openxmlformats-officedocument.spreadsheetml.sheet')],
    ['a PowerPoint presentation', office('openxmlformats-officedocument.presentationml.presentation')],
    [
      'an OpenDocument text (ODT)',
      makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }]),
    ],
    ['an EPUB book', makeZip([{ name: 'mimetype', content: 'application/epub+zip', method: 0 }])],
    ['an Apple Pages document', makeZip([{ name: 'Index/Document.iwa', content: 'x' }])],
    ['a Java archive', makeZip([{ name: 'META-INF/MANIFEST.MF', content: 'x' }])],
    ['a ZIP archive', makeZip([{ name: 'cv.txt', content: 'x' }])],
    ['no document but binary data', Buffer.alloc(5_000)],
    ['no document but binary data', Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 251))],
  ])('is named in plain words where it is not read: %s', async (found, bytes) => {
    expect(await sniffed(bytes)).toMatchObject({ format: null, found })
  })

  it.each([
    ['an archive without an entry', makeZip([])],
    ['an archive that is cut', makeDocx({ body: lines('a') }).subarray(0, 200)],
  ])('cannot be told: %s', async (_, bytes) => {
    await expect(sniffed(bytes)).rejects.toMatchObject({ code: 'unreadable_document' })
  })

  it('takes no header of a PDF for one that stands too far behind', async () => {
    expect((await sniffed(`${'x '.repeat(1_000)}%PDF-1.7`)).format).toBe('plain-text')
  })
})
