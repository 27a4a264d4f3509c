import { describe, expect, it } from 'vitest'
import { explainRequirement, listUncounted, listWouldCount } from '../../src/report/explain-requirement.ts'
import type { ExplainedCoverage, Requirement } from '../../src/schema/index.ts'
import { makeReport } from '../helpers/make-report.ts'

const { analysis, job, coverage } = makeReport()

const find = (id: string): { requirement: Requirement; row: ExplainedCoverage } => {
  const requirement = job.requirements.find((one) => one.id === id)
  const row = coverage.find((one) => one.requirement === id)
  if (!requirement || !row) throw new Error(`no ${id}`)
  return { requirement, row }
}

describe('explainRequirement', () => {
  it.each([
    ['r2', 'PyTorch or TensorFlow: met, line 5, page 1, used in a dated position; 20.2 of 20.2 points.'],
    ['r5', 'Terraform: met in part, line 12, page 2, under a word of weak claim; 2.4 of 8.1 points.'],
    ['r6', 'Rust: not met, line 8, page 1 names it as a wish or as something not done; 0.0 of 8.1 points.'],
  ])('says of %s: “%s”', (id, sentence) => {
    const { requirement, row } = find(id)
    expect(explainRequirement(requirement, row, analysis, job)).toBe(sentence)
  })

  it('says that nothing was found where the resume does not name it', () => {
    const { requirement, row } = find('r6')
    expect(explainRequirement(requirement, { ...row, uncounted: [] }, analysis, job)).toBe(
      'Rust: not met, nothing in the resume shows it; 0.0 of 8.1 points.',
    )
  })
})

describe('what a requirement lacks', () => {
  it('is listed with what each way would gain', () => {
    expect(listWouldCount(find('r6').row)).toBe('a dated position +8.1 · a skills list +4.9')
    expect(listWouldCount(find('r2').row)).toBe('')
  })

  it('is told of each place that names it without counting', () => {
    expect(listUncounted(find('r6').row, analysis)).toEqual([
      'line 8, page 1 names it as a wish or as something not done: not counted',
    ])
  })
})
