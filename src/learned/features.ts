import type { Value } from './value.ts'

/** A value of a feature; what is told again and again is given as a value, whose hashes are known. */
type Told = Value | string

/**
 * Takes one feature of a place: "heading", "requir" (a word of the heading above). Several values are told as one text, with a
 * space between them.
 */
export type AddFeature = (group: string, first: Told, second?: Told, third?: Told, fourth?: Told) => void

/** Takes a feature that may be told again of the same place, and counts once. */
export type AddFeatureOnce = (group: string, first: Told, second?: Told) => void

/** Takes a feature of each of many values of a place, in order; what is told again counts once. */
export type AddFeatures = (group: string, values: readonly Value[]) => void

/** Takes the features of a place. */
export interface Teller {
  readonly add: AddFeature
  readonly addOnce: AddFeatureOnce
  readonly addEach: AddFeatures
  /** Of each two values that follow one another. */
  readonly addPairs: AddFeatures
}

/** Tells the features of one place of a sequence, in any order. */
export type TellFeatures = (at: number, to: Teller) => void

/** A sequence whose features are told place by place. */
export interface ToldSequence {
  readonly length: number
  readonly tell: TellFeatures
  /** Of what kind the step to a place from the one before is: each kind has transitions of its own. Default: all of kind 0. */
  readonly stepTo?: (at: number) => number
}

/** Places beyond either end of a sequence that a template may ask for. */
export const MARGIN = 3

/**
 * One thing that is seen of each place, {@link MARGIN} places beyond either end included (null: nothing is to be told), or the same
 * of every place.
 */
export type Column = ((at: number) => string | null) | string

/** A sequence of which columns are seen; the features of its places are what templates make of them. */
export interface Grid {
  readonly length: number
  readonly columns: Readonly<Record<string, Column>>
  /** Of each place, {@link MARGIN} places beyond either end included: what tells apart whatever the word columns tell apart. */
  readonly words: readonly string[]
}

/** What the features of a sequence are made of. */
export type Features = ToldSequence | Grid

/** What stands in a column so many places on. */
export type Cell = readonly [column: string, step: number]

/** A group of features, and the one to three cells that its values are made of. */
export type Template = readonly [group: string, ...of: Cell[]]

/** Between the values that a feature is made of, and after the name of its group. */
export const SEPARATOR = '\u0001'

/** What stands in a cell, seen from a place. */
export const cellAt = (columns: Grid['columns'], [name, step]: Cell, at: number): string | null => {
  const column = columns[name] ?? null
  return column === null || typeof column === 'string' ? column : column(at + step)
}

/** The features of one place as texts, the group and each value; the slow way, which training goes. */
export const listCells = ({ columns }: Grid, templates: readonly Template[], at: number): string[][] =>
  templates.flatMap(([group, ...of]) => {
    const values = of.map((cell) => cellAt(columns, cell, at))
    return values.includes(null) ? [] : [[group, ...values.map(String)]]
  })

/**
 * A column of a sequence.
 *
 * @param before what is seen beyond its beginning, and `after` beyond its end.
 */
export const toColumn =
  <T>(places: readonly T[], before: string | null, behind: string | null, say: (place: T, at: number) => string | null): Column =>
  (at) => {
    const place = places[at]
    return place === undefined ? (at < 0 ? before : behind) : say(place, at)
  }
