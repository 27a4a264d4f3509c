/** Figures of agreement. Each is null if the numbers do not determine it. */

export type Pair = readonly [number, number]

export const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Pearson's r. */
export const correlation = (pairs: readonly Pair[]): number | null => {
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)) ?? 0, mean(pairs.map(([, y]) => y)) ?? 0]
  const sum = (term: (x: number, y: number) => number): number =>
    pairs.reduce((total, [x, y]) => total + term(x - meanX, y - meanY), 0)
  const spread = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
  return spread === 0 ? null : sum((x, y) => x * y) / spread
}

/**
 * Cohen's kappa with quadratic weights (Cohen 1968): one minus the mean squared distance between classes (0, 1, 2, …), as a
 * share of what it would be if the same classes were dealt at random, E(X²) + E(Y²) − 2 E(X) E(Y).
 */
export const weightedKappa = (pairs: readonly Pair[]): number | null => {
  const average = (term: (x: number, y: number) => number): number => mean(pairs.map(([x, y]) => term(x, y))) ?? 0
  const byChance = average((x) => x * x) + average((_, y) => y * y) - 2 * average((x) => x) * average((_, y) => y)
  return byChance === 0 ? null : 1 - average((x, y) => (x - y) ** 2) / byChance
}

/** The share of all for which something holds. */
export const shareThat = <T>(all: readonly T[], holds: (one: T) => boolean): number | null =>
  all.length === 0 ? null : all.filter(holds).length / all.length
