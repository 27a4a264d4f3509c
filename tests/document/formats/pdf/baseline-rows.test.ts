import { describe, expect, it } from 'vitest'
import { groupBaselineRows } from '../../../../src/document/formats/pdf/baseline-rows.ts'
import type { GlyphRun } from '../../../../src/document/formats/pdf/engine.ts'
import { makeRun } from '../../../helpers/make-runs.ts'

const rowsOf = (runs: readonly GlyphRun[]): string[][] =>
  groupBaselineRows(runs).map((row) => row.runs.map(({ glyphs }) => glyphs.map(({ text }) => text).join('')))

describe('groupBaselineRows', () => {
  const name = makeRun('MIRA', { x: 72, baseline: 100, sizePt: 22 })
  const beside = name.rect.right + 3

  it('keeps a raised or lowered run with the text that it touches', () => {
    const raised = makeRun('th', { x: beside, baseline: 92, sizePt: 10 })
    const lowered = makeRun('2', { x: beside, baseline: 103, sizePt: 10 })
    expect(rowsOf([name, raised])).toEqual([['MIRA', 'th']])
    expect(rowsOf([name, lowered])).toEqual([['MIRA', '2']])
  })

  it('takes lines beside a large name apart that are no script of it', () => {
    const phone = makeRun('+1 206.555.0142', { x: beside, baseline: 90, sizePt: 12 })
    const mail = makeRun('mira@example.org', { x: beside, baseline: 104.5, sizePt: 12 })
    expect(rowsOf([name, phone, mail])).toEqual([['+1 206.555.0142'], ['MIRA'], ['mira@example.org']])
  })
})
