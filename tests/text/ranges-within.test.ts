import { expect, it } from 'vitest'
import { rangesWithin } from '../../src/text/span.ts'

it('finds the ranges that lie within a place, its ends included, in their order', () => {
  const ranges = [
    { start: 0, end: 4 },
    { start: 4, end: 9 },
    { start: 4, end: 6 },
    { start: 8, end: 12 },
    { start: 10, end: 10 },
  ]
  for (const place of [
    { start: 4, end: 10 },
    { start: 0, end: 20 },
    { start: 5, end: 9 },
    { start: 12, end: 30 },
  ])
    expect(rangesWithin(ranges, place)).toEqual(ranges.filter(({ start, end }) => place.start <= start && end <= place.end))
})
