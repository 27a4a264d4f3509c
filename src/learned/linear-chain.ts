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
const scoreAll = ({ labels, weights }: LinearChain, length: number, tell: TellFeatures): Int32Array => {
  const size = labels.length
  const scores = new Int32Array(length * size)
  let row = 0
  const add: AddFeature = (group, value) => {
    const found = weights.get(group)?.get(value)
    if (found === undefined) return
    for (let label = 0; label < size; label++) scores[row + label] = (scores[row + label] ?? 0) + (found[label] ?? 0)
  }
  for (let at = 0; at < length; at++) {
    row = at * size
    tell(at, add)
  }
  return scores
}

/** The label of the place before that a path to this label comes from with most, and with how much. */
interface Step {
  readonly from: Uint8Array
  readonly sums: Int32Array
}

/** The best way to come to each label of each place (Viterbi): whole numbers only, so that every machine finds the same. */
const walk = ({ labels, transitions }: LinearChain, scores: Int32Array, length: number): Step => {
  const size = labels.length
  const sums = new Int32Array(length * size)
  const from = new Uint8Array(length * size)
  for (let label = 0; label < size; label++) sums[label] = (transitions[size * size + label] ?? 0) + (scores[label] ?? 0)
  for (let at = 1; at < length; at++) {
    const before = (at - 1) * size
    const here = at * size
    for (let label = 0; label < size; label++) {
      let most = Number.NEGATIVE_INFINITY
      for (let last = 0; last < size; last++) {
        const sum = (sums[before + last] ?? 0) + (transitions[last * size + label] ?? 0)
        if (sum <= most) continue
        most = sum
        from[here + label] = last
      }
      sums[here + label] = most + (scores[here + label] ?? 0)
    }
  }
  return { from, sums }
}

const indexOfHighest = (numbers: Int32Array): number =>
  numbers.reduce((best, number, index) => (number > (numbers[best] ?? 0) ? index : best), 0)

const bestPath = (chain: LinearChain, scores: Int32Array, length: number): number[] => {
  const size = chain.labels.length
  const { from, sums } = walk(chain, scores, length)
  const path = new Array<number>(length)
  let label = indexOfHighest(sums.subarray((length - 1) * size))
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label
    label = from[at * size + label] ?? 0
  }
  return path
}

/**
 * Label a sequence: the most likely labels together, by a linear-chain model (Lafferty, McCallum and Pereira, 2001).
 *
 * @param length of the sequence; 0 gives an empty answer.
 * @returns The index of one label for each place.
 */
export const decide = (chain: LinearChain, length: number, tell: TellFeatures): number[] =>
  length === 0 ? [] : bestPath(chain, scoreAll(chain, length, tell), length)

/** The logarithm of the sum of the exponentials of some numbers. */
const logSum = (sums: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > most) most = sum
  let total = 0
  for (const sum of sums) total += Math.exp(sum - most)
  return most + Math.log(total)
}

/** For each label of each place, row by row, the log of what all ways to label the places before it, and it, add up to. */
const sumAhead = ({ labels, transitions, scale }: LinearChain, scores: Int32Array, length: number): Float64Array => {
  const size = labels.length
  const sums = new Float64Array(length * size)
  const ways = new Float64Array(size)
  for (let at = 0; at < length; at++)
    for (let label = 0; label < size; label++) {
      for (let last = 0; at > 0 && last < size; last++)
        ways[last] = (sums[(at - 1) * size + last] ?? 0) + (transitions[last * size + label] ?? 0) / scale
      const before = at === 0 ? (transitions[size * size + label] ?? 0) / scale : logSum(ways)
      sums[at * size + label] = before + (scores[at * size + label] ?? 0) / scale
    }
  return sums
}

/** The same of the places behind it, without it. */
const sumBehind = ({ labels, transitions, scale }: LinearChain, scores: Int32Array, length: number): Float64Array => {
  const size = labels.length
  const sums = new Float64Array(length * size)
  const ways = new Float64Array(size)
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < size; label++) {
      const behind = (at + 1) * size
      for (let next = 0; next < size; next++)
        ways[next] = ((transitions[label * size + next] ?? 0) + (scores[behind + next] ?? 0)) / scale + (sums[behind + next] ?? 0)
      sums[at * size + label] = logSum(ways)
    }
  return sums
}

/** In hundredths, so that the last digits of a logarithm, which machines may differ in, are never seen. */
const roundShare = (share: number): number => Math.round(Math.min(1, share) * 100) / 100

/** A label, and how sure it is. */
export interface Decision {
  /** Index of the label. */
  readonly label: number
  /** The share of all ways to label the sequence that agree here: 0..1. */
  readonly sure: number
}

/** {@link decide}, and how sure each label is, which takes as long again. */
export const decideAndJudge = (chain: LinearChain, length: number, tell: TellFeatures): Decision[] => {
  if (length === 0) return []
  const scores = scoreAll(chain, length, tell)
  const [ahead, behind] = [sumAhead(chain, scores, length), sumBehind(chain, scores, length)]
  const size = chain.labels.length
  const total = logSum(ahead.subarray((length - 1) * size))
  return bestPath(chain, scores, length).map((label, at) => ({
    label,
    sure: roundShare(Math.exp((ahead[at * size + label] ?? 0) + (behind[at * size + label] ?? 0) - total)),
  }))
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
  const rival = totals.reduce(
    (best, total, index) => (index !== label && (best < 0 || total > (totals[best] ?? 0)) ? index : best),
    -1,
  )
  return found
    .map(({ feature, row }) => ({ feature, weight: Math.round((((row[label] ?? 0) - (row[rival] ?? 0)) / scale) * 100) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most)
}
