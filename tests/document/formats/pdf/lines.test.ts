import { describe, expect, it } from 'vitest'
import { layOutLines } from '../../../../src/document/formats/pdf/lines.ts'
import { ADVANCE, makeRun } from '../../../helpers/make-runs.ts'

const SIZE_PT = 10

/** Two cells of one line that stand 12 points apart: the left one ends, and the right one begins, at the same place in each line. */
const cells = (left: string, right: string, baseline: number, edge = 200) => [
  makeRun(left, { x: edge - left.length * ADVANCE * SIZE_PT, baseline, sizePt: SIZE_PT }),
  makeRun(right, { x: edge + 12, baseline, sizePt: SIZE_PT }),
]

const textsOf = (...runs: Parameters<typeof layOutLines>[0][]): string[] => layOutLines(runs.flat()).map(({ text }) => text)

describe('layOutLines', () => {
  it('parts cells by a tab that stand close, where the next line has a cell that begins at the same place', () => {
    expect(textsOf(cells('Engineer', 'Tarn, Oslo', 100), cells('July 2022', 'Nets and boats', 112))).toEqual([
      'Engineer\tTarn, Oslo',
      'July 2022\tNets and boats',
    ])
  })

  it('takes a gap that stands alone for one between words', () => {
    expect(textsOf(cells('Engineer', 'Tarn, Oslo', 100), cells('July 2022', 'Nets and boats', 112, 230))).toEqual([
      'Engineer Tarn, Oslo',
      'July 2022 Nets and boats',
    ])
  })

  it('measures the gap between a large name and a small address by the address', () => {
    const name = makeRun('Jo Sample', { x: 40, baseline: 100, sizePt: 30 })
    const address = makeRun('Leeds', { x: name.rect.right + 35, baseline: 100, sizePt: 9 })
    expect(textsOf([name, address])).toEqual(['Jo Sample\tLeeds'])
  })

  it('says where letters of another font begin, within a segment and between two', () => {
    const bold = { fontName: 'Sample-Bold', bold: true }
    const clerk = makeRun('Clerk', { x: 40 })
    const bank = makeRun('Tarn', { x: clerk.rect.right + 3, style: bold })
    const town = makeRun('Leeds', { x: bank.rect.right + 12 })
    expect(layOutLines([clerk, bank, town])).toMatchObject([{ text: 'Clerk Tarn Leeds', restyled: [6, 11] }])
  })

  it('takes an "o" in a font of its own for a bullet', () => {
    const mark = makeRun('o', { x: 40, style: { fontName: 'Sample-Mono' } })
    const words = makeRun('Grew lamps', { x: mark.rect.right + 3 })
    const plain = makeRun('o Grew lamps', { x: 40, baseline: 130 })
    expect(layOutLines([mark, words, plain])).toMatchObject([
      { text: 'o Grew lamps', listItem: true },
      { text: 'o Grew lamps', listItem: false },
    ])
  })
})
