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
import { knownValue } from './value.ts'

/** A few postings' worth; a process that reads many keeps no more. */
const MOST_WORDS = 10_000
const MOST_PAIRS = 30_000

const numberIn = (column: Column | undefined, text: string | null): number => {
  if (column === undefined || text === null) return UNKNOWN
  const { hash, check } = knownValue(text)
  return findNumber(column.table, hash, check)
}

const cellIn = (column: GridColumn | undefined, at: number): string | null =>
  typeof column === 'function' ? column(at) : (column ?? null)

const learnWord = (tables: GridTables, { labels, weights }: Weighed, { columns }: Grid, at: number): KnownWord => {
  const names = tables.columns.slice(0, tables.ofWords)
  const numbers = new Int32Array(tables.ofWords)
  for (const [column, name] of names.entries()) numbers[column] = numberIn(tables.numbers.get(name), cellIn(columns[name], at))
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
  const word = grid.words[place] ?? ''
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

/** The numbers that a model gives to the values of each column, column after column; {@link UNKNOWN}: no feature uses it. */
const numberGrid = (tables: GridTables, { columns, length }: Grid, words: readonly KnownWord[]): Int32Array => {
  const { columns: names, ofWords, numbers } = tables
  const width = length + 2 * MARGIN
  const cells = new Int32Array(names.length * width)
  for (let place = 0; place < words.length; place++) {
    const own = words[place]?.numbers
    for (let column = 0; column < ofWords; column++) cells[column * width + place] = own?.[column] ?? UNKNOWN
  }
  for (let index = ofWords; index < names.length; index++) {
    const [name = '', from] = [names[index], index * width]
    const [column, known] = [columns[name], numbers.get(name)]
    if (typeof column !== 'function') cells.fill(numberIn(known, column ?? null), from, from + width)
    else {
      // Neighbours are usually alike.
      let [last, number]: [string | null, number] = [null, UNKNOWN]
      for (let place = 0; place < width; place++) {
        const value = column(place - MARGIN)
        if (value !== last) number = numberIn(known, value)
        last = value
        cells[from + place] = number
      }
    }
  }
  return cells
}

/** The row of the feature that a template makes at each place; {@link UNKNOWN} if there is none. @param rows as many as the grid has places. */
const findRows = ({ of, places, table }: KnownTemplate, cells: Int32Array, rows: Int32Array): void => {
  const width = rows.length + 2 * MARGIN
  const fromOf = (cell: number): number => (places[cell] ?? 0) * width + MARGIN + (of[cell]?.[1] ?? 0)
  const [first, second, third] = [fromOf(0), fromOf(1), fromOf(2)]
  const [, ofSecond = 0, ofThird = 0] = table.sizes
  const count = of.length
  let [last, row] = [UNKNOWN, UNKNOWN]
  for (let at = 0; at < rows.length; at++) {
    let key = cells[first + at] ?? UNKNOWN
    if (count > 1 && key !== UNKNOWN) {
      const number = cells[second + at] ?? UNKNOWN
      key = number === UNKNOWN ? UNKNOWN : joinKey(key, ofSecond, number)
    }
    if (count > 2 && key !== UNKNOWN) {
      const number = cells[third + at] ?? UNKNOWN
      key = number === UNKNOWN ? UNKNOWN : joinKey(key, ofThird, number)
    }
    // A value shared by all places, or by several in a row, is looked up once.
    if (key !== UNKNOWN && key !== last) {
      row = findRow(table, key)
      last = key
    }
    rows[at] = key === UNKNOWN ? UNKNOWN : row
  }
}

const addWords = (words: readonly KnownWord[], scores: Int32Array, length: number, size: number): void => {
  const steps = 2 * MARGIN + 1
  for (let place = 0; place < words.length; place++) {
    const sums = words[place]?.sums ?? new Int32Array()
    const first = place - 2 * MARGIN
    const from = Math.max(0, -first) * size
    const end = Math.min(steps, length - first) * size
    for (let at = from, to = first * size + from; at < end; at++, to++) scores[to] = (scores[to] ?? 0) + (sums[at] ?? 0)
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
  for (let place = 1; place < words.length; place++) {
    const [left, right] = [words[place - 1], words[place]]
    if (left === undefined || right === undefined) continue
    const sums = lookUpPair(tables, weighed, left, right)
    const first = (place - 1 - MARGIN + FIRST_OF_PAIR) * size
    const from = Math.max(0, -first)
    const end = Math.min(sums.length, scores.length - first)
    for (let at = from, to = first + from; at < end; at++, to++) scores[to] = (scores[to] ?? 0) + (sums[at] ?? 0)
  }
}

/** Adds what the values of a column speak for each label of the places around. */
const addColumn = ({ place, firstStep, steps, sums }: KnownColumn, cells: Int32Array, scores: Int32Array, size: number): void => {
  const length = scores.length / size
  const from = place * (length + 2 * MARGIN) + MARGIN
  for (let step = 0; step < steps; step++)
    for (let at = 0, cell = from + firstStep + step; at < length; at++, cell++) {
      const number = cells[cell] ?? UNKNOWN
      if (number !== UNKNOWN) addRow(scores, at * size, sums, number * steps + step, size)
    }
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
  const rows = new Int32Array(grid.length)
  for (const column of tables.ofColumns) addColumn(column, cells, scores, size)
  for (const template of tables.ofPlace) {
    findRows(template, cells, rows)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? UNKNOWN
      if (row !== UNKNOWN) addRow(scores, at * size, weights, row, size)
    }
  }
}

/** The features of one place that have a weight. */
export const findGridRows = (
  tables: GridTables,
  weighed: Weighed,
  grid: Grid,
  at: number,
): [template: Template, row: number][] => {
  const { cells } = lookAt(tables, weighed, grid)
  const found: [template: Template, row: number][] = []
  const rows = new Int32Array(grid.length)
  for (const template of tables.templates) {
    findRows(template, cells, rows)
    const row = rows[at] ?? UNKNOWN
    if (row !== UNKNOWN) found.push([[template.group, ...template.of], row])
  }
  return found
}
