import { describe, expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const resume = (head: string): string => `Ada Lindqvist

EXPERIENCE
${head}, Jan 2016 - Dec 2023
- Forecast catches of herring in Python
`

const creditFor = (head: string, asked: string): number =>
  coverText(resume(head), `Requirements\n- ${asked}\n- Rust\n`).requirements[0]?.credit ?? 0

describe('years in industry', () => {
  it.each([
    '5+ years of industry experience with Python',
    '5+ years of experience in industry using Python',
    '5+ years of experience with Python outside of academia',
  ])('are not held by posts of a university: %s', (asked) => {
    const atWork = creditFor('Analyst, Brackwater Fisheries Ltd', asked)
    expect(atWork).toBeGreaterThan(0.9)
    expect(creditFor('Research Assistant, University of Leeds', asked)).toBeLessThan(atWork - 0.2)
    expect(creditFor('PhD Candidate, Tide Group', asked)).toBeLessThan(atWork - 0.2)
  })

  it('name no field that a position would have to tell', () => {
    expect(creditFor('Analyst, Brackwater Fisheries Ltd', '5+ years of industry experience')).toBe(1)
    expect(creditFor('Research Assistant, University of Leeds', '5+ years of industry experience')).toBe(0)
  })

  it('are years of any work where no industry is asked for', () => {
    const asked = '5+ years of experience with Python'
    expect(creditFor('Research Assistant, University of Leeds', asked)).toBe(
      creditFor('Analyst, Brackwater Fisheries Ltd', asked),
    )
  })
})
