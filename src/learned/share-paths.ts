/** The scores of a sequence's labels, in log-odds. */
export interface Chain {
  readonly length: number
  /** How many labels there are. */
  readonly size: number
  /** Place by place, one number for each label. */
  readonly scores: Float64Array
  /** From label to label, row by row, for each kind of step; the last row is for the start of a sequence. */
  readonly transitions: Float64Array
  /** {@link findOrigins} */
  readonly origins: Int32Array
}

/**
 * For each place of a sequence, where the transitions of the step to it begin.
 *
 * @param count how many transitions there are.
 */
export const findOrigins = (length: number, size: number, count: number, stepTo?: (at: number) => number): Int32Array => {
  const origins = new Int32Array(length)
  if (length > 0) origins[0] = count - size
  for (let at = 1; stepTo !== undefined && at < length; at++) origins[at] = stepTo(at) * size * size
  return origins
}

/** Shares of all labellings of a sequence, each weighted by its odds (forward-backward, scaled at each place: Rabiner, 1989). */
export interface PathShares {
  /** Place by place and label by label, the forward probabilities: the labellings of the places up to it, as shares of 1. */
  readonly forward: Float64Array
  /** The same backward, for the places after it; the product of both is the share of the labellings with this label here. */
  readonly backward: Float64Array
  /** Place by place, the odds of each label by its own features, relative to the best there. */
  readonly odds: Float64Array
  /** The transitions as odds. */
  readonly steps: Float64Array
  /** For each place, what the forward values were divided by. */
  readonly scales: Float64Array
}

const oddsOf = ({ length, size, scores }: Chain): Float64Array => {
  const odds = new Float64Array(scores.length)
  for (let at = 0; at < length; at++) {
    let most = Number.NEGATIVE_INFINITY
    for (let label = 0; label < size; label++) most = Math.max(most, scores[at * size + label] ?? 0)
    for (let label = 0; label < size; label++) odds[at * size + label] = Math.exp((scores[at * size + label] ?? 0) - most)
  }
  return odds
}

/** Compute the shares for a sequence of at least one place. */
export const sharePaths = (chain: Chain): PathShares => {
  const { length, size, transitions, origins } = chain
  const odds = oddsOf(chain)
  const steps = transitions.map(Math.exp)
  const [forward, backward, scales] = [new Float64Array(odds.length), new Float64Array(odds.length), new Float64Array(length)]
  for (let at = 0; at < length; at++) {
    const here = at * size
    const origin = origins[at] ?? 0
    let all = 0
    for (let label = 0; label < size; label++) {
      let ways = at === 0 ? (steps[origin + label] ?? 0) : 0
      for (let last = 0; at > 0 && last < size; last++)
        ways += (forward[here - size + last] ?? 0) * (steps[origin + last * size + label] ?? 0)
      const own = ways * (odds[here + label] ?? 0)
      forward[here + label] = own
      all += own
    }
    scales[at] = all
    for (let label = 0; label < size; label++) forward[here + label] = (forward[here + label] ?? 0) / all
  }
  backward.fill(1, (length - 1) * size)
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < size; label++) {
      const next = (at + 1) * size
      const from = (origins[at + 1] ?? 0) + label * size
      let ways = 0
      for (let to = 0; to < size; to++) ways += (steps[from + to] ?? 0) * (odds[next + to] ?? 0) * (backward[next + to] ?? 0)
      backward[at * size + label] = ways / (scales[at + 1] ?? 1)
    }
  return { forward, backward, odds, steps, scales }
}
