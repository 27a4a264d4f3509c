import { describe, expect, it } from 'vitest'
import { asks } from './ask.ts'

const posting = (required: string, preferred: string, duties = 'Drink coffee'): string =>
  `Engineer\n\nRequirements\n- ${required}\n\nNice to have\n- ${preferred}\n\nResponsibilities\n- ${duties}`

describe('a choice beside what is asked more strongly', () => {
  it.each([
    [
      'a name that is required by itself is not wished for again',
      'Java',
      'Java, Go or Rust',
      ['required Java', 'preferred Go|Rust'],
    ],
    ['a choice that adds no second name is met already', 'Java', 'Java or Go', ['required Java']],
    [
      'a choice that a required one does not imply stays whole',
      'Java or Scala',
      'Java, Go or Rust',
      ['required Java|Scala', 'preferred Java|Go|Rust'],
    ],
    [
      'what an implied choice adds is not what another choice requires',
      'Azure. AWS or GCP. ',
      'Azure, AWS, Snowflake, Airflow or similar',
      ['required Azure', 'required AWS|GCP', 'preferred Snowflake|Airflow…'],
    ],
    [
      'the kind that examples are of stays, though it is asked by itself',
      'Databases',
      'Databases such as MySQL or Redis',
      ['required Databases', 'preferred Databases|MySQL|Redis…'],
    ],
    [
      'the first of several examples is no kind of the others',
      'Kafka',
      'Tools such as Kafka, Airflow and Terraform',
      ['required Kafka', 'preferred Airflow|Terraform…'],
    ],
    [
      'as strongly asked is not more strongly',
      'Java',
      'Python. Python, Go or Rust',
      ['required Java', 'preferred Python', 'preferred Python|Go|Rust'],
    ],
  ])('%s', (_, required, preferred, expected) => {
    expect(asks(posting(required, preferred))).toEqual(expected)
  })

  it.each([
    ['a duty that the requirement implies is left out', 'Java', 'Build services in Java, Go or Rust', ['required Java']],
    [
      'a duty whose examples name more is kept for those',
      'Java',
      'Build services in languages like Java, Go or Rust',
      ['required Java', 'duty Go|Rust…'],
    ],
  ])('%s', (_, required, duty, expected) => {
    expect(asks(posting(required, 'Good humour', duty))).toEqual(expected)
  })
})
