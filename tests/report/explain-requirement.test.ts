import { describe, expect, it } from 'vitest'
import { explainRequirement } from '../../src/report/explain-requirement.ts'
import type { ExplainedCoverage, Requirement } from '../../src/schema/index.ts'
import { listUncounted, listWouldCount, sumUpWouldCount } from '../../src/wording/list-lack.ts'
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
    ['r2', 'Experience with PyTorch or TensorFlow: met, line 5, page 1, used in a dated position; 20.2 of 20.2 points.'],
    ['r5', 'Terraform: met in part, line 12, page 2, under a word of weak claim; 2.4 of 8.1 points.'],
    ['r6', 'Rust: not met, line 8, page 1 names it as a wish or as something not done; 0.0 of 8.1 points.'],
  ])('says of %s: “%s”', (id, sentence) => {
    const { requirement, row } = find(id)
    expect(explainRequirement(requirement, row, analysis, job)).toBe(sentence)
  })

  it('calls what is not met so, and cites what comes nearest', () => {
    const { requirement, row } = find('r5')
    const evidence = row.evidence.map((one) => ({ ...one, near: true }))
    expect(explainRequirement(requirement, { ...row, status: 'missing', evidence }, analysis, job)).toContain(
      'Terraform: not met, nearest: line 12, page 2, under a word of weak claim;',
    )
  })

  it('says of several parts which are shown where, and which are not', () => {
    const { requirement, row } = find('r2')
    const [part] = row.parts
    const [asked] = requirement.parts
    if (!part || !asked) throw new Error('no part')
    const evidence = find('r5').row.evidence
    const parts = [
      part,
      { ...part, name: 'Terraform', status: 'partial' as const, credit: 0.3, evidence },
      { ...part, name: 'Rust', status: 'missing' as const, credit: 0, evidence: [] },
      { ...part, name: 'Zig', status: 'missing' as const, credit: 0, evidence: [] },
    ]
    const several = { ...requirement, parts: parts.map(() => asked) }
    expect(explainRequirement(several, { ...row, status: 'partial', parts }, analysis, job)).toBe(
      'Experience with PyTorch or TensorFlow: met in part, shown: PyTorch or TensorFlow (line 5, page 1); ' +
        'in part: Terraform (line 12, page 2); not found: Rust, Zig; 20.2 of 20.2 points.',
    )
  })

  it('names what else was done, and each name once', () => {
    const { requirement, row } = find('r2')
    const [part] = row.parts
    const [asked] = requirement.parts
    if (!part || !asked) throw new Error('no part')
    const deed = { id: 'mentor', says: 'helping others to learn', weight: 3, credit: 0.3, evidence: find('r5').row.evidence }
    const several = { ...requirement, parts: [asked, asked] }
    const twice = { ...row, parts: [part, part], deeds: [deed, { ...deed, says: 'automating work', credit: 0, evidence: [] }] }
    expect(explainRequirement(several, twice, analysis, job)).toContain(
      'shown: PyTorch or TensorFlow (line 5, page 1); in part: helping others to learn (line 12, page 2); 20.2',
    )
  })

  it('says that nothing in a statement can be shown', () => {
    const { requirement, row } = find('r6')
    const unknown = { ...row, status: 'unknown' as const, parts: [], points: 0, possible: 0 }
    expect(explainRequirement({ ...requirement, parts: [] }, unknown, analysis, job)).toBe(
      'Rust: not scored, nothing in it can be held against the words of a resume; 0.0 of 0.0 points.',
    )
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

  it('is listed for each of several parts by its name, with the best way alone', () => {
    const { row } = find('r6')
    const parts = [...row.parts, ...row.parts.map((part) => ({ ...part, name: 'Zig' }))]
    const wouldCount = [...row.wouldCount, { evidence: 'a project', part: 1, credit: 0.5, gain: 4, here: 4 }]
    expect(listWouldCount({ ...row, parts, wouldCount })).toBe('a dated position (Rust +8.1) · a project (Zig +4.0)')
    const alike = wouldCount.map((one) => ({ ...one, evidence: 'a project' }))
    expect(listWouldCount({ ...row, parts, wouldCount: alike })).toBe('a project (Rust +8.1, Zig +4.0)')
    expect(sumUpWouldCount({ ...row, parts, wouldCount: alike })).toBe('a project +4.0 to +8.1 each')
  })

  it('says of a gain what goes to the statement itself, and nothing where all of it goes to others', () => {
    const { row } = find('r6')
    const withHere = (here: number) => row.wouldCount.slice(0, 1).map((one) => ({ ...one, gain: 9.5, here }))
    expect(listWouldCount({ ...row, wouldCount: withHere(8) })).toBe('a dated position +8.0')
    expect(listWouldCount({ ...row, wouldCount: withHere(0) })).toBe('')
  })

  it('is told of each place that names it without counting', () => {
    expect(listUncounted(find('r6').row, analysis)).toEqual([
      'line 8, page 1 names it as a wish or as something not done: not counted',
    ])
  })
})
