import { describe, expect, it } from 'vitest'
import { describeLevel } from '../../src/report/describe-level.ts'
import type { Job, Position, Seniority } from '../../src/schema/index.ts'

const person = (title: string | null, months: number, past: readonly Position[] = []) => ({
  positions: [...past, { title, organization: 'Brightwater Labs', from: '2022-01', to: 'present', start: 0, end: 1 }],
  experience: { months, asOf: '2026-11' },
})

const job = (seniority: Seniority, years: number | null = null): Pick<Job, 'seniority' | 'experience'> => ({
  seniority,
  experience: years === null ? null : { min: years, max: null, by: 'test', start: 0, end: 1 },
})

describe('describeLevel', () => {
  it.each([
    [
      'a beginner, senior work',
      person('Developer', 6),
      job('senior'),
      'two levels below the posting (senior): dated work adds up to 6 months',
    ],
    [
      'an intern, a lead',
      person('Research Intern', 8),
      job('lead'),
      'three levels below the posting (lead): dated work adds up to 8 months, all of it in internships or student jobs',
    ],
    [
      'internships for four years, senior work',
      person('Developer', 54, [
        { title: 'Summer Intern', organization: 'Fjord', from: '2018-01', to: '2021-08', start: 2, end: 3 },
        { title: 'Tester', organization: 'Fjord', from: '2021-09', to: '2021-12', start: 4, end: 5 },
      ]),
      job('senior'),
      null,
    ],
    [
      'a beginner, eight years',
      person('Developer', 12),
      job('unspecified', 5),
      'two levels below the posting (5+ years): dated work adds up to 1 year',
    ],
    [
      'a member of a club of students, senior work',
      {
        positions: [
          {
            title: 'Core Member',
            organization: 'Student Developer Club',
            from: '2021-01',
            to: 'present',
            start: 0,
            end: 1,
          } as const,
        ],
        experience: { months: 71, asOf: '2026-11' },
      },
      job('senior'),
      'two levels below the posting (senior): dated work adds up to 5.9 years, all of it in internships or student jobs',
    ],
    [
      'a lead, a first job',
      person('Lead Engineer', 140),
      job('junior'),
      'three levels above the posting (junior): dated work adds up to 11.6 years',
    ],
  ])('speaks up where they are far from each other: %s', (_case, analysis, posting, level) => {
    expect(describeLevel(analysis, posting)).toBe(level)
  })

  it.each([
    ['one step', person('Developer', 30), job('senior')],
    ['a title that is as high as the posting’s', person('Senior Developer', 12), job('senior')],
    ['years that are as long as asked', person('Junior Developer', 70), job('senior')],
    ['years of work without a title that says so: they may be of another trade', person('Teacher', 108), job('junior')],
    ['a low name over many years asked', person('Senior Engineer', 84), job('junior', 5)],
    ['more years than are asked for', person('Lead Engineer', 140), job('unspecified', 1)],
    ['a track of its own', person('Developer', 6), job('manager')],
    ['no dates', person('Developer', 0), job('senior')],
    ['a posting that says nothing', person('Developer', 6), job('unspecified')],
  ])('is silent of %s', (_case, analysis, posting) => {
    expect(describeLevel(analysis, posting)).toBeNull()
  })

  it('goes by the position that is held now, not by the first one that is written', () => {
    const past = { title: 'Intern', organization: 'Fjord', from: '2026-01', to: '2026-03', start: 2, end: 3 }
    expect(describeLevel(person('Principal Engineer', 12, [past]), job('lead'))).toBeNull()
  })
})
