import { describe, expect, it } from 'vitest'
import { blindfold } from '../../src/report/index.ts'
import { analyseText } from '../helpers/stages.ts'

const RESUME = `Ada Lindqvist
12 Harbour Street, 2311 Leiden · +31 71 555 01 23 · ada@example.org · linkedin.com/in/adalind
Machine Learning Engineer

Experience
Machine Learning Engineer, Birchwood Labs, Jan 2020 - Dec 2023
- Trained models in PyTorch; see github.com/adalind/models
- Lindqvist was named engineer of the year 2019 - 2021

Education
BSc in Computer Science, Lakeside University, 2019

Skills
Python, SQL
`

describe('a blindfold', () => {
  const analysis = analyseText(RESUME)
  const { analysis: blind, hide } = blindfold(analysis)

  it('leaves no address behind words', () => {
    const links = [{ start: 0, end: 3, address: 'https://sample.test/qbert' }]
    const linked = blindfold({ ...analysis, document: { ...analysis.document, links } })
    expect(JSON.stringify(linked.analysis)).not.toContain('qbert')
  })

  it.each([
    'Ada',
    'Lindqvist',
    'lindqvist',
    'Harbour Street',
    'Leiden',
    '555',
    'ada@example.org',
    'adalind',
    'Lakeside',
    'LAKESIDE',
  ])('leaves no %s', (secret) => {
    expect(JSON.stringify(blind).toLowerCase()).not.toContain(secret.toLowerCase())
  })

  it.each([
    'Birchwood Labs',
    'Jan 2020 - Dec 2023',
    '2019 - 2021',
    'Trained models in PyTorch',
    'BSc in Computer Science',
    'Python, SQL',
  ])('leaves %s as it stands', (words) => {
    expect(blind.document.text).toContain(words)
  })

  it('moves nothing: every span points where it did', () => {
    expect(blind.document.text).toHaveLength(analysis.document.text.length)
    for (const { start, end, surfaceForm } of blind.mentions) expect(blind.document.text.slice(start, end)).toBe(surfaceForm)
  })

  it('hides the same in words that were made from the resume', () => {
    expect(hide('used at Lindqvist Consulting, 2020')).not.toContain('Lindqvist')
  })
})
