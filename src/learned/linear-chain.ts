import type { Model } from '../schema/model.ts'
import { type ModelTables, readTables } from './feature-table.ts'
import { cellAt, type Features, type SeenSequence, type Template } from './features.ts'
import { addRow, type GridTables, toGridTables } from './grid-tables.ts'
import { findGridRows, scoreGrid } from './score-grid.ts'
import { createScratch } from './scratch.ts'
import { findOrigins, sharePaths } from './share-paths.ts'
import { findSeenRows, listSeen, type SeenTables, takeRows, toSeenTables, type View } from './view.ts'

/** Which features were already met in a place. */
interface Marks {
  /** For each feature, the last place that had it. */
  readonly lastMet: Int32Array
  /** How many places were seen, over all sequences: a place is identified by its number. */
  places: number
}

/** The features of places in a view, and the marks that each counts once by. */
interface SeenFeatures {
  readonly view: Pick<View<never>, 'groups'>
  readonly tables: SeenTables
  readonly marks: Marks
}

/** A model made ready to decide. */
export interface LinearChain extends Pick<ModelTables, 'task' | 'labels' | 'scale' | 'transitions' | 'weights'> {
  /** How its features are found: made from the columns of a grid by templates, or seen place by place. */
  readonly features: { readonly grid: GridTables } | SeenFeatures
}

const toSeenFeatures = (tables: ModelTables, view: SeenFeatures['view']): SeenFeatures => ({
  view,
  tables: toSeenTables(tables, view),
  marks: { lastMet: new Int32Array(tables.weights.length / tables.labels.length), places: 0 },
})

/**
 * Prepare a model, or its tables; it must not be one trained for other features.
 *
 * @param features the view of its places, or the templates of its grid.
 * @param wordColumns the columns of a grid that depend only on the word at a place.
 */
export const toLinearChain = (
  model: Model | ModelTables,
  features: SeenFeatures['view'] | readonly Template[],
  wordColumns: readonly string[] = [],
): LinearChain => {
  const tables = 'groups' in model ? model : readTables(model)
  const { task, labels, scale, transitions, weights } = tables
  return {
    ...{ task, labels, scale, transitions, weights },
    features: 'groups' in features ? toSeenFeatures(tables, features) : { grid: toGridTables(tables, features, wordColumns) },
  }
}

/** The error for features given in another way than the model expects. */
const wrongFeatures = (): Error => new Error('features of a grid were given to a model of seen places, or the other way round')

const seenOf = ({ features }: LinearChain): SeenFeatures => {
  if ('view' in features) return features
  throw wrongFeatures()
}

const gridOf = ({ features }: LinearChain): GridTables => {
  if ('grid' in features) return features.grid
  throw wrongFeatures()
}

/** After this many the numbers start again: by then none of them is remembered. */
const MOST_PLACES_NUMBERED = 2 ** 30

const scoreSeen = (chain: LinearChain, { length, see }: SeenSequence, scores: Int32Array): void => {
  const { labels, weights } = chain
  const { tables, marks } = seenOf(chain)
  const { lastMet } = marks
  const size = labels.length
  let offset = 0
  let place = marks.places
  const take = (row: number): void => addRow(scores, offset, weights, row, size)
  const takeOnce = (row: number): void => {
    if (lastMet[row] !== place) take(row)
    lastMet[row] = place
  }
  for (let at = 0; at < length; at++, offset += size) {
    place = marks.places = (marks.places % MOST_PLACES_NUMBERED) + 1
    takeRows(tables, see(at), take, takeOnce)
  }
}

const scoresOf = createScratch(Int32Array)

/** How much the features of each place speak for each label: `length` rows of one number per label, and what is behind them is of no use. */
const scoreAll = (chain: LinearChain, features: Features): Int32Array => {
  const count = features.length * chain.labels.length
  const scores = scoresOf(count).fill(0, 0, count)
  if ('see' in features) scoreSeen(chain, features, scores)
  else scoreGrid(gridOf(chain), chain, features, scores)
  return scores
}

/** The label of the previous place from which the best path to this label comes, and its score. */
interface Step {
  readonly from: Int32Array
  readonly sums: Int32Array
}

const [sumsOf, fromOf] = [createScratch(Int32Array), createScratch(Int32Array)]

/** The best path to each label of each place (Viterbi): whole numbers only, so that every machine finds the same. */
const walk = ({ labels, transitions }: LinearChain, scores: Int32Array, origins: Int32Array): Step => {
  const size = labels.length
  const length = origins.length
  const start = origins[0] ?? 0
  const [sums, from] = [sumsOf(length * size), fromOf(length * size)]
  for (let label = 0; label < size; label++) sums[label] = (transitions[start + label] ?? 0) + (scores[label] ?? 0)
  for (let at = 1; at < length; at++) {
    const before = (at - 1) * size
    const here = at * size
    const origin = origins[at] ?? 0
    for (let label = 0; label < size; label++) {
      let most = Number.NEGATIVE_INFINITY
      for (let last = 0; last < size; last++) {
        const sum = (sums[before + last] ?? 0) + (transitions[origin + last * size + label] ?? 0)
        if (sum <= most) continue
        most = sum
        from[here + label] = last
      }
      sums[here + label] = most + (scores[here + label] ?? 0)
    }
  }
  return { from, sums }
}

/** Of so many numbers from a place on, counted from there. */
const indexOfHighest = (numbers: Int32Array, from: number, size: number): number => {
  let best = 0
  for (let at = 1; at < size; at++) if ((numbers[from + at] ?? 0) > (numbers[from + best] ?? 0)) best = at
  return best
}

const originsOf = ({ labels, transitions }: LinearChain, features: Features): Int32Array =>
  findOrigins(features.length, labels.length, transitions.length, 'see' in features ? features.stepTo : undefined)

const bestPath = (chain: LinearChain, scores: Int32Array, origins: Int32Array): number[] => {
  const size = chain.labels.length
  const length = origins.length
  const { from, sums } = walk(chain, scores, origins)
  const path = new Array<number>(length)
  let label = indexOfHighest(sums, (length - 1) * size, size)
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label
    label = from[at * size + label] ?? 0
  }
  return path
}

/**
 * Label a sequence: the most likely labels together, by a linear-chain model (Lafferty, McCallum and Pereira, 2001).
 *
 * @returns The index of one label for each place; none for an empty sequence.
 */
export const decide = (chain: LinearChain, features: Features): number[] =>
  features.length === 0 ? [] : bestPath(chain, scoreAll(chain, features), originsOf(chain, features))

/** In hundredths, so that the last digits of a logarithm, in which machines may differ, never show. */
const roundShare = (share: number): number => Math.round(Math.min(1, share) * 100) / 100

/** A label, and how sure it is. */
export interface Decision {
  /** Index of the label. */
  readonly label: number
  /** The share, by odds, of all labellings of the sequence that have this label here: 0..1. */
  readonly sure: number
}

/** {@link decide}, and how sure each label is, which doubles the time. */
export const decideAndJudge = (chain: LinearChain, features: Features): Decision[] => {
  const { length } = features
  if (length === 0) return []
  const { scale, labels, transitions } = chain
  const size = labels.length
  const scores = scoreAll(chain, features)
  const origins = originsOf(chain, features)
  const { forward, backward } = sharePaths({
    ...{ length, size, origins },
    scores: Float64Array.from(scores.subarray(0, length * size), (score) => score / scale),
    transitions: new Float64Array(transitions).map((weight) => weight / scale),
  })
  return bestPath(chain, scores, origins).map((label, at) => ({
    label,
    sure: roundShare((forward[at * size + label] ?? 0) * (backward[at * size + label] ?? 0)),
  }))
}

/** The contribution of a feature to a decision, for or against it. */
export interface Term {
  /** "w=requir" */
  readonly feature: string
  /** In units of log-odds, relative to the strongest other label. */
  readonly weight: number
}

interface FoundRow {
  readonly feature: string
  readonly row: readonly number[]
}

const nameFeature = (group: string, values: readonly string[]): string => [group, values.join(' ')].filter(Boolean).join('=')

/** The features of one place that have a weight. */
const findRows = (chain: LinearChain, features: Features, at: number): FoundRow[] => {
  const size = chain.labels.length
  const found: FoundRow[] = []
  const take = (group: string, values: readonly string[], row: number): void => {
    found.push({ feature: nameFeature(group, values), row: [...chain.weights.subarray(row * size, (row + 1) * size)] })
  }
  if ('see' in features) {
    const { view, tables } = seenOf(chain)
    for (const [group, value] of listSeen(view, features.see(at)))
      for (const row of findSeenRows(tables, group, value)) take(group, [value], row)
  } else
    for (const [[group, ...of], row] of findGridRows(gridOf(chain), chain, features, at))
      take(
        group,
        of.map((cell) => cellAt(features.columns, cell, at)?.text ?? ''),
        row,
      )
  return found
}

/** A place of a sequence, and the label that was chosen there. */
interface Labelled {
  readonly at: number
  readonly label: number
}

/**
 * The features that spoke most for or against one place's label, relative to the strongest other label there.
 *
 * @param most how many at most, the weightiest first.
 */
export const explainDecision = (chain: LinearChain, features: Features, { at, label }: Labelled, most: number): Term[] => {
  const found = findRows(chain, features, at)
  const totals = chain.labels.map((_, index) => found.reduce((sum, { row }) => sum + (row[index] ?? 0), 0))
  const rival = totals.reduce(
    (best, total, index) => (index !== label && (best < 0 || total > (totals[best] ?? 0)) ? index : best),
    -1,
  )
  return found
    .map(({ feature, row }) => ({
      feature,
      weight: Math.round((((row[label] ?? 0) - (row[rival] ?? 0)) / chain.scale) * 100) / 100,
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most)
}
