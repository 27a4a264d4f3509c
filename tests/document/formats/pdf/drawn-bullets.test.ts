import { describe, expect, it } from 'vitest'
import { writeDrawnBullets } from '../../../../src/document/formats/pdf/drawn-bullets.ts'
import type { Paint } from '../../../../src/document/formats/pdf/engine.ts'
import type { PageLine } from '../../../../src/document/formats/pdf/page-line.ts'

const line = (text: string, top: number): PageLine => ({
  text,
  rect: { left: 90, top, right: 300, bottom: top + 10 },
  sizePt: 10,
  bold: false,
  listItem: false,
  gapBefore: false,
})

const dot = (top: number, side = 3, left = 80): Paint => ({
  kind: 'fill',
  rect: { left, top, right: left + side, bottom: top + side },
  shape: null,
  color: null,
  alpha: 1,
  paintOrder: 0,
})

const LINES = [line('Wove cloth', 100), line('Spun yarn', 120)]
const texts = (paints: readonly Paint[]): string[] => writeDrawnBullets(LINES, paints).map(({ text }) => text)

describe('writeDrawnBullets', () => {
  it('writes a bullet for every dot before a line', () => {
    expect(texts([dot(104), dot(124)])).toEqual(['• Wove cloth', '• Spun yarn'])
    expect(writeDrawnBullets(LINES, [dot(104), dot(124)]).every(({ listItem }) => listItem)).toBe(true)
  })

  it.each([
    ['one dot alone', [dot(104)]],
    ['marks of a timeline', [dot(102, 7, 75), dot(122, 7, 75)]],
    ['dots between the lines', [dot(113), dot(133)]],
    ['dots far away', [dot(104, 3, 40), dot(124, 3, 40)]],
    ['dots of a rating behind the text', [dot(104, 3, 310), dot(124, 3, 310)]],
  ])('does not take %s for bullets', (_, paints) => {
    expect(texts(paints)).toEqual(['Wove cloth', 'Spun yarn'])
  })
})
