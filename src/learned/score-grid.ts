import { type FeatureTable, type FeatureTables, findRow, joinKey } from './feature-table.ts'
import { type Cell, type Column, type Grid, MARGIN, type Template } from './features.ts'

/** A template of whose features a model knows some. */
export interface KnownTemplate {
  readonly group: string
  readonly of: readonly Cell[]
  readonly table: FeatureTable
}

/** What a word says wherever it stands. */
interface KnownWord {
  /** Of each word column. */
  readonly numbers: Int32Array
  /** For the place {@link MARGIN} before it up to the one {@link MARGIN} behind it, one number for each label. */
  readonly sums: Int32Array
}

/** A model's templates, and what it was asked of words. */
export interface GridTables extends FeatureTables {
  readonly labels: readonly string[]
  readonly templates: readonly KnownTemplate[]
  /** Those of one word column: added up once for each word. */
  readonly ofWord: readonly KnownTemplate[]
  readonly ofPlace: readonly KnownTemplate[]
  readonly wordColumns: readonly string[]
  /** Fills up as words are met. */
  readonly words: Map<string, KnownWord>
}

/** A few postings' worth; a process that reads many keeps no more. */
const MOST_WORDS = 10_000

const UNKNOWN = -1

/** Which of a model's templates can be added up word by word. */
export const sortTemplates = (
  tables: FeatureTables,
  templates: readonly Template[],
  wordColumns: readonly string[],
): Pick<GridTables, 'templates' | 'ofWord' | 'ofPlace' | 'wordColumns' | 'words'> => {
  const known = templates.flatMap(([group, ...of]): KnownTemplate[] => {
    const table = tables.groups.get(group)
    return table ? [{ group, of, table }] : []
  })
  const isOfWord = ({ of }: KnownTemplate): boolean => of.length === 1 && wordColumns.includes(of[0]?.[0] ?? '')
  return {
    templates: known,
    ofWord: known.filter(isOfWord),
    ofPlace: known.filter((template) => !isOfWord(template)),
    ...{ wordColumns, words: new Map() },
  }
}

/** Adds what a feature speaks for each label to the scores that begin at an offset. */
export const addRow = (scores: Int32Array, offset: number, weights: Int16Array | Int32Array, row: number, size: number): void => {
  for (let label = 0, to = offset, from = row * size; label < size; label++, to++, from++)
    scores[to] = (scores[to] ?? 0) + (weights[from] ?? 0)
}

const numberOf = ({ numbers }: FeatureTables, column: string, value: string | null | undefined): number =>
  value === null || value === undefined ? UNKNOWN : (numbers.get(column)?.get(value) ?? UNKNOWN)

const cellIn = (column: Column | undefined, place: number): string | null | undefined =>
  typeof column === 'string' ? column : column?.[place]

const learnWord = (tables: GridTables, { columns }: Grid, place: number): KnownWord => {
  const { wordColumns, ofWord, weights, labels } = tables
  const numbers = Int32Array.from(wordColumns, (name) => numberOf(tables, name, cellIn(columns[name], place)))
  const sums = new Int32Array((2 * MARGIN + 1) * labels.length)
  for (const { of, table } of ofWord) {
    const [column = '', step = 0] = of[0] ?? []
    const number = numbers[wordColumns.indexOf(column)] ?? UNKNOWN
    const row = number === UNKNOWN ? UNKNOWN : findRow(table, number)
    // A template that looks one place on finds this word from the place before it.
    if (row !== UNKNOWN) addRow(sums, (MARGIN - step) * labels.length, weights, row, labels.length)
  }
  return { numbers, sums }
}

const lookUpWord = (tables: GridTables, grid: Grid, place: number): KnownWord => {
  const { words } = tables
  const word = grid.words[place] ?? ''
  const found = words.get(word)
  if (found !== undefined) return found
  if (words.size >= MOST_WORDS) words.clear()
  const learned = learnWord(tables, grid, place)
  words.set(word, learned)
  return learned
}

const numberColumn = (tables: FeatureTables, name: string, column: Column, length: number): Int32Array => {
  const found = new Int32Array(length + 2 * MARGIN)
  if (typeof column === 'string') return found.fill(numberOf(tables, name, column))
  for (let at = 0; at < column.length; at++) found[at] = numberOf(tables, name, column[at])
  return found
}

/** What the values of each column are numbered with in a model; {@link UNKNOWN}: no feature goes by it. */
export const numberGrid = (tables: FeatureTables, { columns, length }: Grid): Map<string, Int32Array> =>
  new Map(Object.entries(columns).map(([name, column]) => [name, numberColumn(tables, name, column, length)]))

/** The same, with the words looked up. */
const numberByWord = (tables: GridTables, { columns, length }: Grid, words: readonly KnownWord[]): Map<string, Int32Array> => {
  const { wordColumns } = tables
  const ofWords = wordColumns.map((name, at): [string, Int32Array] => {
    const found = new Int32Array(words.length)
    for (let place = 0; place < words.length; place++) found[place] = words[place]?.numbers[at] ?? UNKNOWN
    return [name, found]
  })
  const others = Object.fromEntries(Object.entries(columns).filter(([name]) => !wordColumns.includes(name)))
  return new Map([...ofWords, ...numberGrid(tables, { columns: others, length, words: [] })])
}

/** The row of what a template makes of a place; -1: it weighs nothing. */
const rowAt = (table: FeatureTable, cells: readonly Int32Array[], steps: readonly number[], at: number): number => {
  let key = 0
  for (let cell = 0; cell < cells.length; cell++) {
    const number = cells[cell]?.[at + MARGIN + (steps[cell] ?? 0)] ?? UNKNOWN
    if (number === UNKNOWN) return UNKNOWN
    key = joinKey(key, table.sizes[cell] ?? 0, number)
  }
  return findRow(table, key)
}

const cellsOf = ({ of }: KnownTemplate, numbered: ReadonlyMap<string, Int32Array>) => ({
  cells: of.map(([column]) => numbered.get(column) ?? new Int32Array()),
  steps: of.map(([, step]) => step),
})

/** The row of the feature that a template makes of one place. */
export const findRowAt = (template: KnownTemplate, numbered: ReadonlyMap<string, Int32Array>, at: number): number => {
  const { cells, steps } = cellsOf(template, numbered)
  return rowAt(template.table, cells, steps, at)
}

const addWords = ({ labels }: GridTables, words: readonly KnownWord[], scores: Int32Array, length: number): void => {
  const size = labels.length
  const steps = 2 * MARGIN + 1
  for (let place = 0; place < words.length; place++) {
    const sums = words[place]?.sums ?? new Int32Array()
    const first = place - 2 * MARGIN
    for (let step = Math.max(0, -first); step < steps && first + step < length; step++)
      for (let label = 0, to = (first + step) * size, from = step * size; label < size; label++, to++, from++)
        scores[to] = (scores[to] ?? 0) + (sums[from] ?? 0)
  }
}

/** Adds what the features of each place speak for each label. */
export const scoreGrid = (tables: GridTables, grid: Grid, scores: Int32Array): void => {
  const { labels, weights } = tables
  const size = labels.length
  const words = tables.ofWord.length === 0 ? [] : grid.words.map((_, place) => lookUpWord(tables, grid, place))
  const numbered = words.length === 0 ? numberGrid(tables, grid) : numberByWord(tables, grid, words)
  addWords(tables, words, scores, grid.length)
  for (const template of tables.ofPlace) {
    const { cells, steps } = cellsOf(template, numbered)
    for (let at = 0; at < grid.length; at++) {
      const row = rowAt(template.table, cells, steps, at)
      if (row !== UNKNOWN) addRow(scores, at * size, weights, row, size)
    }
  }
}
