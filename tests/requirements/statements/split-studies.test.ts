import { describe, expect, it } from 'vitest'
import { readFigures } from '../../../src/requirements/figures/index.ts'
import { splitStudies } from '../../../src/requirements/statements/split-studies.ts'

const splitIn = (text: string): string[] | null => {
  const unit = { start: 0, end: text.length }
  const figures = readFigures(text, { ...unit, importance: 'required', kind: 'degree', parts: [] })
  return splitStudies(text, unit, figures)?.map(({ start, end }) => text.slice(start, end)) ?? null
}

describe('a degree and years of work in one sentence', () => {
  it.each([
    [
      'BSc in Physics or related field with 5+ years of lamp building',
      'BSc in Physics or related field',
      '5+ years of lamp building',
    ],
    ["Master's degree in Statistics and at least 3 years at sea", "Master's degree in Statistics", 'at least 3 years at sea'],
    ['4 years of experience in mills, and a PhD in Geology', '4 years of experience in mills', 'a PhD in Geology'],
    ['Bachelor’s degree; 2 years of teaching', 'Bachelor’s degree', '2 years of teaching'],
    ['BSc or equivalent experience, 5+ years of lamps', 'BSc or equivalent experience', '5+ years of lamps'],
    [
      'Bachelor’s degree (or 4 additional years of relevant experience in lieu), 2 years of teaching',
      'Bachelor’s degree (or 4 additional years of relevant experience in lieu)',
      '2 years of teaching',
    ],
  ])('are asked for apart: "%s"', (text, first, second) => {
    expect(splitIn(text)).toEqual([first, second])
  })

  it.each([
    'BSc in Physics or 5 years of lamp building',
    "5 years of lamp building with a Bachelor's degree",
    'Bachelor with 5 years, or Master with 3 years of experience',
    'Degree in Physics or equivalent experience of 5 years',
    'BSc or equivalent experience with 5+ years of lamps',
    'BSc in Physics',
    '5 years of lamp building',
  ])('are one demand: "%s"', (text) => {
    expect(splitIn(text)).toBeNull()
  })
})

it('asks no years of who holds the degree that they stand for', () => {
  const text = 'Bachelor’s degree or 4 years of experience'
  const figures = readFigures(text, { start: 0, end: text.length, importance: 'required', kind: 'degree', parts: [] })
  expect(figures).toMatchObject({ years: null, stated: [], degree: { orExperience: true, orYears: 4 } })
  const none = 'Bachelor’s degree or 0-2 years of experience'
  const { degree } = readFigures(none, { start: 0, end: none.length, importance: 'required', kind: 'degree', parts: [] })
  expect(degree).not.toHaveProperty('orYears')
})
