import { describe, expect, it } from 'vitest'
import { createFinder, NOWHERE, placeInOrder } from '../../../bench/readers/place-quotes.ts'

const find = (text: string, quote: string, from = 0): string | null => {
  const span = createFinder(text)(quote, { start: from, end: text.length })
  return span && `${span.start}:${text.slice(span.start, span.end)}`
}

describe('a quote is found', () => {
  it.each([
    ['over a line break', 'Build\n  and ship', 'Build and ship', '0:Build\n  and ship'],
    [
      'over other dashes, quotation marks and capitals',
      'The “state-of-the-art”',
      'the "state–of–the–art"',
      '0:The “state-of-the-art',
    ],
    ['over an entity that a page left behind', 'pipelines & data', 'pipelines &amp; data', '0:pipelines & data'],
    ['as a word before a piece of one', 'for R', 'R', '4:R'],
    ['in its own capitals first', 'go far in Go', 'Go', '10:Go'],
    ['with the signs of its name', 'C or C++', 'C++', '5:C++'],
  ])('%s', (_, text, quote, found) => {
    expect(find(text, quote)).toBe(found)
  })

  it('only within the span asked', () => {
    expect([find('SQL and SQL', 'SQL', 1), find('SQL', 'NoSQL'), find('SQL', '…')]).toEqual(['8:SQL', null, null])
  })
})

it('quotes in order are placed one after the other, and one that is not there overlaps nothing', () => {
  const text = 'SQL is loved. Needed: Python, SQL.'
  const spans = placeInOrder(createFinder(text), ['Needed', 'SQL', 'Cobol', 'SQL is loved'], { start: 0, end: text.length })
  expect(spans.map(({ start }) => start)).toEqual([14, 30, NOWHERE.start, 0])
})
