import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreOf, shareOut } from '../../src/coverage/score.ts'
import { CoverageError } from '../../src/errors/index.ts'

const rows = fc.array(
  fc.record({
    weight: fc.constantFrom(1, 0.6, 0.4, 0.25, 0.15, 0.1),
    credit: fc.oneof(
      fc.constantFrom(0, 0.27, 0.3, 0.6, 0.7, 0.9, 1),
      fc.integer({ min: 0, max: 10_000 }).map((units) => units / 10_000),
    ),
  }),
  { minLength: 1, maxLength: 60 },
)

const tenths = (points: number): number => Math.round(points * 10)
const sumOfTenths = (points: readonly number[]): number => points.reduce((total, one) => total + tenths(one), 0)

describe('scoreOf', () => {
  it.each([
    { credited: [{ weight: 1, credit: 1 }], score: 100 },
    { credited: [{ weight: 1, credit: 0 }], score: 0 },
    {
      credited: [
        { weight: 1, credit: 1 },
        { weight: 0.6, credit: 0 },
      ],
      score: 62.5,
    },
    {
      credited: [
        { weight: 1, credit: 1 },
        { weight: 1, credit: 0 },
        { weight: 1, credit: 0 },
      ],
      score: 33.3,
    },
    {
      credited: [
        { weight: 1, credit: 0.6 },
        { weight: 0.4, credit: 0.9 },
      ],
      score: 68.6,
    },
    { credited: [{ weight: 1, credit: 0.0005 }], score: 0.1 },
    { credited: [{ weight: 1, credit: 0.0004 }], score: 0 },
  ])('of $credited is $score', ({ credited, score }) => {
    expect(scoreOf(credited)).toBe(score)
  })

  it('of nothing asked is an error, not 100', () => {
    expect(() => scoreOf([])).toThrow(CoverageError)
  })

  it('does not depend on the order of the requirements', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (credited, keys) => {
        const shuffled = credited.map((row) => ({ row, key: keys.next().value })).sort((a, b) => a.key - b.key)
        expect(scoreOf(shuffled.map(({ row }) => row))).toBe(scoreOf(credited))
      }),
    )
  })

  it('agrees with the formula in floating point', () => {
    fc.assert(
      fc.property(rows, (credited) => {
        const earned = credited.reduce((total, { weight, credit }) => total + weight * credit, 0)
        const asked = credited.reduce((total, { weight }) => total + weight, 0)
        expect(Math.abs(scoreOf(credited) - (100 * earned) / asked)).toBeLessThan(0.0501)
      }),
    )
  })
})

describe('shareOut', () => {
  it('gives points that add up to the score as printed', () => {
    fc.assert(
      fc.property(rows, (credited) => {
        expect(sumOfTenths(shareOut(credited).map(({ points }) => points))).toBe(tenths(scoreOf(credited)))
      }),
    )
  })

  it('gives nothing for no credit, and never more than possible', () => {
    fc.assert(
      fc.property(rows, (credited) => {
        for (const [index, { points, possible }] of shareOut(credited).entries()) {
          if (credited[index]?.credit === 0) expect(points).toBe(0)
          expect(points).toBeLessThanOrEqual(possible)
        }
      }),
    )
  })

  it('shares out exactly 100 possible points, whatever the number of requirements', () => {
    fc.assert(
      fc.property(rows, (credited) => {
        expect(sumOfTenths(shareOut(credited).map(({ possible }) => possible))).toBe(1000)
      }),
    )
  })

  it('gives all that is possible for full credit, whatever the other rows get', () => {
    fc.assert(
      fc.property(rows, (credited) => {
        for (const [index, { points, possible }] of shareOut(credited).entries()) {
          if (credited[index]?.credit === 1) expect(points).toBe(possible)
        }
      }),
    )
  })

  it('keeps what is possible within two tenths of the exact share', () => {
    fc.assert(
      fc.property(rows, (credited) => {
        const asked = credited.reduce((total, { weight }) => total + weight, 0)
        for (const [index, { possible }] of shareOut(credited).entries()) {
          expect(Math.abs(possible - (100 * (credited[index]?.weight ?? 0)) / asked)).toBeLessThan(0.2001)
        }
      }),
    )
  })

  it('gives all that is possible for full credit', () => {
    const shares = shareOut([
      { weight: 1, credit: 1 },
      { weight: 1, credit: 1 },
      { weight: 1, credit: 1 },
    ])
    expect(shares).toEqual([
      { points: 33.4, possible: 33.4 },
      { points: 33.3, possible: 33.3 },
      { points: 33.3, possible: 33.3 },
    ])
  })

  it('is within a tenth of the exact share', () => {
    fc.assert(
      fc.property(rows, (credited) => {
        const asked = credited.reduce((total, { weight }) => total + weight, 0)
        for (const [index, { points }] of shareOut(credited).entries()) {
          const { weight = 0, credit = 0 } = credited[index] ?? {}
          expect(Math.abs(points - (100 * weight * credit) / asked)).toBeLessThan(0.1001)
        }
      }),
    )
  })
})
