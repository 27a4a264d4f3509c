import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createDocumentReader, type OcrProgress, readDocument } from '../../../src/document/index.ts'
import { ReadDocument } from '../../../src/schema/index.ts'
import { cpuNowMs } from '../../helpers/cpu-time.ts'
import { ENGLISH, encipher } from '../../helpers/encipher.ts'
import { column, makePdf, type Page } from '../../helpers/make-pdf.ts'
import { type Flaw, makeScan, pale, sideways, skewed } from '../../helpers/make-scan.ts'

const SIDE = ['## Skills', 'Python and SQL', 'Kubernetes', '', '## Languages', 'Norwegian', 'English']
const MAIN = [
  '## Mira Solberg',
  'Data engineer in Oslo',
  '',
  '## Experience',
  'Data engineer, Fjordline Ferries',
  'March 2021 - Present',
  'Built pipelines in Airflow that load forty tables a day',
  'Moved reports from spreadsheets to a warehouse',
]
const PAGE: Page = [...column(SIDE, { x: 50, y: 80, size: 11 }), ...column(MAIN, { x: 230, y: 80, size: 11 })]

const textOf = ({ document }: ReadDocument): string => document.text.replace(/\s+/g, ' ')
const codesOf = ({ warnings }: ReadDocument): string[] => warnings.map(({ code }) => code)

/** A page takes seconds, and five times that on a busy machine. */
vi.setConfig({ testTimeout: 120_000 })

describe('a scan', () => {
  it.each<[string, Flaw]>([
    ['clean', (picture) => picture],
    ['two degrees askew', skewed(2)],
    ['gray on gray', pale],
    ['sideways', sideways],
  ])('is read in the order of its columns: %s', async (_, flaw) => {
    const read = await readDocument(await makeScan([PAGE], flaw))
    expect(textOf(read)).toContain('Skills Python and SQL Kubernetes Languages Norwegian English')
    expect(textOf(read)).toContain(
      'Experience Data engineer, Fjordline Ferries March 2021 - Present Built pipelines in Airflow that load forty tables a day',
    )
    expect(ReadDocument.parse(read)).toEqual(read)
  })

  it('says that it was read by OCR, which pages, and how surely; its lines know it too, and stand where they are printed', async () => {
    const { document, warnings } = await readDocument(await makeScan([PAGE]))
    const [warning] = warnings
    expect(warning).toMatchObject({ code: 'read_by_ocr', pages: [1] })
    expect(warning?.message).toContain('Page 1 is a picture, read by OCR with a confidence of 9')
    expect(warning?.confidence).toBeGreaterThan(0.8)
    expect(document.lines.every(({ confidence = 0 }) => confidence > 0.4)).toBe(true)
    const line = document.lines.find(({ start, end }) => document.text.slice(start, end).startsWith('Data engineer in Oslo'))
    const [left = 0, top = 0, , height = 0] = line?.box ?? []
    expect(Math.abs(left - 230)).toBeLessThan(3)
    expect(Math.abs(top - (80 + 13))).toBeLessThan(4)
    expect(Math.abs(height - 11)).toBeLessThan(3)
  })

  it('is read so too where the fonts do not say which letters they show: what is seen counts', async () => {
    const written = [
      'The looms of three mills report to one desk, which wakes up whoever is on call by night',
      'Wrote the alarms, moved the ledgers out of spreadsheets, and kept every job below an hour',
      'Taught four newcomers to read plans of queries and to review what others had written before',
      'Studied physics by the sea, with a thesis on tides that nets of buoys can feel and forecast',
      'Built pipelines that load forty tables a day, each with checks that stop what looks wrong',
    ]
    const shifted = (letter: string) => String.fromCharCode(((letter.charCodeAt(0) - 0x61 + 3) % 26) + 0x61)
    const seen = [...written, ...written].map((line) => line.toLowerCase().replace(/[a-z]/g, shifted))
    const read = await readDocument(await makePdf(column(seen, { x: 50, y: 60, size: 11 })))
    expect(read.warnings).toMatchObject([{ code: 'read_by_ocr', pages: [1] }])
    expect(read.warnings[0]?.message).toContain('Page 1 does not say which letters it shows, read by OCR')
    expect(read.document.lines[0]?.confidence).toBeGreaterThan(0)
  })

  it('is told from a page that has text, whose letters are its own', async () => {
    const read = await readDocument(await makePdf(PAGE))
    expect(codesOf(read)).toEqual([])
    expect(read.document.lines.some(({ confidence }) => confidence !== undefined)).toBe(false)
  })

  it('of more pages than are read says which were left out', async () => {
    const read = await readDocument(await makeScan([PAGE, [], PAGE, PAGE, PAGE, PAGE]))
    expect(codesOf(read)).toEqual(['read_by_ocr', 'picture_not_read'])
    expect(read.warnings[1]?.pages).toContain(6)
  })

  it('of grain, which is full of what may be letters, is refused at once', async () => {
    const grain: Flaw = (picture) => ({
      ...picture,
      pixels: picture.pixels.map((_, at) => (Math.imul(at + 1, 73856093) >>> 13) & 255),
    })
    const begun = cpuNowMs()
    await expect(readDocument(await makeScan([[], []], grain))).rejects.toMatchObject({ code: 'no_text' })
    expect(cpuNowMs() - begun).toBeLessThan(5000)
  })

  it('that shows nothing is refused', async () => {
    await expect(readDocument(await makeScan([[]]))).rejects.toMatchObject({ code: 'no_text' })
  })
})

describe('a blank page', () => {
  it('is refused without a look for pictures', async () => {
    await expect(readDocument(await makePdf([]), { fileName: 'cv.pdf' })).rejects.toThrow('it holds hardly a word')
  })
})

describe('an isolated reader', () => {
  const reader = createDocumentReader({ processes: 1 })
  const before = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'ocr-'))
  beforeAll(() => process.chdir(folder))
  afterAll(async () => {
    process.chdir(before)
    await reader.close()
  })

  it('reads a scan as it is read in process, tells how far it is, and writes no file', async () => {
    const scan = await makeScan([PAGE])
    const heard: OcrProgress[] = []
    const read = await reader.readDocument(scan, { onOcr: (progress) => heard.push(progress) })
    expect(read).toEqual(await readDocument(scan))
    expect(heard).toEqual([{ page: 1, count: 1, of: 1 }])
    expect(readdirSync(folder)).toEqual([])
  })

  it('answers others while a scan is read', async () => {
    const order: string[] = []
    const scan = reader.readDocument(await makeScan([PAGE])).then(() => order.push('scan'))
    const typed = await makePdf(PAGE)
    await Promise.all(['a', 'b', 'c'].map((name) => reader.readDocument(typed).then(() => order.push(name))))
    await scan
    expect(order.at(-1)).toBe('scan')
  })

  it('that hangs over a scan gives it up', async () => {
    const program = new URL('../../helpers/hanging-ocr-process.ts', import.meta.url)
    const hanging = createDocumentReader({ processes: 1, ocrTimeoutMs: 500, program })
    await expect(hanging.readDocument(Buffer.from('scan'), { fileName: 'cv.pdf' })).rejects.toMatchObject({
      code: 'took_too_long',
      message: 'cv.pdf could not be read within 0.5 seconds.',
    })
    await hanging.close()
  })
})

describe('without the packages for OCR', () => {
  it('a scan is refused, with the command that installs them', async () => {
    vi.resetModules()
    vi.doMock('../../../src/document/ocr/tesseract.ts', () => ({
      hasOcr: () => false,
      OCR_PACKAGES: 'tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0',
    }))
    const { readDocument: readWithout } = await import('../../../src/document/read-document.ts')
    await expect(readWithout(await makeScan([PAGE]), { fileName: 'cv.pdf' })).rejects.toMatchObject({
      code: 'ocr_not_installed',
      hint: expect.stringContaining('npm install tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0'),
    })
    vi.doUnmock('../../../src/document/ocr/tesseract.ts')
  })

  it('letters that each stand for another are told of with their pages, and are no picture', async () => {
    vi.resetModules()
    vi.doMock('../../../src/document/ocr/tesseract.ts', () => ({ hasOcr: () => false, OCR_PACKAGES: 'none' }))
    const { readDocument: readWithout } = await import('../../../src/document/read-document.ts')
    const pageOf = (lines: readonly string[]): Page =>
      column(
        lines.flatMap((line) => [line.slice(0, 60), line.slice(60)]),
        { x: 50, y: 80 },
      )
    const { warnings } = await readWithout(await makePdf(pageOf(ENGLISH), pageOf(ENGLISH.map(encipher))))
    expect(warnings).toMatchObject([{ code: 'letters_unnamed', pages: [2] }])
    vi.doUnmock('../../../src/document/ocr/tesseract.ts')
  })
})
