import { describe, expect, it } from 'vitest'
import { asks, parse } from './ask.ts'

describe('the title', () => {
  it.each([
    ['Data Scientist\n\nAbout us\nHello', 'Data Scientist'],
    ['Lampworks\nGhent, Belgium\nML Engineer (m/w/d)\nRequirements\nPython', 'ML Engineer (m/w/d)'],
    ['Job Title: Staff ML Engineer\nLocation: Ghent\n', 'Staff ML Engineer'],
    ['Lead Data Scientist. Lampworks makes lamps and needs Python.', 'Lead Data Scientist'],
    ['Analytics and Data\n\nRequirements\nPython', 'Analytics and Data'],
    ['Requirements Engineer\nLampworks\n- Python', 'Requirements Engineer'],
    ['Build & Release Engineer\n\nRequirements\n- Python', 'Build & Release Engineer'],
    ['Experienced Data Engineer\nMust know Python.', 'Experienced Data Engineer'],
    ['PhD Intern – ML for Chip Design\n\nRequirements\n- Python', 'PhD Intern – ML for Chip Design'],
    ['Data Engineer, 2 years contract\n\nRequirements\n- Python', 'Data Engineer, 2 years contract'],
    ['We are looking for a senior data engineer with 5 years of Python.', 'senior data engineer'],
    ['Need a Senior Python Developer, 6 years of Python', 'Senior Python Developer'],
    ['At Lampworks we’re hiring our first ML engineer to write Python. You know SQL.', 'ML engineer'],
    ['ML Engineer - Lampworks (Ghent) - We are hiring for our team, with Python.', 'ML Engineer'],
    ['Now hiring: Data Engineer\n\nRequirements\n- Python', 'Data Engineer'],
  ])('of %j', (text, title) => {
    expect(parse(text).title).toBe(title)
  })

  it.each([
    'We are looking for a person who writes Python.',
    'About us\nWe are many.',
    '',
    'Requirements\n- Docker\n- 5+ years in software engineering',
    'Qualifications\n- Experience as a data scientist\n- Docker',
    'Lampworks Inc.\n\nRequirements:\n- 5+ years as an engineer\n- Docker',
    'What you bring\nWorked as a data scientist\nPython',
    '- Strong background in data engineering\n- Docker',
    'Strong background in data engineering. Docker.',
    '5+ years of experience as an engineer\nPython',
    'Work with our data scientists\nWrite Python',
    'Python, SQL and Spark',
    'Skill\tNeeded\tYears\nPython\tRequired\t2',
    'About Lampworks\nLampworks makes lamps.\n\nRequirements\nPython',
    'Meet Lampworks\nLamps for all.\n\nRequirements\nPython',
    'We are seeking to help every engineer with Python.',
    'We are looking for people with Python, as an engineer is.',
    'You need a good manager - we have one - and Python.',
  ])('is not in %j', (text) => {
    expect(parse(text).title).toBeNull()
  })
})

describe('demands pasted without a title', () => {
  it.each([
    ['Requirements\n- Docker\n- Strong background in data engineering', ['required Docker', 'required data engineering']],
    ['- Strong background in data engineering\n- Docker', ['required data engineering', 'required Docker']],
    ['- Docker\n- Python\n- Rust would be nice', ['required Docker', 'required Python', 'preferred Rust']],
    ['Docker\nPython\nSQL', ['required Docker', 'required Python', 'required SQL']],
    ['Python, SQL, Spark or Flink', ['required Python|SQL|Spark|Flink']],
    ['5+ years of experience as an engineer\nPython and SQL', ['required Python', 'required SQL']],
  ])('%j ask for %j', (text, asked) => {
    expect(asks(text)).toEqual(asked)
  })

  it('are not read into sentences of a company', () => {
    expect(asks('Lampworks\nWe build lamps with Python.\nDocker')).toEqual([])
  })
})
