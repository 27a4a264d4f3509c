import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cover, whatIf } from '../../src/coverage/index.ts'
import { CoverageError } from '../../src/errors/index.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'
import { BULLETS, printPosting, printResume, type ResumePlan, someCase } from './generators.ts'
import { RUNS } from './runs.ts'
import { coverText, scoreText, understandText } from './stages.ts'

const tenths = (points: number): number => Math.round(points * 10)

/** Nothing but bullets that name `forms`, in one long position that is still going on. */
const shownAll = (plan: ResumePlan, forms: readonly string[]): ResumePlan => ({
  ...plan,
  positions: [
    {
      title: 'Data Engineer',
      employer: 'Brightwater Labs',
      from: 96,
      months: 200,
      bullets: Array.from({ length: Math.max(forms.length, BULLETS.length) }, (_, index) => ({
        form: forms[index % forms.length] ?? '',
        template: index % BULLETS.length,
      })),
    },
  ],
})

describe('axiom 8, additivity', () => {
  it('the printed points add up to the printed score, and each point cites a place', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const { score, requirements } = coverText(printResume(resume), printPosting(posting))
        expect(requirements.reduce((sum, { points }) => sum + tenths(points), 0)).toBe(tenths(score))
        for (const { points, credit, evidence } of requirements) {
          expect(evidence.length > 0).toBe(credit > 0)
          if (points > 0) expect(evidence).not.toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('the reasons of a credit add up to it, and what is shown is the weighted mean of parts and deeds', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const job = understandText(printPosting(posting))
        const { requirements } = cover(analyseText(printResume(resume)), job, TAXONOMY)
        for (const { credit, reasons, parts, deeds, figures } of requirements) {
          const units = reasons.reduce((sum, reason) => sum + Math.round(reason.credit * 10_000), 0)
          expect(units).toBe(Math.round(credit * 10_000))
          const pieces = [...parts, ...deeds]
          const weight = pieces.reduce((sum, piece) => sum + piece.weight, 0)
          const mean = pieces.reduce((sum, piece) => sum + piece.weight * piece.credit, 0) / weight
          if (figures && weight > 0) expect(Math.abs(figures.shown - mean)).toBeLessThanOrEqual(0.0001)
        }
      }),
      RUNS,
    )
  })

  it('every place that is cited holds the words of the skill', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const text = printResume(resume)
        const { document, mentions, evocations } = analyseText(text)
        const said = [...mentions, ...evocations]
        for (const { evidence } of coverText(text, printPosting(posting)).requirements) {
          for (const { skill, surfaceForm, start, end } of evidence) {
            expect(surfaceForm.trim()).not.toBe('')
            expect(document.text.slice(start, end)).toBe(surfaceForm)
            if (skill !== null) expect(said).toContainEqual(expect.objectContaining({ skill, start, end }))
          }
        }
      }),
      RUNS,
    )
  })
})

describe('axiom 9, required over preferred', () => {
  it('a required skill gains more than a preferred one at the same place', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting, forms }) => {
        const [needed = '', wished = ''] = forms
        const only = (form: string): string =>
          printResume({ ...resume, summary: [], positions: [], projects: [], degree: null, skills: [form] })
        const required = [{ anyOf: [needed], years: null }]
        const job = printPosting({ ...posting, required, preferred: [{ anyOf: [wished], years: null }] })
        const { requirements } = coverText(only(needed), job)
        fc.pre(requirements.length === 2)
        const gainOf = (form: string): number => scoreText(only(form), job)
        const related = scoreText(only(wished), printPosting({ ...posting, required, preferred: [] })) > 0
        fc.pre(!related)
        expect(gainOf(needed)).toBeGreaterThan(gainOf(wished))
      }),
      RUNS,
    )
  })
})

describe('axiom 11, bounds', () => {
  it('a score lies between 0 and 100', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const score = scoreText(printResume(resume), printPosting(posting))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }),
      RUNS,
    )
  })

  it('all shown at work for long enough is 100', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting, forms }) => {
        expect(coverText(printResume(shownAll(resume, forms)), printPosting(posting))).toMatchObject({ score: 100 })
      }),
      RUNS,
    )
  })

  it('nothing shown is 0', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const bare = { ...resume, summary: [], positions: [], projects: [], skills: [], degree: null }
        expect(scoreText(printResume(bare), printPosting(posting))).toBe(0)
      }),
      RUNS,
    )
  })

  it('a posting that asks for nothing is an error that says so', () => {
    expect(() => coverText('SKILLS\nPython', 'We are a friendly shop by the sea.')).toThrow(CoverageError)
  })
})

describe('axiom 16, what-if', () => {
  it('the score with another credit is what the whole formula gives', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(0, 0.3, 0.6, 0.9, 1), fc.nat(), ({ resume, posting }, credit, pick) => {
        const job = understandText(printPosting(posting))
        const coverage = cover(analyseText(printResume(resume)), job, TAXONOMY)
        const changed = pick % coverage.requirements.length
        const rows = coverage.requirements.map((row, index) =>
          index === changed ? { ...row, credit: Math.max(credit, row.credit) } : row,
        )
        const earned = rows.reduce((sum, row) => sum + row.weight * row.credit, 0)
        const asked = rows.reduce((sum, { weight }) => sum + weight, 0)
        const score = whatIf(coverage, job, [{ requirement: rows[changed]?.requirement ?? '', part: null, credit }])
        expect(Math.abs(score - (100 * earned) / asked)).toBeLessThan(0.0501)
      }),
      RUNS,
    )
  })
})
