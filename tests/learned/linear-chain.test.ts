import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Features, type Grid, SEPARATOR, type Template, toColumn } from '../../src/learned/features.ts'
import { decide, decideAndJudge, explainDecision, toLinearChain } from '../../src/learned/linear-chain.ts'
import { knownValue } from '../../src/learned/value.ts'
import type { Model } from '../../src/schema/model.ts'
import { viewOfGroups } from '../helpers/view-of-groups.ts'
import { weigh } from '../helpers/weigh.ts'

/** A sequence as the features of its places, "group value", and a model that knows some of them. */
interface Case {
  readonly model: Model
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  readonly places: readonly (readonly string[])[]
}

const FEATURES = ['word a', 'word b', 'ending a', 'ending c', 'bias -', 'unknown x']

const KINDS_OF_STEPS = 2

/** A step to a place with an odd number of features is of another kind. */
const kindOfStep = (place: readonly string[] | undefined): number => (place?.length ?? 0) % KINDS_OF_STEPS

const weight = fc.integer({ min: -40, max: 40 })

const modelOf = (size: number): fc.Arbitrary<Pick<Case, 'model' | 'rows'>> => {
  const row = fc.array(weight, { minLength: size, maxLength: size })
  return fc
    .record({
      rows: fc.array(row, { minLength: 5, maxLength: 5 }),
      transitions: fc.array(row, { minLength: KINDS_OF_STEPS * size + 1, maxLength: KINDS_OF_STEPS * size + 1 }),
    })
    .map(({ rows: given, transitions }) => {
      const [a = [], b = [], c = [], d = [], e = []] = given
      const rows = { word: { a, b }, ending: { a: c, c: d }, bias: { '-': e } }
      const model = {
        ...{
          task: 'test',
          features: 1,
          scale: 16,
          transitions,
          labels: Array.from({ length: size }, (_, label) => `label ${label}`),
        },
        ...weigh(rows),
      }
      return { model, rows }
    })
}

const caseOf: fc.Arbitrary<Case> = fc
  .integer({ min: 2, max: 4 })
  .chain((size) => fc.tuple(modelOf(size), fc.array(fc.subarray(FEATURES), { minLength: 1, maxLength: 5 })))
  .map(([model, places]) => ({ ...model, places }))

const VIEW = viewOfGroups('word', 'ending', 'bias', 'unknown', 'before', 'around')

const seenOf = (places: Case['places']): Features => ({
  length: places.length,
  see: (at) => VIEW.see(places[at] ?? []),
  stepTo: (at) => kindOfStep(places[at]),
})

/** All ways to label a sequence, the slow way. */
const allPaths = (length: number, size: number): number[][] =>
  length === 0 ? [[]] : allPaths(length - 1, size).flatMap((path) => Array.from({ length: size }, (_, label) => [...path, label]))

/** What a way to label a sequence adds up to. */
const scoreOf = ({ model: { transitions, labels }, rows, places }: Case, path: readonly number[]): number =>
  path.reduce((sum, label, at) => {
    const own = (places[at] ?? []).map((feature) => {
      const [group = '', value = ''] = feature.split(' ')
      return rows[group]?.[value]?.[label] ?? 0
    })
    const before = path[at - 1]
    const step = before === undefined ? KINDS_OF_STEPS * labels.length : kindOfStep(places[at]) * labels.length + before
    return sum + own.reduce((a, b) => a + b, 0) + (transitions[step]?.[label] ?? 0)
  }, 0)

describe('the labels of a sequence', () => {
  it('add up to as much as those of any other way to label it', () => {
    fc.assert(
      fc.property(caseOf, (given) => {
        const { model, places } = given
        const path = decide(toLinearChain(model, VIEW), seenOf(places))
        const best = Math.max(...allPaths(places.length, model.labels.length).map((other) => scoreOf(given, other)))
        expect(scoreOf(given, path)).toBe(best)
      }),
    )
  })

  it('are as sure as the share of all ways to label it that agree', () => {
    fc.assert(
      fc.property(caseOf, (given) => {
        const { model, places } = given
        const chain = toLinearChain(model, VIEW)
        const decisions = decideAndJudge(chain, seenOf(places))
        const path = decisions.map(({ label }) => label)
        const ways = allPaths(places.length, model.labels.length).map((labels) => ({
          labels,
          odds: Math.exp(scoreOf(given, labels) / model.scale),
        }))
        expect(path).toEqual(decide(chain, seenOf(places)))
        const total = ways.reduce((sum, { odds }) => sum + odds, 0)
        const shares = path.map(
          (label, at) => ways.reduce((sum, { labels, odds }) => sum + (labels[at] === label ? odds : 0), 0) / total,
        )
        for (const [at, { sure }] of decideAndJudge(chain, seenOf(places)).entries())
          expect(Math.abs(sure - (shares[at] ?? 0))).toBeLessThanOrEqual(0.005_001)
      }),
    )
  })

  it('of none are none', () => {
    const chain = toLinearChain(
      {
        task: 't',
        features: 1,
        scale: 16,
        labels: ['a', 'b'],
        transitions: [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
        ...weigh({}),
      },
      VIEW,
    )
    expect(decide(chain, seenOf([]))).toEqual([])
    expect(decideAndJudge(chain, seenOf([]))).toEqual([])
  })
})

describe('the terms of a decision', () => {
  const chain = toLinearChain(
    {
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
      ...weigh({ word: { must: [-8, 24, 0], lamp: [8, 0, 0], same: [4, 4, 4] }, bias: { '': [16, 0, -32] } }),
    },
    VIEW,
  )

  it('are what speaks for a label against its strongest rival, the weightiest first, without what speaks for neither', () => {
    const seen = seenOf([[], ['word lamp', 'word same', 'bias ', 'word must', 'word unheard']])
    expect(explainDecision(chain, seen, { at: 1, label: 1 }, 9)).toEqual([
      { feature: 'word=must', weight: 2 },
      { feature: 'bias', weight: -1 },
      { feature: 'word=lamp', weight: -0.5 },
    ])
  })

  it('are no more than were asked for', () => {
    expect(explainDecision(chain, seenOf([['word must', 'bias ']]), { at: 0, label: 1 }, 1)).toEqual([
      { feature: 'word=must', weight: 2 },
    ])
  })
})

describe('features that templates make of columns', () => {
  const LETTERS = ['a', 'b', 'c']
  const TEMPLATES: readonly Template[] = [
    ['word', ['letter', 0]],
    ['before', ['letter', -1], ['letter', 0]],
    ['around', ['letter', -1], ['kind', 0], ['letter', 1]],
    ['bias', ['always', 0]],
  ]
  const OF = { word: ['letter'], before: ['letter', 'letter'], around: ['letter', 'kind', 'letter'], bias: ['always'] }

  const BAR = knownValue('|')
  const gridOf = (letters: readonly string[]): Grid => ({
    length: letters.length,
    columns: {
      letter: toColumn(letters, BAR, BAR, knownValue),
      kind: toColumn(letters, null, null, (letter) => (letter === 'c' ? null : knownValue('plain'))),
      always: knownValue('same'),
    },
    words: [BAR, BAR, BAR, ...letters.map(knownValue), BAR, BAR, BAR],
  })

  /** The same features, seen place by place. */
  const seenOfGrid = (letters: readonly string[]): Features => {
    const at = (index: number): string => letters[index] ?? '|'
    const places = letters.map((letter, place) => [
      ...['bias same', `word ${letter}`, `before ${at(place - 1)} ${letter}`],
      ...(letter === 'c' ? [] : [`around ${at(place - 1)} plain ${at(place + 1)}`]),
    ])
    return { length: places.length, see: (place) => VIEW.see(places[place] ?? []) }
  }

  const row = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 2 })
  const cells = fc.constantFrom('a', 'b', 'c', '|')
  const groups = fc.record({
    word: fc.dictionary(cells, row),
    before: fc.dictionary(
      fc.tuple(cells, cells).map((pair) => pair.join(SEPARATOR)),
      row,
    ),
    around: fc.dictionary(
      fc.tuple(cells, cells).map(([a, b]) => [a, 'plain', b].join(SEPARATOR)),
      row,
    ),
    bias: fc.dictionary(fc.constant('same'), row),
  })
  const head = {
    ...{ task: 't', features: 1, scale: 16, labels: ['no', 'yes'] },
    transitions: [
      [3, 0],
      [0, 2],
      [1, 0],
    ],
  }

  it('decide, and are explained, as the same features seen place by place', () => {
    fc.assert(
      fc.property(groups, fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 }), (rows, letters) => {
        const spaced = Object.fromEntries(
          Object.entries(rows).map(([group, values]) => [
            group,
            Object.fromEntries(Object.entries(values).map(([value, own]) => [value.replaceAll(SEPARATOR, ' '), own])),
          ]),
        )
        const chain = toLinearChain({ ...head, ...weigh(rows, OF) }, TEMPLATES, ['letter'])
        const other = toLinearChain({ ...head, ...weigh(spaced) }, VIEW)
        const [grid, seen] = [gridOf(letters), seenOfGrid(letters)]
        expect(decideAndJudge(chain, grid)).toEqual(decideAndJudge(other, seen))
        expect(explainDecision(chain, grid, { at: 0, label: 1 }, 9)).toEqual(explainDecision(other, seen, { at: 0, label: 1 }, 9))
      }),
    )
  })
})
