import { describe, expect, it } from 'vitest'
import { drawYearLanes } from '../../../src/web/report/year-lanes.ts'
import { makeAnalysis, makeReport } from '../../helpers/make-report.ts'

describe('drawYearLanes', () => {
  const lanes = drawYearLanes(makeReport())

  it('lays the positions on an axis of whole years, from the first January to the last December', () => {
    // 2018-01 to 2026-11: nine years.
    expect(lanes?.years[0]).toEqual({ year: 2018, at: 0 })
    expect(lanes?.positions.map(({ name, length }) => [name, length])).toEqual([
      ['Machine Learning Engineer, Fjordlight Analytics', '5.7 years'],
      ['Software Developer, Tallgrass Software', '3.1 years'],
    ])
    expect(lanes?.positions[1]?.bars).toEqual([{ from: 0, width: 38 / 108 }])
    expect(lanes?.positions[0]?.bars).toEqual([{ from: 38 / 108, width: 69 / 108 }])
  })

  it('shows each skill by the positions that show it, those with years asked first', () => {
    const [python] = lanes?.skills ?? []
    expect(python).toMatchObject({ aim: 'r1.0', asked: 3, length: '3.1 years of 3 asked', isEnough: true })
    expect(lanes?.skills.map(({ aim }) => aim)).toEqual(['r1.0', 'r2.0', 'r3.0'])
  })

  it('says where the years are too few', () => {
    const report = makeReport()
    const job = {
      ...report.job,
      requirements: report.job.requirements.map((one) =>
        one.id === 'r1' ? { ...one, parts: one.parts.map((part) => ({ ...part, years: 5 })) } : one,
      ),
    }
    expect(drawYearLanes(makeReport({ job }))?.skills[0]).toMatchObject({ aim: 'r1.0', asked: 5, isEnough: false })
  })

  it('labels few enough years that they do not run into each other', () => {
    const [position] = makeAnalysis().positions
    const positions = position ? [{ ...position, from: '1985' }] : []
    const long = drawYearLanes(makeReport({ analysis: makeAnalysis({ positions }) }))
    expect(long?.years.length).toBeLessThanOrEqual(8)
    expect(long?.years[0]?.year).toBe(1985)
  })

  it('is nothing where no position has dates', () => {
    const positions = makeAnalysis().positions.map((position) => ({ ...position, from: null, to: null }))
    expect(drawYearLanes(makeReport({ analysis: makeAnalysis({ positions }) }))).toBeNull()
  })
})
