import { describe, expect, it } from 'vitest'
import type { Document, Line } from '../../src/schema/document.ts'
import { areApart, type ColumnRun, columnRuns } from '../../src/sections/columns.ts'

const line = (left: number, top: number, width: number): Line => ({
  start: 0,
  end: 1,
  page: 1,
  box: [left, top, width, 10],
  fontSizePt: 10,
  bold: false,
  heading: false,
  listItem: false,
})

/** A left column of lines so wide, and a right one of ten. */
const columns = (...widths: readonly number[]): readonly [ColumnRun, ColumnRun] => {
  const left = widths.map((width, index) => line(20, 50 + 12 * index, width))
  const right = Array.from({ length: 10 }, (_, index) => line(300, 40 + 12 * index, 100))
  const [first, second, ...others] = columnRuns({ lines: [...left, ...right] } as unknown as Document)
  if (!first || !second || others.length > 0) throw new Error('expected two runs')
  return [first, second]
}

const NARROW = Array.from({ length: 19 }, () => 200)

describe('two columns of a page', () => {
  it('stand apart though a title of the left one runs on beside the right one', () => {
    expect(areApart(...columns(400, ...NARROW))).toBe(true)
  })

  it('do not where several lines of one reach into the other', () => {
    expect(areApart(...columns(400, 400, 400, 400, ...NARROW))).toBe(false)
  })
})
