import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/index.ts'
import type { Document } from '../../../src/schema/index.ts'
import type { Markup } from '../../../src/writeback/markup.ts'
import { markUpPdf } from '../../../src/writeback/pdf/mark-up-pdf.ts'
import { column, makePdf } from '../../helpers/make-pdf.ts'

const OPTIONS = { fileName: 'resume.pdf', month: '2026-11' }
const LINES = [
  '## Ada Example',
  'Data Engineer at Brightwater Labs',
  '- Ran 20 services on Kubernetes',
  '- Wrote planners in PyTorch',
]

const NOTHING: Markup = { edits: [], notes: [], highlights: [] }

const spanOf = ({ text }: Document, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const readPages = async (lines = LINES) => {
  const bytes = await makePdf(column(lines, { x: 72, y: 72 }))
  return { bytes, document: (await readDocument(bytes)).document }
}

/** Highlights of the first page, as another program finds them. */
const findHighlights = async (bytes: Uint8Array) => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await loading.promise).getPage(1)
  const annotations = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Highlight')
  await loading.destroy()
  return annotations.map(({ rect, color, contentsObj, titleObj }) => ({
    rect: rect as number[],
    color: [...color] as number[],
    message: contentsObj.str as string,
    author: titleObj.str as string,
  }))
}

const findLegend = async (bytes: Uint8Array): Promise<string[]> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await loading.promise).getPage(1)
  const annotations = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'FreeText')
  await loading.destroy()
  return annotations.map(({ contentsObj }) => contentsObj.str as string)
}

const markUp = async (choose: (document: Document) => Partial<Markup>) => {
  const { bytes, document } = await readPages()
  const written = await markUpPdf(bytes, document, { ...NOTHING, ...choose(document) }, OPTIONS)
  return { bytes, document, written, highlights: await findHighlights(written) }
}

const met = (document: Document, words: string) => ({
  ...spanOf(document, words),
  status: 'met' as const,
  message: `Met: ${words}`,
})

describe('a PDF with its evidence highlighted', () => {
  it('keeps its own bytes and says the same', async () => {
    const { bytes, document, written } = await markUp((read) => ({ highlights: [met(read, 'Kubernetes')] }))
    expect(Buffer.compare(written.subarray(0, bytes.length), bytes)).toBe(0)
    expect(written.length).toBeGreaterThan(bytes.length)
    expect((await readDocument(written)).document.text).toBe(document.text)
  })

  it('marks the words and not the whole line', async () => {
    const { highlights } = await markUp((read) => ({ highlights: [met(read, 'Kubernetes')] }))
    const [left = 0, bottom = 0, right = 0, top = 0] = highlights[0]?.rect ?? []
    // "- Ran 20 services on " is 95.6 points wide in Helvetica 10, "Kubernetes" 52.3.
    expect(left).toBeCloseTo(72 + 95, -1)
    expect(right - left).toBeCloseTo(52, -1)
    expect(792 - top).toBeGreaterThan(72 + 2 * 13 - 4)
    expect(792 - bottom).toBeLessThan(72 + 3 * 13 + 4)
  })

  it('tells what is met from what is met in part and from advice by its colour, each signed', async () => {
    const { highlights } = await markUp((read) => ({
      highlights: [met(read, 'Kubernetes'), { ...met(read, 'PyTorch'), status: 'partial' }],
      notes: [{ place: spanOf(read, 'Data Engineer'), title: 'Lead with it', message: 'Why: “so”.' }],
    }))
    expect(new Set(highlights.map(({ color }) => color.join())).size).toBe(3)
    expect(highlights.map(({ author }) => author)).toEqual(['resume-coverage', 'resume-coverage', 'resume-coverage'])
    expect(highlights.map(({ message }) => message)).toContain('Lead with it\nWhy: “so”.')
  })

  it('says in a margin what the colours that it uses mean, as no text of the page', async () => {
    const { written, document } = await markUp((read) => ({
      highlights: [met(read, 'Kubernetes')],
      notes: [{ place: spanOf(read, 'Data Engineer'), title: 'Lead with it', message: 'Why.' }],
    }))
    expect(await findLegend(written)).toEqual(['green: met', 'blue: advice, in its note'])
    expect((await readDocument(written)).document.text).toBe(document.text)
  })

  it('says all about the same words in one note, and what has no place on the first line', async () => {
    const { highlights } = await markUp((read) => ({
      highlights: [met(read, 'Kubernetes'), { ...met(read, 'Kubernetes'), message: 'Met: containers' }],
      notes: [{ place: null, title: 'Only if true', message: 'Spark.' }],
      edits: [{ ...spanOf(read, 'PyTorch'), text: 'PyTorch (deep learning)', title: 'Say it', message: 'Because.' }],
    }))
    expect(highlights.map(({ message }) => message)).toEqual([
      'Only if true\nSpark.',
      'Met: Kubernetes\n\nMet: containers',
      'Say it\nBecause.\nProposed: “PyTorch” → “PyTorch (deep learning)”.',
    ])
  })

  it('colours each word once, as the shortest remark on it says', async () => {
    const { highlights } = await markUp((read) => ({
      highlights: [met(read, 'Kubernetes'), { ...met(read, 'Ran 20 services on Kubernetes'), status: 'partial' }],
      notes: [{ place: spanOf(read, 'services on Kubernetes'), title: 'Lead', message: 'With it.' }],
    }))
    const edges = highlights.map(({ rect: [left = 0, , right = 0] }) => [left, right]).sort(([a = 0], [b = 0]) => a - b)
    expect(edges).toHaveLength(3)
    for (const [index, [left = 0]] of edges.slice(1).entries()) expect(left).toBeGreaterThan((edges[index]?.[1] ?? 0) - 0.5)
  })

  it('says in the note of the words what a wider remark says of no others', async () => {
    const { highlights } = await markUp((read) => ({
      highlights: [met(read, 'Kubernetes')],
      notes: [
        { place: { ...spanOf(read, 'Kubernetes'), start: spanOf(read, 'Kubernetes').start - 1 }, title: 'Lead', message: 'So.' },
      ],
    }))
    expect(highlights.map(({ message }) => message)).toEqual(['Met: Kubernetes\n\nLead\nSo.'])
  })

  it('puts no legend on a dark band', async () => {
    const bytes = await makePdf([{ x: 0, y: 0, width: 612, height: 60, fill: '#333333' }, ...column(LINES, { x: 72, y: 90 })])
    const { document } = await readDocument(bytes)
    const written = await markUpPdf(bytes, document, { ...NOTHING, highlights: [met(document, 'Kubernetes')] }, OPTIONS)
    const loading = getDocument({ data: new Uint8Array(written), verbosity: 0 })
    const page = await (await loading.promise).getPage(1)
    const legend = (await page.getAnnotations()).find(({ subtype }) => subtype === 'FreeText')
    await loading.destroy()
    expect(legend?.rect[3]).toBeLessThan(60)
  })

  it('is the same bytes for the same input, with the date that was given', async () => {
    const choose = (read: Document) => ({ highlights: [met(read, 'Kubernetes')] })
    const { bytes, document, written } = await markUp(choose)
    const again = await markUpPdf(bytes, document, { ...NOTHING, ...choose(document) }, OPTIONS)
    expect(Buffer.compare(written, again)).toBe(0)
    expect(Buffer.from(written).toString('latin1')).toContain('/CreationDate (D:20261101000000)')
  })

  it('is the file itself where there is nothing to say', async () => {
    const { bytes, written } = await markUp(() => ({}))
    expect(Buffer.compare(written, bytes)).toBe(0)
  })
})

describe('a PDF that its owner closed', () => {
  it('is left alone where it is signed', async () => {
    const { bytes, document } = await readPages()
    const signed = Buffer.concat([bytes, Buffer.from('\n% /ByteRange [0 1 2 3]\n')])
    const writing = markUpPdf(signed, document, { ...NOTHING, highlights: [met(document, 'PyTorch')] }, OPTIONS)
    await expect(writing).rejects.toMatchObject({ code: 'cannot_write_back', message: expect.stringContaining('it is signed') })
  })

  it('is left alone where it is not the file that was read', async () => {
    const { bytes } = await readPages()
    const { document } = await readPages(['## Ada Example', 'Another resume of the same person altogether'])
    const writing = markUpPdf(bytes, document, { ...NOTHING, notes: [{ place: null, title: 't', message: 'm' }] }, OPTIONS)
    await expect(writing).rejects.toMatchObject({ code: 'cannot_write_back' })
  })

  it('is left alone where it is damaged', async () => {
    const { document } = await readPages()
    const writing = markUpPdf(
      Buffer.from('%PDF-1.4 no more'),
      document,
      { ...NOTHING, highlights: [met(document, 'PyTorch')] },
      OPTIONS,
    )
    await expect(writing).rejects.toMatchObject({ code: 'cannot_write_back', message: expect.stringContaining('damaged') })
  })
})
