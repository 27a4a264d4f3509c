import { describe, expect, it } from 'vitest'
import { judgeUnderstanding } from '../../src/report/judge-understanding.ts'
import type { Coverage, Job, Understood } from '../../src/schema/index.ts'
import { makeAnalysis, makeJob, makeReport } from '../helpers/make-report.ts'
import { textDocument } from '../helpers/text-document.ts'

const GERMAN = textDocument(`Berufserfahrung
- Entwicklung und Betrieb der Plattform mit Python für den Handel, verantwortlich für die Schulung von Kollegen
Studium der Informatik an der Universität, mit dem Schwerpunkt auf Statistik`)

const POLISH = textDocument(`Doświadczenie
- Praca w zespole nad projektem w języku Python oraz z bazami danych, do obecnie przez trzy lata
Wykształcenie: studia na politechnice, znajomość statystyki i algorytmów, umiejętności od podstaw jako programista`)

const coverage = makeReport().coverage
const OTHER_TRADE: Understood = { share: 1, language: 'en', field: 0.1, skills: 0, title: false }

const understoodAs = (understood: Partial<Understood>, job: Partial<Job> = {}) =>
  judgeUnderstanding(makeAnalysis(), makeJob({ ...job, understood: { ...OTHER_TRADE, ...understood } }), {
    requirements: coverage,
  })

/** Every part by its words alone, and none of them found. */
const unknownWords = (): { job: Job; coverage: Pick<Coverage, 'requirements'> } => {
  const job = makeJob({ understood: OTHER_TRADE })
  const requirements = job.requirements.map((one) => ({
    ...one,
    parts: one.parts.map((part) => ({ ...part, anyOf: part.anyOf.map((form) => ({ ...form, skill: null })) })),
  }))
  return {
    job: { ...job, requirements },
    coverage: { requirements: coverage.map((row) => ({ ...row, status: 'missing' as const })) },
  }
}

describe('judgeUnderstanding', () => {
  it.each([
    ['a title of the field', { title: true }],
    ['four skills of the field', { skills: 4 }],
    ['half of what is asked, and two skills', { field: 0.5, skills: 2 }],
    ['all that is asked', { field: 1, skills: 1 }],
  ])('takes a posting for one of the field by %s', (_, understood) => {
    expect(understoodAs(understood).field).toBe(true)
  })

  it.each([
    ['nothing', {}],
    ['three skills among many', { field: 0.3, skills: 3 }],
    ['half of few parts by one skill', { field: 0.5, skills: 1 }],
    ['no hard part at all', { field: 1, skills: 0 }],
  ])('does not by %s', (_, understood) => {
    expect(understoodAs(understood).field).toBe(false)
  })

  it('says how many statements could be judged, and no number is shown where they are few', () => {
    const { job, coverage: rows } = unknownWords()
    const told = judgeUnderstanding(makeAnalysis(), job, rows)
    // The degree alone is told by itself.
    expect(told).toMatchObject({ judged: 1, of: 7, enough: false })
    expect(told.says).toBe(`1 of 7 statements could be judged: ${told.why}.`)
    expect(told.why).toMatch(/^the taxonomy knows too little of this trade/)
  })

  it('judges a statement of any trade by its own words where the resume shows them, and goes by no score all the same', () => {
    const { job } = unknownWords()
    const rows = coverage.map((row) => ({ ...row, status: 'met' as const }))
    expect(judgeUnderstanding(makeAnalysis(), job, { requirements: rows })).toMatchObject({ judged: 7, share: 1, enough: false })
  })

  it('goes by no score where one of the two is in another language, and says what of it meets the other', () => {
    const [ofResume, ofBoth] = [makeJob(), makeJob({ document: GERMAN })].map((job) =>
      judgeUnderstanding(makeAnalysis({ document: GERMAN }), job, { requirements: coverage }),
    )
    expect(ofResume).toMatchObject({ enough: false, languages: { resume: 'de' } })
    expect(ofResume?.says).toContain(
      'the resume is in German and the posting in English: skills are matched through the taxonomy, other words are not.',
    )
    expect(ofBoth).toMatchObject({ enough: false })
    expect(ofBoth?.says).toContain('both documents are in German, whose postings and resumes are read by tables')
  })

  it('does not claim to have read a language that it has no tables of', () => {
    const told = judgeUnderstanding(makeAnalysis({ document: POLISH }), makeJob(), { requirements: coverage })
    expect(told.says).toContain('the resume is in Polish and the posting in English, and only English is understood well enough.')
  })
})
