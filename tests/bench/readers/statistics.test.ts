import { describe, expect, it } from 'vitest'
import { correlation, mean, type Pair, shareThat, weightedKappa } from '../../../bench/readers/statistics.ts'

describe('kappa with quadratic weights', () => {
  it('sets the squared distance beside that of chance', () => {
    // distance 4/4; by chance 9/4 + 5/4 − 2 · 5/4 · 3/4 = 13/8
    const pairs: Pair[] = [
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 0],
    ]
    expect(weightedKappa(pairs)).toBeCloseTo(1 - 8 / 13, 12)
  })

  it('is one where all agree, and negative where they contradict', () => {
    const [agree, contradict]: Pair[][] = [
      [
        [0, 0],
        [2, 2],
      ],
      [
        [0, 2],
        [2, 0],
      ],
    ]
    expect([weightedKappa(agree ?? []), weightedKappa(contradict ?? [])]).toEqual([1, -1])
  })

  it('tells nothing where everything is of one class, or nothing is there', () => {
    expect([weightedKappa([]), weightedKappa([[1, 1]])]).toEqual([null, null])
  })
})

describe('correlation', () => {
  it.each<[Pair[], number | null]>([
    [
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      1,
    ],
    [
      [
        [1, 1],
        [2, 3],
        [3, 2],
      ],
      0.5,
    ],
    [
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1,
    ],
    [
      [
        [1, 5],
        [2, 5],
      ],
      null,
    ],
    [[], null],
  ])('%j: %s', (pairs, r) => {
    if (r === null) expect(correlation(pairs)).toBeNull()
    else expect(correlation(pairs)).toBeCloseTo(r, 12)
  })
})

it('a mean and a share of nothing are null', () => {
  expect([mean([]), mean([1, 2]), shareThat([], Boolean), shareThat([1, 0, 0, 1], Boolean)]).toEqual([null, 1.5, null, 0.5])
})
