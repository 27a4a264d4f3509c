import { expect, it } from 'vitest'
import { scoreReaders } from '../../../bench/readers/agreement.ts'
import type { Reading } from '../../../bench/readers/labels.ts'
import { ASKS, POSTING, pairOf, STATEMENTS, verdictsOf } from './tiny-set.ts'

const FIRST: Reading = {
  asks: new Map([[ASKS.posting, ASKS]]),
  verdicts: new Map([
    [ASKS.posting, verdictsOf(pairOf('a', 80, [90, 50, 0], ['s3', 's2']), pairOf('b', 40, [20, 0, 75], ['s2']))],
  ]),
}

const score = (second: Reading) => scoreReaders(FIRST, second, () => POSTING)

it('two readers who say the same agree in everything', () => {
  const { 'asks found, duty': _, 'verdicts, opposite': opposite, 'overall score, mean error': error, ...ones } = score(FIRST)
  expect([opposite, error]).toEqual([0, 0])
  for (const value of Object.values(ones)) expect(value).toBeCloseTo(1, 12)
})

it('where the second reader sees less, the figures say so', () => {
  const read = score({
    asks: new Map([[ASKS.posting, { ...ASKS, statements: STATEMENTS.slice(1) }]]),
    verdicts: new Map([[ASKS.posting, verdictsOf(pairOf('a', 70, [90, 50, 80], ['s2']), pairOf('b', 40, [20, 0, 75], ['s2']))]]),
  })
  expect(read).toMatchObject({ 'asks found, required': 0, 'asks found, preferred': 1, 'hard parts P': 1, 'hard parts R': 1 / 4 })
  expect(read).toMatchObject({
    'verdicts, same': 5 / 6,
    'verdicts, opposite': 1 / 6,
    'overall score, mean error': 5,
    'first gaps among the first five': 2 / 3,
  })
})

it('what only one has read is not compared', () => {
  expect(new Set(Object.values(score({ asks: new Map(), verdicts: new Map() })))).toEqual(new Set([null]))
})
