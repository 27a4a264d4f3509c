import { describe, expect, it } from 'vitest'
import { deniedClauseAt } from '../../src/language/denials.ts'
import { understandText } from '../helpers/stages.ts'

describe('a last clause that alone is denied', () => {
  it.each([
    ['SQL required', ', Power BI not required'],
    ['Power BI is needed', ', Qlik is not needed'],
    ['Strong Python', ', but a degree is not required'],
    ['Experience with Kafka ', '(though production experience isn’t required)'],
  ])('begins behind what is asked: "%s" "%s"', (asked, denied) => {
    expect(deniedClauseAt(asked + denied)).toBe(asked.length)
  })

  it.each([
    'Familiarity with Scala, our old stack, is not required',
    'Excel, SQL and Python are not required',
    'Experience with Tableau, Looker and Excel is not required',
    'Experience with Excel (and SQL) is not required',
    'No SQL required, no Python required',
    'SQL required, Python preferred',
  ])('is none of "%s"', (statement) => {
    expect(deniedClauseAt(statement)).toBeNull()
  })
})

it('what another team does, nobody has to touch, or others would want is not asked', () => {
  const { requirements } = understandText(
    'Engineer\n\nRequirements\n- Strong SQL\n- The site is in Vue, but another team does that\n- There is some Perl you won’t have to touch\n- The loader is in Perl, though you will not have to touch it\n- This role is not suitable for anyone who wants to train models in PyTorch\n',
  )
  expect(requirements.flatMap(({ parts }) => parts.map(({ anyOf }) => anyOf[0]?.surfaceForm))).toEqual(['SQL'])
})

it('the rest of the statement is asked, and nothing of that clause', () => {
  const { requirements } = understandText(
    'Engineer\n\nRequirements\n- SQL required, Tableau not required\n- Strong Python, but a degree is not required\n',
  )
  expect(requirements.map(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)))).toEqual([
    ['sql'],
    ['python'],
  ])
})
