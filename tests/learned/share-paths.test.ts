import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOrigins, sharePaths } from '../../src/learned/share-paths.ts'

const odds = fc.double({ min: -6, max: 6, noNaN: true })

/** Sequences of up to four places with two or three labels. */
const chains = fc
  .record({ length: fc.integer({ min: 1, max: 4 }), size: fc.integer({ min: 2, max: 3 }) })
  .chain(({ length, size }) =>
    fc.record({
      length: fc.constant(length),
      size: fc.constant(size),
      scores: fc.array(odds, { minLength: length * size, maxLength: length * size }).map((all) => Float64Array.from(all)),
      transitions: fc
        .array(odds, { minLength: (2 * size + 1) * size, maxLength: (2 * size + 1) * size })
        .map((all) => Float64Array.from(all)),
    }),
  )
  .map((chain) => ({ ...chain, origins: findOrigins(chain.length, chain.size, chain.transitions.length, (at) => at % 2) }))

const allPaths = (length: number, size: number): number[][] =>
  length === 0 ? [[]] : allPaths(length - 1, size).flatMap((path) => Array.from({ length: size }, (_, label) => [...path, label]))

/** Steps to odd places are of the second kind; the last row is from the start. */
const rowBefore = (label: number | undefined, at: number, size: number): number =>
  label === undefined ? 2 * size : (at % 2) * size + label

describe('the shares of all ways to label a sequence', () => {
  it('are those of their odds, added up one by one', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { length, size, scores, transitions } = chain
        const ways = allPaths(length, size).map((path) => ({
          path,
          odds: Math.exp(
            path.reduce(
              (sum, label, at) =>
                sum + (scores[at * size + label] ?? 0) + (transitions[rowBefore(path[at - 1], at, size) * size + label] ?? 0),
              0,
            ),
          ),
        }))
        const total = ways.reduce((sum, way) => sum + way.odds, 0)
        const { forward, backward } = sharePaths(chain)
        for (let at = 0; at < length; at++)
          for (let label = 0; label < size; label++) {
            const own = ways.filter(({ path }) => path[at] === label).reduce((sum, way) => sum + way.odds, 0) / total
            expect((forward[at * size + label] ?? 0) * (backward[at * size + label] ?? 0)).toBeCloseTo(own, 9)
          }
      }),
      { numRuns: 50 },
    )
  })
})
