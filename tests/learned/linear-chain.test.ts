import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, decideAndJudge, explainDecision, type TellFeatures, toLinearChain } from '../../src/learned/index.ts'
import type { Model } from '../../src/schema/model.ts'

/** A sequence as the features of its places, "group value", and a model that knows some of them. */
interface Case {
  readonly model: Model
  readonly places: readonly (readonly string[])[]
}

const FEATURES = ['word a', 'word b', 'ending a', 'ending c', 'bias -', 'unknown x']

const weight = fc.integer({ min: -40, max: 40 })

const modelOf = (size: number): fc.Arbitrary<Model> => {
  const row = fc.array(weight, { minLength: size, maxLength: size })
  return fc
    .record({
      rows: fc.array(row, { minLength: 5, maxLength: 5 }),
      transitions: fc.array(row, { minLength: size + 1, maxLength: size + 1 }),
    })
    .map(({ rows, transitions }) => {
      const [a = [], b = [], c = [], d = [], e = []] = rows
      return {
        ...{
          task: 'test',
          features: 1,
          scale: 16,
          transitions,
          labels: Array.from({ length: size }, (_, label) => `label ${label}`),
        },
        weights: { word: { a, b }, ending: { a: c, c: d }, bias: { '-': e } },
      }
    })
}

const caseOf: fc.Arbitrary<Case> = fc
  .integer({ min: 2, max: 4 })
  .chain((size) => fc.record({ model: modelOf(size), places: fc.array(fc.subarray(FEATURES), { minLength: 1, maxLength: 5 }) }))

const tellOf =
  (places: Case['places']): TellFeatures =>
  (at, add) => {
    for (const feature of places[at] ?? []) {
      const [group = '', value = ''] = feature.split(' ')
      add(group, value)
    }
  }

/** All ways to label a sequence, the slow way. */
const allPaths = (length: number, size: number): number[][] =>
  length === 0 ? [[]] : allPaths(length - 1, size).flatMap((path) => Array.from({ length: size }, (_, label) => [...path, label]))

/** What a way to label a sequence adds up to. */
const scoreOf = ({ model: { weights, transitions, labels }, places }: Case, path: readonly number[]): number =>
  path.reduce((sum, label, at) => {
    const own = (places[at] ?? []).map((feature) => {
      const [group = '', value = ''] = feature.split(' ')
      return weights[group]?.[value]?.[label] ?? 0
    })
    return sum + own.reduce((a, b) => a + b, 0) + (transitions[path[at - 1] ?? labels.length]?.[label] ?? 0)
  }, 0)

describe('the labels of a sequence', () => {
  it('add up to as much as those of any other way to label it', () => {
    fc.assert(
      fc.property(caseOf, (given) => {
        const { model, places } = given
        const path = decide(toLinearChain(model), places.length, tellOf(places))
        const best = Math.max(...allPaths(places.length, model.labels.length).map((other) => scoreOf(given, other)))
        expect(scoreOf(given, path)).toBe(best)
      }),
    )
  })

  it('are as sure as the share of all ways to label it that agree', () => {
    fc.assert(
      fc.property(caseOf, (given) => {
        const { model, places } = given
        const chain = toLinearChain(model)
        const decisions = decideAndJudge(chain, places.length, tellOf(places))
        const path = decisions.map(({ label }) => label)
        const ways = allPaths(places.length, model.labels.length).map((labels) => ({
          labels,
          odds: Math.exp(scoreOf(given, labels) / model.scale),
        }))
        expect(path).toEqual(decide(chain, places.length, tellOf(places)))
        const total = ways.reduce((sum, { odds }) => sum + odds, 0)
        const shares = path.map(
          (label, at) => ways.reduce((sum, { labels, odds }) => sum + (labels[at] === label ? odds : 0), 0) / total,
        )
        for (const [at, { sure }] of decideAndJudge(chain, path.length, tellOf(places)).entries())
          expect(Math.abs(sure - (shares[at] ?? 0))).toBeLessThanOrEqual(0.005_001)
      }),
    )
  })

  it('of none are none', () => {
    const chain = toLinearChain({
      task: 't',
      features: 1,
      scale: 16,
      labels: ['a', 'b'],
      transitions: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      weights: {},
    })
    expect(decide(chain, 0, () => {})).toEqual([])
    expect(decideAndJudge(chain, 0, () => {})).toEqual([])
  })
})

describe('the terms of a decision', () => {
  const chain = toLinearChain({
    ...{
      task: 't',
      features: 1,
      scale: 16,
      labels: ['no', 'yes', 'perhaps'],
      transitions: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    },
    weights: { word: { must: [-8, 24, 0], lamp: [8, 0, 0], same: [4, 4, 4] }, bias: { '': [16, 0, -32] } },
  })

  it('are what speaks for a label against its strongest rival, the weightiest first, without what speaks for neither', () => {
    const terms = explainDecision(
      chain,
      1,
      (add) => {
        add('word', 'lamp')
        add('word', 'same')
        add('bias', '')
        add('word', 'must')
        add('word', 'unheard')
      },
      9,
    )
    expect(terms).toEqual([
      { feature: 'word=must', weight: 2 },
      { feature: 'bias', weight: -1 },
      { feature: 'word=lamp', weight: -0.5 },
    ])
  })

  it('are no more than were asked for', () => {
    const tell = (add: (group: string, value: string) => void): void => {
      add('word', 'must')
      add('bias', '')
    }
    expect(explainDecision(chain, 1, tell, 1)).toEqual([{ feature: 'word=must', weight: 2 }])
  })
})
