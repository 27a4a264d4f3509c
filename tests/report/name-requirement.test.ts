import { describe, expect, it } from 'vitest'
import { nameRequirement } from '../../src/report/name-requirement.ts'
import type { Requirement } from '../../src/schema/index.ts'
import { makeDocument, makeJob, spanOf } from '../helpers/make-report.ts'

const TEXT = 'We ask for Go or Rust\nA degree in statistics\nSeven years in the field'
const job = makeJob({ document: makeDocument(TEXT), degree: null, experience: null })

const ask = (skills: readonly string[], rest: Partial<Requirement> = {}): string =>
  nameRequirement(
    {
      id: 'r1',
      kind: 'skill',
      importance: 'required',
      weight: 1,
      anyOf: skills.map((skill) => ({ skill: skill.toLowerCase(), surfaceForm: skill, start: 0, end: 1 })),
      open: false,
      years: null,
      soft: false,
      ...spanOf(TEXT, 'We ask for Go or Rust'),
      ...rest,
    },
    job,
  )

describe('nameRequirement', () => {
  it.each([
    [['Go'], {}, 'Go'],
    [['Go', 'Rust'], {}, 'Go or Rust'],
    [['Go', 'Rust', 'C++'], {}, 'Go, Rust or C++'],
    [['Go', 'GO'], {}, 'Go'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G'], {}, 'A, B, C, D or 3 more'],
    [['Go'], { open: true }, 'Go or similar'],
    [['Go', 'Rust'], { open: true }, 'Go, Rust or similar'],
    [['Go', 'Rust', 'C++'], { atLeast: 2 }, 'at least 2 of Go, Rust and C++'],
    [['Go', 'Rust'], { atLeast: 2, open: true }, 'at least 2 of Go, Rust and similar'],
    [['Go'], { years: 3 }, '3+ years of Go'],
    [['Go'], { years: 1 }, '1+ year of Go'],
    [[], { kind: 'experience', years: 5 }, '5+ years of experience'],
    [[], { kind: 'experience', ...spanOf(TEXT, 'Seven years in the field') }, 'Seven years in the field'],
    [[], { kind: 'degree', ...spanOf(TEXT, 'A degree in statistics') }, 'A degree in statistics'],
  ] as const)('%j with %j is "%s"', (skills, rest, name) => {
    expect(ask(skills, rest)).toBe(name)
  })

  it('names the years that go with each degree', () => {
    const byDegree = [
      { level: 'bachelor', years: 5 },
      { level: 'master', years: 3 },
    ] as const
    const experience = { min: 3, max: null, byDegree: [...byDegree], ...spanOf(TEXT, 'Seven years in the field') }
    const requirement = {
      id: 'r1',
      kind: 'experience',
      importance: 'required',
      weight: 1,
      open: false,
      years: 3,
      soft: false,
    } as const
    expect(nameRequirement({ ...requirement, anyOf: [], ...experience }, { ...job, experience })).toBe(
      '5+ years of experience with a Bachelor’s degree or 3+ with a Master’s degree',
    )
    const free = { ...experience, byDegree: [byDegree[0], { level: 'doctorate' as const, years: 0 }] }
    expect(nameRequirement({ ...requirement, anyOf: [], ...experience }, { ...job, experience: free })).toBe(
      '5+ years of experience with a Bachelor’s degree or a Doctorate',
    )
  })

  it('names a degree with its fields and what stands in for it', () => {
    const span = spanOf(TEXT, 'A degree in statistics')
    const degree = { level: 'master', importance: 'required', orExperience: true, fields: ['statistics'], ...span } as const
    const requirement = {
      id: 'r1',
      kind: 'degree',
      importance: 'required',
      weight: 1,
      anyOf: [],
      open: false,
      years: null,
      soft: false,
    } as const
    expect(
      nameRequirement({ ...requirement, anyOf: [], ...span }, { ...job, degree: { ...degree, fields: ['statistics'] } }),
    ).toBe('Master’s degree in statistics, or equivalent experience')
    const wish = { ...degree, level: 'doctorate' as const, orExperience: false, fields: [] as string[] }
    expect(nameRequirement({ ...requirement, anyOf: [], ...span, degree: wish }, job)).toBe('Doctorate')
  })
})
