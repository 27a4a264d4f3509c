import { describe, expect, it } from 'vitest'
import type { Document, Line } from '../../../src/schema/document.ts'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

const DRAWN = `# Wanda Quill

# Experience
TARN BANK\tNet Engineer
• Mended nets
Weaving
Knots
May 2019 – July 2020
• Wrote ledgers

# Skills
Go`

type Boxes = Readonly<Record<string, Line['box']>>

/** The drawing with the places of some lines on the page; the others stand below each other. */
const placed = (boxes: Boxes, drawing = DRAWN): Document => {
  const document = drawResume(drawing)
  return {
    ...document,
    lines: document.lines.map((line, order) => ({
      ...line,
      page: 1,
      box: boxes[document.text.slice(line.start, line.end)] ?? [50, 100 + order * 20, 200, 10],
    })),
  }
}

const COLUMN = `# Wanda Quill

# Experience
2018 – 2020
2015 – 2017
Osprey
Net Engineer
Tallow Bank
Clerk

# Skills
Go`

const positionsIn = (document: Document): unknown[] =>
  readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(({ title, organization, from, to }) => [
    title,
    organization,
    from,
    to,
  ])

const WHOLE = ['Net Engineer', 'TARN BANK', '2019-05', '2020-07']

describe('a period that was read with a column beside its entry', () => {
  const HEAD: Boxes = { 'TARN BANK\tNet Engineer': [50, 300, 300, 12] }

  it('dates the line in whose row it is printed', () => {
    const document = placed({ ...HEAD, 'May 2019 – July 2020': [400, 304, 90, 7] })
    expect(positionsIn(document)).toEqual([WHOLE])
  })

  it.each<[string, Line['box']]>([
    ['in another row', [400, 340, 90, 7]],
    ['left of the line', [10, 304, 30, 7]],
  ])('does not where it stands %s', (_where, box) => {
    expect(positionsIn(placed({ ...HEAD, 'May 2019 – July 2020': box }))).not.toContainEqual(WHOLE)
  })
})

describe('periods in a column that was read before the entries', () => {
  const DATES: Boxes = { '2018 – 2020': [40, 306, 60, 12], '2015 – 2017': [40, 346, 60, 12] }
  const heads = (left: number): Boxes => ({
    Osprey: [left, 298, 90, 12],
    'Net Engineer': [left, 314, 90, 12],
    'Tallow Bank': [left, 338, 90, 12],
    Clerk: [left, 354, 400, 12],
  })

  it('date those beside which they are printed', () => {
    expect(positionsIn(placed({ ...DATES, ...heads(200) }, COLUMN))).toEqual([
      ['Net Engineer', 'Osprey', '2018', '2020'],
      ['Clerk', 'Tallow Bank', '2015', '2017'],
    ])
  })

  it('date none where nothing is printed beside them', () => {
    expect(positionsIn(placed({ ...DATES, ...heads(50) }, COLUMN))).not.toContainEqual(['Net Engineer', 'Osprey', '2018', '2020'])
  })
})
