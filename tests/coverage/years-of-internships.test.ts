import { expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const rowOf = (asked: string, title: string, posting = 'Engineer') =>
  coverText(
    `Robin Halvorsen\nrobin@example.org\n\nExperience\n${title}, Brightwater Labs\nJan 2018 - Dec 2023\n- Wrote tide tables in Rust\n`,
    `${posting}\n\nRequirements\n- ${asked}\n- Rust\n`,
  ).requirements[0]

it.each([
  ['3+ years of software engineering experience', 'Software Engineering Intern', 'Software Engineer'],
  ['3+ years of data science experience', 'Data Science Intern', 'Data Scientist'],
  ['3+ years of Rust', 'Trainee', 'Baker'],
  ['3+ years of professional experience', 'Software Engineering Intern', 'Software Engineer'],
])('years of an internship are "%s" in part: %s', (asked, learning, practising) => {
  expect(rowOf(asked, learning)).toMatchObject({ status: 'partial' })
  expect(rowOf(asked, practising)).toMatchObject({ status: 'met', credit: 1 })
})

it('years of an internship count where the posting says so, or is of one', () => {
  const [asked, title] = ['3+ years of Rust, internships included', 'Software Engineering Intern']
  expect(rowOf(asked, title)?.parts[0]).toMatchObject({ name: 'Rust', credit: 1 })
  expect(rowOf('3+ years of Rust', title)?.parts[0]?.credit).toBe(0.6)
  expect(rowOf('3+ years of Rust', title, 'Software Engineering Intern')).toMatchObject({ status: 'met' })
})

it('skills used in an internship were used', () => {
  expect(rowOf('Rust', 'Software Engineering Intern')?.parts[0]?.credit).toBe(1)
})
