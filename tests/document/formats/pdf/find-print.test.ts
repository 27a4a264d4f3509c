import { describe, expect, it } from 'vitest'
import { findPrint } from '../../../../src/document/formats/pdf/find-print.ts'
import { createPdfium } from '../../../../src/document/formats/pdf/pdfium/index.ts'
import type { GrayPicture } from '../../../../src/document/gray-picture.ts'
import { column, makePdf, type Page } from '../../../helpers/make-pdf.ts'
import { type Flaw, pale, sideways, skewed } from '../../../helpers/make-scan.ts'

const LINES = [
  'Data engineer, Fjordline Ferries',
  'Built pipelines in Airflow that load forty tables a day',
  'Moved reports from spreadsheets to a warehouse',
  'Ran the queues of the harbour at night and by day',
]
const PAGE: Page = column([...LINES, '', ...LINES, '', ...LINES], { x: 60, y: 80, size: 11 })

const paint = async (page: Page): Promise<GrayPicture> => {
  const source = await createPdfium().open(await makePdf(page))
  try {
    const picture = source.renderGray(0, 200)
    return { ...picture, pixels: picture.pixels.slice() }
  } finally {
    source.close()
  }
}

const draw = (gray: (x: number, y: number) => number): GrayPicture => {
  const [width, height] = [1200, 1600]
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => gray(at % width, Math.floor(at / width)))
  return { pixels, width, height, stride: width }
}

/** The same grain in each run. */
const grain = (x: number, y: number): number => (Math.imul((x + 1) * 73856093, (y + 7) * 19349663) >>> 13) & 255

const inverted: Flaw = (picture) => ({ ...picture, pixels: picture.pixels.map((gray) => 255 - gray) })

describe('findPrint', () => {
  it.each<[string, Flaw, number[]]>([
    ['clean', (picture) => picture, [0, 2]],
    ['askew', skewed(3), [0, 2]],
    ['gray on gray', pale, [0, 2]],
    ['light on dark', inverted, [0, 2]],
    ['sideways', sideways, [1, 3]],
  ])('sees how the lines of a page may lie: %s', async (_, flaw, ways) => {
    expect(findPrint(flaw(await paint(PAGE)))).toEqual(ways)
  })

  it('sees a few lines alone on a page', async () => {
    expect(findPrint(await paint(column(LINES, { x: 60, y: 300, size: 11 })))).toEqual([0, 2])
  })

  it.each<[string, GrayPicture]>([
    ['blank paper', draw(() => 255)],
    ['grain', draw(grain)],
    ['coarse grain', draw((x, y) => (grain(x >> 3, y >> 3) < 60 ? 20 : 240))],
    ['a shadow', draw((x, y) => ((x + y) % 512) >> 1)],
    ['waves', draw((x, y) => 128 + 120 * Math.sin(x / 40) * Math.cos(y / 30))],
    ['ruled paper', draw((_x, y) => (y % 60 < 3 ? 60 : 250))],
  ])('sees no print in %s', (_, picture) => {
    expect(findPrint(picture)).toEqual([])
  })
})
