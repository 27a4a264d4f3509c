import { describe, expect, it } from 'vitest'
import { sharesOf } from '../../../src/web/report/shares.ts'
import { makeReport } from '../../helpers/make-report.ts'

describe('sharesOf', () => {
  it('adds up to the score, and what is possible to 100', () => {
    const report = makeReport()
    const shares = sharesOf(report)
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    expect(sum(shares.map(({ points }) => points))).toBeCloseTo(report.score, 6)
    expect(sum(shares.map(({ possible }) => possible))).toBeCloseTo(100, 6)
    expect(shares.map(({ importance, met, asked }) => [importance, met, asked])).toEqual([
      ['required', 4, 4],
      ['duty', 1, 1],
      ['preferred', 0, 2],
    ])
  })

  it('leaves out what the posting does not have', () => {
    const { job } = makeReport()
    const requirements = job.requirements.filter(({ importance }) => importance === 'required')
    expect(sharesOf(makeReport({ job: { ...job, requirements } })).map(({ importance }) => importance)).toEqual(['required'])
  })

  it('counts nothing that no text can show', () => {
    const coverage = makeReport().coverage.map((row) => (row.requirement === 'r7' ? { ...row, status: 'unknown' as const } : row))
    expect(sharesOf(makeReport({ coverage })).map(({ importance }) => importance)).toEqual(['required', 'preferred'])
  })
})
