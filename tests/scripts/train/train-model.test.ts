import { describe, expect, it } from 'vitest'
import { type Example, trainModel } from '../../../scripts/train/train-model.ts'
import { serializeModels } from '../../../scripts/train/write-models.ts'
import { SEPARATOR } from '../../../src/learned/features.ts'
import { decide, toLinearChain } from '../../../src/learned/linear-chain.ts'
import type { Model } from '../../../src/schema/model.ts'
import { viewOfGroups } from '../../helpers/view-of-groups.ts'

const VIEW = viewOfGroups('word', 'bias')

const seenOf = (...places: readonly (readonly string[])[]) => ({
  length: places.length,
  see: (at: number) => VIEW.see(places[at] ?? []),
})

const OPTIONS = {
  task: 'sense',
  labels: ['no', 'yes'],
  features: 1,
  epochs: 10,
  alpha: 0.1,
  l1: 0.5,
  l2: 1,
  minDocuments: 3,
} as const

const feature = (group: string, value: string): string => group + SEPARATOR + value

/** Sentences of ten invented postings: what says "must" asks. One word stands in two of the postings alone. */
const EXAMPLES: readonly Example[] = Array.from({ length: 10 }, (_, document) => ({
  document,
  labels: [0, 1, document % 2],
  features: [
    [feature('word', 'lamp'), feature('bias', '')],
    [feature('word', 'must'), feature('word', document < 2 ? 'rare' : 'have'), feature('bias', '')],
    [feature('word', document % 2 === 1 ? 'must' : 'shop'), feature('bias', '')],
  ],
}))

const bytesOf = (model: Model): string | undefined =>
  serializeModels({ sense: model, kind: model, parts: model, choices: model, wordClasses: { classes: [], groups: [] } }).get(
    'sense.json',
  )

describe('training', () => {
  it('gives the same bytes for the same examples', () => {
    expect(bytesOf(trainModel(EXAMPLES, OPTIONS))).toBe(bytesOf(trainModel(EXAMPLES, OPTIONS)))
  })

  it('learns what the examples say', () => {
    const chain = toLinearChain(trainModel(EXAMPLES, OPTIONS), VIEW)
    const places = [['word lamp'], ['word must'], ['word shop'], ['word must', 'word have']]
    const path = decide(chain, seenOf(...places.map((words) => ['bias ', ...words])))
    expect(path.map((label) => chain.labels[label])).toEqual(['no', 'yes', 'no', 'yes'])
  })

  it('gives a label its lead wherever nothing else speaks', () => {
    const nothing = seenOf(['bias '])
    const labelOf = (lead: Record<string, number>): string | undefined => {
      const chain = toLinearChain(trainModel(EXAMPLES, { ...OPTIONS, lead }), VIEW)
      return chain.labels[decide(chain, nothing)[0] ?? 0]
    }
    expect([labelOf({ no: 9 }), labelOf({ yes: 9 })]).toEqual(['no', 'yes'])
  })

  it('that leaves features out at random gives the same bytes, and learns the same', () => {
    const options = { ...OPTIONS, dropout: 0.3, averaged: 4 }
    const model = trainModel(EXAMPLES, options)
    expect(bytesOf(model)).toBe(bytesOf(trainModel(EXAMPLES, options)))
    expect(bytesOf(model)).not.toBe(bytesOf(trainModel(EXAMPLES, OPTIONS)))
    const chain = toLinearChain(model, VIEW)
    const must = seenOf(['word must'])
    expect(chain.labels[decide(chain, must)[0] ?? 0]).toBe('yes')
  })

  it('weighs the steps of each kind apart', () => {
    const steps = EXAMPLES.map((example) => ({ ...example, steps: [0, 1, 0], features: example.labels.map(() => []) }))
    const { transitions } = trainModel(steps, { ...OPTIONS, steps: 2 })
    const [apart, together] = [transitions[0] ?? [], transitions[2] ?? []]
    expect(transitions).toHaveLength(5)
    expect(together[1]).toBeGreaterThan(apart[1] ?? 0)
  })

  it('never takes a step that is ruled out, whatever the features say', () => {
    const mayFollow = (before: number | null, label: number): boolean => before === null || before !== label
    const chain = toLinearChain(trainModel(EXAMPLES, { ...OPTIONS, mayFollow }), VIEW)
    const path = decide(chain, seenOf(...new Array<string[]>(4).fill(['word must'])))
    expect(path.every((label, at) => mayFollow(path[at - 1] ?? null, label))).toBe(true)
  })

  it('keeps whole numbers, and no feature that fewer than three documents have', () => {
    const { columns, weights, transitions } = trainModel(EXAMPLES, OPTIONS)
    expect(columns.word).toContain('must')
    expect(columns.word).not.toContain('rare')
    expect([...transitions, ...Object.values(weights).map(({ rows }) => rows)].flat().every(Number.isInteger)).toBe(true)
  })
})
