import { expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const rowOf = (title: string, sought: string) =>
  coverText(
    `Robin Halvorsen\nrobin@example.org\n\nExperience\n${title}, Brightwater Labs\nJan 2014 - Dec 2023\n- Wrote Python scripts that load demo data into PostgreSQL\n`,
    `${sought}\n\nRequirements\n- Bachelor's degree in Computer Science or equivalent experience\n- Python\n`,
  ).requirements[0]

it.each([
  ['Backend Engineer', 'Backend Engineer'],
  ['Sales Data Analyst', 'Data Analyst'],
  ['Sales Engineer', 'Senior Sales Engineer'],
])('takes work as %s for a degree that a %s needs', (title, sought) => {
  expect(rowOf(title, sought)).toMatchObject({ status: 'met' })
})

it('takes no work in sales for the degree of who makes the thing', () => {
  expect(rowOf('Sales Engineer', 'Backend Engineer')).toMatchObject({ status: 'missing', evidence: [] })
})
