import type { Value } from './value.ts'

/** A value of a feature; what recurs is given as a value with precomputed hashes. */
type Told = Value | string

/**
 * Takes one feature of a place: "heading", "requir" (a word of the heading above). Several values are joined into one text,
 * with a space between them.
 */
export type AddFeature = (group: string, first: Told, second?: Told, third?: Told, fourth?: Told) => void

/** Takes a feature that may be told again of the same place, and counts once. */
export type AddFeatureOnce = (group: string, first: Told, second?: Told) => void

/** Takes a feature of each of many values of a place, in order; what is told again counts once. */
export type AddFeatures = (group: string, values: readonly Value[]) => void

/** Takes the features of a place. */
export interface Teller {
  readonly add: AddFeature
  /** For a feature that may be told several times for the same place, and counts once. */
  readonly addOnce: AddFeatureOnce
  readonly addEach: AddFeatures
  /** Of each two values that follow one another. */
  readonly addPairs: AddFeatures
}

/** Reports (“tells”) the features of one place of a sequence, in any order. */
type TellFeatures = (at: number, to: Teller) => void

/** A sequence whose features are told place by place. */
export interface ToldSequence {
  readonly length: number
  readonly tell: TellFeatures
  /** The kind of the step from the previous place to this one: each kind has transitions of its own. Default: all of kind 0. */
  readonly stepTo?: (at: number) => number
}

/** Places beyond either end of a sequence that a template may ask for. */
export const MARGIN = 3

/**
 * One observation for each place, including {@link MARGIN} places beyond either end (null: no feature), or the same one for
 * every place.
 */
export type Column = ((at: number) => string | null) | string

/** A sequence given as columns of observations; templates turn these into the features of its places. */
export interface Grid {
  readonly length: number
  readonly columns: Readonly<Record<string, Column>>
  /** For each place, including {@link MARGIN} places beyond either end: a key that determines the values of all word columns. */
  readonly words: readonly string[]
}

/** The source of a sequence's features. */
export type Features = ToldSequence | Grid

/** The value of a column, this many places further on. */
export type Cell = readonly [column: string, step: number]

/** A group of features, and the one to three cells that give their values. */
export type Template = readonly [group: string, ...of: Cell[]]

/** Goes between the values of a feature, and after the name of its group. */
export const SEPARATOR = '\u0001'

/** The value of a cell, relative to a place. */
export const cellAt = (columns: Grid['columns'], [name, step]: Cell, at: number): string | null => {
  const column = columns[name] ?? null
  return column === null || typeof column === 'string' ? column : column(at + step)
}

/** The features of one place as texts, the group and each value; the slow way, used in training. */
export const listCells = ({ columns }: Grid, templates: readonly Template[], at: number): string[][] =>
  templates.flatMap(([group, ...of]) => {
    const values = of.map((cell) => cellAt(columns, cell, at))
    return values.includes(null) ? [] : [[group, ...values.map(String)]]
  })

/**
 * A column of a sequence.
 *
 * @param before the observation beyond its beginning, and `after` beyond its end.
 */
export const toColumn =
  <T>(places: readonly T[], before: string | null, after: string | null, say: (place: T, at: number) => string | null): Column =>
  (at) => {
    const place = places[at]
    return place === undefined ? (at < 0 ? before : after) : say(place, at)
  }
