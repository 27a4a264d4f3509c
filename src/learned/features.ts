import { readFeatures } from './read-features.ts'
import type { Value } from './value.ts'
import type { Seen } from './view.ts'

/** A sequence whose places are seen one by one, column by column of a view. */
export interface SeenSequence {
  readonly length: number
  readonly see: (at: number) => readonly Seen[]
  /** The kind of the step from the previous place to this one: each kind has transitions of its own. Default: all of kind 0. */
  readonly stepTo?: (at: number) => number
}

/** Places beyond either end of a sequence that a template may ask for. */
export const MARGIN = 3

/**
 * One observation for each place, including {@link MARGIN} places beyond either end (null: no feature), or the same one for
 * every place.
 */
export type Column = ((at: number) => Value | null) | Value

/** A sequence given as columns of observations; templates turn these into the features of its places. */
export interface Grid {
  readonly length: number
  readonly columns: Readonly<Record<string, Column>>
  /** For each place, including {@link MARGIN} places beyond either end: an object that determines the values of all word columns. */
  readonly words: readonly object[]
}

/** The source of a sequence's features. */
export type Features = SeenSequence | Grid

/** The value of a column, this many places further on. */
export type Cell = readonly [column: string, step: number]

/** A group of features, and the one to three cells that give their values. */
export type Template = readonly [group: string, ...of: Cell[]]

/** Templates as they are written: "low" is the column at the place itself, "low -1" at the place before. */
export const readTemplates = (written: string): Template[] =>
  readFeatures(written).map(([group, of]) => [
    group,
    ...of.map((cell): Cell => {
      const [, column = cell, step = '0'] = /^(.+) (-?\d)$/.exec(cell) ?? []
      return [column, Number(step)]
    }),
  ])

/** Goes between the values of a feature, and after the name of its group. */
export const SEPARATOR = '\u0001'

/** The value of a cell, relative to a place. */
export const cellAt = (columns: Grid['columns'], [name, step]: Cell, at: number): Value | null => {
  const column = columns[name] ?? null
  return typeof column === 'function' ? column(at + step) : column
}

/** The features of one place as texts, the group and each value; the slow way, used in training. */
export const listCells = ({ columns }: Grid, templates: readonly Template[], at: number): string[][] =>
  templates.flatMap(([group, ...of]) => {
    const values = of.map((cell) => cellAt(columns, cell, at))
    return values.includes(null) ? [] : [[group, ...values.map((value) => value?.text ?? '')]]
  })

/**
 * A column of a sequence.
 *
 * @param before the observation beyond its beginning, and `after` beyond its end.
 */
export const toColumn =
  <T>(places: readonly T[], before: Value | null, after: Value | null, say: (place: T, at: number) => Value | null): Column =>
  (at) => {
    const place = places[at]
    return place === undefined ? (at < 0 ? before : after) : say(place, at)
  }
