import type { Model } from '../schema/model.ts'
import { createSlots } from './feature-table.ts'
import type { FeatureWord } from './features.ts'

/**
 * The features of a model that are told word by word, as a tree: a group is a root, each word of a value leads one step
 * deeper, and a node where a value ends has the row of what it weighs. So no text is made of the words of a feature,
 * and one whose first word the model does not know is given up there.
 */
export interface ToldFeatures {
  /** The node of each group: a number beyond those of the table. */
  readonly groups: ReadonlyMap<string, number>
  /** The number of each word that stands in any value. */
  readonly words: ReadonlyMap<string, number>
  /**
   * An open-addressed table of {@link WIDTH} numbers for each node, which is named by its place there: the node before it
   * (-1: the slot is free), the word that leads to it, and the row of the value that ends there (-1: none does).
   */
  readonly nodes: Int32Array
}

const NONE = -1

/** Four, of which three are used: a slot lies in one line of memory. */
const WIDTH = 4

/** Spread pairs that lie close together (Knuth, volume 3, 6.4: multiplicative hashing). */
const [GOLDEN, ODD] = [0x9e3779b1, 0x85ebca6b]

/** The slot of the node that a word leads to, or the free one where it would be found. */
const search = (nodes: Int32Array, from: number, number: number): number => {
  const mask = nodes.length - 1
  let slot = ((Math.imul(from, GOLDEN) + Math.imul(number, ODD)) >>> Math.clz32(mask)) & ~(WIDTH - 1)
  while (nodes[slot] !== NONE && (nodes[slot] !== from || nodes[slot + 1] !== number)) slot = (slot + WIDTH) & mask
  return slot
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
  const nodes = createSlots(
    values.reduce((sum, value) => sum + value.words.length, 0),
    WIDTH,
  )
  for (const value of values) {
    let node = nodes.length + value.group
    for (const number of value.words) {
      const slot = search(nodes, node, number)
      nodes[slot] = node
      nodes[slot + 1] = number
      node = slot
    }
    nodes[node + 2] = value.row
  }
  return { groups: new Map(Object.keys(model.weights).map((name, group) => [name, nodes.length + group])), words, nodes }
}

const step = (features: ToldFeatures, node: number, said: FeatureWord): number => {
  const word = typeof said === 'string' ? said : String(said)
  const number = features.words.get(word)
  if (number === undefined) return word.includes(' ') ? walk(features, node, word.split(' ')) : NONE
  const slot = search(features.nodes, node, number)
  return features.nodes[slot] === NONE ? NONE : slot
}

const walk = (features: ToldFeatures, from: number, words: readonly FeatureWord[]): number => {
  let node = from
  for (let at = 0; node >= 0 && at < words.length; at++) node = step(features, node, words[at] ?? '')
  return node
}

/** The row of a feature that is told; -1: it weighs nothing. */
export const rowOfTold = (features: ToldFeatures, group: string, words: readonly FeatureWord[]): number => {
  const node = walk(features, features.groups.get(group) ?? NONE, words)
  return node < 0 ? NONE : (features.nodes[node + 2] ?? NONE)
}
