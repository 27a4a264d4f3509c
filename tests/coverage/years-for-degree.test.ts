import { describe, expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const work = (from: number): string =>
  `Ida Lund\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan ${from} - Dec 2025\n- Wrote SQL and Python for the harbour\n`
const STUDIES = '\nEDUCATION\nBSc in Computer Science, Lindow University, 2020 - 2024\n'

const creditOf = (resume: string, asked: string): number | undefined =>
  coverText(resume, `Data Engineer\n\nRequirements\n- ${asked}\n- SQL\n- Python\n`).requirements[0]?.credit

describe('years that do as well as a degree', () => {
  const asked = 'Bachelor’s degree or 4 years of experience'

  it('are worth as much where the posting says how many', () => {
    expect(creditOf(work(2020), asked)).toBe(1)
    expect(creditOf(work(2024), asked)).toBe(0.5)
    expect(creditOf(work(2020), 'Bachelor’s degree or equivalent experience')).toBe(0.75)
  })

  it('are not asked of who holds the degree', () => {
    expect(creditOf(work(2025) + STUDIES, asked)).toBe(1)
  })
})
