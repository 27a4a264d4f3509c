import { type Column, findRow, joinKey } from './feature-table.ts'
import { type Grid, type Column as GridColumn, MARGIN, type Template } from './features.ts'
import {
  addRow,
  FIRST_OF_PAIR,
  type GridTables,
  type KnownColumn,
  type KnownTemplate,
  type KnownWord,
  PLACES_OF_PAIR,
  UNKNOWN,
  type Weighed,
} from './grid-tables.ts'
import { findNumber } from './hash-table.ts'
import { createScratch } from './scratch.ts'
import type { Value } from './value.ts'

/** A few postings' worth; a process that reads many keeps no more. */
const MOST_WORDS = 10_000
const MOST_PAIRS = 30_000

const numberIn = (column: Column | undefined, value: Value | null | undefined): number =>
  column === undefined || value === null || value === undefined ? UNKNOWN : findNumber(column.table, value.hash, value.check)

const valueAt = (column: GridColumn | undefined, at: number): Value | null =>
  typeof column === 'function' ? column(at) : (column ?? null)

const learnWord = (tables: GridTables, { labels, weights }: Weighed, { columns }: Grid, at: number): KnownWord => {
  const numbers = new Int32Array(tables.ofWords)
  for (let column = 0; column < tables.ofWords; column++)
    numbers[column] = numberIn(tables.numbers[column], valueAt(columns[tables.columns[column] ?? ''], at))
  const sums = new Int32Array((2 * MARGIN + 1) * labels.length)
  for (const { of, table, places } of tables.ofWord) {
    const number = numbers[places[0] ?? 0] ?? UNKNOWN
    const row = number === UNKNOWN ? UNKNOWN : findRow(table, number)
    // A template that looks one place on finds this word from the place before it.
    if (row !== UNKNOWN) addRow(sums, (MARGIN - (of[0]?.[1] ?? 0)) * labels.length, weights, row, labels.length)
  }
  return { numbers, sums, pairs: new Map() }
}

const lookUpWord = (tables: GridTables, weighed: Weighed, grid: Grid, place: number): KnownWord => {
  const { words } = tables
  const word = grid.words[place] ?? grid
  const found = words.get(word)
  if (found !== undefined) return found
  if (words.size >= MOST_WORDS || tables.pairs.count >= MOST_PAIRS) {
    words.clear()
    tables.pairs.count = 0
  }
  const learned = learnWord(tables, weighed, grid, place - MARGIN)
  words.set(word, learned)
  return learned
}

/**
 * The numbers that a model gives to the values of columns, column after column, as far as templates of a place or of a column look
 * at them.
 */
interface Cells {
  readonly numbers: Int32Array
  /** Places of a grid, with its margins. */
  readonly width: number
}

const cellsOf = createScratch(Int32Array)

/** Neighbours are usually alike. */
const numberColumn = (
  known: Column | undefined,
  column: GridColumn | undefined,
  { numbers, width }: Cells,
  from: number,
): void => {
  if (typeof column !== 'function') {
    numbers.fill(numberIn(known, column), from, from + width)
    return
  }
  let [last, number]: [Value | null, number] = [null, UNKNOWN]
  for (let place = 0; place < width; place++) {
    const value = column(place - MARGIN)
    if (value !== last) number = numberIn(known, value)
    last = value
    numbers[from + place] = number
  }
}

const numberGrid = (tables: GridTables, { columns, length }: Grid, words: readonly KnownWord[]): Cells => {
  const width = length + 2 * MARGIN
  const cells = { numbers: cellsOf(tables.columns.length * width), width }
  for (const column of tables.placed)
    for (let place = 0; place < width; place++) cells.numbers[column * width + place] = words[place]?.numbers[column] ?? UNKNOWN
  for (let column = tables.ofWords; column < tables.columns.length; column++)
    numberColumn(tables.numbers[column], columns[tables.columns[column] ?? ''], cells, column * width)
  return cells
}

/** The row of the feature that a template makes at a place; {@link UNKNOWN} if there is none. */
const rowAt = ({ of, places, table }: KnownTemplate, { numbers, width }: Cells, at: number): number => {
  let key = 0
  for (let cell = 0; cell < of.length; cell++) {
    const number = numbers[(places[cell] ?? 0) * width + MARGIN + (of[cell]?.[1] ?? 0) + at] ?? UNKNOWN
    if (number === UNKNOWN) return UNKNOWN
    key = joinKey(key, table.sizes[cell] ?? 0, number)
  }
  return findRow(table, key)
}

const addWords = (words: readonly KnownWord[], scores: Int32Array, length: number, size: number): void => {
  const steps = 2 * MARGIN + 1
  for (let place = 0; place < words.length; place++) {
    const { sums } = words[place] as KnownWord
    const first = place - 2 * MARGIN
    const from = Math.max(0, -first) * size
    const end = Math.min(steps, length - first) * size
    for (let at = from, to = first * size + from; at < end; at++, to++) scores[to] = (scores[to] as number) + (sums[at] as number)
  }
}

/** What two words side by side contribute: one number for each label, for each of the places that templates of pairs speak of. */
const learnPair = ({ ofPair }: GridTables, { labels, weights }: Weighed, left: KnownWord, right: KnownWord): Int32Array => {
  const sums = new Int32Array(PLACES_OF_PAIR * labels.length)
  for (const { of, table, places } of ofPair) {
    const [first, second] = [left.numbers[places[0] ?? 0] ?? UNKNOWN, right.numbers[places[1] ?? 0] ?? UNKNOWN]
    if (first === UNKNOWN || second === UNKNOWN) continue
    const row = findRow(table, joinKey(first, table.sizes[1] ?? 0, second))
    // A template that looks one place on finds the first word from the place before it.
    if (row !== UNKNOWN) addRow(sums, (-(of[0]?.[1] ?? 0) - FIRST_OF_PAIR) * labels.length, weights, row, labels.length)
  }
  return sums
}

const lookUpPair = (tables: GridTables, weighed: Weighed, left: KnownWord, right: KnownWord): Int32Array => {
  const found = left.pairs.get(right)
  if (found !== undefined) return found
  const learned = learnPair(tables, weighed, left, right)
  left.pairs.set(right, learned)
  tables.pairs.count++
  return learned
}

const addPairs = (tables: GridTables, weighed: Weighed, words: readonly KnownWord[], scores: Int32Array): void => {
  const size = weighed.labels.length
  const length = words.length - 2 * MARGIN
  for (let place = 1; place < words.length; place++) {
    const sums = lookUpPair(tables, weighed, words[place - 1] as KnownWord, words[place] as KnownWord)
    const first = (place - 1 - MARGIN + FIRST_OF_PAIR) * size
    const from = Math.max(0, -first)
    const end = Math.min(sums.length, length * size - first)
    for (let at = from, to = first + from; at < end; at++, to++) scores[to] = (scores[to] as number) + (sums[at] as number)
  }
}

/** Adds what the values of a column speak for each label of the places around. */
const addColumn = (
  { place, firstStep, steps, sums }: KnownColumn,
  { numbers, width }: Cells,
  scores: Int32Array,
  size: number,
): void => {
  const length = width - 2 * MARGIN
  const from = place * width + MARGIN
  for (let step = 0; step < steps; step++)
    for (let at = 0, cell = from + firstStep + step; at < length; at++, cell++) {
      const number = numbers[cell] ?? UNKNOWN
      if (number !== UNKNOWN) addRow(scores, at * size, sums, number * steps + step, size)
    }
}

/** Adds what the columns that are the same everywhere speak for each label of every place. */
const addConstants = (constants: readonly KnownColumn[], { numbers, width }: Cells, scores: Int32Array, size: number): void => {
  const sums = new Int32Array(size)
  for (const { place, steps, sums: own } of constants) {
    const number = numbers[place * width] ?? UNKNOWN
    for (let step = 0; number !== UNKNOWN && step < steps; step++) addRow(sums, 0, own, number * steps + step, size)
  }
  for (let at = 0; at < width - 2 * MARGIN; at++) addRow(scores, at * size, sums, 0, size)
}

const lookAt = (tables: GridTables, weighed: Weighed, grid: Grid) => {
  const words = tables.ofWords === 0 ? [] : grid.words.map((_, place) => lookUpWord(tables, weighed, grid, place))
  return { words, cells: numberGrid(tables, grid, words) }
}

/** Adds the weights of each place's features for each label. */
export const scoreGrid = (tables: GridTables, weighed: Weighed, grid: Grid, scores: Int32Array): void => {
  const { labels, weights } = weighed
  const size = labels.length
  const { words, cells } = lookAt(tables, weighed, grid)
  addWords(words, scores, grid.length, size)
  if (tables.ofPair.length > 0) addPairs(tables, weighed, words, scores)
  const isConstant = ({ place }: KnownColumn): boolean => typeof grid.columns[tables.columns[place] ?? ''] !== 'function'
  addConstants(tables.ofColumns.filter(isConstant), cells, scores, size)
  for (const column of tables.ofColumns) if (!isConstant(column)) addColumn(column, cells, scores, size)
  for (const template of tables.ofPlace)
    for (let at = 0; at < grid.length; at++) {
      const row = rowAt(template, cells, at)
      if (row !== UNKNOWN) addRow(scores, at * size, weights, row, size)
    }
}

/** The features of one place that have a weight. */
export const findGridRows = (
  tables: GridTables,
  weighed: Weighed,
  grid: Grid,
  at: number,
): [template: Template, row: number][] => {
  const { cells } = lookAt(
    { ...tables, placed: tables.columns.slice(0, tables.ofWords).map((_, column) => column) },
    weighed,
    grid,
  )
  return tables.templates.flatMap((template): [Template, number][] => {
    const row = rowAt(template, cells, at)
    return row === UNKNOWN ? [] : [[[template.group, ...template.of], row]]
  })
}
