import { expect, it } from 'vitest'
import { quote } from '../../src/text/span.ts'
import { understandText } from '../helpers/stages.ts'

it.each([
  ['Docker and a valid driver’s licence', ['Docker']],
  ['Must hold a driver’s license and know Kubernetes', ['Kubernetes']],
  ['Docker and on-call duty', ['Docker']],
])('a paper that is held or not is no part of what is scored: %s', (asked, names) => {
  const { requirements, blockers } = understandText(`Engineer\n\nRequirements\n- ${asked}\n`)
  const parts = requirements.flatMap((requirement) =>
    requirement.parts.flatMap(({ anyOf }) => anyOf.map((one) => one.surfaceForm)),
  )
  expect(parts).toEqual(expect.arrayContaining(names))
  expect(parts.some((part) => /licen[cs]e/.test(part))).toBe(false)
  expect(blockers).toHaveLength(1)
})

const asking = (...asked: readonly string[]) => understandText(`Engineer\n\nRequirements\n- ${asked.join('\n- ')}\n`)

it('a tool that is named after a paper is asked for', () => {
  const { requirements } = asking('Work permit for Germany and knowledge of SQL')
  expect(requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map((one) => one.skill)))).toEqual(['sql'])
})

it.each([
  'Able to work night shifts',
  'Comfortable with occasional travel to customers',
  'Willingness to join a 1-in-6 on-call rota',
  'Permanent, 37.5 hrs/week',
  'Part-time (20 hours a week)',
  'Willing to take part in the on-call rotation',
])('a condition in which nothing else could be shown is no statement: %s', (condition) => {
  const { requirements, blockers, document } = asking('Docker', condition)
  expect(requirements.map((requirement) => quote(document.text, requirement))).toEqual(['Docker'])
  expect(blockers).toHaveLength(1)
})

it.each([
  ['Travel to SQL customers', ['sql']],
  ['Experience with on-call duty', ['incident-response']],
])('a skill is asked where a condition names it, too, or where it is none: %s', (asked, skills) => {
  const { requirements } = asking(asked)
  const named = requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map((one) => one.skill)))
  expect(named).toEqual(expect.arrayContaining(skills))
})

it('an age is no experience', () => {
  expect(asking('Docker', 'Must be 18 years or older').experience).toBeNull()
})

it.each([
  ['Excel in the art of teaching Python', false],
  ['Excel in a bakery that runs on Python', false],
  ['Excel in Bread Planning: you write Python', false],
  ['Excel and Word', true],
])('a name that the taxonomy refuses as the verb of a statement is none of its parts: %s', (asked, isPart) => {
  const parts = asking(asked).requirements.flatMap((requirement) => requirement.parts.flatMap(({ anyOf }) => anyOf))
  expect(parts.some(({ surfaceForm }) => surfaceForm === 'Excel')).toBe(isPart)
  expect(parts.length).toBeGreaterThan(0)
})

it.each([
  ['Nurse (8 to 13 years)', 8, 13],
  ['Data Engineer (5+ years)', 5, null],
])('years in a title are asked of the person: %s', (title, min, max) => {
  const job = understandText(`${title}\n\nRequirements\n- Docker\n`)
  expect(job.title).toBe(title)
  expect(job.experience).toMatchObject({ min, max })
})

/** What each statement asks by name, "-" for none, among duties. */
const partsOfDuty = (duty: string): string[] =>
  understandText(`Loom Engineer\n\nWhat you will do\n- ${duty}\n- Write SQL for the weavers\n`).requirements.flatMap(
    ({ parts }) => parts.flatMap(({ anyOf, soft }) => (soft ? [] : anyOf.map((one) => one.surfaceForm))),
  )

it.each([
  ['Build trusting relationships with weaving, data science, and finance teams', []],
  ['Collaborate with data science, dyeing, and product teams to plan looms in Kotlin', ['Kotlin']],
  ['Work with Kafka, data engineering, and operations teams', ['Kafka']],
])('those whom one works with are not asked for, a tool is: %s', (duty, names) => {
  const parts = partsOfDuty(duty)
  expect(parts).toEqual(expect.arrayContaining([...names, 'SQL']))
  expect(parts.some((part) => /data (?:science|engineering)|finance|product/.test(part))).toBe(false)
})

it.each([
  ['Ingest yarn data from 1,000 different sources', 'sources'],
  ['Read meters at varying rates with Python', 'rates'],
])('what names nothing by itself is no part: %s', (duty, vague) => {
  expect(partsOfDuty(duty).some((part) => part.endsWith(vague))).toBe(false)
})

it('four years of full time work in analytics ask for analytics', () => {
  const [first] = asking('At least four years of full time, professional experience in analytics').requirements
  expect(first?.parts.flatMap(({ anyOf }) => anyOf.map((one) => one.surfaceForm))).toEqual(['analytics'])
})

it('whom a sentence looks for is no statement where it names nothing else', () => {
  const { requirements, document } = understandText(
    'Loom Engineer\n\nWe are looking for a Loom Engineer who will join our mill in Ghent.\n\nRequirements\n- Python\n',
  )
  expect(requirements.map((requirement) => quote(document.text, requirement))).toEqual(['Python'])
})

it('what stands below “Extra brownie points if you” is a wish', () => {
  const { requirements } = understandText(
    'Loom Engineer\n\nRequirements\n- Python\n- SQL\n\nExtra brownie points if you:\n- Have run looms with Terraform\n- Know Kotlin\n',
  )
  expect(requirements.map(({ importance }) => importance)).toEqual(['required', 'required', 'preferred', 'preferred'])
})
