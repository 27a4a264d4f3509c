import { describe, expect, it } from 'vitest'
import { readFigures, readYearColumns } from '../../../src/requirements/figures/index.ts'

/** The years of each row of a table, by its first name; the table has no marks at its edges. */
const yearsOf = (text: string): (string | null)[] => {
  let next = 0
  const rows = text.split('\n').map((line) => {
    const row = { start: next, end: next + line.length }
    next += line.length + 1
    return row
  })
  const columns = readYearColumns(text, rows)
  return rows.flatMap(({ start, end }) => {
    const at = text.slice(start, end).search(/Python|SQL|Kafka/)
    if (at < 0) return []
    const part = { start: start + at, end: start + at + (/^\w+/.exec(text.slice(start + at))?.[0].length ?? 0) }
    const told = { start, end, kind: 'skill', importance: 'required', listItem: false, parts: [part] } as const
    const { partYears, years } = readFigures(text, told, columns.get(start))
    return [`${text.slice(part.start, part.end)} ${partYears[0] ?? years?.min ?? null}`]
  })
}

describe('a column of years', () => {
  it.each([
    ['| Skill | Years |\n| Python | 5 |\n| SQL | 3+ |', ['Python 5', 'SQL 3']],
    ['Skill\tLevel\tYears of experience\nPython\tExpert\t5\nSQL\tGood\t2-4', ['Python 5', 'SQL 2']],
    ['Skill | Experience (yrs) | Priority\nPython | 5 | Must\nKafka | 1 | Nice', ['Python 5', 'Kafka 1']],
    ['Min. years | Skill\n5 | Python\n | SQL', ['Python 5', 'SQL null']],
  ])('is read from %j', (table, asked) => {
    expect(yearsOf(table)).toEqual(asked)
  })

  it.each([
    ['Python | 5\nSQL | 3', ['Python null', 'SQL null']],
    ['Skill | Stars\nPython | 5', ['Python null']],
    ['Skill | Years\nPython | 5\nNice to have\nKafka | 4', ['Python 5', 'Kafka null']],
    ['Skill | Years\nPython | 2019\nSQL | 0\nKafka | 99', ['Python null', 'SQL null', 'Kafka null']],
    ['Lamps | of years\nPython | 5', ['Python null']],
  ])('is none in %j', (text, asked) => {
    expect(yearsOf(text)).toEqual(asked)
  })
})
