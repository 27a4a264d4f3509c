import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/schema/index.ts'
import { claimsOf } from '../../../src/web/report/claims.ts'
import { sketchPages } from '../../../src/web/report/page-sketch.ts'
import { makeAnalysis, makeReport } from '../../helpers/make-report.ts'

/** The invented resume as if each line stood 20 points under the one before. */
const withBoxes = (width: number): Document => {
  const { document } = makeAnalysis()
  const lines = document.lines.map((line, index) => ({
    ...line,
    box: [50, 20 * (index + 1), width, 12] as [number, number, number, number],
  }))
  return { ...document, lines }
}

const sketch = (document: Document) => {
  const report = makeReport({ analysis: makeAnalysis({ document }) })
  return sketchPages(document, report, claimsOf(report))
}

describe('sketchPages', () => {
  it('draws each page with the lines that carry evidence, by strength, and hidden ones', () => {
    const [first, second] = sketch(withBoxes(400))
    expect([first?.page, first?.lines.length, second?.page, second?.lines.length]).toEqual([1, 8, 2, 5])
    expect(first?.lines[4]).toMatchObject({ x: 50, y: 100, gutter: 'evidence-strong', aims: ['r2.0', 'r3.0'] })
    expect(second?.lines.at(-1)?.gutter).toBe('hidden-text')
  })

  it.each([
    [400, 595, 842],
    [555, 612, 792],
    [900, 986, 308],
  ])('finds the paper of lines that are %d points wide: %d by %d', (lineWidth, width, height) => {
    expect(sketch(withBoxes(lineWidth))[0]).toMatchObject({ width, height })
  })

  it('draws nothing of a format that says no positions', () => {
    expect(sketch(makeAnalysis().document)).toEqual([])
  })
})
