import { describe, expect, it } from 'vitest'
import { claimsOf, noteResumeLine } from '../../../src/web/report/claims.ts'
import { makeReport } from '../../helpers/make-report.ts'

const noteOn = (report: ReturnType<typeof makeReport>, number: number) => {
  const line = report.analysis.document.lines[number - 1]
  return line ? noteResumeLine(line, report, claimsOf(report)) : null
}

describe('noteResumeLine', () => {
  it('names what a line answers, in the order of the posting, and how strongly', () => {
    const note = noteOn(makeReport(), 5)
    expect(note).toMatchObject({ gutter: 'evidence-strong', silence: null })
    expect(note?.requirements.map(({ id }) => id)).toEqual(['r2', 'r3'])
  })

  it('names last what many lines answer', () => {
    const report = makeReport()
    const [r2, r3] = [report.coverage[1], report.coverage[2]]
    const more = r2 && r3 ? { ...r2, evidence: [...r2.evidence, ...(report.coverage[0]?.evidence ?? [])] } : undefined
    const coverage = report.coverage.map((row) => (row === r2 && more ? more : row))
    expect(noteOn(makeReport({ coverage }), 5)?.named.map(({ id }) => id)).toEqual(['r3', 'r2'])
  })

  it('is silent where a line carries nothing', () => {
    expect(noteOn(makeReport(), 1)).toBeNull()
  })

  it('says why hidden and pasted lines never count', () => {
    expect(noteOn(makeReport(), 13)?.silence).toMatch(/^hidden: in the colour of its background; never evidence$/)
    const report = makeReport()
    const line = report.analysis.document.lines[4]
    const pasted = line ? [{ start: line.start, end: line.end }] : []
    expect(noteOn(makeReport({ pasted }), 5)).toMatchObject({ gutter: 'hidden-text', requirements: [] })
  })
})
