import { describe, expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const rowOf = (asked: string, title: string, also: readonly string[] = []) =>
  coverText(
    `Robin Halvorsen\nrobin@example.org\n\nExperience\n${title}, Brightwater Labs\nJan 2018 - Dec 2023\n- Kept the books in SQL and Python\n`,
    `Somebody\n\nRequirements\n${[asked, ...also].map((one) => `- ${one}`).join('\n')}`,
  ).requirements[0]

it.each([
  ['2 years of nursing experience', 'Electrician'],
  ['4 years of data science experience', 'Chef'],
  ['3+ years of product management experience', 'Graphic Designer'],
  ['3+ years of software engineering experience', 'Electrician'],
])('years of other work are none: "%s" of a %s', (asked, title) => {
  expect(rowOf(asked, title)).toMatchObject({ credit: 0, evidence: [], status: 'missing' })
})

it('years in the field of the posting are the nearest there is', () => {
  const row = rowOf('2+ years of carving experience', 'Shipwright', ['SQL', 'Python'])
  expect(row?.credit).toBeGreaterThan(0)
  expect(row?.evidence).toMatchObject([{ near: true, surfaceForm: 'Shipwright, Brightwater Labs\nJan 2018 - Dec 2023' }])
  expect(rowOf('2+ years of carving experience', 'Shipwright', ['Java', 'Kafka', 'Go'])?.evidence).toEqual([])
})

describe('years of teaching a thing', () => {
  const teacher = (title: string): string =>
    `Ida Lund\n\nEXPERIENCE\n${title}, Tarn College\nJan 2010 - Dec 2020\n- Statistics for nurses, two classes a year\n`
  const rowOf = (title: string, job: string) =>
    coverText(teacher(title), `${job}\n\nRequirements\n- 5 years of experience in data science\n`).requirements[0]

  it('are no years of doing it', () => {
    expect(rowOf('Lecturer in Numbers', 'Tide Analyst')?.figures).toMatchObject({ months: 0, years: { any: 1, ofKind: 0 } })
  })

  it('are years of the trade where a teacher is sought', () => {
    expect(rowOf('Lecturer in Numbers', 'Data Science Lecturer')?.figures?.years).toMatchObject({ ofKind: 1 })
  })

  it('count as any other work where no years are asked', () => {
    const [row] = coverText(teacher('Lecturer in Numbers'), 'Tide Analyst\n\nRequirements\n- Statistics\n').requirements
    expect(row?.figures?.months).toBe(132)
  })
})
