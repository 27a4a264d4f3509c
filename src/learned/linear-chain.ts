import type { Model } from '../schema/model.ts'

/** Takes one feature of a place: "h" (a word of the heading above), "requir". */
export type AddFeature = (group: string, value: string) => void

/** Tells the features of one place of a sequence, in any order, each at most once. */
export type TellFeatures = (at: number, add: AddFeature) => void

/** A model made ready to decide. */
export interface LinearChain {
  readonly labels: readonly string[]
  readonly scale: number
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>
  /** Row by row; the last row is from the start. */
  readonly transitions: Int32Array
}

/** What was decided for one place. */
export interface Decision {
  /** Index of the label. */
  readonly label: number
  /** 0..1: the share of all ways to label the sequence that agree here. */
  readonly sure: number
}

/** Of a feature that speaks for a decision, or against it. */
export interface Term {
  /** "w=requir" */
  readonly feature: string
  /** In units of log-odds, against the strongest other label. */
  readonly weight: number
}

const mapsOf = (weights: Model['weights']): LinearChain['weights'] =>
  new Map(Object.entries(weights).map(([group, values]) => [group, new Map(Object.entries(values))]))

/** Make a model ready; one that was trained for other features must not be given. */
export const toLinearChain = ({ labels, scale, weights, transitions }: Model): LinearChain => ({
  labels,
  scale,
  weights: mapsOf(weights),
  transitions: Int32Array.from(transitions.flat()),
})

/** What the features of each place speak for each label: `length` rows of one number for each label. */
const scoreAll = ({ labels, weights }: LinearChain, length: number, tell: TellFeatures): Float64Array => {
  const scores = new Float64Array(length * labels.length)
  let row = 0
  const add: AddFeature = (group, value) => {
    const found = weights.get(group)?.get(value)
    if (found) for (let label = 0; label < found.length; label++) scores[row + label] = (scores[row + label] ?? 0) + (found[label] ?? 0)
  }
  for (let at = 0; at < length; at++) {
    row = at * labels.length
    tell(at, add)
  }
  return scores
}

/** One step of a walk along a sequence: for each label the sums over the labels of the place beside it. */
type Fold = (sums: readonly number[]) => number

const highest: Fold = (sums) => Math.max(...sums)

const logSum: Fold = (sums) => {
  const most = highest(sums)
  return most + Math.log(sums.reduce((total, sum) => total + Math.exp(sum - most), 0))
}

/** The best way to label a sequence (Viterbi): whole numbers only, so that every machine finds the same. */
const bestPath = ({ labels, transitions }: LinearChain, scores: Float64Array, length: number): number[] => {
  const size = labels.length
  const best = new Float64Array(length * size)
  const from = new Int32Array(length * size)
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < size; label++) {
      let most = at === 0 ? (transitions[size * size + label] ?? 0) : Number.NEGATIVE_INFINITY
      for (let before = 0; at > 0 && before < size; before++) {
        const sum = (best[(at - 1) * size + before] ?? 0) + (transitions[before * size + label] ?? 0)
        if (sum <= most) continue
        most = sum
        from[at * size + label] = before
      }
      best[at * size + label] = most + (scores[at * size + label] ?? 0)
    }
  }
  const last = [...best.subarray((length - 1) * size)]
  const path = [last.indexOf(highest(last))]
  for (let at = length - 1; at > 0; at--) path.unshift(from[at * size + (path[0] ?? 0)] ?? 0)
  return path
}

/** For each place and label the log of what all ways to label the rest of the sequence, on one side of it, add up to. */
const sumPaths = (
  { labels, transitions, scale }: LinearChain,
  scores: Float64Array,
  length: number,
  isForward: boolean,
): Float64Array => {
  const size = labels.length
  const sums = new Float64Array(length * size)
  const steps = Array.from({ length }, (_, step) => (isForward ? step : length - 1 - step))
  for (const at of steps) {
    const beside = isForward ? at - 1 : at + 1
    for (let label = 0; label < size; label++) {
      const others = labels.map((_, other) => {
        const [before, after] = isForward ? [other, label] : [label, other]
        return (
          (sums[beside * size + other] ?? 0) +
          ((transitions[before * size + after] ?? 0) + (isForward ? 0 : (scores[beside * size + other] ?? 0))) / scale
        )
      })
      const isEnd = beside < 0 || beside >= length
      const start = isForward ? (transitions[size * size + label] ?? 0) / scale : 0
      sums[at * size + label] = (isEnd ? start : logSum(others)) + (isForward ? (scores[at * size + label] ?? 0) / scale : 0)
    }
  }
  return sums
}

const shareOf = (chain: LinearChain, scores: Float64Array, length: number): ((at: number, label: number) => number) => {
  const size = chain.labels.length
  const ahead = sumPaths(chain, scores, length, true)
  const behind = sumPaths(chain, scores, length, false)
  const total = logSum([...ahead.subarray((length - 1) * size)])
  return (at, label) => Math.min(1, Math.exp((ahead[at * size + label] ?? 0) + (behind[at * size + label] ?? 0) - total))
}

/** In hundredths, so that the last digits of a logarithm, which machines may differ in, are never seen. */
const roundShare = (share: number): number => Math.round(share * 100) / 100

/**
 * Label a sequence: the most likely labels together, by a linear-chain model (Lafferty, McCallum and Pereira, 2001).
 *
 * @param length of the sequence; 0 gives an empty answer.
 * @returns One decision for each place.
 */
export const decide = (chain: LinearChain, length: number, tell: TellFeatures): Decision[] => {
  if (length === 0) return []
  const scores = scoreAll(chain, length, tell)
  const share = shareOf(chain, scores, length)
  return bestPath(chain, scores, length).map((label, at) => ({ label, sure: roundShare(share(at, label)) }))
}

/**
 * The features that spoke most for one place's label, or against it, against the strongest other label there.
 *
 * @param most how many, the weightiest first.
 */
export const explainDecision = (
  { labels, weights, scale }: LinearChain,
  label: number,
  tell: (add: AddFeature) => void,
  most: number,
): Term[] => {
  const found: { readonly feature: string; readonly row: readonly number[] }[] = []
  tell((group, value) => {
    const row = weights.get(group)?.get(value)
    if (row) found.push({ feature: value === '' ? group : `${group}=${value}`, row })
  })
  const totals = labels.map((_, index) => found.reduce((sum, { row }) => sum + (row[index] ?? 0), 0))
  const rival = totals.reduce((best, total, index) => (index !== label && (best < 0 || total > (totals[best] ?? 0)) ? index : best), -1)
  return found
    .map(({ feature, row }) => ({ feature, weight: Math.round((((row[label] ?? 0) - (row[rival] ?? 0)) / scale) * 100) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most)
}
