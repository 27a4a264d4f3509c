import { type Column, type FeatureTable, findRow, type ModelTables } from './feature-table.ts'
import { type Cell, MARGIN, type Template } from './features.ts'

/** What no table knows has this number, and this row. */
export const UNKNOWN = -1

/** Templates of pairs speak of the place before the first word, of its own, and of the two after it. */
export const FIRST_OF_PAIR = -1
export const PLACES_OF_PAIR = 4

/** Adds a feature's weight for each label to the scores that begin at an offset. */
export const addRow = (scores: Int32Array, offset: number, weights: Int16Array | Int32Array, row: number, size: number): void => {
  for (let label = 0, to = offset, from = row * size; label < size; label++, to++, from++)
    scores[to] = (scores[to] ?? 0) + (weights[from] ?? 0)
}

/** A template that makes some features the model knows. */
export interface KnownTemplate {
  readonly group: string
  readonly of: readonly Cell[]
  readonly table: FeatureTable
  /** For each cell, the index of its column. */
  readonly places: readonly number[]
}

/** What a word contributes wherever it occurs. */
export interface KnownWord {
  /** The number of its value in each word column. */
  readonly numbers: Int32Array
  /** From {@link MARGIN} places before it to {@link MARGIN} after it, one number for each label. */
  readonly sums: Int32Array
  /** What it contributes together with the word right after it; {@link learnPair}. Fills up as pairs occur. */
  readonly pairs: Map<KnownWord, Int32Array>
}

/** What the values of a column say to the places around them, by the templates that look at this column alone. */
export interface KnownColumn {
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
  /** The columns that templates use; the word columns first. */
  readonly columns: readonly string[]
  /** Of each, the numbers of its values; undefined: no feature uses it. */
  readonly numbers: readonly (Column | undefined)[]
  /** How many are word columns. */
  readonly ofWords: number
  readonly templates: readonly KnownTemplate[]
  /** The word columns that templates of a place look at. */
  readonly placed: readonly number[]
  /** Templates of one word column: added up once for each word. */
  readonly ofWord: readonly KnownTemplate[]
  /** Those of one other column: added up once for each of its values. */
  readonly ofColumns: readonly KnownColumn[]
  /** Those of two words side by side: added up once for each two. */
  readonly ofPair: readonly KnownTemplate[]
  readonly ofPlace: readonly KnownTemplate[]
  /** Fills up as words occur. */
  readonly words: Map<object, KnownWord>
  /** How many pairs of them are known. */
  readonly pairs: { count: number }
}

/** The weights of a model's features. */
export interface Weighed {
  readonly labels: readonly string[]
  readonly weights: Int16Array
}

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
  const ofPlace = together.filter((template) => !isOfPair(template))
  const placed = new Set(ofPlace.flatMap(({ places }) => places).filter((place) => place < wordColumns.length))
  return {
    numbers: columns.map((column) => numbered[column]),
    columns,
    placed: [...placed],
    ofWords: wordColumns.length,
    templates: known,
    ofWord: wordColumns.flatMap((_, column) => aloneIn(column)),
    ofColumns,
    ofPair: together.filter(isOfPair),
    ofPlace,
    words: new Map(),
    pairs: { count: 0 },
  }
}
