import type { Span } from '../schema/span.ts'
import { tokenColumns } from '../text/tokenize.ts'
import { gapBetween, type SoftBreaks } from './gap.ts'
import type { Gazetteer } from './gazetteer.ts'
import { GAP, labelOf, stepFrom } from './trie.ts'
import { findWord, guessWord, isWordAt, type Vocabulary } from './vocabulary.ts'

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
  /** As the tokenizer gives them, or {@link READ}. */
  readonly shapes: Uint8Array
}

/** Shape of a part of a token: its word was compared letter by letter when it was taken apart. */
const READ = 0x80

/** What a token holds that no form holds whole. */
interface Part extends Span {
  readonly id: number
}

/** What may follow a name without a space; `named`: it belongs to the mention. */
const SUFFIXES: readonly { readonly pattern: RegExp; readonly named: boolean }[] = [
  // "Python's"
  { pattern: /['’]s?$/i, named: false },
  // "Python+"
  { pattern: /[+#]+$/, named: false },
  // "Python3", "Java8": a version
  { pattern: /(?<=\p{L}{3})v?\d[\d.]*$/iu, named: true },
]

/** The token without its suffix, where that is a word. */
const withoutSuffix = (vocabulary: Vocabulary, word: string, start: number): Part | undefined => {
  for (const { pattern, named } of SUFFIXES) {
    const bare = word.replace(pattern, '')
    const id = bare === word || bare === '' ? 0 : findWord(vocabulary, bare)
    if (id !== 0) return { id, start, end: start + (named ? word.length : bare.length) }
  }
  return undefined
}

const partOf = (vocabulary: Vocabulary, word: string, start: number): Part => {
  const whole = { id: findWord(vocabulary, word), start, end: start + word.length }
  return whole.id === 0 ? (withoutSuffix(vocabulary, word, start) ?? whole) : whole
}

/** A token that is no word: "Python's", and "Python.Strong", where a full stop lost its space. */
const takeApart = (vocabulary: Vocabulary, text: string, start: number, end: number): Part[] => {
  const token = text.slice(start, end)
  const bare = withoutSuffix(vocabulary, token, start)
  if (bare || !token.includes('.')) return bare ? [bare] : []
  return [...token.matchAll(/[^.]+/g)].map((part) => partOf(vocabulary, part[0], start + part.index))
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

/** Fill a longer column, some rows replaced by several: what is between them is copied in blocks. */
const spliceColumn = <Column extends Int32Array | Uint8Array>(
  out: Column,
  column: Column,
  count: number,
  parts: ReadonlyMap<number, readonly Part[]>,
  read: (part: Part) => number,
): Column => {
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
const withParts = ({ count, starts, ends, ids, shapes }: Words, parts: ReadonlyMap<number, readonly Part[]>): Words => {
  const grown = [...parts.values()].reduce((sum, replacement) => sum + replacement.length - 1, count)
  return {
    count: grown,
    starts: spliceColumn(new Int32Array(grown), starts, count, parts, (part) => part.start),
    ends: spliceColumn(new Int32Array(grown), ends, count, parts, (part) => part.end),
    ids: spliceColumn(new Int32Array(grown), ids, count, parts, (part) => part.id),
    shapes: spliceColumn(new Uint8Array(grown), shapes, count, parts, () => READ),
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
    const id = guessWord(vocabulary, text, start, end, hashes[index] ?? 0, shape)
    ids[index] = id
    if (id !== 0 || !mayHoldMore(text, start, end, shape)) continue
    const found = takeApart(vocabulary, text, start, end)
    if (found.some((part) => part.id !== 0)) parts.set(index, found)
  }
  const whole = { count, starts, ends, ids, shapes }
  const words = parts.size === 0 ? whole : withParts(whole, parts)
  wipeMasked(words, masked)
  return words
}

/** Words were guessed by their hash: before a match is told, its letters are compared. */
const holdsForm = (vocabulary: Vocabulary, text: string, words: Words, first: number, last: number): boolean => {
  for (let index = first; index <= last; index++) {
    const shape = words.shapes[index] ?? 0
    if (shape === READ) continue
    if (!isWordAt(vocabulary, words.ids[index] ?? 0, text, words.starts[index] ?? 0, words.ends[index] ?? 0, shape)) return false
  }
  return true
}

/** Whether the words are a form by themselves, or a word that forms hold ("Node.js", "fast.ai"). */
export const isKnownWord = ({ vocabulary }: Gazetteer, word: string): boolean => findWord(vocabulary, word) !== 0

/**
 * Every form that stands in the text, at every place, also where they overlap: sorted by start, then by end.
 * Linear in the length of the text (times the words of the longest form).
 */
export const matchForms = (text: string, gazetteer: Gazetteer, { softBreaks, masked }: MatchRange): Match[] => {
  const { trie, vocabulary } = gazetteer
  const { firsts, outputs, inner } = trie
  const words = readWords(text, gazetteer, masked)
  const { count, starts, ends, ids } = words
  const matches: Match[] = []
  for (let first = 0; first < count; first++) {
    const id = ids[first] ?? 0
    let node = id === 0 ? 0 : (firsts[id] ?? 0)
    for (let last = first; node !== 0; ) {
      const output = outputs[node] ?? 0
      if (output !== 0 && holdsForm(vocabulary, text, words, first, last)) {
        matches.push({ start: starts[first] ?? 0, end: ends[last] ?? 0, form: output - 1 })
      }
      const word = inner[node] !== 0 && ++last < count ? (ids[last] ?? 0) : 0
      if (word === 0) break
      const gap = gapBetween(text, ends[last - 1] ?? 0, starts[last] ?? 0, softBreaks)
      if (gap === GAP.BARRIER) break
      node = stepFrom(trie, node, labelOf(word, gap))
    }
  }
  return matches
}
