import { describe, expect, it } from 'vitest'
import { findListedLines } from '../../src/evidence/find-listed-lines.ts'
import { gradeMentions } from '../../src/evidence/index.ts'
import { analyseText, scoreText } from '../helpers/stages.ts'

const resume = (...lines: string[]): string =>
  ['Robin Halvorsen', '', 'EXPERIENCE', 'Engineer, Brightwater Labs', 'Upton on Severn', 'Jan 2020 - Dec 2023', ...lines].join(
    '\n',
  )

const listedIn = (...lines: string[]): string[] => {
  const analysis = analyseText(resume(...lines))
  return findListedLines(analysis).map(({ start, end }) => analysis.document.text.slice(start, end))
}

describe('findListedLines', () => {
  it.each([
    [['Python, SQL, Docker, Kafka, Terraform']],
    [['Python SQL Docker Kafka Terraform']],
    [['- Python', '- Docker', '- CI/CD and Kafka']],
    [['Stack: Python 3.11, Kafka & Quasara']],
    [['Tools | Python | Docker']],
    [['Technologies used: Python, Docker', 'Clouds: AWS, GCP']],
  ])('finds every line of a position that holds only names: %s', (lines) => {
    expect(listedIn(...lines)).toEqual(lines)
  })

  it.each([
    [['Used Python, SQL, Docker']],
    [['Built services with Python, Kafka and Terraform']],
    [['Developed Python, Docker images']],
    [['- Cut costs by a third', '- Python, SQL, Docker']],
    [['Ran the nightly loads of nine shops', 'Stack: Python, SQL, Docker']],
    [['Moved the loads of nine shops from cron to', 'Python, Kafka, Docker']],
  ])('finds none where a position says what was done: %s', (lines) => {
    expect(listedIn(...lines)).toEqual([])
  })

  it('leaves lists outside of positions alone', () => {
    expect(findListedLines(analyseText('Robin Halvorsen\n\nSKILLS\nPython, SQL, Docker'))).toEqual([])
  })
})

describe('what a position only lists', () => {
  const strengthsIn = (...lines: string[]): string[] =>
    gradeMentions(analyseText(resume(...lines))).map(({ mention, strength, why }) => `${mention.surfaceForm} ${strength} ${why}`)

  it('shows as much as a list of skills, with the months of the position', () => {
    expect(strengthsIn('Python, SQL')).toEqual([
      'Python 0.6 only listed at Brightwater Labs 2020–2023',
      'SQL 0.6 only listed at Brightwater Labs 2020–2023',
    ])
  })

  it('shows use where the position tells of work', () => {
    expect(strengthsIn('- Cut costs by a third', '- Python')).toEqual(['Python 1 used at Brightwater Labs 2020–2023'])
  })

  it('never costs points that a line more would give', () => {
    const posting = 'Requirements\n- 2 years of Python\n- Docker'
    const score = (...lines: string[]): number => scoreText(resume(...lines), posting)
    const listed = score('Python, Docker')
    expect(score('Python, Docker', 'SQL, Kafka')).toBe(listed)
    expect(score('Python, Docker', '- Cut costs by a third')).toBeGreaterThan(listed)
  })
})
