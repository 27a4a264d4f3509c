/** What stands between two words of a surface form. "and" is a word, not a gap. */
export const GAP = {
  /** Nothing, spaces, a hyphen, an underscore, a soft line break: all the same in the names of things. */
  OPEN: 0,
  /** "CI/CD": a slash elsewhere separates two things ("Azure/DevOps" is not Azure DevOps). */
  SLASH: 1,
  /** "Weights & Biases". */
  AMPERSAND: 2,
  /** Brackets, colon, comma: only where the form itself is written so ("Run:ai"). */
  MARK: 3,
  /** A dot or apostrophe without spaces: "Node.js", "bachelor's"; but "Python.Strong" lost the space between two. */
  POINT: 4,
  /** Anything else: no form goes across it. */
  BARRIER: 5,
} as const
export type Gap = (typeof GAP)[keyof typeof GAP]

/** A word within a form: its number in the vocabulary and the gap before it ({@link GAP.OPEN} for the first). */
export interface Step {
  readonly word: number
  readonly gap: Gap
}

/** Steps lead from node to node; node 0 is the root. Edges lie in one hash table of typed arrays. */
export interface Trie {
  /** By word number: the node after a first word, 0 where no form begins with it. Most words of a text end here. */
  readonly firsts: Int32Array
  /** Slots less one, a power of two less one. */
  readonly mask: number
  /** Three numbers a slot, side by side in memory: parent node, label, child node. A slot is free where the child is 0. */
  readonly edges: Int32Array
  /** By node: number of the form that ends there (from 1 on), 0 where none does. */
  readonly outputs: Int32Array
  /** By node: 1 where the node has edges, so that a form's end is seen without a look-up. */
  readonly inner: Uint8Array
}

/** Gaps that a step can have: the factor that keeps labels of (word, gap) apart. */
const GAPS = 5

export const labelOf = (word: number, gap: number): number => word * GAPS + gap

/** Knuth's multiplicative hash, and xxHash's second prime for the other half of the key. */
const spread = (parent: number, label: number): number => {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

const EDGE_SIZE = 3

/** @param edges three numbers each: parent, label, child. */
const layEdges = (edges: readonly number[]): Pick<Trie, 'mask' | 'edges'> => {
  const slots = 2 ** Math.ceil(Math.log2((edges.length / EDGE_SIZE) * 2 + 2))
  const mask = slots - 1
  const table = new Int32Array(slots * EDGE_SIZE)
  for (let edge = 0; edge < edges.length; edge += EDGE_SIZE) {
    let slot = spread(edges[edge] ?? 0, edges[edge + 1] ?? 0) & mask
    while (table[slot * EDGE_SIZE + 2] !== 0) slot = (slot + 1) & mask
    for (let column = 0; column < EDGE_SIZE; column++) table[slot * EDGE_SIZE + column] = edges[edge + column] ?? 0
  }
  return { mask, edges: table }
}

/**
 * Build the trie once, from all forms.
 *
 * @param forms the steps of each form; form number n (from 1 on) is `forms[n - 1]`. No two are equal.
 * @param words size of the vocabulary.
 */
export const buildTrie = (forms: readonly (readonly Step[])[], words: number): Trie => {
  const nodes = new Map<number, number>()
  const edges: number[] = []
  const outputs: number[] = [0]
  const firsts = new Int32Array(words + 1)
  const labels = labelOf(words + 1, 0)
  for (const [index, steps] of forms.entries()) {
    let node = 0
    for (const { word, gap } of steps) {
      const label = labelOf(word, gap)
      const key = node * labels + label
      let child = nodes.get(key)
      if (child === undefined) {
        child = outputs.push(0) - 1
        nodes.set(key, child)
        if (node === 0) firsts[word] = child
        else edges.push(node, label, child)
      }
      node = child
    }
    outputs[node] = index + 1
  }
  const inner = new Uint8Array(outputs.length)
  for (let edge = 0; edge < edges.length; edge += EDGE_SIZE) inner[edges[edge] ?? 0] = 1
  return { firsts, ...layEdges(edges), outputs: Int32Array.from(outputs), inner }
}

/** The node that a step leads to from `node`, or 0. */
export const stepFrom = ({ mask, edges }: Trie, node: number, label: number): number => {
  for (let slot = spread(node, label) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * EDGE_SIZE
    const child = edges[at + 2] ?? 0
    if (child === 0 || (edges[at] === node && edges[at + 1] === label)) return child
  }
}
