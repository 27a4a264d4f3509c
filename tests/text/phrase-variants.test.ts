import { expect, it } from 'vitest'
import { variantsOfPhrase } from '../../src/text/phrase-variants.ts'

it.each([
  ['next steps', []],
  [
    'hiring/interview process',
    [
      ['hiring', 'interview process'],
      ['interview', 'hiring process'],
    ],
  ],
  [
    'we (also/really)* value',
    [
      ['also', 'we (really)* value'],
      ['really', 'we (also)* value'],
      ['(also/really)*', 'we value'],
    ],
  ],
  ['plus … if', [['…', 'plus if']]],
  ['get !to/for', []],
  [
    'weed & bed/plot',
    [
      ['bed', 'weed & plot'],
      ['plot', 'weed & bed'],
    ],
  ],
])('a phrase is left without each of its parts in turn: %s', (written, variants) => {
  expect(variantsOfPhrase(written).map(({ what, left }) => [what, left])).toEqual(variants)
})
