import { describe, expect, it } from 'vitest'
import { signsOfKind } from '../../src/report/document-kind.ts'
import { expectLinearIn } from '../helpers/cpu-time.ts'

const POSTING = `Data Engineer
About us
Fjordlys Energi reads two million meters a day.

What you will do
- Build pipelines in Python and Kafka

Requirements
- 3+ years of experience with SQL`

const PROSE_POSTING =
  'Kranich Mobility is looking for an engineer. You will run our clusters, and you have done so before. A degree in physics or equivalent is welcome. We are an equal opportunity employer. Write to jobs@kranich.example.'

const RESUME = `Mira Solberg
mira@example.org

Experience
Data Engineer, Fjordlys Energi, 2019 - present
- Built pipelines in Python and Kafka
Analyst, Kranich Mobility, Mar 2016 – Dec 2018

Education
MSc Physics, 2016

Skills
Python, Kafka`

describe('what a document reads like', () => {
  it.each([
    ['posting', 'with headings', POSTING],
    ['posting', 'in prose, with an address', PROSE_POSTING],
    ['resume', 'with headings', RESUME],
    ['resume', 'with one heading that postings have', `${RESUME}\n\nResponsibilities\n- On call for the meters`],
  ] as const)('is a %s %s', (kind, _, text) => {
    const other = kind === 'posting' ? 'resume' : 'posting'
    expect(signsOfKind(text, kind)).not.toBeNull()
    expect(signsOfKind(text, other)).toBeNull()
  })

  it.each([
    ['a list of skills', 'Requirements\n- Python\n- Kafka\n- SQL'],
    ['a few words', 'Data engineer with nine years of Python and Kafka'],
    ['a resume below the posting that it answers', `${RESUME}\n\n${POSTING}`],
    ['a resume that speaks to its reader', `${RESUME}\nYou will find my code online.\nWhat we learned\nJoin us at the meetup`],
    ['nothing', ''],
  ])('is neither: %s', (_, text) => {
    expect(signsOfKind(text, 'posting')).toBeNull()
    expect(signsOfKind(text, 'resume')).toBeNull()
  })

  it('names the signs as they stand there', () => {
    expect(signsOfKind(POSTING, 'posting')).toEqual(
      expect.arrayContaining(['“Requirements”', '“What you will do”', '“About us”']),
    )
    expect(signsOfKind(RESUME, 'resume')).toEqual([
      'an e-mail address',
      'periods of time',
      '“Experience”',
      '“Education”',
      '“Skills”',
    ])
  })

  it.each(['\n', ' ', '- ', 'a@', 'you ', 'what you ', '2019 - ', 'master ', '.a'])('is told in linear time: %j', (part) => {
    expectLinearIn((text) => [signsOfKind(text, 'posting'), signsOfKind(text, 'resume')], part)
  })
})
