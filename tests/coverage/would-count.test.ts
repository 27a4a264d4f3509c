import { describe, expect, it } from 'vitest'
import { cover } from '../../src/coverage/index.ts'
import type { JobDegree, RequirementCoverage } from '../../src/schema/index.ts'
import { coverText } from '../helpers/stages.ts'
import { makeAnalysis, makeJob, type RequirementPlan, type ResumePlan, TAXONOMY } from './make-case.ts'

const rowFor = (resume: ResumePlan, asked: RequirementPlan, job = {}): RequirementCoverage | undefined =>
  cover(makeAnalysis(resume), makeJob([asked], job), TAXONOMY).requirements[0]

const wouldCount = (...parameters: Parameters<typeof rowFor>) =>
  rowFor(...parameters)?.wouldCount.map(({ evidence, credit, gain }) => [evidence, credit, gain])

const degreeJob = (level: JobDegree['level'], orExperience = false) => ({
  degree: { level, importance: 'required' as const, orExperience, fields: [], by: 'test', start: 0, end: 1 },
})

describe('what would count for a requirement', () => {
  const evidenceOf = (...parameters: Parameters<typeof rowFor>) =>
    rowFor(...parameters)?.wouldCount.map(({ evidence }) => evidence)

  it('is, for a skill that nothing shows, a position, a project or a list, the largest gain first', () => {
    expect(evidenceOf({}, { anyOf: ['sql'] })).toEqual(['a dated position', 'a project', 'a skills list'])
    const gains = wouldCount({}, { anyOf: ['sql'] })?.map(([, , gain]) => Number(gain)) ?? []
    expect(gains).toEqual([...new Set(gains)].sort((a, b) => b - a))
  })

  it('gains what the credit rises by', () => {
    const row = rowFor({ lines: [{ skill: 'sql', section: 'skills' }] }, { anyOf: ['sql'] })
    for (const { credit, gain } of row?.wouldCount ?? []) expect(gain).toBeCloseTo(100 * (credit - (row?.credit ?? 0)))
  })

  it('tells the gain of the requirement from that of the others, which count for more with one more name that is met', () => {
    const asked: RequirementPlan[] = [{ anyOf: ['sql'] }, { anyOf: ['aws'], importance: 'preferred' }]
    const listed = { lines: [{ skill: 'sql', section: 'skills' as const }] }
    const [, row] = cover(makeAnalysis(listed), makeJob(asked), TAXONOMY).requirements
    const [best] = row?.wouldCount ?? []
    expect(best?.here).toBeLessThan(best?.gain ?? 0)
    expect(best?.here).toBeCloseTo((best?.credit ?? 0) * (row?.possible ?? 0), 1)
    const alone = rowFor({}, { anyOf: ['sql'] })?.wouldCount ?? []
    expect(alone.map(({ here }) => here)).toEqual(alone.map(({ gain }) => gain))
    expect(alone.length).toBeGreaterThan(0)
  })

  it('is only what is more than there is', () => {
    expect(evidenceOf({ lines: [{ skill: 'sql', section: 'skills' }] }, { anyOf: ['sql'] })).toEqual([
      'a dated position',
      'a project',
    ])
    const shown = { positions: [{ from: '2020', to: '2023' }], lines: [{ skill: 'sql', position: 0 }] }
    expect(evidenceOf(shown, { anyOf: ['sql'] })).toEqual([])
  })

  it('names the years where years are asked, and one way of several that are worth the same', () => {
    expect(evidenceOf({}, { anyOf: ['sql'], years: 4 })).toEqual([
      '4 years in dated positions that show what is asked',
      'a project',
    ])
  })

  it('is the years of the role, or its degree, or the work that is taken in its place', () => {
    expect(wouldCount({}, { kind: 'experience', years: 1 })).toEqual([['dated positions of 1 year in all', 1, 100]])
    expect(wouldCount({}, { kind: 'degree' }, degreeJob('master'))).toEqual([['a finished master’s degree', 1, 100]])
    expect(wouldCount({}, { kind: 'degree', ...degreeJob('master') }, degreeJob('bachelor', true))).toEqual([
      ['a finished master’s degree', 1, 100],
    ])
    expect(wouldCount({}, { kind: 'degree' }, degreeJob('bachelor', true))).toEqual([
      ['a finished bachelor’s degree', 1, 100],
      ['4 years in dated positions that show what is asked', 0.75, 75],
    ])
    expect(wouldCount({}, { kind: 'degree' }, degreeJob('doctorate', true))).toEqual([
      ['a finished doctorate', 1, 100],
      ['9 years in dated positions that show what is asked', 0.3, 30],
    ])
  })

  it('is the years alone where the degree beside them is held', () => {
    const studied = { education: [{ degree: 'master' as const, field: null, institution: null, to: '2019' }] }
    const asked = { kind: 'degree' as const, years: 3, ...degreeJob('master') }
    expect(evidenceOf({}, asked)).toEqual(['a finished master’s degree, and dated positions of 3 years in all'])
    expect(evidenceOf(studied, asked)).toEqual(['dated positions of 3 years in all'])
  })

  it('is a degree in the field where one of another field is held', () => {
    const studied = { education: [{ degree: 'bachelor' as const, field: 'Geology', institution: null, to: '2019' }] }
    const { degree } = degreeJob('bachelor')
    const asked = { kind: 'degree' as const, degree: { ...degree, fields: ['Computer Science'] } }
    expect(evidenceOf({}, asked)).toEqual(['a finished bachelor’s degree'])
    expect(evidenceOf(studied, asked)).toEqual(['a degree in a field that is asked'])
  })

  it('is, for a certification, the certification', () => {
    expect(wouldCount({}, { kind: 'certification', anyOf: ['aws'] })).toEqual([
      ['the certification, among those you hold', 1, 100],
    ])
  })

  it('is, for a spoken language, how well it is spoken, and no position', () => {
    expect(wouldCount({}, { kind: 'language', anyOf: ['aws'] })).toEqual([
      ['a line that says you speak it as well as is asked', 1, 100],
    ])
  })

  it('leaves out what is worth less than a tenth of a point', () => {
    const many = Array.from({ length: 3000 }, (): RequirementPlan => ({ anyOf: ['sql'], soft: true, importance: 'preferred' }))
    const { requirements } = cover(makeAnalysis({}), makeJob([...many, { anyOf: ['aws'] }]), TAXONOMY)
    expect(requirements[0]?.wouldCount.map(({ evidence }) => evidence)).toEqual([])
    expect(requirements.at(-1)?.wouldCount.length).toBeGreaterThan(0)
  })
})

describe('what is named and does not count', () => {
  const job = makeJob([{ anyOf: ['sql'] }])
  const uncounted = (resume: ResumePlan) => cover(makeAnalysis(resume), job, TAXONOMY).requirements[0]?.uncounted

  it('is told with its place and the reason', () => {
    const analysis = makeAnalysis({ lines: [{ skill: 'sql', negated: true }] })
    const [row] = cover(analysis, job, TAXONOMY).requirements
    expect(row).toMatchObject({ status: 'missing', uncounted: [{ skill: 'sql', reason: 'negated' }] })
    const [place] = row?.uncounted ?? []
    expect(place && analysis.document.text.slice(place.start, place.end)).toBe('sql')
  })

  it('is told for what is narrower, and not for what is only broader', () => {
    const asked = makeJob([{ anyOf: ['deep-learning'] }])
    const reasons = (skill: string) =>
      cover(makeAnalysis({ lines: [{ skill, negated: true }] }), asked, TAXONOMY).requirements[0]?.uncounted.length
    expect([reasons('pytorch'), reasons('machine-learning')]).toEqual([1, 0])
  })

  it.each([
    { reason: 'hidden', resume: { lines: [{ skill: 'sql' }], hidden: [{ start: 0, end: 8 }] } },
    { reason: 'employer', resume: { positions: [{ organization: 'Used sql' }], lines: [{ skill: 'sql', position: 0 }] } },
  ] as const)('says that it is $reason', ({ reason, resume }) => {
    const analysis = makeAnalysis(resume)
    const moved =
      reason === 'employer'
        ? { ...analysis, mentions: analysis.mentions.map((one) => ({ ...one, start: 15, end: 18 })) }
        : analysis
    expect(cover(moved, job, TAXONOMY).requirements[0]?.uncounted.map((one) => one.reason)).toEqual([reason])
  })

  it('is nothing where the place counts', () => {
    expect(uncounted({ lines: [{ skill: 'sql' }] })).toEqual([])
  })
})

it('says which of two languages is spoken less well than is asked', () => {
  const { requirements } = coverText(
    'Robin Halvorsen\n\nEXPERIENCE\nPilot, Brightwater Labs\nJan 2020 - Dec 2023\n- Sold tickets\n\nLANGUAGES\nDanish: native\nFrench: B1\n',
    'Pilot\n\nRequirements\n- Fluent Danish and French (C1)\n- Rust\n',
  )
  expect(requirements[0]?.wouldCount.map(({ evidence }) => evidence)).toEqual([
    'a line that says you speak French as well as is asked',
  ])
})
