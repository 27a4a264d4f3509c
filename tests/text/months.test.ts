import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countMonths,
  endMonth,
  goesOnAfter,
  MONTH_NAME,
  monthRange,
  printMonthsAsked,
  startMonth,
} from '../../src/text/months.ts'

const AS_OF = '2026-11'

describe('monthRange', () => {
  it.each([
    ['2020-01', '2020-03', 3],
    ['2020-03', '2020-03', 1],
    ['2019-11', '2020-02', 4],
    ['2020', '2020', 12],
    ['2018', '2020', 36],
    ['2020-07', '2020', 6],
    ['2026-09', 'present', 3],
    ['2026-09', '2027-12', 3],
  ] as const)('counts %s to %s as %i months', (from, to, months) => {
    const range = monthRange({ from, to }, AS_OF)
    expect(range && countMonths([range])).toBe(months)
  })

  it.each([
    [null, '2020-03'],
    ['2020-01', null],
    ['2020-03', '2020-01'],
    ['2027-01', 'present'],
  ] as const)('has no range from %s to %s', (from, to) => {
    expect(monthRange({ from, to }, AS_OF)).toBeNull()
  })

  it('starts a year alone in January and ends it in December', () => {
    expect(startMonth('2020')).toBe(startMonth('2020-01'))
    expect(endMonth('2020', AS_OF)).toBe(startMonth('2020-12'))
  })
})

describe('countMonths', () => {
  it.each([
    ['nothing', [], 0],
    ['one month', [{ from: 5, to: 5 }], 1],
    [
      'neighbours',
      [
        { from: 1, to: 3 },
        { from: 4, to: 6 },
      ],
      6,
    ],
    [
      'an overlap',
      [
        { from: 1, to: 6 },
        { from: 4, to: 8 },
      ],
      8,
    ],
    [
      'one within another',
      [
        { from: 1, to: 9 },
        { from: 3, to: 4 },
      ],
      9,
    ],
    [
      'a gap',
      [
        { from: 1, to: 2 },
        { from: 10, to: 11 },
      ],
      4,
    ],
    [
      'the same twice, out of order',
      [
        { from: 7, to: 9 },
        { from: 1, to: 2 },
        { from: 7, to: 9 },
      ],
      5,
    ],
  ])('counts %s', (_what, ranges, months) => {
    expect(countMonths(ranges)).toBe(months)
  })

  it('counts what a set of months counts', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(24)).map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const set = new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, month) => from + month)))
        expect(countMonths(ranges)).toBe(set.size)
      }),
    )
  })
})

describe('months beside the years asked', () => {
  it.each([
    [109, 4, '9 years of 4 asked'],
    [12, 1, '1 year of 1 asked'],
    [8, 4, '8 months of 4 years asked'],
    [0, 1, '0 months of 1 year asked'],
  ])('say the unit of both where it is not the same: %d of %d', (months, asked, words) => {
    expect(printMonthsAsked(months, asked)).toBe(words)
  })
})

describe('goesOnAfter', () => {
  it.each([
    ['present', true],
    ['2027', true],
    ['2026-12', true],
    // Eleven months into the year its studies have ended.
    ['2026', false],
    ['2026-11', false],
    [null, false],
  ] as const)('studies to %s: %s', (to, goesOn) => {
    expect(goesOnAfter(to, AS_OF)).toBe(goesOn)
  })

  it('takes a year alone for its summer', () => {
    expect(goesOnAfter('2026', '2026-05')).toBe(true)
    expect(goesOnAfter('2026', '2026-06')).toBe(false)
  })
})

describe('the pattern of English months', () => {
  const isMonth = (word: string): boolean => new RegExp(`^${MONTH_NAME}$`).test(word)

  it.each(['january', 'jan', 'may', 'june', 'jun', 'sep', 'sept', 'september', 'december'])('finds %s', (word) => {
    expect(isMonth(word)).toBe(true)
  })

  it.each(['janu', 'ma', 'septe', 'juna'])('does not find %s', (word) => {
    expect(isMonth(word)).toBe(false)
  })
})
