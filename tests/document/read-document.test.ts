import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/index.ts'
import { ReadDocument } from '../../src/schema/index.ts'
import { lines, makeDocx, paragraph, run } from '../helpers/make-docx.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { makeZip } from '../helpers/make-zip.ts'
import { linesOf } from '../helpers/read-docx.ts'

const WORDS = ['Mira Solberg', 'Data engineer in Oslo', 'Python, SQL and Kubernetes']
const text = WORDS.join('\n')
const html = `<html><body>${WORDS.map((word) => `<div>${word}</div>`).join('')}</body></html>`
const docx = makeDocx({ body: lines(...WORDS) })
const codes = (read: ReadDocument): string[] => read.warnings.map(({ code }) => code)

describe('a file', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['text', 'cv.txt', Buffer.from(text), 'text/plain'],
    ['Markdown by its marks', 'cv.txt', Buffer.from(`# ${text}\n\n**end**`), 'text/markdown'],
    ['Markdown by its name', 'cv.md', Buffer.from(text), 'text/markdown'],
    ['a web page', 'cv.html', Buffer.from(html), 'text/html'],
    ['a Word file', 'cv.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('is read: %s', async (_, fileName, bytes, mediaType) => {
    const read = await readDocument(bytes, { fileName })
    expect(read.document).toMatchObject({ mediaType, bytes: bytes.byteLength, pages: null })
    expect(linesOf(read.document).map((line) => line.text)).toEqual(expect.arrayContaining(WORDS))
    expect(ReadDocument.parse(read)).toEqual(read)
    expect(codes(read)).toEqual([])
  })

  it('is read as a PDF, with its pages', async () => {
    const pdf = await makePdf(WORDS.map((words, index) => ({ x: 72, y: 72 + index * 20, text: words })))
    const { document } = await readDocument(pdf, { fileName: 'cv.pdf' })
    expect(document).toMatchObject({ mediaType: 'application/pdf', pages: 1 })
    expect(document.text).toContain('Kubernetes')
  })

  it('has the SHA-256 of its bytes', async () => {
    const { document } = await readDocument(Buffer.from(text))
    expect(document.sha256).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it.each([
    ['cv.pdf', docx, ['name_differs']],
    ['cv.txt', docx, ['name_differs']],
    ['cv.DOCX', docx, []],
    ['cv', docx, []],
    ['cv.tex', Buffer.from(text), []],
    ['cv.eml', Buffer.from(text), ['name_differs']],
  ])('named %s is read by its content, with a warning where the name says something else', async (fileName, bytes, expected) => {
    expect(codes(await readDocument(bytes, { fileName }))).toEqual(expected)
  })

  it.each([
    ['an empty one', Buffer.alloc(0), 'cv.txt', 'empty_file'],
    ['one that is too large', Buffer.alloc(5 * 2 ** 20 + 1), 'cv.pdf', 'file_too_large'],
    ['an old Word file', Buffer.from('\xD0\xCF\x11\xE0 Word', 'latin1'), 'cv.docx', 'old_word_file'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), 'cv.png', 'unsupported_file_type'],
    ['text under the name of a PDF', Buffer.from(text), 'cv.pdf', 'unsupported_file_type'],
    ['a web page under the name of a Word file', Buffer.from(html), 'cv.doc', 'unsupported_file_type'],
    ['a PDF without its beginning', Buffer.from('1 0 obj endobj\ntrailer\n%%EOF'), 'cv.pdf', 'unreadable_document'],
    ['a PDF that is only a beginning', Buffer.from('%PDF-1.7\n'), 'cv.pdf', 'unreadable_document'],
    ['text that is too short', Buffer.from('Mira Solberg'), 'cv.txt', 'no_text'],
    ['blanks', Buffer.from(' '.repeat(400)), 'cv.txt', 'no_text'],
    ['a Word file whose words are all hidden', makeDocx({ body: paragraph(run(text, '<w:vanish/>')) }), 'cv.docx', 'no_text'],
  ])('is refused: %s', async (_, bytes, fileName, code) => {
    await expect(readDocument(bytes, { fileName })).rejects.toMatchObject({ code })
  })

  it('that is a page without words is said to need a browser where it was given as a posting', async () => {
    const page = Buffer.from('<!doctype html><html><body><div id="root"></div><noscript>Turn scripts on to see jobs.</noscript>')
    const refusal = (givenAs: 'posting' | 'resume') => readDocument(page, { fileName: 'job.html', givenAs })
    await expect(refusal('posting')).rejects.toMatchObject({
      code: 'page_needs_browser',
      message: expect.stringMatching(/^job\.html is a web page without text of its own/),
      hint: 'Open it in a browser and paste the posting’s text.',
    })
    await expect(refusal('resume')).rejects.toMatchObject({ code: 'no_text' })
  })

  it('is refused with words about what was found', async () => {
    const refused = (bytes: Buffer, fileName: string) => readDocument(bytes, { fileName })
    await expect(refused(Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), 'a/cv.pdf')).rejects.toThrow('cv.pdf is a PNG picture')
    await expect(refused(Buffer.from(text), 'cv.pdf')).rejects.toThrow('cv.pdf is a plain text under the name of a .pdf')
    await expect(refused(Buffer.from('x'), 'cv.txt')).rejects.toThrow('it holds hardly a word')
  })

  it('that shows pictures and only the name of a scanning app is a scan', async () => {
    const picture = [{ name: 'word/media/image1.png', content: 'x' }]
    const scan = makeDocx({ body: lines('Scanned with PocketScanner'), entries: picture })
    await expect(readDocument(scan)).rejects.toThrow('it looks like a scan or a picture')
    expect((await readDocument(makeDocx({ body: lines(...WORDS), entries: picture }))).document.lines).toHaveLength(3)
  })

  it('without a word in what is read of it is refused by the limit that it goes over', async () => {
    const signs = Buffer.from('? ! ? ! ?\n'.repeat(25_000))
    await expect(readDocument(signs, { fileName: 'cv.txt' })).rejects.toMatchObject({
      code: 'limit_exceeded',
      details: { limit: '200,000 characters' },
    })
    const pages = await makePdf(...Array.from({ length: 51 }, () => []))
    await expect(readDocument(pages, { fileName: 'cv.pdf' })).rejects.toMatchObject({ details: { limit: '50 pages' } })
  })

  it('without a name is "The file" in messages', async () => {
    await expect(readDocument(makeZip([]))).rejects.toThrow('The file is damaged')
  })
})
