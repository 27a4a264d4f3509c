import { describe, expect, it } from 'vitest'
import { isRewritable } from '../../src/tailoring/is-rewritable.ts'
import { analyseText } from '../helpers/stages.ts'

const RESUME = `Robin Halvorsen
robin.halvorsen@example.org

SUMMARY
Engineer who likes quiet systems.

EXPERIENCE
Data Engineer, Brightwater Labs
Jan 2020 - Dec 2023
- Ran 20 services
and kept them calm

PROJECTS
Chess helper
- Wrote a chess helper

SKILLS
Python, SQL

EDUCATION
Bachelor of Science in Computer Science
Prairie State College`

const analysis = analyseText(RESUME)

const canRewrite = (words: string): boolean => {
  const line = analysis.document.lines.find(({ start, end }) => analysis.document.text.slice(start, end) === words)
  if (!line) throw new Error('no such line')
  return isRewritable(line, analysis, [])
}

describe('isRewritable', () => {
  it.each([
    'Engineer who likes quiet systems.',
    '- Ran 20 services',
    'and kept them calm',
    '- Wrote a chess helper',
    'Python, SQL',
  ])('“%s” are the person’s own words', (words) => {
    expect(canRewrite(words)).toBe(true)
  })

  it.each([
    'Robin Halvorsen',
    'robin.halvorsen@example.org',
    'SUMMARY',
    'EXPERIENCE',
    'Data Engineer, Brightwater Labs',
    'Jan 2020 - Dec 2023',
    'Chess helper',
    'Bachelor of Science in Computer Science',
    'Prairie State College',
  ])('“%s” is left as it is', (words) => {
    expect(canRewrite(words)).toBe(false)
  })

  it('leaves copied and hidden lines as they are', () => {
    const [line] = analysis.document.lines.filter(({ listItem }) => listItem)
    if (!line) throw new Error('no bullet')
    expect(isRewritable(line, analysis, [line])).toBe(false)
    expect(isRewritable(line, { ...analysis, hidden: [{ ...line, why: 'colour' }] }, [])).toBe(false)
  })
})
