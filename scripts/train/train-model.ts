import { SEPARATOR } from '../../src/learned/features.ts'
import { findOrigins, sharePaths } from '../../src/learned/share-paths.ts'
import type { Model } from '../../src/schema/model.ts'
import { groupWeights, type Weighed } from './group-weights.ts'
import { createRandom } from './random.ts'

/** One sequence to learn from: the features of each place (group and values, separated by {@link SEPARATOR}) and its label. */
export interface Example {
  readonly features: readonly (readonly string[])[]
  readonly labels: readonly number[]
  /** For each place, the kind of the step to it; if absent, all are of one kind. */
  readonly steps?: readonly number[]
  /** Its document: a feature that occurs in too few documents is left out. */
  readonly document: number
}

export interface TrainOptions {
  readonly task: string
  readonly labels: readonly string[]
  /** Version of the code that made the features. */
  readonly features: number
  readonly epochs: number
  /** Step size. */
  readonly alpha: number
  /** Pull towards zero: what a feature must bring before it gets any weight. */
  readonly l1: number
  readonly l2: number
  /** A feature in fewer documents is left out as specific to them. */
  readonly minDocuments: number
  /** The share of features dropped from each look at an example, drawn again each time, so that none relies on another. */
  readonly dropout?: number
  /** How many of the last epochs the weights are averaged over. */
  readonly averaged?: number
  /** By label, its head start in log-odds: one of two kinds of mistakes costs more. */
  readonly lead?: Readonly<Record<string, number>>
  /** How many kinds of steps there are. Default: 1. */
  readonly steps?: number
  /** Whether a label may follow another (null: come first); if absent, each may. */
  readonly mayFollow?: (before: number | null, label: number) => boolean
  /** By group, the columns of its values; a group that is not listed is a column of its own. */
  readonly columns?: ReadonlyMap<string, readonly string[]>
}

/** How many whole steps make one unit of log-odds. */
const SCALE = 16

/** A feature that weighs less for every label changes almost nothing, and there are many of them. */
const LEAST_WEIGHT = 2

/** The group of the one feature that every place has. */
const BIAS = 'bias'

const SEED = 7

const shuffle = (order: number[], random: () => number): void => {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [order[at] ?? 0, order[other] ?? 0]
    order[at] = b
    order[other] = a
  }
}

/** Features that enough documents have, numbered in order of their names. */
const numberFeatures = (examples: readonly Example[], minDocuments: number): Map<string, number> => {
  const seen = new Map<string, { documents: number; last: number }>()
  for (const { features, document } of examples)
    for (const feature of features.flat()) {
      const known = seen.get(feature)
      if (known === undefined) seen.set(feature, { documents: 1, last: document })
      else if (known.last !== document) {
        known.documents++
        known.last = document
      }
    }
  const kept = [...seen].filter(([, { documents }]) => documents >= minDocuments).map(([feature]) => feature)
  return new Map(kept.sort().map((feature, index) => [feature, index]))
}

/** An example with its features numbered, place after place. */
interface Encoded {
  readonly labels: Uint8Array
  readonly features: Int32Array
  /** Of each place, where its features begin, and where the last ones end. */
  readonly starts: Int32Array
  /** {@link findOrigins} */
  readonly origins: Int32Array
}

const encode = (
  { labels, features, steps }: Example,
  numbers: ReadonlyMap<string, number>,
  size: number,
  count: number,
): Encoded => {
  const places = features.map((own) => own.flatMap((feature) => numbers.get(feature) ?? []))
  const starts = new Int32Array(places.length + 1)
  for (const [at, own] of places.entries()) starts[at + 1] = (starts[at] ?? 0) + own.length
  const origins = findOrigins(labels.length, size, count, (at) => steps?.[at] ?? 0)
  return { labels: Uint8Array.from(labels), features: Int32Array.from(places.flat()), starts, origins }
}

/** Weights that follow the regularized leader, coordinate by coordinate (FTRL-Proximal: McMahan et al., KDD 2013). */
const createLearner = (size: number, { alpha, l1, l2 }: TrainOptions) => {
  const weights = new Float64Array(size)
  const leads = new Float64Array(size)
  const squares = new Float64Array(size)
  const roots = new Float64Array(size)
  const update = (at: number, gradient: number): void => {
    const square = (squares[at] ?? 0) + gradient * gradient
    const root = Math.sqrt(square)
    const lead = (leads[at] ?? 0) + gradient - ((root - (roots[at] ?? 0)) / alpha) * (weights[at] ?? 0)
    squares[at] = square
    roots[at] = root
    leads[at] = lead
    weights[at] = Math.abs(lead) <= l1 ? 0 : -(lead - Math.sign(lead) * l1) / ((1 + root) / alpha + l2)
  }
  return { weights, update }
}

/** The log-odds of a step that is never taken: beyond what any features can bring. */
const NEVER = -60

/** Below this share a label is practically ruled out, and its weights are left alone. */
const LEAST_SHARE = 1e-3

/** What a learner learns from one example. */
type Learn = (example: Encoded) => void

/** An example without a share of its features. */
const dropFeatures = ({ features, starts, ...rest }: Encoded, share: number, random: () => number): Encoded => {
  const kept = new Int32Array(features.length)
  const keptStarts = new Int32Array(starts.length)
  let count = 0
  for (let at = 0; at < rest.labels.length; at++) {
    for (let next = starts[at] ?? 0; next < (starts[at + 1] ?? 0); next++)
      if (random() >= share) kept[count++] = features[next] ?? 0
    keptStarts[at + 1] = count
  }
  return { ...rest, features: kept.subarray(0, count), starts: keptStarts }
}

const scorePlaces = ({ features, starts }: Encoded, weights: Float64Array, size: number, gain: number): Float64Array => {
  const length = starts.length - 1
  const scores = new Float64Array(length * size)
  for (let at = 0; at < length; at++)
    for (let next = starts[at] ?? 0; next < (starts[at + 1] ?? 0); next++)
      for (let label = 0, from = (features[next] ?? 0) * size, to = at * size; label < size; label++, from++, to++)
        scores[to] = (scores[to] ?? 0) + gain * (weights[from] ?? 0)
  return scores
}

/**
 * Moves the weights towards the labels of an example.
 *
 * @param transitionsFrom where the weights of transitions begin.
 * @param gain how much a feature counts when others were dropped.
 */
const createTeacher = (
  { weights, update }: ReturnType<typeof createLearner>,
  size: number,
  transitionsFrom: number,
  gain: number,
): Learn => {
  const share = new Float64Array(size)
  return (example) => {
    const { labels, features, starts, origins } = example
    const length = labels.length
    const scores = scorePlaces(example, weights, size, gain)
    const transitions = weights.subarray(transitionsFrom)
    const { forward, backward, odds, steps, scales } = sharePaths({ length, size, scores, transitions, origins })
    const taken = new Float64Array(transitions.length)
    for (let at = 0; at < length; at++) {
      const here = at * size
      const origin = origins[at] ?? 0
      for (let label = 0; label < size; label++) {
        share[label] = (forward[here + label] ?? 0) * (backward[here + label] ?? 0)
        if (at === 0) taken[origin + label] = (taken[origin + label] ?? 0) + (share[label] ?? 0)
        const onward = ((odds[here + label] ?? 0) * (backward[here + label] ?? 0)) / (scales[at] ?? 1)
        for (let before = 0, step = origin + label; at > 0 && before < size; before++, step += size)
          taken[step] = (taken[step] ?? 0) + (forward[here - size + before] ?? 0) * (steps[step] ?? 0) * onward
      }
      const right = labels[at] ?? 0
      const step = origin + (at === 0 ? 0 : (labels[at - 1] ?? 0)) * size + right
      taken[step] = (taken[step] ?? 0) - 1
      share[right] = (share[right] ?? 0) - 1
      for (let next = starts[at] ?? 0; next < (starts[at + 1] ?? 0); next++)
        for (let label = 0, from = (features[next] ?? 0) * size; label < size; label++) {
          const gradient = share[label] ?? 0
          if (Math.abs(gradient) > LEAST_SHARE) update(from + label, gain * gradient)
        }
    }
    for (const [step, gradient] of taken.entries())
      if (gradient !== 0 && transitions[step] !== NEVER) update(transitionsFrom + step, gradient)
  }
}

/** Rules out the steps that are never taken; as in all transitions, the last row is for the start. */
const ruleOut = (transitions: Float64Array, size: number, mayFollow: NonNullable<TrainOptions['mayFollow']>): void => {
  for (let step = 0; step < transitions.length; step++) {
    const before = step < transitions.length - size ? Math.floor(step / size) % size : null
    if (!mayFollow(before, step % size)) transitions[step] = NEVER
  }
}

/**
 * Train a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) and round it to whole numbers.
 * The same examples give the same model.
 */
export const trainModel = (examples: readonly Example[], options: TrainOptions): Model => {
  const { task, labels, features, epochs, minDocuments, dropout = 0, averaged = 1 } = options
  const given = options.columns ?? new Map<string, readonly string[]>()
  const size = labels.length
  const numbers = numberFeatures(examples, minDocuments)
  const transitionsFrom = numbers.size * size
  const rows = (options.steps ?? 1) * size + 1
  const learner = createLearner(transitionsFrom + rows * size, options)
  if (options.mayFollow) ruleOut(learner.weights.subarray(transitionsFrom), size, options.mayFollow)
  const learn = createTeacher(learner, size, transitionsFrom, 1 / (1 - dropout))
  const encoded = examples
    .filter((example) => example.labels.length > 0)
    .map((example) => encode(example, numbers, size, rows * size))
  const sums = new Float64Array(learner.weights.length)
  const random = createRandom(SEED)
  const order = encoded.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const example = encoded[index] as Encoded
      learn(dropout > 0 ? dropFeatures(example, dropout, random) : example)
    }
    if (epoch >= epochs - averaged) for (const [at, weight] of learner.weights.entries()) sums[at] = (sums[at] ?? 0) + weight
  }

  const rounded = (at: number): number => Math.round(((sums[at] ?? 0) / averaged) * SCALE) || 0
  const leadOf = (label: string): number => Math.round((options.lead?.[label] ?? 0) * SCALE)
  const weighed = [...numbers].flatMap(([feature, index]): Weighed[] => {
    const [group = '', ...values] = feature.split(SEPARATOR)
    const row = labels.map((name, label) => rounded(index * size + label) + (group === BIAS ? leadOf(name) : 0))
    return row.every((weight) => Math.abs(weight) < LEAST_WEIGHT) ? [] : [{ group, values, row }]
  })
  const columnsOf = (group: string): readonly string[] => given.get(group) ?? [group]
  return {
    ...{ task, features, scale: SCALE },
    labels: [...labels],
    transitions: Array.from({ length: rows }, (_, from) => labels.map((_, to) => rounded(transitionsFrom + from * size + to))),
    ...groupWeights(weighed, columnsOf),
  }
}
