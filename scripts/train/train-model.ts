import type { Model } from '../../src/schema/model.ts'

/** One sequence to learn from: the features of each place ("group\u0001value") and its label. */
export interface Example {
  readonly features: readonly (readonly string[])[]
  readonly labels: readonly number[]
  /** Of which document: a feature that too few of them have is left out. */
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
  /** Pull towards zero: what a feature must bring before it weighs anything. */
  readonly l1: number
  readonly l2: number
  /** A feature that fewer documents have is nobody's but theirs. */
  readonly minDocuments: number
}

/** Whole numbers for one unit of log-odds. */
const SCALE = 16

/** A feature that weighs less for every label changes next to nothing, and there are many such. */
const LEAST_WEIGHT = 2

const SEED = 7

export const SEPARATOR = '\u0001'

/** A linear congruential generator (Numerical Recipes): the same order of examples on every machine. */
const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

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

const logSumExp = (values: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/** Weights that follow the regularized leader, coordinate by coordinate (FTRL-Proximal: McMahan et al., KDD 2013). */
const createLearner = (size: number, { alpha, l1, l2 }: TrainOptions) => {
  const weights = new Float64Array(size)
  const leads = new Float64Array(size)
  const squares = new Float64Array(size)
  const update = (at: number, gradient: number): void => {
    const before = squares[at] ?? 0
    const after = before + gradient * gradient
    const lead = (leads[at] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * (weights[at] ?? 0)
    squares[at] = after
    leads[at] = lead
    weights[at] = Math.abs(lead) <= l1 ? 0 : -(lead - Math.sign(lead) * l1) / ((1 + Math.sqrt(after)) / alpha + l2)
  }
  return { weights, update }
}

/** Below this share a label is as good as ruled out, and its weights are left as they are. */
const LEAST_SHARE = 1e-4

/**
 * Train a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) and round it to whole numbers.
 * The same examples give the same model.
 */
export const trainModel = (examples: readonly Example[], options: TrainOptions): Model => {
  const { task, labels, features, epochs, minDocuments } = options
  const size = labels.length
  const numbers = numberFeatures(examples, minDocuments)
  const transitionsFrom = numbers.size * size
  const { weights, update } = createLearner(transitionsFrom + (size + 1) * size, options)
  const encoded = examples.map((example) => ({
    labels: example.labels,
    places: example.features.map((own) => Int32Array.from(own.flatMap((feature) => numbers.get(feature) ?? []))),
  }))
  const transition = (from: number, to: number): number => weights[transitionsFrom + from * size + to] ?? 0
  const buffer = new Float64Array(size)

  const learn = ({ places, labels: truth }: (typeof encoded)[number]): void => {
    const length = places.length
    const scores = places.map((own) => {
      const sums = new Float64Array(size)
      for (const feature of own)
        for (let label = 0; label < size; label++) sums[label] = (sums[label] ?? 0) + (weights[feature * size + label] ?? 0)
      return sums
    })
    const ahead: Float64Array[] = []
    const behind: Float64Array[] = new Array<Float64Array>(length)
    for (let at = 0; at < length; at++) {
      const sums = new Float64Array(size)
      for (let label = 0; label < size; label++) {
        for (let before = 0; at > 0 && before < size; before++)
          buffer[before] = (ahead[at - 1]?.[before] ?? 0) + transition(before, label)
        sums[label] = (scores[at]?.[label] ?? 0) + (at === 0 ? transition(size, label) : logSumExp(buffer))
      }
      ahead.push(sums)
    }
    for (let at = length - 1; at >= 0; at--) {
      const sums = new Float64Array(size)
      for (let label = 0; at < length - 1 && label < size; label++) {
        for (let next = 0; next < size; next++)
          buffer[next] = transition(label, next) + (scores[at + 1]?.[next] ?? 0) + (behind[at + 1]?.[next] ?? 0)
        sums[label] = logSumExp(buffer)
      }
      behind[at] = sums
    }
    const total = logSumExp(ahead[length - 1] ?? buffer)
    const steps = new Float64Array((size + 1) * size)
    for (let at = 0; at < length; at++) {
      const share = new Float64Array(size)
      for (let label = 0; label < size; label++)
        share[label] = Math.exp((ahead[at]?.[label] ?? 0) + (behind[at]?.[label] ?? 0) - total)
      for (let label = 0; label < size; label++)
        if (at === 0) steps[size * size + label] = (steps[size * size + label] ?? 0) + (share[label] ?? 0)
        else
          for (let before = 0; before < size; before++) {
            const path =
              (ahead[at - 1]?.[before] ?? 0) + transition(before, label) + (scores[at]?.[label] ?? 0) + (behind[at]?.[label] ?? 0)
            steps[before * size + label] = (steps[before * size + label] ?? 0) + Math.exp(path - total)
          }
      const right = truth[at] ?? 0
      const taken = (at === 0 ? size : (truth[at - 1] ?? 0)) * size + right
      steps[taken] = (steps[taken] ?? 0) - 1
      share[right] = (share[right] ?? 0) - 1
      for (const feature of places[at] ?? [])
        for (let label = 0; label < size; label++) {
          const gradient = share[label] ?? 0
          if (Math.abs(gradient) > LEAST_SHARE) update(feature * size + label, gradient)
        }
    }
    for (const [step, gradient] of steps.entries()) if (gradient !== 0) update(transitionsFrom + step, gradient)
  }

  const random = createRandom(SEED)
  const order = encoded.flatMap(({ places }, index) => (places.length > 0 ? [index] : []))
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const example = encoded[index]
      if (example) learn(example)
    }
  }

  const rounded = (at: number): number => Math.round((weights[at] ?? 0) * SCALE) || 0
  const byGroup: Record<string, Record<string, number[]>> = {}
  for (const [feature, index] of numbers) {
    const row = labels.map((_, label) => rounded(index * size + label))
    if (row.every((weight) => Math.abs(weight) < LEAST_WEIGHT)) continue
    const [group = '', value = ''] = feature.split(SEPARATOR)
    byGroup[group] ??= {}
    byGroup[group][value] = row
  }
  return {
    task,
    features,
    scale: SCALE,
    labels: [...labels],
    transitions: Array.from({ length: size + 1 }, (_, from) =>
      labels.map((_, to) => rounded(transitionsFrom + from * size + to)),
    ),
    weights: byGroup,
  }
}
