import { describe, expect, it } from 'vitest'
import { understandText } from '../helpers/stages.ts'

const partsOf = (...lines: readonly string[]): string[][][] =>
  understandText(`Analyst\n\nRequirements\n${lines.join('\n')}\n`).requirements.map(({ parts }) =>
    parts.map(({ anyOf }) => anyOf.map(({ surfaceForm }) => surfaceForm)),
  )

describe('a part', () => {
  it('begins with the name that a slash parts', () => {
    const [own] = partsOf('- Knowledge of A/B test experimentation design.', '- SQL')
    expect(own?.flat().some((part) => part.startsWith('B '))).toBe(false)
  })

  it('is no level of a spoken language', () => {
    expect(partsOf('- Fluent French (B2)', '- SQL')[0]).toEqual([['French']])
  })

  it('is another of those before it where a bracket says “or”, however many words stand between', () => {
    expect(partsOf('- RN license in the State of Ohio (or compact license)', '- Nurse’s notes in Epic')[0]).toHaveLength(1)
  })
})

describe('a list of choices without bullets', () => {
  it('ends where a demand begins', () => {
    const [choice, ...others] = partsOf(
      'Knowledge of two or more of the following fields:',
      'statistics',
      'game theory',
      'Ability to program in Python',
    )
    expect(choice?.flat()).toContain('statistics')
    expect(choice?.flat()).not.toContain('Python')
    expect(others.flat(2)).toContain('Python')
  })
})
