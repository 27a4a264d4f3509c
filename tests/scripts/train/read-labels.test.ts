import { describe, expect, it } from 'vitest'
import { findStatements, type Labels } from '../../../scripts/train/read-labels.ts'

const labelsOf = (quote: string, ...parts: string[]): Labels => ({
  posting: 'lamps.txt',
  statements: [{ id: 's1', quote, importance: 'required', kind: 'skill', parts: parts.map((part) => ({ quote: part })) }],
})

/** Where the parts of the one labelled statement begin. */
const startsOf = (line: string, ...parts: string[]): number[] =>
  findStatements(line, labelsOf(line, ...parts)).flatMap((statement) => statement.parts.map(({ start }) => start))

describe('a labelled statement', () => {
  it('is found over other white space, dashes and quotation marks', () => {
    const text = 'Needs:\n• You “love” lamps —\n  and C++'
    const [statement] = findStatements(text, labelsOf('You "love" lamps - and C++', 'C++'))
    expect(text.slice(statement?.start, statement?.end)).toBe('You “love” lamps —\n  and C++')
    expect(statement?.parts).toMatchObject([{ start: text.length - 3, end: text.length }])
  })

  it('has parts that are words, not letters of one', () => {
    expect(startsOf('Good record of R or Go', 'R', 'Go')).toEqual([15, 20])
    expect(startsOf('We forgo GO', 'Go')).toEqual([9])
  })

  it('has parts in order, each behind the one before', () => {
    expect(startsOf('Docker here, Docker there', 'Docker', 'Docker')).toEqual([0, 13])
  })

  it('has parts that close the bracket that they open', () => {
    const text = 'Continuous delivery (CD) and more (Helm)'
    const [statement] = findStatements(text, labelsOf(text, 'Continuous delivery (CD)', 'Helm'))
    expect(statement?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['Continuous delivery (CD)', 'Helm'])
  })

  it('that is not in the text is left out', () => {
    expect(findStatements('Lamps', labelsOf('Candles'))).toEqual([])
  })
})
