import { describe, expect, it } from 'vitest'
import { parse, partsOf } from './ask.ts'

const yearsOf = (text: string): string[] =>
  partsOf(parse(text)).flatMap(({ importance, anyOf, years }) =>
    anyOf.map(({ surfaceForm }) => `${importance} ${surfaceForm} ${years}`),
  )

describe('a column of years', () => {
  it.each([
    ['| Skill | Years |\n|---|---|\n| Python | 5 |\n| SQL | 3+ |', ['required Python 5', 'required SQL 3']],
    ['Skill\tLevel\tYears of experience\nPython\tExpert\t5\nSQL\tGood\t2-4', ['required Python 5', 'required SQL 2']],
    ['Skill | Experience (yrs) | Priority\nPython | 5 | Must\nKafka | 1 | Nice', ['required Python 5', 'preferred Kafka 1']],
    ['Min. years | Skill\n5 | Python\n | SQL', ['required Python 5', 'required SQL null']],
  ])('is read from %j', (table, asked) => {
    expect(yearsOf(`Engineer\n\nRequirements\n${table}`)).toEqual(asked)
  })

  it('asks where no heading stands above it', () => {
    const table = 'Skill | Years\nPython | 5\nSQL | 3'
    expect(yearsOf(`Engineer\n\nWe are a lamp shop.\n\n${table}\n\nWe were founded in Ghent.`)).toEqual([
      'required Python 5',
      'required SQL 3',
    ])
    expect(parse(`Engineer\n\nRequirements\n${table}`).experience).toMatchObject({ min: 5, max: null })
  })

  it.each([
    ['Requirements\nPython | 5\nSQL | 3', ['required Python null', 'required SQL null']],
    ['Requirements\nSkill | Stars\nPython | 5', ['required Python null']],
    ['Requirements\nSkill | Years\nPython | 5\n\nNice to have\nKafka | 4', ['required Python 5', 'preferred Kafka null']],
    [
      'Requirements\nSkill | Years\nPython | 2019\nSQL | 0\nKafka | 99',
      ['required Python null', 'required SQL null', 'required Kafka null'],
    ],
    ['Requirements\nLamps | of years\nPython | 5', ['required Python null']],
    ['Perks\nCourse | Years\nPython | 5\n\nRequirements\nSQL', ['required SQL null']],
  ])('is none in %j', (text, asked) => {
    expect(yearsOf(`Engineer\n\n${text}`)).toEqual(asked)
  })
})
