import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../../src/document/formats/pdf/index.ts'
import { readTextByPdfJs } from '../../../../src/document/formats/pdf/second-reader.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { makeLockedPdf, makePdf, rawPdf, rawText } from '../../../helpers/make-pdf.ts'

const page = (text: string) => [{ x: 40, y: 60, text }]

describe('readTextByPdfJs', () => {
  it('gives the text of each page and nothing else', async () => {
    expect(await readTextByPdfJs(await makePdf(page('one'), page('two')), 50)).toEqual(['one', 'two'])
  })

  it('reads no more pages than it is told', async () => {
    expect(await readTextByPdfJs(await makePdf(page('one'), page('two')), 1)).toEqual(['one'])
  })

  it('leaves the bytes that it is given as they are', async () => {
    const bytes = await makePdf(page('one'))
    await readTextByPdfJs(bytes, 50)
    expect(bytes.byteLength).toBeGreaterThan(100)
  })

  it.each([
    ['a locked file', async () => makeLockedPdf('open sesame', page('one')), 'password'],
    ['a damaged file', async () => new TextEncoder().encode('%PDF-1.7\nnothing'), 'format'],
  ])('says why it cannot open %s', async (_, make, reason) => {
    await expect(readTextByPdfJs(await make(), 50)).rejects.toMatchObject({ reason })
  })
})

describe('readPdf with the second reader', () => {
  const read = (bytes: Uint8Array) => readPdf(bytes, { fileName: 'cv.pdf', limits: LIMITS })

  it('reads a page that lies deeper in the page tree than the first reader goes', async () => {
    const depth = 1100
    const nodes = Array.from(
      { length: depth },
      (_, index) => `<< /Type /Pages /Kids [${index === depth - 1 ? 3 : index + 7} 0 R] /Count 1 >>`,
    )
    const bytes = rawPdf({ content: rawText('Jo Sample keeps looms'), root: 6, objects: nodes })
    const { text, lines, warnings } = await read(bytes)
    expect(text).toBe('Jo Sample keeps looms')
    expect(lines).toMatchObject([{ page: 1, box: null, fontSizePt: null }])
    expect(warnings.map(({ code }) => code)).toEqual(['second_reader'])
  })

  it('is told nothing where the first reader reads', async () => {
    expect((await read(await makePdf(page('Jo Sample keeps looms')))).warnings).toEqual([])
  })
})
