import { EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix'
import { splitWords } from '../../src/learned/words.ts'
import type { WordClasses } from '../../src/schema/model.ts'
import { createRandom } from './random.ts'

/** Options, chosen by cross-validation of what the classes bring the models of postings. */
export interface ClassOptions {
  /** How many classes, and groups of classes. */
  readonly classes: number
  readonly groups: number
  /** A word found in fewer texts is left out, so that nobody's own words are in the table. */
  readonly leastTexts: number
  /** How many of the commonest words count as neighbours. */
  readonly neighbours: number
  /** How many numbers represent a word. */
  readonly dimensions: number
}

const USUAL: ClassOptions = { classes: 400, groups: 80, leastTexts: 8, neighbours: 2500, dimensions: 100 }

/** Places beside a word that count as its neighbours. */
const PLACES = [-2, -1, 1, 2]

/** Rare neighbours would weigh too much without it (Levy, Goldberg and Dagan, 2015). */
const SMOOTHING = 0.75

/** Extra directions, and rounds, that make the random projection exact enough (Halko, Martinsson and Tropp, 2011). */
const OVERSAMPLING = 20
const ROUNDS = 3
const MOST_STEPS = 40
const SEED = 11

const LINE_END = '¶'
const WORD = /^\p{L}/u

const tokensOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => [...splitWords(line).map((word) => (/^\d/.test(word) ? '#' : word.toLowerCase())), LINE_END])

/** In how many texts each word occurs, the most common first. */
const countTexts = (texts: readonly (readonly string[])[]): [string, number][] => {
  const counts = new Map<string, number>()
  for (const tokens of texts) for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** For each word, how often each neighbour occurs at each place. */
type Rows = readonly ReadonlyMap<number, number>[]

const countNeighbours = (
  texts: readonly (readonly string[])[],
  words: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, number>,
): Rows => {
  const rows = Array.from(words, () => new Map<number, number>())
  for (const tokens of texts)
    for (const [at, token] of tokens.entries()) {
      const row = rows[words.get(token) ?? -1]
      if (row === undefined) continue
      for (const [place, step] of PLACES.entries()) {
        const neighbour = neighbours.get(tokens[at + step] ?? '')
        if (neighbour === undefined) continue
        const column = place * neighbours.size + neighbour
        row.set(column, (row.get(column) ?? 0) + 1)
      }
    }
  return rows
}

const sumOf = (numbers: Iterable<number>): number => {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

/** Positive pointwise mutual information: how much more often than by chance a neighbour occurs there. */
const weighNeighbours = (rows: Rows, columns: number): Rows => {
  const totals = new Float64Array(columns)
  for (const row of rows) for (const [column, count] of row) totals[column] = (totals[column] ?? 0) + count
  const smoothed = totals.map((total) => total ** SMOOTHING)
  const all = sumOf(smoothed)
  return rows.map((row) => {
    const own = sumOf(row.values())
    const weighed = [...row].map(
      ([column, count]) => [column, Math.log((count * all) / (own * (smoothed[column] ?? 1)))] as const,
    )
    return new Map(weighed.filter(([, weight]) => weight > 0))
  })
}

/** A sparse matrix times a dense one. @param at the row of the product, and that of the dense matrix, for a weight. */
const multiply = (
  rows: Rows,
  right: Matrix,
  height: number,
  at: (row: number, column: number) => readonly [to: number, from: number],
): Matrix => {
  const product = Array.from({ length: height }, () => new Float64Array(right.columns))
  const given = right.to2DArray()
  for (const [row, weights] of rows.entries())
    for (const [column, weight] of weights) {
      const [to, from] = at(row, column)
      const [sum, numbers] = [product[to], given[from]]
      if (sum && numbers) for (let of = 0; of < sum.length; of++) sum[of] = (sum[of] ?? 0) + weight * (numbers[of] ?? 0)
    }
  return new Matrix(product)
}

const times = (rows: Rows, right: Matrix): Matrix => multiply(rows, right, rows.length, (row, column) => [row, column])

const transposedTimes = (rows: Rows, columns: number, right: Matrix): Matrix =>
  multiply(rows, right, columns, (row, column) => [column, row])

const orthogonal = (matrix: Matrix): Matrix => new QrDecomposition(matrix).orthogonalMatrix

/** The words as points of few dimensions: left singular vectors, each scaled by the root of its singular value. */
const project = (rows: Rows, columns: number, dimensions: number): Matrix => {
  const random = createRandom(SEED)
  const width = Math.min(dimensions + OVERSAMPLING, rows.length, columns)
  let basis = orthogonal(times(rows, Matrix.rand(columns, width, { random: () => random() - 0.5 })))
  for (let round = 0; round < ROUNDS; round++) basis = orthogonal(times(rows, orthogonal(transposedTimes(rows, columns, basis))))
  const small = transposedTimes(rows, columns, basis)
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(small.transpose().mmul(small), {
    assumeSymmetric: true,
  })
  const order = [...realEigenvalues.keys()].sort((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0))
  const kept = order.slice(0, dimensions)
  const points = basis.mmul(eigenvectorMatrix.subMatrixColumn(kept))
  // An eigenvalue is a singular value squared.
  return points.mulRowVector(kept.map((at) => Math.max(0, realEigenvalues[at] ?? 0) ** 0.25))
}

/** Unit vectors, and the weight of each. */
interface Weighed {
  readonly points: readonly Float64Array[]
  readonly weights: readonly number[]
}

const toUnit = (point: Float64Array): Float64Array => {
  const length = Math.hypot(...point)
  return length === 0 ? point : point.map((number) => number / length)
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let of = 0; of < a.length; of++) sum += (a[of] ?? 0) * (b[of] ?? 0)
  return sum
}

const nearest = (point: Float64Array, centres: readonly Float64Array[]): number => {
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (const [at, centre] of centres.entries()) {
    const likeness = dot(point, centre)
    if (likeness > most) [best, most] = [at, likeness]
  }
  return best
}

const centresOf = ({ points, weights }: Weighed, chosen: readonly number[], before: readonly Float64Array[]): Float64Array[] => {
  const sums = before.map((centre) => new Float64Array(centre.length))
  for (const [at, point] of points.entries()) {
    const sum = sums[chosen[at] ?? 0]
    if (sum) for (let of = 0; of < sum.length; of++) sum[of] = (sum[of] ?? 0) + (weights[at] ?? 0) * (point[of] ?? 0)
  }
  return sums.map((sum, at) => (sum.some((number) => number !== 0) ? toUnit(sum) : (before[at] ?? sum)))
}

/** Spherical k-means (Dhillon and Modha, 2001), starting from the weightiest points. @returns the cluster of each point. */
const cluster = (given: Weighed, count: number): { readonly chosen: readonly number[]; readonly centres: Float64Array[] } => {
  const first = [...given.points.keys()].sort((a, b) => (given.weights[b] ?? 0) - (given.weights[a] ?? 0) || a - b)
  let centres = first.slice(0, count).map((at) => given.points[at] ?? new Float64Array())
  let chosen: readonly number[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = given.points.map((point) => nearest(point, centres))
    if (next.every((own, at) => own === chosen[at])) break
    chosen = next
    centres = centresOf(given, chosen, centres)
  }
  return { chosen, centres }
}

/**
 * Learn classes of words that occur in the same contexts ("kubernetes", "airflow"; "ability", "willingness"), from texts alone.
 *
 * @param texts of the kind that the models will read; all that is kept of them is which words they use.
 */
export const learnWordClasses = (texts: readonly string[], options: ClassOptions = USUAL): WordClasses => {
  const read = texts.map(tokensOf)
  const counts = countTexts(read)
  const listed = counts.filter(([word, count]) => WORD.test(word) && count >= options.leastTexts)
  const numbered = (words: readonly [string, number][]) => new Map(words.map(([word], at) => [word, at]))
  const neighbours = numbered(counts.slice(0, options.neighbours))
  const columns = PLACES.length * neighbours.size
  const rows = weighNeighbours(countNeighbours(read, numbered(listed), neighbours), columns)
  const points = project(rows, columns, options.dimensions)
    .to2DArray()
    .map((row) => toUnit(Float64Array.from(row)))
  const weights = listed.map(([, count]) => Math.log1p(count))
  const { chosen, centres } = cluster({ points, weights }, options.classes)
  const sizes = centres.map((_, own) => sumOf(weights.filter((_weight, at) => chosen[at] === own)))
  const groups = cluster({ points: centres, weights: sizes }, options.groups).chosen
  const wordsOf = (own: number): string[] => listed.flatMap(([word], at) => (chosen[at] === own ? [word] : [])).sort()
  return { classes: centres.map((_, own) => wordsOf(own).join(' ')), groups: [...groups] }
}
