import { describe, expect, it } from 'vitest'
import { findTitle, type Row } from '../../src/role/find-title.ts'
import { quote } from '../../src/text/span.ts'

/** Lines with a dash are points of a list. */
const rowsOf = (text: string): Row[] => {
  let next = 0
  return text.split('\n').flatMap((line) => {
    const start = next + (line.startsWith('- ') ? 2 : 0)
    const row = { start, end: next + line.length, listItem: line.startsWith('- '), marked: false }
    next += line.length + 1
    return row.end > row.start ? [row] : []
  })
}

const titleOf = (text: string): string | null => {
  const title = findTitle(text, rowsOf(text))
  return title && quote(text, title)
}

describe('the title', () => {
  it.each([
    ['Data Scientist\n\nAbout us\nHello', 'Data Scientist'],
    ['Lampworks\nGhent, Belgium\nML Engineer (m/w/d)\nRequirements\nPython', 'ML Engineer (m/w/d)'],
    ['Job Title: Staff ML Engineer\nLocation: Ghent\n', 'Staff ML Engineer'],
    ['Lead Data Scientist. Lampworks makes lamps and needs Python.', 'Lead Data Scientist'],
    ['Analytics and Data\n\nRequirements\nPython', 'Analytics and Data'],
    ['Requirements Engineer\nLampworks\n- Python', 'Requirements Engineer'],
    ['Lamp Engineer (Night) (https://lampworks.example/7)\nLampworks\n- Python', 'Lamp Engineer (Night)'],
    [
      'Wick and Tide Software Engineer – Harbour Lamps (https://lampworks.example/openings/wick-and-tide-software-engineer-harbour-lamps-7)\n- Go',
      'Wick and Tide Software Engineer – Harbour Lamps',
    ],
    ['Build & Release Engineer\n\nRequirements\n- Python', 'Build & Release Engineer'],
    ['Experienced Data Engineer\nMust know Python.', 'Experienced Data Engineer'],
    ['PhD Intern – ML for Chip Design\n\nRequirements\n- Python', 'PhD Intern – ML for Chip Design'],
    ['Data Engineer, 2 years contract\n\nRequirements\n- Python', 'Data Engineer, 2 years contract'],
    ['We are looking for a senior data engineer with 5 years of Python.', 'senior data engineer'],
    ['Need a Senior Python Developer, 6 years of Python', 'Senior Python Developer'],
    ['At Lampworks we’re hiring our first ML engineer to write Python. You know SQL.', 'ML engineer'],
    ['We are looking for a bright Sous Chef to cook with us.', 'Sous Chef'],
    ['About this role\nAs a Tide Analyst you will count the boats.', 'Tide Analyst'],
    ['Tarn is seeking a calm person to join the harbour team as a Tide Analyst.', 'Tide Analyst'],
    [
      'Lampworks makes lamps.\nLamps for all.\nIt began in a yard.\nWe are looking for a Data Scientist to join.',
      'Data Scientist',
    ],
    ['Lampworks seeks a talented Data Engineer to write Python.', 'Data Engineer'],
    ['We need an experienced and curious Lamp Engineer to join us.', 'Lamp Engineer'],
    ['They seek a dedicated, detail-oriented GCP Data Engineer.', 'GCP Data Engineer'],
    ['We’re looking to hire a backend engineer to work on lamps.', 'backend engineer'],
    ['Now hiring: Data Engineer\n\nRequirements\n- Python', 'Data Engineer'],
    ['Data Engineer | Posted 3 days ago | Easy Apply\n\nRequirements\n- Python', 'Data Engineer'],
    ['Lampworks (Leeds) | Senior Data Engineer | Remote | £50k\n\nWe use Python.', 'Senior Data Engineer'],
    [
      'Lampworks (https://lamps.example) | Senior Lamp Engineer (Go) | REMOTE (EU time zones) or Leeds | Full-time | €75k–€95k + equity and lamps\n\nHey all! We make lamps for harbours.',
      'Senior Lamp Engineer (Go)',
    ],
    ['Warehouse Operative / Driver - Immediate Start!!!\nPay: £13 per hour', 'Warehouse Operative / Driver'],
    ['Lamp Engineer - 4 on 4 off - £42K\n\nRequirements\n- Python', 'Lamp Engineer'],
    ['Data Engineer | Lamps\n\nRequirements\n- Python', 'Data Engineer | Lamps'],
    ['Job title: Data Engineer · 25 applicants\n\nRequirements\n- Python', 'Data Engineer'],
  ])('of %j', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  it.each([
    '/ Key skill set\nLampworks builds lamps.\nRequirements\nPython',
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
    'Skill\tNeeded\tYears\nPython\tRequired\t2',
    'About Lampworks\nLampworks makes lamps.\n\nRequirements\nPython',
    'Meet Lampworks\nLamps for all.\n\nRequirements\nPython',
    'We are seeking to help every engineer with Python.',
    'We are looking for people with Python, as an engineer is.',
    'You need a good manager - we have one - and Python.',
  ])('is not in %j', (text) => {
    expect(titleOf(text)).toBeNull()
  })
})

it.each([
  ['Job title: Lamp Cook\n\nRequirements\n- SQL', 'postings/title-label'],
  ['We are looking for a data engineer with SQL.', 'postings/sought'],
  ['Lamp Engineer\n\nRequirements\n- SQL', 'work/title'],
  ['Lamp Engineering\n\nRequirements\n- SQL', 'postings/field-of-work'],
  ['Keeper of lamps\n\nRequirements\n- SQL', 'rule: the first line'],
])('a title keeps the row or rule by which it was found: %j, %s', (text, by) => {
  expect(findTitle(text, rowsOf(text))?.by).toBe(by)
})
