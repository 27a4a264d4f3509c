import type { Model } from '../schema/model.ts'
import { createSlots } from './feature-table.ts'
import type { FeatureWord } from './features.ts'

/**
 * The features of a model that are told word by word, as a tree: a group is a root, each word of a value leads one step
 * deeper, and a node where a value ends has the row of what it weighs. So no text is made of the words of a feature,
 * and one whose first word the model does not know is given up there.
 */
export interface ToldFeatures {
  /** The node of each group. */
  readonly groups: ReadonlyMap<string, number>
  /** The number of each word that stands in any value. */
  readonly words: ReadonlyMap<string, number>
  /** Of each node: the one before it, the word that leads to it, and the row of the value that ends there; -1: none does. */
  readonly before: Int32Array
  readonly word: Int32Array
  readonly row: Int32Array
  /** An open-addressed table of nodes by the one before and the word; -1: free. */
  readonly slots: Int32Array
}

const NONE = -1

/** Spread pairs that lie close together (Knuth, volume 3, 6.4: multiplicative hashing). */
const [GOLDEN, ODD] = [0x9e3779b1, 0x85ebca6b]

/** The node that a word leads to, or the free slot where it would be found, as a number below -1. */
const search = ({ before, word, slots }: Omit<ToldFeatures, 'groups' | 'words'>, from: number, number: number): number => {
  const mask = slots.length - 1
  let slot = (Math.imul(from, GOLDEN) + Math.imul(number, ODD)) >>> (Math.clz32(slots.length) + 1)
  for (let node = slots[slot] ?? NONE; node !== NONE; node = slots[slot] ?? NONE) {
    if (before[node] === from && word[node] === number) return node
    slot = (slot + 1) & mask
  }
  return -2 - slot
}

/** The values of told groups, each as the numbers of its words, with the row that it has among those of its model. */
interface Value {
  readonly group: number
  readonly words: readonly number[]
  readonly row: number
}

const listValues = ({ labels, columns, weights }: Model, words: Map<string, number>): Value[] => {
  const numberOf = (word: string): number => {
    const known = words.get(word) ?? words.size
    if (known === words.size) words.set(word, known)
    return known
  }
  const values: Value[] = []
  for (const [group, { of, rows }] of Object.values(weights).entries()) {
    const column = columns[of[0] ?? ''] ?? []
    for (let from = 0; from < rows.length; from += 1 + labels.length)
      values.push({ group, words: (column[rows[from] ?? 0] ?? '').split(' ').map(numberOf), row: values.length })
  }
  return values
}

/** Make the features of a model ready to be told word by word. */
export const toToldFeatures = (model: Model): ToldFeatures => {
  const words = new Map<string, number>()
  const values = listValues(model, words)
  const names = Object.keys(model.weights)
  const most = values.reduce((sum, value) => sum + value.words.length, names.length)
  const [before, word, row] = [new Int32Array(most), new Int32Array(most), new Int32Array(most).fill(NONE)]
  const slots = createSlots(most)
  let count = names.length
  for (const value of values) {
    let node = value.group
    for (const number of value.words) {
      const found = search({ before, word, row, slots }, node, number)
      if (found < 0) {
        before[count] = node
        word[count] = number
        slots[-2 - found] = count
      }
      node = found < 0 ? count++ : found
    }
    row[node] = value.row
  }
  return { groups: new Map(names.map((name, node) => [name, node])), words, before, word, row, slots }
}

const step = (features: ToldFeatures, node: number, said: FeatureWord): number => {
  const word = typeof said === 'string' ? said : String(said)
  const number = features.words.get(word)
  if (number !== undefined) return search(features, node, number)
  return word.includes(' ') ? walk(features, node, word.split(' ')) : NONE
}

const walk = (features: ToldFeatures, from: number, words: readonly FeatureWord[]): number => {
  let node = from
  for (let at = 0; node >= 0 && at < words.length; at++) node = step(features, node, words[at] ?? '')
  return node
}

/** The row of a feature that is told; -1: it weighs nothing. */
export const rowOfTold = (features: ToldFeatures, group: string, words: readonly FeatureWord[]): number => {
  const node = walk(features, features.groups.get(group) ?? NONE, words)
  return node < 0 ? NONE : (features.row[node] ?? NONE)
}
