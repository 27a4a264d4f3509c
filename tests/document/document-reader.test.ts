import { afterAll, describe, expect, it } from 'vitest'
import { previewWord } from '../../src/document/formats/docx/word-preview.ts'
import { createDocumentReader } from '../../src/document/index.ts'
import { LIMITS } from '../../src/document/limits.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { CoverageError } from '../../src/errors/index.ts'
import { lines, makeDocx } from '../helpers/make-docx.ts'
import { rawPdf, rawText } from '../helpers/make-pdf.ts'
import { makeZip } from '../helpers/make-zip.ts'

const RESUME = makeDocx({ body: lines('Mira Solberg', 'Data engineer', 'Python, SQL and Kubernetes') })

const failureOf = async (reading: Promise<unknown>): Promise<CoverageError> => {
  const error = await reading.then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof CoverageError) return error
  throw error
}

describe('a reader with children', () => {
  const reader = createDocumentReader({ processes: 1 })
  afterAll(() => reader.close())

  it('reads as the same file is read in process', async () => {
    const options = { fileName: 'cv.docx' }
    expect(await reader.readDocument(RESUME, options)).toEqual(await readDocument(RESUME, options))
  })

  it.each([
    ['a PDF', rawPdf({ content: rawText('Mira Solberg trains models with Python and Kubernetes') }), 'cv.pdf'],
    ['a Word file', RESUME, 'cv.docx'],
  ])('gives the same bytes for %s as reading in process, which a saved report is verified by', async (_, bytes, fileName) => {
    const isolated = await reader.readDocument(bytes, { fileName })
    expect(JSON.stringify(isolated)).toBe(JSON.stringify(await readDocument(bytes, { fileName })))
  })

  it('gives a Word file to look at, as in process', async () => {
    const options = { fileName: 'cv.docx', limits: LIMITS }
    expect(await reader.previewWord(RESUME, options)).toEqual(await previewWord(RESUME, options))
  })

  it('refuses to look at what is no Word file', async () => {
    expect((await failureOf(reader.previewWord(Buffer.from('%PDF-1.7')))).code).toBe('unreadable_document')
  })

  it.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['a file that is too large', Buffer.alloc(6_000_000)],
    ['a picture', Buffer.from('\x89PNG\r\n\x1A\n', 'latin1')],
    ['a broken archive', RESUME.subarray(0, 300)],
    ['a bomb', makeZip([{ name: '[Content_Types].xml', content: ' '.repeat(30_000_000) }])],
    ['a file without words', makeDocx({})],
  ])('refuses as in process: %s', async (_, bytes) => {
    const options = { fileName: '../cv.docx' }
    const isolated = await failureOf(reader.readDocument(bytes, options))
    const direct = await failureOf(readDocument(bytes, options))
    expect({ ...isolated, message: isolated.message }).toEqual({ ...direct, message: direct.message })
  })
})

describe('a reader whose children misbehave', () => {
  const program = new URL('../helpers/misbehaving-process.ts', import.meta.url)
  const reader = createDocumentReader({ processes: 1, timeoutMs: 1_500, maxQueue: 1, program })
  afterAll(() => reader.close())

  it.each([
    ['hang', 'took_too_long', 'hang could not be read within 1.5 seconds.'],
    ['crash', 'limit_exceeded', 'crash exceeds a limit: memory.'],
    ['fail unheard', 'unreadable_document', 'fail unheard is damaged or cut short'],
  ])('says what became of the file: %s', async (fileName, code, message) => {
    const error = await failureOf(reader.readDocument(RESUME, { fileName }))
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
  })

  it('believes no answer that is no document', async () => {
    await expect(reader.readDocument(RESUME, { fileName: 'hello' })).rejects.toThrow()
  })

  it('is busy at once where its queue is full', async () => {
    const waiting = ['nap', 'nap'].map((fileName) => reader.readDocument(RESUME, { fileName }).catch(() => {}))
    const begun = performance.now()
    expect((await failureOf(reader.readDocument(RESUME))).code).toBe('busy')
    expect(performance.now() - begun).toBeLessThan(100)
    await Promise.all(waiting)
  })

  it('is busy once it is closed', async () => {
    await reader.close()
    expect((await failureOf(reader.readDocument(RESUME))).code).toBe('busy')
  })
})
