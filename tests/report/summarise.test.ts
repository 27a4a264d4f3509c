import { describe, expect, it } from 'vitest'
import { firstEdits, summarise } from '../../src/report/summarise.ts'
import type { Coverage, Job, Suggestion } from '../../src/schema/index.ts'
import { makeAnalysis, makeJob, makeReport, NOT_UNDERSTOOD, spanOf, UNDERSTOOD } from '../helpers/make-report.ts'

const { coverage: rows, suggestions, required, preferred, duty } = makeReport()

const coveredBy = (score: number, requirements: Coverage['requirements'] = rows): Coverage => ({
  score,
  required,
  preferred,
  duty,
  requirements,
  pasted: [],
})

const summary = (coverage = coveredBy(77.3), job: Job = makeJob(), gaps = ['r6', 'r5']) =>
  summarise({ analysis: makeAnalysis(), job, coverage, suggestions, gaps, understood: UNDERSTOOD })

const standings = ['met', 'partial', 'missing', 'missing'] as const
const mixed = rows.map((row, index) => ({ ...row, status: standings[index] ?? row.status }))

const suggestion = (onlyIfTrue: boolean, gain = 1): Suggestion => ({ ...(suggestions[0] as Suggestion), onlyIfTrue, gain })

describe('summarise', () => {
  it.each([
    [92, 'nearly all'],
    [60, 'most'],
    [59.9, 'about half'],
    [20, 'some'],
    [12, 'little'],
    [0, 'next to nothing'],
  ])('says how much of what is asked %d points are', (score, amount) => {
    expect(summary(coveredBy(score)).verdict).toContain(`The resume shows ${amount} of what the posting asks for: `)
  })

  it('says that much is shown in part where fewer than half are met', () => {
    expect(summary(coveredBy(74, mixed)).verdict).toBe(
      'The resume shows most of what the posting asks for, much of it in part: 1 of 4 required statements met, 1 in part, 2 not found.',
    )
  })

  it('says why no score is shown', () => {
    const parts = { analysis: makeAnalysis(), job: makeJob(), coverage: coveredBy(77.3), suggestions, gaps: [] }
    expect(summarise({ ...parts, understood: NOT_UNDERSTOOD }).verdict).toBe('No score is shown: the rest is of another trade.')
  })

  it('says that a posting is far from the resume', () => {
    const far = { ...suggestion(false, 0), rule: 'far-from-posting', title: 'This posting is far from what the resume tells' }
    const said = summarise({
      ...{ analysis: makeAnalysis(), job: makeJob(), coverage: coveredBy(12), suggestions: [far], gaps: [] },
      understood: UNDERSTOOD,
    }).verdict
    expect(said).toMatch(/\. This posting is far from what the resume tells\.$/)
  })

  it('counts what is required by its standing', () => {
    expect(summary(coveredBy(40, mixed)).verdict).toMatch(/: 1 of 4 required statements met, 1 in part, 2 not found\.$/)
  })

  it('counts every statement where none is required, and none that no text can show', () => {
    const job = makeJob()
    const requirements = job.requirements.map((one) => ({ ...one, importance: 'duty' as const }))
    const some = rows.map((row, index) => (index === 0 ? { ...row, status: 'unknown' as const } : row))
    expect(summary(coveredBy(40, some), { ...job, requirements }).verdict).toMatch(
      /: 4 of 6 statements met, 1 in part, 1 not found\.$/,
    )
  })

  it('takes the first three gaps', () => {
    expect(summary(coveredBy(40), makeJob(), ['r4', 'r3', 'r2', 'r1']).gaps).toEqual(['r4', 'r3', 'r2'])
  })

  it('points at the first three suggestions that need no new fact', () => {
    expect(firstEdits([true, false, true, false, false, false].map((needsFact) => suggestion(needsFact)))).toEqual([1, 3, 4])
  })

  it('says nothing of those that are worth nothing', () => {
    expect(firstEdits([suggestion(false, 0), suggestion(false, 0.1)])).toEqual([1])
  })

  it('names the first condition of each kind', () => {
    const job = makeJob()
    const [clearance] = job.blockers
    if (!clearance) throw new Error('no blocker')
    const travel = {
      kind: 'travel' as const,
      importance: 'required' as const,
      by: 'test',
      ...spanOf(job.document.text, 'production'),
    }
    const blockers = [clearance, travel, { ...clearance, start: clearance.start + 1 }]
    expect(summary(coveredBy(40), { ...job, blockers }).blockers).toEqual([clearance, travel])
  })

  it('names of places the one that binds, whatever the head of the posting promises', () => {
    const job = makeJob()
    const place = { kind: 'location', importance: 'required', by: 'conditions/remote-or-hybrid', start: 0, end: 6 } as const
    const office = { ...place, by: 'conditions/on-site', start: 8, end: 20 }
    const placed = (...blockers: Job['blockers']) => summary(coveredBy(40), { ...job, blockers }).blockers
    expect(placed(place, office)).toEqual([office])
    expect(placed(place, { ...place, start: 30 })).toEqual([place])
    const wished = { ...office, importance: 'preferred' } as const
    expect(placed(wished, { ...office, start: 30 })).toEqual([{ ...office, start: 30 }])
  })
})
