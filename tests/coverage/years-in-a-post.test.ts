import { expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const creditOf = (asked: string, title: string): number | undefined =>
  coverText(
    `Robin Halvorsen\nrobin@example.org\n\nExperience\n${title}, Brightwater Labs\nJan 2018 - Dec 2023\n- Wrote tide tables\n\nSkills\nSQL`,
    `Engineer\n\nRequirements\n- ${asked}\n- SQL`,
  ).requirements[0]?.credit

it.each(['3+ years of software engineering experience', '3+ years of experience in software development'])(
  'the post that somebody held is the name of its years: "%s"',
  (asked) => {
    expect(creditOf(asked, 'Software Engineer')).toBe(1)
    expect(creditOf(asked, 'Baker')).toBeLessThan(0.5)
  },
)

it('years that are short of what is asked are not all of it', () => {
  expect(creditOf('10+ years of software engineering experience', 'Software Engineer')).toBeLessThan(1)
})

it('asked without years, a post only calls the skill to mind', () => {
  expect(creditOf('Software engineering', 'Software Engineer')).toBeLessThan(1)
})

it('years of systems of a field are years of the field', () => {
  expect(creditOf('3+ years building machine learning systems', 'Machine Learning Engineer')).toBeGreaterThan(
    creditOf('3+ years building machine learning compilers', 'Machine Learning Engineer') ?? 1,
  )
})
