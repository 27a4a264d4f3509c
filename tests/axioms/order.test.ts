import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cover } from '../../src/coverage/index.ts'
import type { Job, Skill, Taxonomy } from '../../src/schema/index.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'
import {
  type CasePlan,
  PLAIN_SKILLS,
  plainForms,
  printHead,
  printPosting,
  printResume,
  printSections,
  type ResumePlan,
  someCase,
} from './generators.ts'
import { RUNS } from './runs.ts'
import { coverText, scoreText, understandText } from './stages.ts'

const shuffled = <T>(all: readonly T[]): Arbitrary<T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })

const skillOf = new Map(PLAIN_SKILLS.flatMap((skill) => plainForms(skill).map((form) => [form, skill] as const)))

/** The job with a choice between skills as its only demand. */
const asking = (job: Job, forms: readonly string[]): Job => {
  const anyOf = forms.map((form) => ({
    surfaceForm: form,
    skill: skillOf.get(form)?.id ?? null,
    start: 0,
    end: job.document.text.length,
  }))
  const part = { anyOf, atLeast: 1, open: false, soft: false, years: null }
  return {
    ...job,
    requirements: job.requirements.slice(0, 1).map((one) => ({ ...one, kind: 'skill', years: null, parts: [part] })),
  }
}

describe('axiom 4, a group counts once', () => {
  it('a second alternative at the same place adds nothing', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting, forms }) => {
        const [first = '', second = ''] = forms
        const job = asking(understandText(printPosting(posting)), [first, second])
        const withSkills = (skills: readonly string[]): string =>
          printResume({ ...resume, summary: [], projects: [], positions: [], skills })
        const [one] = cover(analyseText(withSkills([first])), job, TAXONOMY).requirements
        const [both] = cover(analyseText(withSkills([first, second])), job, TAXONOMY).requirements
        expect(both?.credit).toBe(one?.credit)
      }),
      RUNS,
    )
  })

  it('the order of the parts is irrelevant', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const own = analyseText(printResume(resume))
        const job = understandText(printPosting(posting))
        const turned = job.requirements.map((one) => ({ ...one, parts: one.parts.toReversed() }))
        expect(cover(own, { ...job, requirements: turned }, TAXONOMY).score).toBe(cover(own, job, TAXONOMY).score)
      }),
      RUNS,
    )
  })

  it('the order of the alternatives is irrelevant', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const own = analyseText(printResume(resume))
        const job = understandText(printPosting(posting))
        const turned = job.requirements.map((one) => ({
          ...one,
          parts: one.parts.map((part) => ({ ...part, anyOf: part.anyOf.toReversed() })),
        }))
        expect(cover(own, { ...job, requirements: turned }, TAXONOMY).score).toBe(cover(own, job, TAXONOMY).score)
      }),
      RUNS,
    )
  })
})

describe('axiom 4, counterexamples', () => {
  const choiceOf = (line: string): string[] =>
    understandText(`Engineer\n\nRequirements\n- Experience with ${line}`)
      .requirements.flatMap(({ parts }) => parts)
      .map(({ anyOf }) =>
        anyOf
          .map(({ skill }) => skill)
          .sort()
          .join(' | '),
      )
      .sort()

  it.each([
    ['Kaldi, multi-view geometry or Data engineering', 'Data engineering, multi-view geometry or Kaldi'],
    ['SQL, Airflow or Dagster', 'Dagster, Airflow or SQL'],
  ])('%s reads like %s', (line, turned) => {
    expect(choiceOf(line)).toHaveLength(1)
    expect(choiceOf(turned)).toEqual(choiceOf(line))
  })
})

describe('axiom 5, synonyms', () => {
  /** Every skill of the resume under another of its names. */
  const renamed = (plan: ResumePlan, pick: number): ResumePlan => {
    const rename = (form: string): string => {
      const skill = skillOf.get(form)
      const forms = skill ? plainForms(skill) : [form]
      return forms[pick % forms.length] ?? form
    }
    const renameBullets = <T extends { readonly form: string }>(bullets: readonly T[]): T[] =>
      bullets.map((one) => ({ ...one, form: rename(one.form) }))
    return {
      ...plan,
      summary: plan.summary.map(rename),
      skills: plan.skills.map(rename),
      projects: renameBullets(plan.projects),
      positions: plan.positions.map((position) => ({ ...position, bullets: renameBullets(position.bullets) })),
    }
  }

  it('any name of a skill gives the same score as any other', () => {
    fc.assert(
      fc.property(someCase, fc.nat({ max: 20 }), ({ resume, posting }, pick) => {
        const job = printPosting(posting)
        expect(scoreText(printResume(renamed(resume, pick)), job)).toBe(scoreText(printResume(resume), job))
      }),
      RUNS,
    )
  })
})

describe('axiom 6, order', () => {
  const someOrder = someCase.chain((plan) =>
    fc.record({
      plan: fc.constant(plan),
      sections: shuffled(printSections(plan.resume)),
      skills: shuffled(plan.resume.skills),
      bullets: fc.tuple(...plan.resume.positions.map(({ bullets }) => shuffled(bullets))),
    }),
  )

  it('sections in any order give the same score', () => {
    fc.assert(
      fc.property(someOrder, ({ plan: { resume, posting }, sections }) => {
        const job = printPosting(posting)
        expect(scoreText([printHead(resume), ...sections].join('\n\n'), job)).toBe(scoreText(printResume(resume), job))
      }),
      RUNS,
    )
  })

  it('bullets and listed skills in any order give the same score', () => {
    fc.assert(
      fc.property(someOrder, ({ plan: { resume, posting }, skills, bullets }) => {
        const job = printPosting(posting)
        const positions = resume.positions.map((one, index) => ({ ...one, bullets: bullets[index] ?? one.bullets }))
        expect(scoreText(printResume({ ...resume, skills, positions }), job)).toBe(scoreText(printResume(resume), job))
      }),
      RUNS,
    )
  })

  it('requirements in any order give the same score', () => {
    fc.assert(
      fc.property(someCase, fc.nat(), ({ resume, posting }, pick) => {
        const own = analyseText(printResume(resume))
        const job = understandText(printPosting(posting))
        const at = pick % job.requirements.length
        const turned = [...job.requirements.slice(at), ...job.requirements.slice(0, at)].toReversed()
        expect(cover(own, { ...job, requirements: turned }, TAXONOMY).score).toBe(cover(own, job, TAXONOMY).score)
      }),
      RUNS,
    )
  })
})

describe('axiom 7, idempotence', () => {
  it('a section twice counts as once', () => {
    fc.assert(
      fc.property(someCase, fc.nat(), ({ resume, posting }, pick) => {
        const job = printPosting(posting)
        const sections = printSections(resume)
        const again = sections[pick % sections.length] ?? ''
        expect(scoreText([printHead(resume), ...sections, again].join('\n\n'), job)).toBe(scoreText(printResume(resume), job))
      }),
      RUNS,
    )
  })

  it('a requirement twice counts as once', () => {
    fc.assert(
      fc.property(someCase, fc.nat(), ({ resume, posting }, pick) => {
        const own = printResume(resume)
        const again = posting.required[pick % posting.required.length]
        const twice = { ...posting, required: again ? [...posting.required, again] : posting.required }
        expect(scoreText(own, printPosting(twice))).toBe(scoreText(own, printPosting(posting)))
      }),
      RUNS,
    )
  })
})

describe('axiom 12, hierarchy', () => {
  const withParents = PLAIN_SKILLS.flatMap((skill) =>
    skill.broader.flatMap((id) => {
      const parent = PLAIN_SKILLS.find((one) => one.id === id)
      const [own, broader] = [plainForms(skill)[0], parent && plainForms(parent)[0]]
      return own && broader ? [{ skill, own, broader }] : []
    }),
  )

  it('a broader skill is worth less than the one asked', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(...withParents), ({ resume, posting }, { own, broader }) => {
        const job = printPosting({ ...posting, required: [{ anyOf: [own], years: null }], preferred: [] })
        const worth = (form: string): number =>
          coverText(printResume({ ...resume, summary: [], positions: [], projects: [], degree: null, skills: [form] }), job).score
        expect(worth(broader)).toBeLessThan(worth(own))
      }),
      RUNS,
    )
  })

  /** The taxonomy with one level more between a skill and what it is a kind of. */
  const deepen = (skill: Skill): Taxonomy => ({
    ...TAXONOMY,
    skills: TAXONOMY.skills
      .map((one) => (one.id === skill.id ? { ...one, broader: ['level-between'] } : one))
      .concat({ ...skill, id: 'level-between', name: 'Level between', forms: [{ form: 'level between' }], evokes: [] }),
  })

  it('one level more in the taxonomy lowers no exact match', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(...withParents), ({ resume, posting }: CasePlan, { skill, own }) => {
        const job = printPosting({ ...posting, required: [{ anyOf: [own], years: null }], preferred: [] })
        const text = printResume({ ...resume, skills: [...resume.skills, own] })
        expect(coverText(text, job, deepen(skill)).score).toBeGreaterThanOrEqual(coverText(text, job).score)
      }),
      { ...RUNS, numRuns: Math.min(RUNS.numRuns, 10) },
    )
  })
})
