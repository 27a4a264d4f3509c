import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/schema/index.ts'
import { person, printPosting, printResume, type ResumePlan, someCase } from './generators.ts'
import { RUNS } from './runs.ts'
import { coverText } from './stages.ts'

/** All that enters the score, and what it is made of. */
const essenceOf = ({ score, requirements }: Coverage): unknown => ({
  score,
  rows: requirements.map(({ credit, points, status, evidence }) => ({
    credit,
    points,
    status,
    evidence: evidence.map(({ skill, relation, section, strength }) => ({ skill, relation, section, strength })),
  })),
})

/** The same words in other clothes: as typed, as copied from elsewhere, as other programs save them. */
const CLOTHES: readonly { readonly name: string; readonly dress: (text: string) => string }[] = [
  { name: 'line breaks of Windows', dress: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'decomposed letters', dress: (text) => text.normalize('NFD') },
  { name: 'spaces at the ends of lines', dress: (text) => text.replaceAll('\n', '  \n') },
  { name: 'spaces that do not break', dress: (text) => text.replaceAll(' ', '\u00A0') },
  { name: 'soft hyphens and zero-width marks', dress: (text) => text.replace(/([a-z])([a-z])/g, '$1\u00AD\u200B$2') },
  { name: 'other bullets', dress: (text) => text.replaceAll(/^- /gm, '• ') },
  { name: 'long dashes in dates', dress: (text) => text.replaceAll(' - ', ' – ') },
  { name: 'a byte order mark', dress: (text) => `\uFEFF${text}` },
  { name: 'empty lines at both ends', dress: (text) => `\n\n${text}\n\n\n` },
]

describe('axiom 10, format', () => {
  it.each(CLOTHES)('the same resume with $name has the same evidence and score', ({ dress }) => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const [text, job] = [printResume(resume), printPosting(posting)]
        expect(essenceOf(coverText(dress(text), job))).toEqual(essenceOf(coverText(text, job)))
      }),
      RUNS,
    )
  })

  it.each(CLOTHES)('the same posting with $name asks for the same', ({ dress }) => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const [text, job] = [printResume(resume), printPosting(posting)]
        expect(essenceOf(coverText(text, dress(job)))).toEqual(essenceOf(coverText(text, job)))
      }),
      RUNS,
    )
  })
})

describe('axiom 13, blindness', () => {
  it('another name, address and school change nothing, to the last digit', () => {
    fc.assert(
      fc.property(someCase, person, ({ resume, posting }, other) => {
        const job = printPosting(posting)
        expect(essenceOf(coverText(printResume({ ...resume, person: other }), job))).toEqual(
          essenceOf(coverText(printResume(resume), job)),
        )
      }),
      RUNS,
    )
  })

  it('other employers change nothing', () => {
    const employers = ['Larkfield', 'Stonebridge Capital Partners', 'Åkerlund & Söner AB', 'The Corner Bakery Group'] as const
    const withEmployer = (plan: ResumePlan, employer: string): ResumePlan => ({
      ...plan,
      positions: plan.positions.map((position) => ({ ...position, employer })),
    })
    fc.assert(
      fc.property(someCase, fc.constantFrom(...employers), ({ resume, posting }, employer) => {
        const job = printPosting(posting)
        expect(essenceOf(coverText(printResume(withEmployer(resume, employer)), job))).toEqual(
          essenceOf(coverText(printResume(resume), job)),
        )
      }),
      RUNS,
    )
  })

  it('pronouns change nothing', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom('she/her', 'he/him', 'they/them'), ({ resume, posting }, pronouns) => {
        const [text, job] = [printResume(resume), printPosting(posting)]
        const { name } = resume.person
        expect(essenceOf(coverText(text.replace(name, `${name} (${pronouns})`), job))).toEqual(essenceOf(coverText(text, job)))
      }),
      RUNS,
    )
  })
})

describe('axiom 15, determinism', () => {
  it('the same texts give the same bytes', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const [text, job] = [printResume(resume), printPosting(posting)]
        expect(JSON.stringify(coverText(text, job))).toBe(JSON.stringify(coverText(text, job)))
      }),
      RUNS,
    )
  })

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])('the time zone %s changes no byte', (zone) => {
    const home = process.env.TZ
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const [text, job] = [printResume(resume), printPosting(posting)]
        const here = JSON.stringify(coverText(text, job))
        process.env.TZ = zone
        const there = JSON.stringify(coverText(text, job))
        process.env.TZ = home
        expect(there).toBe(here)
      }),
      { ...RUNS, numRuns: Math.min(RUNS.numRuns, 20) },
    )
  })
})
