import { powerOfTwoAbove } from './power-of-two.ts'
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

/** Steps lead from node to node; node 0 is the root. Edges lie in one hash table of typed arrays. */
export interface Trie {
  /** By word number: the node after a first word, 0 where no form begins with it. Most words of a text end here. */
  readonly firsts: Int32Array
  /** Slots less one, a power of two less one. */
  readonly mask: number
  /** Three numbers a slot, side by side in memory: parent node, label, child node. A slot is free where the child is 0. */
  readonly edges: Int32Array
  /** Bits, one for the hash of each edge: most steps that no form makes are refused by these, which the fastest cache holds. */
  readonly filter: Uint8Array
  /** By node: number of the form that ends there (from 1 on), 0 where none does. */
  readonly outputs: Int32Array
  /** By node: 1 where the node has edges, so that a form's end is seen without a look-up. */
  readonly inner: Uint8Array
}

/** Gaps that a step can have: the factor that keeps labels of (word, gap) apart. */
const GAPS = 5

/** A word within a form as one number: its number in the vocabulary and the gap before it ({@link GAP.OPEN} for the first). */
export const labelOf = (word: number, gap: number): number => word * GAPS + gap

/** The number of the word in a label. */
export const wordOf = (label: number): number => Math.floor(label / GAPS)

/** The gap in a label. */
export const gapOf = (label: number): number => label % GAPS

/** Knuth's multiplicative hash, and xxHash's second prime for the other half of the key. */
const spread = (parent: number, label: number): number => {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

const EDGE_SIZE = 3

/** At two thirds full at most; forms share their beginnings, so that it is nearer a third. */
const SLOTS_PER_EDGE = 1.5

/** Ten bits an edge at the size of our taxonomy: one of ten steps that no form makes is looked for in vain. */
const FILTER_BITS = 2 ** 18

const filterBit = (hash: number): number => hash & (FILTER_BITS - 1)

/** The slot of the edge, or the free one where it belongs. */
const slotOf = (edges: Int32Array, mask: number, node: number, label: number): number => {
  for (let slot = spread(node, label) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * EDGE_SIZE
    if (edges[at + 2] === 0 || (edges[at] === node && edges[at + 1] === label)) return at
  }
}

/**
 * Build the trie once, from all forms.
 *
 * @param steps labels of the words of each form, one form after the other; no two forms are equal.
 * @param stepEnds where each form's steps end; form number n (from 1 on) ends at `stepEnds[n - 1]`.
 * @param words size of the vocabulary.
 */
export const buildTrie = (steps: readonly number[], stepEnds: readonly number[], words: number): Trie => {
  // At most one node a step; first words have no edge.
  const mask = powerOfTwoAbove((steps.length - stepEnds.length) * SLOTS_PER_EDGE) - 1
  const edges = new Int32Array((mask + 1) * EDGE_SIZE)
  const firsts = new Int32Array(words + 1)
  const outputs = new Int32Array(steps.length + 1)
  const inner = new Uint8Array(steps.length + 1)
  const filter = new Uint8Array(FILTER_BITS / 8)
  let nodes = 0
  let at = 0
  for (const [index, end] of stepEnds.entries()) {
    const word = wordOf(steps[at] ?? 0)
    let node = firsts[word] || ++nodes
    firsts[word] = node
    for (at++; at < end; at++) {
      const label = steps[at] ?? 0
      const slot = slotOf(edges, mask, node, label)
      inner[node] = 1
      if (edges[slot + 2] === 0) {
        edges[slot] = node
        edges[slot + 1] = label
        edges[slot + 2] = ++nodes
        const bit = filterBit(spread(node, label))
        filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
      }
      node = edges[slot + 2] ?? 0
    }
    outputs[node] = index + 1
  }
  return { firsts, mask, edges, filter, outputs: outputs.slice(0, nodes + 1), inner: inner.slice(0, nodes + 1) }
}

/** The node that a step leads to from `node`, or 0. */
export const stepFrom = ({ mask, edges, filter }: Trie, node: number, label: number): number => {
  const hash = spread(node, label)
  const bit = filterBit(hash)
  if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return 0
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const at = slot * EDGE_SIZE
    const child = edges[at + 2] ?? 0
    if (child === 0 || (edges[at] === node && edges[at + 1] === label)) return child
  }
}
