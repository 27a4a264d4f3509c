import { describe, expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

describe('a spoken language', () => {
  it.each([
    ['German (native), English (C1)', 1],
    ['German: fluent', 1],
    ['English, German', 1],
    ['German (B1)', 0.6],
    ['German: basic', 0.3],
    ['German - A2', 0.3],
    ['English, French', 0],
  ])('spoken as in "%s" counts %d', (languages, credit) => {
    const resume = `Ada Example\nada@example.org\n\nExperience\n\nEngineer, Acme GmbH\n2019-01 – present\n- Wrote Python.\n\nLanguages\n${languages}`
    const coverage = coverText(resume, 'Engineer\n\nRequirements\n- Python\n- Fluent German')
    expect(coverage.requirements.at(-1)?.credit).toBe(credit)
  })

  it.each([
    ['German at B1 or better', 'German (B1)', 1],
    ['German at B1 or better', 'German: A2', 0.3],
    ['Basic German', 'German: A2', 1],
    ['Basic German', 'German: B1', 1],
    ['Conversational German', 'German: basic', 0.3],
    ['German (B2)', 'German (B1)', 0.6],
    ['German at A2 level', 'German A2', 1],
    ['German at C1 level', 'German (B2)', 0.6],
    ['German at C1 level', 'German (working knowledge)', 0.6],
    ['German at C1 level', 'German (C1)', 1],
    ['German at C1 level', 'German', 1],
    ['Native German', 'German (fluent)', 0.6],
    ['Native German', 'German: mother tongue', 1],
    ['German (native or C1)', 'German: C1', 1],
    ['Fluent German', 'German (professional working proficiency)', 1],
  ])('asked as in "%s" and spoken as in "%s" counts %d', (asked, languages, credit) => {
    const resume = `Ada Example\n\nExperience\n\nEngineer, Acme GmbH\n2019-01 – present\n- Wrote Python.\n\nLanguages\nEnglish, ${languages}`
    const coverage = coverText(resume, `Engineer\n\nRequirements\n- Python\n- ${asked}`)
    expect(coverage.requirements.at(-1)?.credit).toBe(credit)
  })

  it('is one with its level outside the list of languages too', () => {
    const coverage = coverText(
      'Ada Example\n\nSkills\n\nPython, German (C1)',
      'Engineer\n\nRequirements\n- Python\n- Fluent German',
    )
    expect(coverage.requirements.map(({ parts }) => parts[0]?.credit)).toEqual([0.6, 1])
  })

  it('is no programming language', () => {
    const coverage = coverText(
      'Ada Example\nada@example.org\n\nExperience\n\nEngineer, Acme GmbH\n2019-01 – present\n- Grew roses.\n\nLanguages\nPython, German',
      'Engineer\n\nRequirements\n- Python\n- Fluent German',
    )
    expect(coverage.requirements.map(({ parts }) => parts[0]?.credit)).toEqual([0.6, 1])
  })
})
