import { describe, expect, it } from 'vitest'
import { claimsOf, namerOf, noteResumeLine } from '../../../src/web/report/claims.ts'
import { makeReport } from '../../helpers/make-report.ts'

const noteOn = (report: ReturnType<typeof makeReport>, number: number) => {
  const line = report.analysis.document.lines[number - 1]
  return line ? noteResumeLine(line, report, claimsOf(report)) : null
}

describe('noteResumeLine', () => {
  it('names what a line answers, in the order of the posting, and how strongly', () => {
    const note = noteOn(makeReport(), 5)
    expect(note).toMatchObject({ gutter: 'evidence-strong', silence: null })
    expect(note?.aims).toEqual(['r2.0', 'r3.0'])
  })

  it('names the parts that a line shows, and last what many lines answer', () => {
    expect(noteOn(makeReport(), 5)?.named).toEqual([
      { name: 'PyTorch or TensorFlow', aims: ['r2.0'] },
      { name: 'Kubernetes', aims: ['r3.0'] },
    ])
    const report = makeReport()
    const places = report.coverage.slice(0, 2).flatMap(({ evidence }) => evidence)
    const coverage = report.coverage.map((row) =>
      row.requirement === 'r2' ? { ...row, parts: row.parts.map((part) => ({ ...part, evidence: places })) } : row,
    )
    expect(noteOn(makeReport({ coverage }), 5)?.named.map(({ aims }) => aims)).toEqual([['r3.0'], ['r2.0']])
  })

  it('names once what several requirements ask by one name', () => {
    const report = makeReport()
    const coverage = report.coverage.map((row) => ({ ...row, parts: row.parts.map((part) => ({ ...part, name: 'Serving' })) }))
    expect(noteOn(makeReport({ coverage }), 5)?.named).toEqual([{ name: 'Serving', aims: ['r2.0', 'r3.0'] }])
  })

  it('names a requirement that rests on no part by its statement', () => {
    expect(noteOn(makeReport(), 10)?.named).toEqual([{ name: "Bachelor's degree in Computer Science", aims: ['r4'] }])
  })

  it('is silent where a line carries nothing', () => {
    expect(noteOn(makeReport(), 1)).toBeNull()
  })

  it('says why hidden and pasted lines never count', () => {
    expect(noteOn(makeReport(), 13)?.silence).toMatch(/^hidden: in the colour of its background; never evidence$/)
    const report = makeReport()
    const line = report.analysis.document.lines[4]
    const pasted = line ? [{ start: line.start, end: line.end }] : []
    expect(noteOn(makeReport({ pasted }), 5)).toMatchObject({ gutter: 'hidden-text', aims: [] })
  })
})

describe('namerOf', () => {
  it.each([
    ['r2', 0, 'PyTorch or TensorFlow'],
    ['r2', null, 'Experience with PyTorch or TensorFlow'],
    ['r4', 3, "Bachelor's degree in Computer Science"],
  ])('calls part %2$s of %1$s %3$s', (requirement, part, name) => {
    expect(namerOf(makeReport())(requirement, part)).toBe(name)
  })
})
