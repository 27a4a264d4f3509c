import { describe, expect, it } from 'vitest'
import { compareBy } from '../../src/pipeline.ts'
import { placeRole } from '../../src/report/place-role.ts'
import type { Job, RoleBrief, Seniority, Taxonomy } from '../../src/schema/index.ts'
import { makeJob } from '../helpers/make-report.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

const { brief } = TAXONOMY

const jobOf = (title: string | null, seniority: Seniority = 'unspecified'): Job => makeJob({ title, seniority })

describe('placeRole', () => {
  it.each([
    ['Machine Learning Engineer', 'Machine Learning Engineer'],
    ['Senior ML Engineer (Ranking)', 'Machine Learning Engineer'],
    ['AI/ML Engineer', 'AI/ML Engineer'],
    ['Applied Machine Learning Engineer', 'Applied ML Engineer'],
    ['Lead NLP Engineer', 'NLP Engineer'],
    ['Generative AI Engineer', 'AI Engineer'],
  ])('finds “%s” to be what the brief calls %s', (title, found) => {
    expect(placeRole(jobOf(title), brief, null)?.title).toBe(found)
  })

  it.each(['Data Scientist', 'Head of Sales', 'ML Engineering Manager', 'Senior Full Stack Engineer, AI', '', null])(
    'leaves “%s”, which is no title of the brief, alone',
    (title) => {
      expect(placeRole(jobOf(title), brief, null)).toBeNull()
    },
  )

  it.each([
    ['junior', 'entry'],
    ['intern', 'entry'],
    ['mid', 'mid'],
    ['senior', 'senior'],
    ['staff', 'top'],
    ['principal', 'top'],
  ] as const)('takes a %s posting to be at the level %s, with its salary, currency and year', (seniority, level) => {
    const role = placeRole(jobOf('ML Engineer', seniority), brief, null)
    const band = brief.salaries.find((one) => one.level === level)
    expect(role?.level).toBe(level)
    expect(role?.salary).toEqual({
      min: band?.minUsd,
      max: band?.maxUsd,
      open: band?.open,
      currency: 'USD',
      country: 'US',
      year: 2026,
    })
  })

  it.each(['Pay: $99,600.00 - $174,000.00', 'We pay £85k', 'Up to 120.000 EUR a year'])(
    'names no salary where the posting says what it pays: %s',
    (text) => {
      const job = makeJob({ title: 'Senior ML Engineer', seniority: 'senior' })
      const paying = { ...job, document: { ...job.document, text: `${job.document.text}\n${text}` } }
      expect(placeRole(job, brief, null)?.salary).not.toBeNull()
      expect(placeRole(paying, brief, null)?.salary).toBeNull()
    },
  )

  it('names no salary where the posting does not say its level', () => {
    expect(placeRole(jobOf('ML Engineer'), brief, null)).toMatchObject({ level: null, salary: null })
  })

  it('goes by the level asked where the brief is the posting', () => {
    expect(placeRole(jobOf('AI/ML Engineer'), brief, 'top')).toMatchObject({ level: 'top', salary: { min: 200_000 } })
  })

  it('tells what interviews test of the responsibilities that are asked for, and of no others', () => {
    const interviews = placeRole(jobOf('ML Engineer'), brief, null)?.interviews ?? []
    const deployment = brief.responsibilities.find(({ id }) => id === 'deployment-pipelines')
    expect(interviews).toContainEqual({ responsibility: deployment?.title, tested: deployment?.interview })
    expect(interviews.length).toBeLessThan(brief.responsibilities.length)
  })
})

describe('the role in a report', () => {
  const RESUME = 'EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained models with PyTorch'
  const POSTING = 'Senior Machine Learning Engineer\n\nRequirements\n- PyTorch\n- Kubernetes'

  it('never enters the score: another brief leaves all but the context as it is', () => {
    const otherBrief: RoleBrief = {
      ...brief,
      titles: brief.titles.map((title) => ({ ...title, focus: 'Something else' })),
      salaries: brief.salaries.map((band) => ({ ...band, minUsd: 1, maxUsd: 2 })),
      responsibilities: brief.responsibilities.map((one) => ({ ...one, interview: 'Nothing' })),
    }
    const other: Taxonomy = { ...TAXONOMY, brief: otherBrief }
    const [analysis, job] = [analyseText(RESUME), understandText(POSTING)]
    const { role, interview: _, ...rest } = compareBy(analysis, job, TAXONOMY)
    const { role: otherRole, interview: __, ...otherRest } = compareBy(analysis, job, other)
    expect(role?.typicalFocus).not.toBe(otherRole?.typicalFocus)
    expect(otherRest).toEqual(rest)
  })

  it('is nothing to the score of a posting with another title', () => {
    const scoreOf = (title: string): number =>
      compareBy(analyseText(RESUME), understandText(POSTING.replace(/^.*/, title)), TAXONOMY).score
    expect(scoreOf('Data Clerk')).toBe(scoreOf('Machine Learning Engineer'))
  })
})
