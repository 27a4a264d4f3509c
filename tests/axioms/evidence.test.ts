import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PASTED_RUN_TOKENS } from '../../src/evidence/find-pasted.ts'
import type { Coverage } from '../../src/schema/index.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import {
  BULLETS,
  type BulletPlan,
  NEUTRAL_LINES,
  PHRASES,
  printItem,
  printPosting,
  printResume,
  type ResumePlan,
  someCase,
} from './generators.ts'
import { RUNS } from './runs.ts'
import { coverText, scoreText, understandText } from './stages.ts'

const creditsOf = ({ requirements }: Coverage): number[] => requirements.map(({ credit }) => credit)

const expectNoneLower = (after: Coverage, before: Coverage): void => {
  expect(after.score).toBeGreaterThanOrEqual(before.score)
  for (const [index, { credit, parts }] of before.requirements.entries()) {
    const row = after.requirements[index]
    expect(row?.credit).toBeGreaterThanOrEqual(credit)
    for (const [at, part] of parts.entries()) expect(row?.parts[at]?.credit).toBeGreaterThanOrEqual(part.credit)
  }
}

/** Ways to add a line that names a skill. */
const additions: Arbitrary<(plan: ResumePlan, bullet: BulletPlan) => ResumePlan> = fc.constantFrom(
  (plan, { form }) => ({ ...plan, skills: [...plan.skills, form] }),
  (plan, { form }) => ({ ...plan, summary: [...plan.summary, form] }),
  (plan, bullet) => ({ ...plan, projects: [...plan.projects, bullet] }),
  (plan, bullet) => ({
    ...plan,
    positions: plan.positions.map((one, index) => (index === 0 ? { ...one, bullets: [...one.bullets, bullet] } : one)),
  }),
  (plan, bullet) => ({
    ...plan,
    positions: [...plan.positions, { title: 'Data Engineer', employer: 'Larkfield', from: 60, months: 7, bullets: [bullet] }],
  }),
)

const someAddition = someCase.chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    add: additions,
    bullet: fc.record({ template: fc.nat({ max: BULLETS.length - 1 }), form: fc.constantFrom(...plan.forms) }),
  }),
)

describe('axiom 1, monotone', () => {
  it('a line more never lowers the score or the credit of any requirement or part', () => {
    fc.assert(
      fc.property(someAddition, ({ plan: { resume, posting }, add, bullet }) => {
        const job = printPosting(posting)
        expectNoneLower(coverText(printResume(add(resume, bullet)), job), coverText(printResume(resume), job))
      }),
      RUNS,
    )
  })

  it('a line less never raises them', () => {
    fc.assert(
      fc.property(someCase, fc.nat(), ({ resume, posting }, pick) => {
        const job = printPosting(posting)
        const lines = printResume(resume).split('\n')
        const bullets = lines.flatMap((line, index) => (line.startsWith('- ') ? [index] : []))
        const without = lines.filter((_, index) => index !== bullets[pick % bullets.length]).join('\n')
        expectNoneLower(coverText(lines.join('\n'), job), coverText(without, job))
      }),
      RUNS,
    )
  })
})

describe('axiom 2, irrelevance', () => {
  it('a line without a skill and without a date changes nothing', () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(...NEUTRAL_LINES), fc.nat(), ({ resume, posting }, words, pick) => {
        const job = printPosting(posting)
        const lines = printResume(resume).split('\n')
        const bullets = lines.flatMap((line, index) => (line.startsWith('- ') ? [index] : []))
        const at = (bullets[pick % bullets.length] ?? 0) + 1
        const longer = [...lines.slice(0, at), `- ${words}`, ...lines.slice(at)].join('\n')
        expect(creditsOf(coverText(longer, job))).toEqual(creditsOf(coverText(lines.join('\n'), job)))
      }),
      RUNS,
    )
  })
})

describe('axiom 3, stuffing', () => {
  it('a skills list many times over counts as once', () => {
    fc.assert(
      fc.property(someCase, fc.integer({ min: 2, max: 6 }), ({ resume, posting, forms }, times) => {
        const job = printPosting(posting)
        const stuffed = { ...resume, skills: Array.from({ length: times }, () => forms).flat() }
        expect(scoreText(printResume(stuffed), job)).toBe(scoreText(printResume({ ...resume, skills: forms }), job))
      }),
      RUNS,
    )
  })

  it('the posting pasted below the resume gains at most what a skills list of it gives', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting, forms }) => {
        const job = printPosting(posting)
        fc.pre(tokenize(job).length >= PASTED_RUN_TOKENS)
        const own = printResume(resume)
        expect(scoreText(`${own}\n\n${job}`, job)).toBeLessThanOrEqual(scoreText(printResume({ ...resume, skills: forms }), job))
      }),
      RUNS,
    )
  })

  it('a pasted posting is reported', () => {
    fc.assert(
      fc.property(someCase, ({ resume, posting }) => {
        const job = printPosting({ ...posting, required: [...posting.required, ...posting.required, ...posting.required] })
        expect(coverText(`${printResume(resume)}\n\n${job}`, job).pasted).not.toEqual([])
      }),
      RUNS,
    )
  })
})

/** Each says that the person does not have the skill. */
const DENIALS: readonly ((form: string) => string)[] = [
  (form) => `No experience with ${form}`,
  (form) => `Have not used ${form} yet`,
  (form) => `Want to learn ${form}`,
  (form) => `Never worked with ${form}`,
]

describe('axiom 14, negation', () => {
  it.each(DENIALS.map((deny) => ({ deny, words: deny('…') })))('“$words” is no evidence', ({ deny }) => {
    fc.assert(
      fc.property(someCase, ({ resume, posting, forms }) => {
        const lines = [resume.person.name, '', 'EXPERIENCE', 'Engineer, Brightwater Labs', 'Jan 2020 - Dec 2022']
        const denied = [...lines, ...[...forms, ...PHRASES].map((form) => `- ${deny(form)}`)].join('\n')
        const { requirements } = coverText(denied, printPosting({ ...posting, title: 'Engineer' }))
        expect(
          requirements.flatMap(({ evidence }) =>
            evidence.filter(({ skill, relation }) => skill !== null || relation === 'words'),
          ),
        ).toEqual([])
      }),
      RUNS,
    )
  })

  it('what a posting says is not required is no requirement', () => {
    fc.assert(
      fc.property(someCase, ({ posting, forms }) => {
        const [form = ''] = forms
        const asked = {
          ...posting,
          required: posting.required.map((one) => ({ ...one, anyOf: one.anyOf.filter((other) => other !== form), beside: [] })),
        }
        const required = asked.required.filter(({ anyOf }) => anyOf.length > 0)
        fc.pre(required.length > 0)
        const job = `Requirements\n${required.map(printItem).join('\n')}`
        const skills = (text: string): string[] =>
          understandText(text).requirements.flatMap(({ parts }) =>
            parts.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill ?? '')),
          )
        expect(skills(`${job}\n- ${form} is not required`)).toEqual(skills(job))
      }),
      RUNS,
    )
  })
})
