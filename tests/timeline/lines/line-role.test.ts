import { expect, it } from 'vitest'
import { namesIn } from '../names-in.ts'

it('takes a post and its employer for a head, though the post begins like a deed', () => {
  expect(
    namesIn(
      '2021 – today\nClerk, Tallow Ltd\nAnswered the letters of the port.\n\n2018 – 2021\nReporting Clerk, City of Wick Council, Leeds\nCounted boats.',
    ),
  ).toEqual([
    ['Clerk', 'Tallow Ltd'],
    ['Reporting Clerk', 'City of Wick Council'],
  ])
})

it.each(['Trained nurses, clerks and drivers in seven wards', 'Assisted Nurse, then ran the ward on my own for years'])(
  'takes %j for what was done',
  (deed) => {
    expect(namesIn(`Clerk, Tarn Bank\n2018 – 2021\n${deed}`)).toEqual([['Clerk', 'Tarn Bank']])
  },
)

it('begins a post with its period, though the bullet above ends as within a sentence', () => {
  expect(
    namesIn(
      'Tarn Nets, Leeds, UK\t2019 – today\nTeam Lead (2021 – today)\n• Kept within 0.5 in\nMachine Operator (2019 – 2021)\n• Ran looms',
    ),
  ).toEqual([
    ['Team Lead', 'Tarn Nets'],
    ['Machine Operator', 'Tarn Nets'],
  ])
})
