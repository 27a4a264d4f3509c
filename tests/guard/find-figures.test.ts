import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/guard/find-figures.ts'
import { foldedTokens } from '../../src/text/tokenize.ts'

const figuresOf = (text: string) =>
  findFigures(text, foldedTokens(text)).map(({ value, measure, bound, per }) => [value, measure, bound, per])

const DAY = 86_400

describe('figures', () => {
  it.each([
    ['by 40%', [[40, 'percent', null, null]]],
    ['1,200 users a day', [[1200, 'count', null, DAY]]],
    ['75 weekly deliveries', [[75, 'count', null, 7 * DAY]]],
    ['$1.2M', [[1_200_000, 'dollars', null, null]]],
    ['38,000 euros', [[38_000, 'euros', null, null]]],
    ['300ms', [[0.3, 'time', null, null]]],
    ['3x', [[3, 'factor', null, null]]],
    ['twenty-five models', [[25, 'count', null, null]]],
    ['a dozen schools', [[12, 'count', null, null]]],
    [
      'from 45 to 12 minutes',
      [
        [2700, 'time', null, null],
        [720, 'time', null, null],
      ],
    ],
    [
      'from ten days to six',
      [
        [10 * DAY, 'time', null, null],
        [6 * DAY, 'time', null, null],
      ],
    ],
    ['half a year', [[15_768_000, 'time', null, null]]],
    ['up to 40 schools', [[40, 'count', -1, null]]],
    [
      'over 40 schools, about 9 towns, 15+ boards',
      [
        [40, 'count', 1, null],
        [9, 'count', 0, null],
        [15, 'count', 1, null],
      ],
    ],
    [
      'March 2021 to 05/2022, then 2023',
      [
        [24_254, 'month', null, null],
        [24_268, 'month', null, null],
        [2023, 'date', null, null],
      ],
    ],
    ['the 3rd B2B release of GPT-4o, v2, every quarter', []],
  ])('of “%s”', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })
})
