import type { AdditiveModel } from '../../../src/schema/index.ts'

/** What is known of one thing, and what a reader says of it (0..1). */
export interface AdditiveExample {
  readonly features: readonly string[]
  readonly told: number
  /** Whose text it is from: a posting, or a posting and a person. */
  readonly sources: readonly string[]
}

export interface AdditiveFit {
  readonly task: string
  /** Version of the features. */
  readonly features: number
  readonly scale: number
  /** A feature of fewer examples is none of its own. */
  readonly leastExamples: number
  /** As if this many examples said that a feature tells nothing. */
  readonly penalty: number
  /** Features may only add: with one more of them a sum never falls. */
  readonly rising: boolean
}

const PASSES = 30

/** A feature that fewer postings, or fewer people, have is left out, so that nobody's own words are in a table. */
const LEAST_SOURCES = 4

/** Whether enough postings, and enough people where lines are theirs, are among the sources. */
export const hasSources = (all: readonly (readonly string[])[]): boolean =>
  (all[0] ?? []).every((_, kind) => new Set(all.map((sources) => sources[kind])).size >= LEAST_SOURCES)

/** For each feature that enough examples have, sorted, the examples that have it. */
const listExamples = (examples: readonly AdditiveExample[], least: number): [string, Int32Array][] => {
  const all = new Map<string, number[]>()
  for (const [at, { features }] of examples.entries())
    for (const feature of features) {
      const known = all.get(feature)
      if (known) known.push(at)
      else all.set(feature, [at])
    }
  return [...all]
    .filter(([, at]) => at.length >= least && hasSources(at.map((one) => examples[one]?.sources ?? [])))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, at]) => [feature, Int32Array.from(at)])
}

/**
 * A sum of one number for each feature, by least squares with a penalty, coordinate by coordinate. Only sums and products, in a
 * fixed order: the same examples give the same bytes on every machine.
 */
export const fitAdditive = (examples: readonly AdditiveExample[], fit: AdditiveFit): AdditiveModel => {
  const rest = Float64Array.from(examples, ({ told }) => told)
  const lists = listExamples(examples, fit.leastExamples).map(([feature, at]) => ({ feature, at, weight: 0 }))
  let base = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = rest.reduce((sum, one) => sum + one, 0) / Math.max(1, rest.length)
    base += shift
    for (let at = 0; at < rest.length; at++) rest[at] = (rest[at] as number) - shift
    for (const list of lists) {
      let sum = list.at.length * list.weight
      for (const at of list.at) sum += rest[at] as number
      const best = sum / (list.at.length + fit.penalty)
      const weight = fit.rising ? Math.max(0, best) : best
      const change = weight - list.weight
      if (change === 0) continue
      for (const at of list.at) rest[at] = (rest[at] as number) - change
      list.weight = weight
    }
  }
  const inUnits = (value: number): number => Math.round(value * fit.scale)
  const weights = lists.map(({ feature, weight }) => [feature, inUnits(weight)] as const).filter(([, units]) => units !== 0)
  return { task: fit.task, features: fit.features, scale: fit.scale, base: inUnits(base), weights: Object.fromEntries(weights) }
}

/** What a model says of an example: about 0..1. */
export const estimate = ({ scale, base, weights }: AdditiveModel, { features }: AdditiveExample): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), base) / scale
