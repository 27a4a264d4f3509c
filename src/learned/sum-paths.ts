/** What labels of a sequence weigh, in log-odds. */
export interface Chain {
  readonly length: number
  /** How many labels there are. */
  readonly size: number
  /** Place by place, one number for each label. */
  readonly scores: Float64Array
  /** From label to label, row by row; the last row is from the start. */
  readonly transitions: Float64Array
}

/** Sums over all ways to label a sequence, as logarithms (forward-backward: Rabiner, 1989). */
export interface PathSums {
  /** Of the ways to label the places up to one, with this label there. */
  readonly ahead: Float64Array
  /** Of the ways to label the places behind one, from this label on. */
  readonly behind: Float64Array
  readonly total: number
}

/** The logarithm of the sum of the exponentials of some numbers. */
const logSum = (sums: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > most) most = sum
  let total = 0
  for (const sum of sums) total += Math.exp(sum - most)
  return most + Math.log(total)
}

const sumAhead = ({ length, size, scores, transitions }: Chain): Float64Array => {
  const sums = new Float64Array(length * size)
  const ways = new Float64Array(size)
  for (let at = 0; at < length; at++)
    for (let label = 0; label < size; label++) {
      for (let last = 0; at > 0 && last < size; last++)
        ways[last] = (sums[(at - 1) * size + last] ?? 0) + (transitions[last * size + label] ?? 0)
      const before = at === 0 ? (transitions[size * size + label] ?? 0) : logSum(ways)
      sums[at * size + label] = (scores[at * size + label] ?? 0) + before
    }
  return sums
}

const sumBehind = ({ length, size, scores, transitions }: Chain): Float64Array => {
  const sums = new Float64Array(length * size)
  const ways = new Float64Array(size)
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < size; label++) {
      const behind = (at + 1) * size
      for (let next = 0; next < size; next++)
        ways[next] = (transitions[label * size + next] ?? 0) + (scores[behind + next] ?? 0) + (sums[behind + next] ?? 0)
      sums[at * size + label] = logSum(ways)
    }
  return sums
}

/** Add up all ways to label a sequence of at least one place. */
export const sumPaths = (chain: Chain): PathSums => {
  const ahead = sumAhead(chain)
  return { ahead, behind: sumBehind(chain), total: logSum(ahead.subarray((chain.length - 1) * chain.size)) }
}
