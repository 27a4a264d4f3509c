import { describe, expect, it } from 'vitest'
import { cover } from '../../src/coverage/index.ts'
import { CoverageError } from '../../src/errors/index.ts'
import type { JobDegree, RequirementCoverage } from '../../src/schema/index.ts'
import { analyseText, understandText, TAXONOMY as WHOLE_TAXONOMY } from '../helpers/stages.ts'
import { makeAnalysis, makeDocument, makeJob, type RequirementPlan, type ResumePlan, TAXONOMY } from './make-case.ts'

const rowFor = (resume: ResumePlan, requirement: RequirementPlan, job = {}): RequirementCoverage => {
  const [row] = cover(makeAnalysis(resume), makeJob([requirement], job), TAXONOMY).requirements
  if (!row) throw new Error('no row')
  return row
}

/** The row, with the credit and the state of its only part. */
const partFor = (resume: ResumePlan, requirement: RequirementPlan): RequirementCoverage => {
  const row = rowFor(resume, requirement)
  const [part] = row.parts
  return part ? { ...row, credit: part.credit, status: part.status } : row
}

const TWO_YEARS = { from: '2022-01', to: '2023-12' }
const THREE_YEARS = { from: '2019-01', to: '2021-12' }

describe('a requirement of a skill', () => {
  it.each([
    {
      place: 'a dated position',
      resume: { positions: [TWO_YEARS], lines: [{ skill: 'sql', position: 0 }] },
      credit: 1,
      status: 'met',
    },
    {
      place: 'a position without dates',
      resume: { positions: [{}], lines: [{ skill: 'sql', position: 0 }] },
      credit: 0.9,
      status: 'met',
    },
    { place: 'a project', resume: { lines: [{ skill: 'sql', section: 'projects' as const }] }, credit: 0.9, status: 'met' },
    {
      place: 'a publication',
      resume: { lines: [{ skill: 'sql', section: 'publications' as const }] },
      credit: 0.9,
      status: 'met',
    },
    {
      place: 'a certification',
      resume: { lines: [{ skill: 'sql', section: 'certifications' as const }] },
      credit: 0.9,
      status: 'met',
    },
    {
      place: 'experience outside positions',
      resume: { lines: [{ skill: 'sql', section: 'experience' as const }] },
      credit: 0.8,
      status: 'met',
    },
    { place: 'education', resume: { lines: [{ skill: 'sql', section: 'education' as const }] }, credit: 0.8, status: 'met' },
    { place: 'a summary', resume: { lines: [{ skill: 'sql', section: 'summary' as const }] }, credit: 0.7, status: 'met' },
    { place: 'a skills list', resume: { lines: [{ skill: 'sql', section: 'skills' as const }] }, credit: 0.6, status: 'partial' },
    {
      place: 'an unknown section',
      resume: { lines: [{ skill: 'sql', section: 'other' as const }] },
      credit: 0.6,
      status: 'partial',
    },
    { place: 'interests', resume: { lines: [{ skill: 'sql', section: 'interests' as const }] }, credit: 0.3, status: 'partial' },
  ])('gets $credit from $place', ({ resume, credit, status }) => {
    expect(partFor(resume, { anyOf: ['sql'] })).toMatchObject({ credit, status })
  })

  it.each([
    { words: 'a weak claim', line: { weak: true }, credit: 0.5 },
    { words: 'words that only evoke it', line: { evoked: true, surfaceForm: 'other words' }, credit: 0.5 },
    { words: 'a weak claim that only evokes it', line: { weak: true, evoked: true, surfaceForm: 'other words' }, credit: 0.25 },
  ])('gets $credit from $words in a dated position', ({ line, credit }) => {
    expect(
      partFor({ positions: [TWO_YEARS], lines: [{ skill: 'sql', position: 0, ...line }] }, { anyOf: ['sql'] }),
    ).toMatchObject({
      credit,
      status: 'partial',
    })
  })

  it('gets full credit from words that only evoke it where the posting asks in the same words', () => {
    const lines = [{ skill: 'sql', position: 0, evoked: true }]
    expect(partFor({ positions: [TWO_YEARS], lines }, { anyOf: ['sql'] })).toMatchObject({ credit: 1, status: 'met' })
  })

  it('gets nothing where it is negated', () => {
    const row = partFor({ positions: [TWO_YEARS], lines: [{ skill: 'sql', position: 0, negated: true }] }, { anyOf: ['sql'] })
    expect(row).toMatchObject({ credit: 0, status: 'missing', points: 0, evidence: [] })
  })

  it('gets nothing from hidden text', () => {
    const resume = { lines: [{ skill: 'sql', section: 'skills' as const }] }
    expect(partFor({ ...resume, hidden: [{ start: 0, end: 100 }] }, { anyOf: ['sql'] })).toMatchObject({
      credit: 0,
      evidence: [],
    })
  })

  it('takes the best of several places, not their sum', () => {
    const row = partFor(
      {
        lines: [
          { skill: 'sql', section: 'skills' },
          { skill: 'sql', section: 'summary' },
          { skill: 'sql', section: 'skills' },
        ],
      },
      { anyOf: ['sql'] },
    )
    expect(row.credit).toBe(0.7)
    expect(row.evidence.map(({ strength }) => strength)).toEqual([0.7, 0.6, 0.6])
  })

  it('counts a narrower skill in full and says whose part it is', () => {
    const row = partFor({ positions: [TWO_YEARS], lines: [{ skill: 'pytorch', position: 0 }] }, { anyOf: ['machine-learning'] })
    expect(row.credit).toBe(1)
    expect(row.evidence[0]).toMatchObject({
      relation: 'narrower',
      why: 'used at Brightwater Labs 2022–2023; pytorch is a part or kind of machine-learning',
    })
  })

  it('is not shown by a broader one, which is not cited either', () => {
    const row = partFor({ positions: [TWO_YEARS], lines: [{ skill: 'deep-learning', position: 0 }] }, { anyOf: ['pytorch'] })
    expect(row).toMatchObject({ credit: 0, status: 'missing', evidence: [] })
  })

  it('does not cite a hint beside the skill itself', () => {
    const row = partFor(
      {
        positions: [TWO_YEARS],
        lines: [
          { skill: 'deep-learning', position: 0 },
          { skill: 'pytorch', section: 'skills' },
        ],
      },
      { anyOf: ['pytorch'] },
    )
    expect(row.evidence.map(({ skill }) => skill)).toEqual(['pytorch'])
  })

  it('is met by any alternative, and by two no more than by one', () => {
    const asked = { anyOf: ['aws', 'gcp'] }
    const one = partFor({ positions: [TWO_YEARS], lines: [{ skill: 'gcp', position: 0 }] }, asked)
    const both = partFor(
      {
        positions: [TWO_YEARS],
        lines: [
          { skill: 'gcp', position: 0 },
          { skill: 'aws', position: 0 },
        ],
      },
      asked,
    )
    expect([one.credit, both.credit]).toEqual([1, 1])
  })

  it('is shown in part by a sibling where the list is open, and not where it is closed', () => {
    const resume = { positions: [TWO_YEARS], lines: [{ skill: 'gcp', position: 0 }] }
    expect(partFor(resume, { anyOf: ['aws'], open: true })).toMatchObject({ credit: 0.3, status: 'partial' })
    expect(partFor(resume, { anyOf: ['aws'], open: false }).credit).toBe(0)
  })

  it('is met beside the examples of a kind, and not beside the kind', () => {
    const kindWithExample = { anyOf: ['deep-learning', 'pytorch'], open: true }
    const using = (skill: string) => ({ positions: [TWO_YEARS], lines: [{ skill, position: 0 }] })
    expect(partFor(using('jax'), kindWithExample).credit).toBe(1)
    expect(partFor(using('scikit-learn'), kindWithExample).credit).toBe(0)
    // One field does not stand for another.
    expect(partFor(using('scikit-learn'), { anyOf: ['deep-learning'], open: true }).credit).toBe(0)
    // A product is no kind of what is made with it.
    expect(partFor(using('gcp'), { anyOf: ['aws', 'ec2'], open: true }).credit).toBe(0.3)
  })
})

describe('a requirement of several skills of a list', () => {
  const anyOf = ['pytorch', 'aws', 'sql']
  const inUse = (...skills: readonly string[]) => ({
    positions: [TWO_YEARS],
    lines: skills.map((skill) => ({ skill, position: 0 })),
  })

  it.each([
    { shown: [], credit: 0, status: 'missing' },
    { shown: ['sql'], credit: 0.5, status: 'partial' },
    { shown: ['sql', 'sql'], credit: 0.5, status: 'partial' },
    { shown: ['aws', 'sql'], credit: 1, status: 'met' },
    { shown: ['ec2', 'aws'], credit: 0.5, status: 'partial' },
    { shown: ['ec2', 'sql', 'pytorch'], credit: 1, status: 'met' },
    { shown: ['deep-learning', 'sql'], credit: 0.5, status: 'partial' },
  ])('gets $credit for $shown where two of three are asked', ({ shown, credit, status }) => {
    expect(partFor(inUse(...shown), { anyOf, atLeast: 2 })).toMatchObject({ credit, status })
  })

  it('takes the better ones, in whatever order the posting names them', () => {
    const resume = {
      positions: [TWO_YEARS],
      lines: [{ skill: 'sql', position: 0 }, { skill: 'aws' }, { skill: 'pytorch', position: 0 }],
    }
    for (const order of [anyOf, [...anyOf].reverse()])
      expect(partFor(resume, { anyOf: order, atLeast: 2 })).toMatchObject({ credit: 1, status: 'met' })
  })

  it('is not met by one in use and one in a list, and says how many are asked', () => {
    const resume = {
      positions: [TWO_YEARS],
      lines: [
        { skill: 'sql', position: 0 },
        { skill: 'aws', section: 'skills' as const },
      ],
    }
    const row = partFor(resume, { anyOf, atLeast: 2 })
    expect(row).toMatchObject({ credit: 0.8, status: 'partial' })
    expect(row.evidence.map(({ skill, why }) => [skill, why.includes('one of the 2 asked')])).toEqual([
      ['sql', true],
      ['aws', true],
    ])
  })

  it('counts a sibling where the list is open, once, and not where it is closed', () => {
    const resume = inUse('aws', 'gcp')
    expect(partFor(resume, { anyOf: ['aws', 'sql'], atLeast: 2, open: true })).toMatchObject({ credit: 0.65 })
    expect(partFor(inUse('gcp'), { anyOf: ['aws', 'sql'], atLeast: 2, open: true })).toMatchObject({ credit: 0.15 })
    expect(partFor(resume, { anyOf: ['aws', 'sql'], atLeast: 2 })).toMatchObject({ credit: 0.5 })
  })
})

describe('a requirement of years of a skill', () => {
  const asked = { anyOf: ['sql'], years: 5 }

  it.each([
    { held: 'two years', positions: [TWO_YEARS], lines: [0], credit: 0.4, status: 'partial' },
    { held: 'two and three years', positions: [TWO_YEARS, THREE_YEARS], lines: [0, 1], credit: 1, status: 'met' },
    { held: 'the same two years twice', positions: [TWO_YEARS, TWO_YEARS], lines: [0, 1], credit: 0.4, status: 'partial' },
    {
      held: 'three years, and two that do not name it',
      positions: [TWO_YEARS, THREE_YEARS],
      lines: [1],
      credit: 0.6,
      status: 'partial',
    },
    { held: 'work of unknown length', positions: [{}], lines: [0], credit: 0.9, status: 'partial' },
  ])('gets $credit for $held', ({ positions, lines, credit, status }) => {
    const resume = { positions, lines: lines.map((position) => ({ skill: 'sql', position })) }
    expect(partFor(resume, asked)).toMatchObject({ credit, status })
  })

  it('counts the years of narrower skills and of other alternatives together', () => {
    const resume = {
      positions: [TWO_YEARS, THREE_YEARS],
      lines: [
        { skill: 'ec2', position: 0 },
        { skill: 'gcp', position: 1 },
      ],
    }
    expect(partFor(resume, { anyOf: ['aws', 'gcp'], years: 5 })).toMatchObject({ credit: 1, status: 'met' })
  })

  it('is not met by four years of five, however well they are shown', () => {
    const row = partFor({ positions: [{ from: '2020-01', to: '2023-12' }], lines: [{ skill: 'sql', position: 0 }] }, asked)
    expect(row).toMatchObject({ credit: 0.8, status: 'partial' })
    expect(row.evidence[0]?.why).toBe('used at Brightwater Labs 2020–2023; 4 years of 5 asked')
  })

  it.each(['projects', 'education', 'summary', 'skills'] as const)(
    'gets as much as a list from %s, which shows no years',
    (section) => {
      expect(partFor({ lines: [{ skill: 'sql', section }] }, asked)).toMatchObject({ credit: 0.6, status: 'partial' })
    },
  )

  it('is not lowered by dates beside a list, and says what cannot be counted', () => {
    const row = partFor(
      {
        positions: [TWO_YEARS],
        lines: [
          { skill: 'sql', position: 0 },
          { skill: 'sql', section: 'skills' },
        ],
      },
      asked,
    )
    expect(row.credit).toBe(0.6)
    expect(row.evidence[1]?.why).toBe('only named in a skills list, not shown in use there; its years cannot be counted')
  })

  it('does not lend the years of a weak claim to a strong one', () => {
    const resume = {
      positions: [
        { from: '2023-01', to: '2023-12' },
        { from: '2018-01', to: '2021-12' },
      ],
      lines: [
        { skill: 'sql', position: 0 },
        { skill: 'sql', position: 1, weak: true },
      ],
    }
    expect(partFor(resume, asked).credit).toBe(0.5)
  })

  it('quotes no work that shows nothing of it', () => {
    const years = { kind: 'experience', years: 5, parts: [{ anyOf: ['sql'] }] } as const
    const whysOf = (lines: ResumePlan['lines']) =>
      rowFor({ positions: [TWO_YEARS], ...(lines && { lines }) }, years).evidence.map(({ skill }) => skill)
    expect(whysOf([{ skill: 'sql', section: 'skills' }])).toEqual(['sql'])
    expect(whysOf([{ skill: 'sql', position: 0 }])).toEqual(['sql', null])
    expect(rowFor({ positions: [TWO_YEARS, THREE_YEARS] }, years).evidence).toEqual([])
  })

  it('asks for nothing more where zero years are asked', () => {
    expect(partFor({ lines: [{ skill: 'sql', section: 'summary' }] }, { anyOf: ['sql'], years: 0 }).credit).toBe(0.7)
  })
})

describe('a requirement of total years', () => {
  const asked = { kind: 'experience', years: 5 } as const

  it.each([
    { held: 'no position', positions: [], credit: 0, status: 'missing' },
    { held: 'two years', positions: [TWO_YEARS], credit: 0.4, status: 'partial' },
    { held: 'five years in two positions', positions: [TWO_YEARS, THREE_YEARS], credit: 1, status: 'met' },
    { held: 'work that is still going on', positions: [{ from: '2020-01', to: 'present' }], credit: 1, status: 'met' },
    { held: 'a position without dates', positions: [{}], credit: 0.5, status: 'partial' },
    { held: 'two years and a position without dates', positions: [TWO_YEARS, {}], credit: 0.5, status: 'partial' },
  ])('gets $credit for $held', ({ positions, credit, status }) => {
    expect(rowFor({ positions }, asked)).toMatchObject({ credit, status })
  })

  it('is missing where less than a fifth is held, and cites what comes nearest', () => {
    const row = rowFor({ positions: [{ from: '2023-01', to: '2023-11' }] }, asked)
    expect(row).toMatchObject({ credit: 0.1833, status: 'missing', evidence: [{ strength: 0.1833 }] })
    expect(rowFor({ positions: [{ from: '2023-01', to: '2023-12' }] }, asked)).toMatchObject({ credit: 0.2, status: 'partial' })
  })

  it('cites the head of each position, the longest first', () => {
    const row = rowFor({ positions: [{ ...TWO_YEARS, organization: 'Fernhill' }, THREE_YEARS] }, asked)
    expect(row.evidence.map(({ why, skill, strength }) => ({ why, skill, strength }))).toEqual([
      { why: 'Brightwater Labs, 2019–2021: 3 years', skill: null, strength: 0.6 },
      { why: 'Fernhill, 2022–2023: 2 years', skill: null, strength: 0.4 },
    ])
  })

  it('counts the work of the kind that its parts name', () => {
    const positions = [TWO_YEARS, THREE_YEARS]
    const kind = { ...asked, anyOf: ['machine-learning'], ofAll: 5, years: null }
    const own = rowFor({ positions, lines: [{ skill: 'pytorch', position: 0 }] }, kind)
    const other = rowFor({ positions, lines: [{ skill: 'sql', position: 0 }] }, kind)
    expect(own).toMatchObject({ status: 'partial', parts: [{ credit: 0.4 }], figures: { years: { any: 1, ofKind: 0.4 } } })
    expect(other).toMatchObject({ status: 'missing', parts: [{ credit: 0 }], figures: { years: { any: 1, ofKind: 0 } } })
    expect(other.credit).toBeLessThan(own.credit)
  })

  it('gets nothing for words that stand together where years are asked and none is held', () => {
    const resume = analyseText('Robin Halvorsen\n\nPROJECTS\n- Built ferry models with patience\n')
    const job = understandText('Engineer\n\nRequirements\n- 3+ years of ferry maintenance experience')
    const [row] = cover(resume, job, WHOLE_TAXONOMY).requirements
    expect(row).toMatchObject({ figures: { shown: 0 }, points: 0, evidence: [] })
  })

  it('is what its parts show where no years are asked', () => {
    const past = { kind: 'experience', anyOf: ['sql'] } as const
    expect(rowFor({ lines: [{ skill: 'sql', section: 'summary' }] }, past)).toMatchObject({
      figures: { shown: 0.7, years: null },
    })
  })
})

describe('a requirement of years that go with a degree', () => {
  const askedBy = (...byDegree: { level: JobDegree['level']; years: number }[]) => ({
    experience: { min: 2, max: null, byDegree, start: 0, end: 1 },
  })
  const job = askedBy({ level: 'bachelor', years: 5 }, { level: 'master', years: 2 })
  const ask = { kind: 'experience', years: 2 } as const

  it.each([
    { degrees: [], credit: 0.6 },
    { degrees: ['associate'], credit: 0.6 },
    { degrees: ['bachelor'], credit: 0.6 },
    { degrees: ['master'], credit: 1 },
    { degrees: ['bachelor', 'master'], credit: 1 },
    { degrees: ['doctorate'], credit: 1 },
  ] as const)('gets $credit for three years with $degrees', ({ degrees, credit }) => {
    const education = degrees.map((degree) => ({ degree, to: '2015' }))
    expect(rowFor({ positions: [THREE_YEARS], education }, ask, job)).toMatchObject({ credit })
  })

  it('does not take a degree that is not finished', () => {
    const education = [{ degree: 'master', to: 'present' }] as const
    expect(rowFor({ positions: [THREE_YEARS], education }, ask, job)).toMatchObject({ credit: 0.6 })
  })

  it('is met by the degree alone where no years go with it', () => {
    const row = rowFor(
      { education: [{ degree: 'doctorate', to: '2015' }] },
      ask,
      askedBy({ level: 'master', years: 3 }, { level: 'doctorate', years: 0 }),
    )
    expect(row).toMatchObject({ credit: 1, status: 'met' })
    expect(row.evidence).toHaveLength(1)
  })
})

describe('a requirement of a degree', () => {
  const asked = { kind: 'degree' } as const
  const jobFor = (level: JobDegree['level'], orExperience = false) => ({
    degree: { level, importance: 'required' as const, orExperience, fields: [], by: 'test', start: 0, end: 1 },
  })

  it.each([
    { held: 'bachelor', level: 'bachelor', credit: 1, status: 'met' },
    { held: 'doctorate', level: 'bachelor', credit: 1, status: 'met' },
    { held: 'bachelor', level: 'master', credit: 0.1, status: 'missing' },
    { held: 'bachelor', level: 'doctorate', credit: 0, status: 'missing' },
    { held: 'other', level: 'bachelor', credit: 0, status: 'missing' },
    { held: 'secondary', level: 'none', credit: 1, status: 'met' },
    { held: 'other', level: 'none', credit: 1, status: 'met' },
  ] as const)('gets $credit from $held where $level is asked', ({ held, level, credit, status }) => {
    expect(rowFor({ education: [{ degree: held }] }, asked, jobFor(level))).toMatchObject({ credit, status })
  })

  it.each([{ to: 'present' }, { to: '2027' }])('counts half for studies that run to $to', ({ to }) => {
    expect(rowFor({ education: [{ degree: 'master', to }] }, asked, jobFor('master'))).toMatchObject({
      credit: 0.55,
      status: 'partial',
    })
  })

  it('takes its own degree before that of the job', () => {
    const wished = { ...asked, degree: { ...jobFor('master').degree, importance: 'preferred' as const } }
    expect(rowFor({ education: [{ degree: 'bachelor' }] }, wished, jobFor('bachelor'))).toMatchObject({ credit: 0.1 })
    expect(rowFor({ education: [{ degree: 'master' }] }, wished, jobFor('bachelor'))).toMatchObject({ credit: 1 })
  })

  it('takes the best of several degrees', () => {
    const education = [
      { degree: 'master' as const, to: 'present' },
      { degree: 'bachelor' as const, to: '2020' },
    ]
    expect(rowFor({ education }, asked, jobFor('bachelor')).credit).toBe(1)
  })

  it('takes years of work in its place where the posting says so, and only there', () => {
    const work = { positions: [TWO_YEARS], lines: [{ skill: 'sql', position: 0 }] }
    const rows = (level: 'bachelor' | 'doctorate', orExperience: boolean) =>
      cover(makeAnalysis(work), makeJob([asked, { anyOf: ['sql'] }], jobFor(level, orExperience)), TAXONOMY).requirements
    expect(rows('bachelor', true)[0]).toMatchObject({ credit: 0.375, status: 'partial' })
    expect(rows('bachelor', false)[0]?.credit).toBe(0)
    expect(rows('doctorate', true)[0]).toMatchObject({ credit: 0.0667, status: 'missing' })
  })

  it.each([
    { held: 'a degree and half of the years', education: [{ degree: 'bachelor' }], positions: [TWO_YEARS], credit: 0.5 },
    { held: 'all of the years without a degree', education: [], positions: [TWO_YEARS, THREE_YEARS], credit: 0 },
    {
      held: 'another degree and all of the years',
      education: [{ degree: 'associate' }],
      positions: [TWO_YEARS, THREE_YEARS],
      credit: 0.1,
    },
    { held: 'a degree and all of the years', education: [{ degree: 'master' }], positions: [TWO_YEARS, THREE_YEARS], credit: 1 },
  ] as const)('asked with years gets $credit from $held', ({ education, positions, credit }) => {
    expect(rowFor({ education, positions }, { ...asked, ofAll: 4 }, jobFor('bachelor'))).toMatchObject({ credit })
  })

  it('asked with years that would do in its place is not lowered by them', () => {
    expect(rowFor({ education: [{ degree: 'bachelor' }] }, { ...asked, ofAll: 4 }, jobFor('bachelor', true)).credit).toBe(1)
  })

  it('takes no work in its place that shows nothing of what is asked', () => {
    const work = { positions: [TWO_YEARS], lines: [{ skill: 'aws', position: 0 }] }
    const job = makeJob([asked, { anyOf: ['sql'] }], jobFor('bachelor', true))
    expect(cover(makeAnalysis(work), job, TAXONOMY).requirements[0]?.credit).toBe(0)
  })
})

describe('a requirement of several parts', () => {
  const asked = { parts: [{ anyOf: ['sql'] }, { anyOf: ['aws', 'gcp'] }, { anyOf: ['jax'] }] }
  const lines = [
    { skill: 'sql', position: 0 },
    { skill: 'gcp', section: 'skills' as const },
  ]

  it('is shown by the mean of their credits, and says how its own comes about', () => {
    const row = rowFor({ positions: [TWO_YEARS], lines }, asked)
    expect(row).toMatchObject({ status: 'partial', figures: { shown: 0.5333, months: 24 } })
    expect(row.points).toBe(100 * row.credit)
    expect(row.parts.map(({ credit }) => credit)).toEqual([1, 0.6, 0])
    expect(row.parts.map(({ evidence }) => evidence.map(({ surfaceForm }) => surfaceForm))).toEqual([['sql'], ['gcp'], []])
    expect(row.evidence.map(({ skill }) => skill)).toEqual(['sql', 'gcp'])
    expect(row.reasons[0]?.says).toBe('53 of 100 of it is shown: sql and aws or gcp')
    const units = row.reasons.reduce((sum, { credit }) => sum + Math.round(credit * 10_000), 0)
    expect(units).toBe(Math.round(row.credit * 10_000))
  })

  it('weighs a part by what it names: a skill more than a quality', () => {
    const soft = { parts: [{ anyOf: ['sql'] }, { anyOf: ['aws'], soft: true }] }
    const shown = (skill: string) =>
      rowFor({ positions: [TWO_YEARS], lines: [{ skill, position: 0 }] }, soft).figures?.shown ?? Number.NaN
    expect(shown('sql')).toBe(0.7142)
    expect(shown('aws')).toBe(0.2857)
  })

  it('is met where each of them is', () => {
    const shown = [...lines.slice(0, 1), { skill: 'aws', section: 'summary' as const }]
    expect(rowFor({ positions: [TWO_YEARS], lines: shown }, asked).status).toBe('partial')
    const all = [...shown, { skill: 'jax', section: 'projects' as const }]
    expect(rowFor({ positions: [TWO_YEARS], lines: all }, asked)).toMatchObject({ status: 'met', figures: { shown: 0.8666 } })
  })

  it('cites a place that speaks for two of them once', () => {
    const row = rowFor(
      { positions: [TWO_YEARS], lines: [{ skill: 'pytorch', position: 0 }] },
      { parts: [{ anyOf: ['pytorch'] }, { anyOf: ['deep-learning'] }] },
    )
    expect(row.evidence).toHaveLength(1)
    expect(row).toMatchObject({ credit: 1, status: 'met' })
  })

  it('shows the years that are asked of all of them by the work on any', () => {
    const years = { parts: [{ anyOf: ['sql'] }, { anyOf: ['aws'] }], ofAll: 5 }
    const inBoth = [
      { skill: 'sql', position: 0 },
      { skill: 'aws', position: 1 },
    ]
    expect(rowFor({ positions: [TWO_YEARS, THREE_YEARS], lines: inBoth }, years)).toMatchObject({ credit: 1, status: 'met' })
    expect(rowFor({ positions: [TWO_YEARS], lines: inBoth.slice(0, 1) }, years).figures?.shown).toBe(0.2)
  })

  it('shows the years that are asked of one of them by the work on that one', () => {
    const years = { parts: [{ anyOf: ['sql'], years: 4 }, { anyOf: ['aws'] }] }
    const inBoth = [
      { skill: 'sql', position: 0 },
      { skill: 'aws', position: 1 },
    ]
    const row = rowFor({ positions: [TWO_YEARS, THREE_YEARS], lines: inBoth }, years)
    expect(row.parts.map(({ credit }) => credit)).toEqual([0.5, 1])
    expect(row.figures?.shown).toBe(0.75)
  })
})

describe('a part that names no skill', () => {
  const lines = [{ skill: 'order books', position: 0 }]

  it('is shown by its own words, in any form', () => {
    const row = partFor({ positions: [TWO_YEARS], lines }, { anyOf: ["'books of orders'"] })
    expect(row).toMatchObject({ credit: 1, status: 'met' })
    expect(row.evidence).toMatchObject([
      {
        relation: 'words',
        skill: null,
        surfaceForm: expect.stringContaining('order books'),
        why: 'used at Brightwater Labs 2022–2023, in the posting’s own words',
      },
    ])
  })

  it('is not shown by some of them', () => {
    expect(partFor({ positions: [TWO_YEARS], lines }, { anyOf: ["'order flow'"] })).toMatchObject({
      credit: 0,
      status: 'missing',
    })
  })

  it('is shown in part by most of its words, rare ones weighing more', () => {
    const row = partFor({ positions: [TWO_YEARS], lines }, { anyOf: ["'order books and data'"] })
    expect(row).toMatchObject({ credit: 0.7347, status: 'met' })
    expect(partFor({ positions: [TWO_YEARS], lines }, { anyOf: ["'order books and ledgers'"] })).toMatchObject({
      credit: 0.36,
      status: 'partial',
    })
    expect(row.evidence).toMatchObject([{ relation: 'words', surfaceForm: expect.stringContaining('order books') }])
  })

  it('may stand beside one that does', () => {
    const asked = { anyOf: ['sql', "'order books'"] }
    expect(partFor({ positions: [TWO_YEARS], lines }, asked).credit).toBe(1)
    expect(partFor({ lines: [{ skill: 'sql', section: 'skills' }] }, asked).credit).toBe(0.6)
  })

  it('adds nothing and lacks nothing where it is filler', () => {
    const row = partFor(
      { positions: [TWO_YEARS], lines: [{ skill: 'sql', position: 0 }] },
      { parts: [{ anyOf: ['sql'] }, { anyOf: ["'work experience'"] }] },
    )
    expect(row).toMatchObject({ credit: 1, status: 'met', parts: [{ credit: 1 }, { credit: 0 }] })
  })
})

describe('a statement that no text can show', () => {
  it('is unknown and weighs nothing', () => {
    const job = makeJob([{ anyOf: ['sql'] }, {}, { kind: 'degree' }])
    const analysis = makeAnalysis({ positions: [THREE_YEARS], lines: [{ skill: 'sql', position: 0 }] })
    const coverage = cover(analysis, job, TAXONOMY)
    expect(coverage).toMatchObject({ score: 100, required: { met: 1, of: 1 } })
    expect(coverage.requirements.map(({ status, points, possible }) => ({ status, points, possible }))).toEqual([
      { status: 'met', points: 100, possible: 100 },
      { status: 'unknown', points: 0, possible: 0 },
      { status: 'unknown', points: 0, possible: 0 },
    ])
    expect(coverage.requirements[1]).toMatchObject({ evidence: [], reasons: [], wouldCount: [] })
  })

  it('is no requirement by itself', () => {
    expect(() => cover(makeAnalysis({}), makeJob([{}]), TAXONOMY)).toThrow(CoverageError)
  })
})

describe('a requirement of a certification', () => {
  it('is met in full by a line among certifications', () => {
    const lines = [{ skill: 'sql', section: 'certifications' as const }]
    expect(rowFor({ lines }, { kind: 'certification', anyOf: ['sql'] }).credit).toBe(1)
  })
})

describe('cover', () => {
  it('keeps the order of the job and tallies by importance', () => {
    const lines = [
      { skill: 'sql', position: 0 },
      { skill: 'aws', section: 'skills' as const },
    ]
    const coverage = cover(
      makeAnalysis({ positions: [TWO_YEARS], lines }),
      makeJob([
        { anyOf: ['sql'] },
        { anyOf: ['aws'] },
        { anyOf: ['jax'], importance: 'preferred' },
        { anyOf: ['sql'], importance: 'duty' },
      ]),
      TAXONOMY,
    )
    expect(coverage.requirements.map(({ requirement, status }) => [requirement, status])).toEqual([
      ['r1', 'met'],
      ['r2', 'partial'],
      ['r3', 'missing'],
      ['r4', 'met'],
    ])
    expect(coverage).toMatchObject({ required: { met: 1, of: 2 }, preferred: { met: 0, of: 1 }, duty: { met: 1, of: 1 } })
  })

  it('refuses a job that asks for nothing', () => {
    expect(() => cover(makeAnalysis({}), makeJob([]), TAXONOMY)).toThrow(CoverageError)
  })

  it('reports what is copied from the posting and counts none of it', () => {
    const posting = 'You will build reliable pipelines in close touch with our product teams and used sql'
    const analysis = makeAnalysis({ lines: [{ skill: 'sql', section: 'summary' }] })
    const copied = { ...analysis, document: makeDocument([posting]) }
    const start = posting.length - 'sql'.length
    const mentions = analysis.mentions.map((mention) => ({ ...mention, start, end: posting.length }))
    const coverage = cover(
      { ...copied, mentions },
      makeJob([{ anyOf: ['sql'] }], { document: makeDocument([posting]) }),
      TAXONOMY,
    )
    expect(coverage).toMatchObject({ score: 0, pasted: [{ start: 0, end: posting.length }] })
  })
})

describe('what would count', () => {
  it.each([3, 6, 7, 9, 12, 13, 17])(
    'never promises more than the points that are lacking beside it: %d requirements',
    (count) => {
      const job = makeJob(Array.from({ length: count }, () => ({ anyOf: ['sql'] })))
      const { requirements } = cover(makeAnalysis({ lines: [] }), job, TAXONOMY)
      for (const { points, possible, wouldCount } of requirements) {
        expect(wouldCount[0]?.gain).toBeLessThanOrEqual(Math.round((possible - points) * 10) / 10)
      }
    },
  )
})
