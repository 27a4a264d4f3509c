import { describe, expect, it } from 'vitest'
import type { Paint } from '../../../../src/document/formats/pdf/engine.ts'
import { levelLines, linesAcross } from '../../../../src/document/formats/pdf/page-rules.ts'
import { makeSegment } from '../../../helpers/make-runs.ts'

const line = (left: number, right: number, top: number, heightPt = 1) => ({ left, right, top, bottom: top + heightPt })

const paint = (rect: Paint['rect'], color: number | null): Paint => ({
  kind: 'fill',
  rect,
  shape: null,
  color,
  alpha: 1,
  paintOrder: 0,
})

describe('levelLines', () => {
  it('joins the pieces that a line is drawn in', () => {
    const rules = [line(200, 400, 100.4), line(40, 199, 100), line(40, 90, 300)]
    expect(levelLines({ rules, paints: [] })).toEqual([{ left: 40, right: 400, top: 100, bottom: 101.4 }, line(40, 90, 300)])
  })

  it('keeps lines of one height apart that do not touch', () => {
    const rules = [line(40, 150, 100), line(200, 400, 100)]
    expect(levelLines({ rules, paints: [] })).toEqual(rules)
  })

  it('takes a low bar for a line, and neither a background nor white for one', () => {
    const [bar, ground, white] = [line(40, 400, 100, 3), line(40, 400, 200, 60), line(40, 400, 300, 3)]
    expect(levelLines({ rules: [], paints: [paint(bar, 0), paint(ground, 0), paint(white, 0xffffff)] })).toEqual([bar])
  })
})

describe('linesAcross', () => {
  it('leaves out what underlines a heading or a column', () => {
    const text = [makeSegment('Jo Sample'.padEnd(50, '.'), 40, 60), makeSegment('Leeds'.padEnd(50, '.'), 290, 90)]
    expect(linesAcross([line(40, 540, 70), line(290, 540, 100)], text)).toEqual([line(40, 540, 70)])
    expect(linesAcross([line(40, 540, 70)], [])).toEqual([])
  })

  it('leaves out what stands between the rows of a table', () => {
    const cells = [100, 114, 128].flatMap((baseline) => [makeSegment('Loom', 40, baseline), makeSegment('Mill', 300, baseline)])
    const rows = [line(40, 320, 104), line(40, 320, 118)]
    expect(linesAcross(rows, cells)).toEqual([])
    expect(linesAcross(rows.slice(0, 1), cells)).toEqual(rows.slice(0, 1))
    const contacts = cells.map((cell, at) => (at > 3 ? { ...cell, rect: { ...cell.rect, left: 50 } } : cell)).slice(2)
    expect(linesAcross(rows, contacts)).toEqual(rows)
  })
})
