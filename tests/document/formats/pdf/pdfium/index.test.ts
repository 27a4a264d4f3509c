import { describe, expect, it } from 'vitest'
import { type PageContent, PdfPageError } from '../../../../../src/document/formats/pdf/engine.ts'
import { createPdfium } from '../../../../../src/document/formats/pdf/pdfium/index.ts'
import { type RawPdf, rawPdf, rawText } from '../../../../helpers/make-pdf.ts'

const LIMITS = { characters: 1000, textItems: 1000 }
const pdfium = createPdfium()

const readPage = async (raw: RawPdf, limits = LIMITS): Promise<PageContent> => {
  const source = await pdfium.open(rawPdf(raw))
  const page = source.readPage(0, limits)
  source.close()
  return page
}

const styleOf = async (before: string, rest: Omit<RawPdf, 'content'> = {}) =>
  (await readPage({ ...rest, content: rawText('Loom', { before }) })).runs[0]?.style

describe('PDFium: text', () => {
  it('gives glyphs with their places, from the top of the page', async () => {
    const { runs, widthPt, heightPt } = await readPage({ content: rawText('Loom', { x: 72, y: 700, size: 11 }) })
    const [run] = runs
    expect([widthPt, heightPt]).toEqual([612, 792])
    expect(run?.glyphs.map(({ text }) => text).join('')).toBe('Loom')
    expect(run?.baseline).toBeCloseTo(92, 1)
    expect(run?.sizePt).toBeCloseTo(11, 3)
    expect(run?.glyphs[0]?.left).toBeCloseTo(72, 0)
    expect(run?.glyphs[1]?.left).toBeGreaterThanOrEqual(run?.glyphs[0]?.right ?? 0)
  })

  it.each([
    ['gray', '1 g', 0xffffff],
    ['RGB', '1 0 0 rg', 0xff0000],
    ['CMYK', '0 0 0 0 k', 0xffffff],
  ])('tells a colour in %s', async (_, before, color) => {
    expect((await styleOf(before))?.color).toBe(color)
  })

  it.each([
    ['fill', '', 0],
    ['nothing', '3 Tr', 3],
    ['clipping', '7 Tr', 7],
  ])('tells the render mode: %s', async (_, before, mode) => {
    expect((await styleOf(before))?.renderMode).toBe(mode)
  })

  it('tells the opacity', async () => {
    const style = await styleOf('/G gs', { resources: '/ExtGState << /G << /ca 0.25 >> >>' })
    expect(style?.alpha).toBeCloseTo(0.25, 1)
  })

  it('tells the size after scaling', async () => {
    const { runs } = await readPage({ content: rawText('Loom', { x: 0, y: 0, before: '0.1 0 0 0.1 72 700 cm' }) })
    expect(runs[0]?.sizePt).toBeCloseTo(1.1, 2)
  })

  it.each([
    ['right', '1 0 0 1 100 300 cm', 0],
    ['down', '0 -1 1 0 100 300 cm', 1],
    ['left', '-1 0 0 -1 300 300 cm', 2],
    ['up', '0 1 -1 0 100 300 cm', 3],
  ])('turns text that runs %s upright', async (_, before, turns) => {
    const { runs } = await readPage({ content: rawText('Loom', { x: 0, y: 0, before }) })
    expect(runs[0]?.turns).toBe(turns)
    expect(runs[0]?.glyphs.map(({ text }) => text).join('')).toBe('Loom')
    expect(runs[0]?.glyphs[3]?.left).toBeGreaterThan(runs[0]?.glyphs[0]?.left ?? Number.POSITIVE_INFINITY)
  })

  it('tells the clip, also that of a form around the text', async () => {
    expect((await styleOf('10 692 50 50 re W n'))?.clip).toMatchObject({ left: 10, top: 50, right: 60, bottom: 100 })
    const form = rawText('Loom')
    const { runs } = await readPage({
      content: '/X Do',
      resources: '/XObject << /X 6 0 R >>',
      objects: [
        `<< /Type /XObject /Subtype /Form /BBox [10 692 60 742] /Resources << /Font << /F1 5 0 R >> >> /Length ${form.length} >>\nstream\n${form}\nendstream`,
      ],
    })
    expect(runs[0]?.style.clip).toMatchObject({ left: 10, top: 50, right: 60, bottom: 100 })
  })

  it('stops at the limit of characters and says so', async () => {
    const { runs, cutBy } = await readPage({ content: rawText('Loom') }, { characters: 2, textItems: 1000 })
    expect(runs.flatMap(({ glyphs }) => glyphs)).toHaveLength(2)
    expect(cutBy).toBe('characters')
  })

  it('stops at the limit of objects and says so', async () => {
    const { paints, cutBy } = await readPage({ content: '0 0 9 9 re f '.repeat(5) }, { characters: 1000, textItems: 3 })
    expect({ paints: paints.length, cutBy }).toEqual({ paints: 3, cutBy: 'textItems' })
  })

  it('does not follow a form into itself for ever', async () => {
    const form = `${rawText('Loom')} /X Do`
    const { runs } = await readPage({
      content: '/X Do',
      resources: '/XObject << /X 6 0 R >>',
      objects: [
        `<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> /Length ${form.length} >>\nstream\n${form}\nendstream`,
      ],
    })
    expect(runs.length).toBeLessThan(100)
  })
})

describe('PDFium: paints', () => {
  it('gives fills with colour and place in paint order with the text', async () => {
    const { paints, runs } = await readPage({ content: `0 0 1 rg 72 692 100 50 re f ${rawText('Loom')} 1 g 72 692 10 10 re f` })
    expect(paints).toMatchObject([
      { kind: 'fill', color: 0x0000ff, rect: { left: 72, top: 50, right: 172, bottom: 100 } },
      { kind: 'fill', color: 0xffffff },
    ])
    const orders = [paints[0]?.paintOrder, runs[0]?.style.paintOrder, paints[1]?.paintOrder]
    expect(orders).toEqual(orders.toSorted())
  })

  it.each([
    ['a stroke', '72 692 m 172 692 l S'],
    ['a hair line', '72 692 100 0.5 re f'],
  ])('leaves out %s', async (_, content) => {
    expect((await readPage({ content })).paints).toEqual([])
  })

  it.each([
    ['a stroke', '72 692 m 172 692 l S', 1],
    ['a hair line', '72 692 100 0.5 re f', 1],
    ['an upright stroke', '72 692 m 72 592 l S', 0],
    ['a path that is not painted', '72 692 m 172 692 l n', 0],
    ['a box', '72 692 100 50 re f', 0],
    ['the outline of a box', '72 692 100 50 re S', 0],
  ])('gives %s as a rule where it is one', async (_, content, count) => {
    expect((await readPage({ content })).rules).toHaveLength(count)
  })

  it('gives no colour for several outlines in one', async () => {
    const ring = '0 0 90 90 re 20 20 50 50 re f'
    expect((await readPage({ content: ring })).paints[0]?.color).toBeNull()
  })

  it('gives the outline of a shape that leaves parts of its bounds free', async () => {
    const circle = '100 50 m 100 77 77 100 50 100 c 22 100 0 77 0 50 c 0 22 22 0 50 0 c 77 0 100 22 100 50 c f'
    const { paints } = await readPage({ content: circle })
    expect(paints[0]?.color).toBe(0)
    expect(paints[0]?.shape?.map(([x, y]) => [Math.round(x), Math.round(792 - y)])).toEqual([
      [100, 50],
      [50, 100],
      [0, 50],
      [50, 0],
      [100, 50],
    ])
  })
})

describe('PDFium: rendering', () => {
  it('paints the page in gray, white where nothing is', async () => {
    const source = await pdfium.open(rawPdf({ content: '0 g 0 0 306 792 re f' }))
    const { pixels, width, height, stride } = source.renderGray(0, 36)
    source.close()
    expect([width, height]).toEqual([306, 396])
    expect(pixels[200 * stride + 10]).toBe(0)
    expect(pixels[200 * stride + 300]).toBe(255)
  })

  it('does not paint a page that would not fit into memory', async () => {
    const source = await pdfium.open(rawPdf({ content: '', page: '/UserUnit 1 /MediaBox [0 0 14400 14400]' }))
    expect(() => source.renderGray(0, 100)).toThrow(PdfPageError)
    source.close()
  })
})

describe('PDFium: documents', () => {
  it.each([
    ['words', 'this is no PDF'],
    ['a header alone', '%PDF-1.7\n%%EOF'],
  ])('does not open %s', async (_, text) => {
    await expect(pdfium.open(new TextEncoder().encode(text))).rejects.toMatchObject({ reason: 'format' })
  })

  it('says that a page does not exist', async () => {
    const source = await pdfium.open(rawPdf({ content: '' }))
    expect(() => source.readPage(7, LIMITS)).toThrow(PdfPageError)
    source.close()
  })

  it('reads on after documents that did not open', async () => {
    for (let round = 0; round < 5; round++) await pdfium.open(new Uint8Array(100)).catch(() => undefined)
    expect((await readPage({ content: rawText('Loom') })).runs).toHaveLength(1)
  })
})
