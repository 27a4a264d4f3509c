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
const placed = (boxes: Boxes): Document => {
  const document = drawResume(DRAWN)
  return {
    ...document,
    lines: document.lines.map((line, order) => ({
      ...line,
      page: 1,
      box: boxes[document.text.slice(line.start, line.end)] ?? [50, 100 + order * 20, 200, 10],
    })),
  }
}

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
