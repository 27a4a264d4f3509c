import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/text/edit.ts'
import { writingPlaces } from '../../../src/web/writing/writing-places.ts'
import { analyseText } from '../../helpers/stages.ts'

const RESUME = `Ada Lindqvist

EXPERIENCE
Data Engineer, Brightwater Labs
Jan 2020 - Dec 2023
- Built pipelines in Python
- Kept them up
Analyst, Fjordlight Bank
Jan 2018 - Dec 2019
Wrote reports

SKILLS
Python, SQL`
const analysis = analyseText(RESUME)
const after = (name: string): string => {
  const place = writingPlaces(analysis).find((one) => one.name === name)
  return place ? applyEdits(analysis.document, [place.put('Ran it')]).text : ''
}

describe('a new line', () => {
  it('can stand in each position and in sections that take one', () => {
    expect(writingPlaces(analysis).map(({ name }) => name)).toEqual([
      'Data Engineer, Brightwater Labs',
      'Analyst, Fjordlight Bank',
      'SKILLS',
    ])
  })

  it.each([
    ['at the head of a list', 'Data Engineer, Brightwater Labs', RESUME.replace('- Built', '- Ran it\n- Built')],
    ['below a position without a list', 'Analyst, Fjordlight Bank', RESUME.replace('Wrote reports', 'Wrote reports\nRan it')],
    ['below a section without one', 'SKILLS', `${RESUME}\nRan it`],
  ])('stands %s', (_about, name, expected) => {
    expect(after(name)).toBe(expected)
  })
})
