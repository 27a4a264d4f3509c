import { addRow } from './add-row.ts'
import { type Column, type FeatureTable, findRow, joinKey, type ModelTables } from './feature-table.ts'
import { type Cell, type Grid, type Column as GridColumn, MARGIN, type Template } from './features.ts'
import { findNumber } from './hash-table.ts'
import { knownValue } from './value.ts'

/** A template that makes some features the model knows. */
interface KnownTemplate {
  readonly group: string
  readonly of: readonly Cell[]
  readonly table: FeatureTable
  /** For each cell, the index of its column. */
  readonly places: readonly number[]
}

/** What a word contributes wherever it occurs. */
interface KnownWord {
  /** The number of its value in each word column. */
  readonly numbers: Int32Array
  /** From {@link MARGIN} places before it to {@link MARGIN} after it, one number for each label. */
  readonly sums: Int32Array
  /** What it contributes together with the word right behind it; {@link learnPair}. Fills up as pairs occur. */
  readonly pairs: Map<KnownWord, Int32Array>
}

/** What the values of a column say to the places around them, by the templates that look at this column alone. */
interface KnownColumn {
  /** Its place among the columns. */
  readonly place: number
  /** The templates look from so many places on, and up to `steps` more. */
  readonly firstStep: number
  readonly steps: number
  /** By the number of a value, and by step: one number for each label. */
  readonly sums: Int32Array
}

/** A model's templates, and a cache of what it says about words. */
export interface GridTables {
  /** By column, the numbers of its values. */
  readonly numbers: ReadonlyMap<string, Column>
  /** The columns that templates use; the word columns first. */
  readonly columns: readonly string[]
  /** How many are word columns. */
  readonly ofWords: number
  readonly templates: readonly KnownTemplate[]
  /** Templates of one word column: added up once for each word. */
  readonly ofWord: readonly KnownTemplate[]
  /** Those of one other column: added up once for each of its values. */
  readonly ofColumns: readonly KnownColumn[]
  /** Those of two words side by side: added up once for each two. */
  readonly ofPair: readonly KnownTemplate[]
  readonly ofPlace: readonly KnownTemplate[]
  /** Fills up as words occur. */
  readonly words: Map<string, KnownWord>
  /** How many pairs of them are known. */
  readonly pairs: { count: number }
}

/** The weights of a model's features. */
export interface Weighed {
  readonly labels: readonly string[]
  readonly weights: Int16Array
}

/** A few postings' worth; a process that reads many keeps no more. */
const MOST_WORDS = 10_000
const MOST_PAIRS = 30_000

export const UNKNOWN = -1

const stepOf = ({ of }: KnownTemplate): number => of[0]?.[1] ?? 0

const addUpColumn = ({ labels, weights }: Weighed, place: number, templates: readonly KnownTemplate[]): KnownColumn => {
  const firstStep = Math.min(...templates.map(stepOf))
  const steps = Math.max(...templates.map(stepOf)) - firstStep + 1
  const size = templates[0]?.table.sizes[0] ?? 0
  const sums = new Int32Array(size * steps * labels.length)
  for (const template of templates)
    for (let number = 0; number < size; number++) {
      const row = findRow(template.table, number)
      const offset = (number * steps + stepOf(template) - firstStep) * labels.length
      if (row !== UNKNOWN) addRow(sums, offset, weights, row, labels.length)
    }
  return { place, firstStep, steps, sums }
}

/** Prepare those features of a model that templates make from columns; features of one word can be added up word by word. */
export const toGridTables = (
  { columns: numbered, groups, labels, weights }: ModelTables,
  templates: readonly Template[],
  wordColumns: readonly string[],
): GridTables => {
  const columns = [...new Set([...wordColumns, ...templates.flatMap(([, ...of]) => of.map(([column]) => column))])]
  const known = templates.flatMap(([group, ...of]): KnownTemplate[] => {
    const table = groups[group]
    return table ? [{ group, of, table, places: of.map(([column]) => columns.indexOf(column)) }] : []
  })
  const [alone, together] = [known.filter(({ of }) => of.length === 1), known.filter(({ of }) => of.length > 1)]
  const aloneIn = (column: number): KnownTemplate[] => alone.filter(({ places: [place] }) => place === column)
  const ofColumns = columns.flatMap((_, column) => {
    const own = column < wordColumns.length ? [] : aloneIn(column)
    return own.length === 0 ? [] : [addUpColumn({ labels, weights }, column, own)]
  })
  const isOfPair = ({ of: [left, right, third], places }: KnownTemplate): boolean =>
    left !== undefined &&
    right?.[1] === left[1] + 1 &&
    third === undefined &&
    -left[1] >= FIRST_OF_PAIR &&
    -left[1] < FIRST_OF_PAIR + PLACES_OF_PAIR &&
    places.every((place) => place < wordColumns.length)
  return {
    numbers: new Map(Object.entries(numbered)),
    columns,
    ofWords: wordColumns.length,
    templates: known,
    ofWord: wordColumns.flatMap((_, column) => aloneIn(column)),
    ofColumns,
    ofPair: together.filter(isOfPair),
    ofPlace: together.filter((template) => !isOfPair(template)),
    words: new Map(),
    pairs: { count: 0 },
  }
}

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
export const findRows = ({ of, places, table }: KnownTemplate, cells: Int32Array, rows: Int32Array): void => {
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

/** Templates of pairs speak of the place before the first word, of its own, and of the two behind it. */
const FIRST_OF_PAIR = -1
const PLACES_OF_PAIR = 4

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

export const lookAt = (tables: GridTables, weighed: Weighed, grid: Grid) => {
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
