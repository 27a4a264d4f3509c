import { describe, expect, it } from 'vitest'
import { cover, type Raise, raiseCredits, whatIf } from '../../src/coverage/index.ts'
import { makeAnalysis, makeJob, type RequirementPlan, TAXONOMY } from './make-case.ts'

const TWO_YEARS = { from: '2022-01', to: '2023-12' }

const analysis = makeAnalysis({ positions: [TWO_YEARS], lines: [{ skill: 'sql', position: 0 }] })

const raised = (requirements: readonly RequirementPlan[], ...raises: Raise[]) => {
  const job = makeJob(requirements)
  const coverage = cover(analysis, job, TAXONOMY)
  const after = raiseCredits(coverage, job, raises)
  expect(whatIf(coverage, job, raises)).toBe(after.score)
  return after
}

const raise = (requirement: string, part: number | null, credit: number): Raise => ({ requirement, part, credit })

describe('raiseCredits', () => {
  const parts = [{ anyOf: ['sql'] }, { anyOf: ['aws'] }, { anyOf: ['jax'] }]

  const before = cover(analysis, makeJob([{ parts }]), TAXONOMY)

  it('raises a part, and the statement by what the part weighs', () => {
    const [row] = raised([{ parts }], raise('r1', 1, 0.6)).requirements
    expect(row?.parts.map(({ credit }) => credit)).toEqual([1, 0.6, 0])
    expect(row?.credit).toBeGreaterThan(before.requirements[0]?.credit ?? 1)
    expect(row?.points).toBeCloseTo(100 * (row?.credit ?? 0))
    const [other] = cover(
      makeAnalysis({
        positions: [TWO_YEARS],
        lines: [
          { skill: 'sql', position: 0 },
          { skill: 'aws', section: 'skills' },
        ],
      }),
      makeJob([{ parts }]),
      TAXONOMY,
    ).requirements
    expect(row?.credit).toBe(other?.credit)
  })

  it('adds what is raised in several parts, and takes the most of what is raised in one', () => {
    const coverage = raised([{ parts }], raise('r1', 1, 0.6), raise('r1', 2, 1), raise('r1', 1, 1))
    expect(coverage).toMatchObject({ score: 100, required: { met: 1, of: 1 } })
    expect(coverage.requirements[0]?.status).toBe('met')
  })

  it('raises a statement as a whole', () => {
    const asked = { kind: 'experience', years: 4 } as const
    expect(raised([asked], raise('r1', null, 1)).requirements[0]).toMatchObject({ credit: 1, status: 'met' })
    expect(raised([asked], raise('r1', null, 0.7)).requirements[0]).toMatchObject({ credit: 0.7, status: 'partial' })
  })

  it('never meets years by a part of them', () => {
    const asked = { anyOf: ['aws'], years: 4 }
    expect(raised([asked], raise('r1', 0, 0.9)).requirements[0]?.parts[0]?.status).toBe('partial')
  })

  it('lowers nothing, and knows only what is asked', () => {
    expect(raised([{ parts }], raise('r1', 0, 0.1), raise('r9', 0, 1), raise('r1', 7, 1)).score).toBe(before.score)
  })
})
