import type { Span } from '../schema/span.ts'
import { foldWord, hashWord, TOKEN_SHAPE, tokenColumns } from '../text/tokenize.ts'
import { gapBetween, type SoftBreaks } from './gap.ts'
import type { Gazetteer } from './gazetteer.ts'
import { GAP, labelOf, stepFrom } from './trie.ts'
import { findWord, type Vocabulary } from './vocabulary.ts'

/** A form that stands at a place, whatever it means there. */
export interface Match extends Span {
  /** Index into `gazetteer.forms`. */
  readonly form: number
}

/** Where matches may be. */
export interface MatchRange {
  readonly softBreaks: SoftBreaks
  /** Text in which nothing is matched: addresses, paths, what is hidden. Sorted, not overlapping. */
  readonly masked: readonly Span[]
}

/** The words of a text, each with its number in the vocabulary: 0 where no form holds it. */
interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly ids: Int32Array
}

const idOf = (vocabulary: Vocabulary, word: string): number => {
  const folded = foldWord(word)
  return findWord(vocabulary, word, 0, word.length, hashWord(folded), TOKEN_SHAPE.BEYOND_ASCII)
}

/** What a token holds that no form holds whole. */
interface Part extends Span {
  readonly id: number
}

/** What may follow a name without a space, the more likely first; `named`: it belongs to the mention. */
const SUFFIXES: readonly { readonly pattern: RegExp; readonly named: boolean }[] = [
  // nothing
  { pattern: /$/, named: true },
  // "Python's"
  { pattern: /['’]s?$/i, named: false },
  // "Python+"
  { pattern: /[+#]+$/, named: false },
  // "Python3", "Java8": a version
  { pattern: /(?<=\p{L}{3})v?\d[\d.]*$/iu, named: true },
]

const partOf = (vocabulary: Vocabulary, word: string, start: number): Part => {
  const end = start + word.length
  for (const { pattern, named } of SUFFIXES) {
    const bare = word.replace(pattern, '')
    const id = bare === '' ? 0 : idOf(vocabulary, bare)
    if (id !== 0) return { id, start, end: named ? end : start + bare.length }
  }
  return { id: 0, start, end }
}

/** "Python.Strong" is two words where a full stop lost its space; so is ".python". */
const takeApart = (vocabulary: Vocabulary, text: string, start: number, end: number): Part[] => {
  const whole = partOf(vocabulary, text.slice(start, end), start)
  if (whole.id !== 0) return [whole]
  return [...text.slice(start, end).matchAll(/[^.]+/g)].map((part) => partOf(vocabulary, part[0], start + part.index))
}

/** Longer ones are no words; what is in them is not looked for. */
const MAX_TOKEN_LENGTH = 64

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** A number is a number, whatever sign it ends in ("5+", "3.5"). */
const mayHoldMore = (text: string, start: number, end: number, shape: number): boolean =>
  (shape !== 0 || isDigit(text.charCodeAt(end - 1))) &&
  end - start > 2 &&
  end - start <= MAX_TOKEN_LENGTH &&
  !isDigit(text.charCodeAt(start))

/** A column with some rows replaced by several: what is between them is copied in blocks. */
const spliceColumn = (
  column: Int32Array,
  count: number,
  parts: ReadonlyMap<number, readonly Part[]>,
  read: (part: Part) => number,
): Int32Array => {
  const grown = [...parts.values()].reduce((sum, replacement) => sum + replacement.length - 1, count)
  const out = new Int32Array(grown)
  let from = 0
  let to = 0
  for (const [index, replacement] of parts) {
    out.set(column.subarray(from, index), to)
    to += index - from
    for (const part of replacement) out[to++] = read(part)
    from = index + 1
  }
  out.set(column.subarray(from, count), to)
  return out
}

/** @param parts by row, rows in ascending order. */
const withParts = ({ count, starts, ends, ids }: Words, parts: ReadonlyMap<number, readonly Part[]>): Words => {
  const grownIds = spliceColumn(ids, count, parts, (part) => part.id)
  return {
    count: grownIds.length,
    starts: spliceColumn(starts, count, parts, (part) => part.start),
    ends: spliceColumn(ends, count, parts, (part) => part.end),
    ids: grownIds,
  }
}

/** Numbers of the words inside masked text are wiped out. */
const wipeMasked = ({ count, starts, ends, ids }: Words, masked: readonly Span[]): void => {
  let mask = 0
  for (let index = 0; index < count && mask < masked.length; index++) {
    while (mask < masked.length && (masked[mask]?.end ?? 0) <= (starts[index] ?? 0)) mask++
    if ((masked[mask]?.start ?? Number.POSITIVE_INFINITY) < (ends[index] ?? 0)) ids[index] = 0
  }
}

const readWords = (text: string, { vocabulary }: Gazetteer, masked: readonly Span[]): Words => {
  const { count, starts, ends, hashes, shapes } = tokenColumns(text)
  const ids = new Int32Array(count)
  const parts = new Map<number, readonly Part[]>()
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0
    const end = ends[index] ?? 0
    const shape = shapes[index] ?? 0
    const id = findWord(vocabulary, text, start, end, hashes[index] ?? 0, shape)
    ids[index] = id
    if (id !== 0 || !mayHoldMore(text, start, end, shape)) continue
    const found = takeApart(vocabulary, text, start, end)
    if (found.some((part) => part.id !== 0)) parts.set(index, found)
  }
  const whole = { count, starts, ends, ids }
  const words = parts.size === 0 ? whole : withParts(whole, parts)
  wipeMasked(words, masked)
  return words
}

/** Whether the words are a form by themselves, or a word that forms hold ("Node.js", "fast.ai"). */
export const isKnownWord = ({ vocabulary }: Gazetteer, word: string): boolean => idOf(vocabulary, word) !== 0

/**
 * Every form that stands in the text, at every place, also where they overlap: sorted by start, then by end.
 * Linear in the length of the text (times the words of the longest form).
 */
export const matchForms = (text: string, gazetteer: Gazetteer, { softBreaks, masked }: MatchRange): Match[] => {
  const { trie } = gazetteer
  const { firsts, outputs, inner } = trie
  const { count, starts, ends, ids } = readWords(text, gazetteer, masked)
  const matches: Match[] = []
  for (let first = 0; first < count; first++) {
    const id = ids[first] ?? 0
    let node = id === 0 ? 0 : (firsts[id] ?? 0)
    for (let last = first; node !== 0; ) {
      const output = outputs[node] ?? 0
      if (output !== 0) matches.push({ start: starts[first] ?? 0, end: ends[last] ?? 0, form: output - 1 })
      const word = inner[node] !== 0 && ++last < count ? (ids[last] ?? 0) : 0
      if (word === 0) break
      const gap = gapBetween(text, ends[last - 1] ?? 0, starts[last] ?? 0, softBreaks)
      if (gap === GAP.BARRIER) break
      node = stepFrom(trie, node, labelOf(word, gap))
    }
  }
  return matches
}
