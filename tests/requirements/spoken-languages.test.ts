import { describe, expect, it } from 'vitest'
import { coverText, understandText } from '../helpers/stages.ts'
import { partsOf } from './ask.ts'

const ask = (line: string): string[] =>
  partsOf(understandText(`Engineer\n\nRequirements\n- Python\n- ${line}`))
    .slice(1)
    .map(({ importance, anyOf, soft }) => `${importance} ${anyOf.map(({ skill }) => skill).join('|')}${soft ? ' (soft)' : ''}`)

describe('a spoken language', () => {
  it.each([
    ['German', ['required german']],
    ['Fluent German', ['required german']],
    ['German (C1)', ['required german']],
    ['Native-level German required', ['required german']],
    ['Professional working proficiency in Dutch', ['required dutch']],
    ['French is a plus', ['preferred french']],
    ['Conversational Italian', ['required italian']],
    ['Fluent in German and French', ['required german', 'required french']],
    ['German or French', ['required german|french']],
    ['Good written English', ['required english (soft)']],
  ])('is asked like any other demand, but for English, in "%s"', (line, expected) => {
    expect(ask(line)).toEqual(expect.arrayContaining(expected))
    expect(ask(line).filter((demand) => demand.includes('foreign'))).toEqual([])
  })

  it.each(['Our German customers', 'The French market', 'Italian law'])('is not meant by "%s"', (line) => {
    expect(ask(line)).toEqual([])
  })

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
    const coverage = coverText(resume, 'Engineer\n\nRequirements\n- Python\n- German')
    expect(coverage.requirements.at(-1)?.credit).toBe(credit)
  })

  it('is one with its level outside the list of languages too', () => {
    const coverage = coverText('Ada Example\n\nSkills\n\nPython, German (C1)', 'Engineer\n\nRequirements\n- Python\n- German')
    expect(coverage.requirements.map(({ credit }) => credit)).toEqual([0.6, 1])
  })

  it('is no programming language', () => {
    const coverage = coverText(
      'Ada Example\nada@example.org\n\nExperience\n\nEngineer, Acme GmbH\n2019-01 – present\n- Grew roses.\n\nLanguages\nPython, German',
      'Engineer\n\nRequirements\n- Python\n- German',
    )
    expect(coverage.requirements.map(({ credit }) => credit)).toEqual([0.6, 1])
  })
})
