import type { Span } from '../../schema/span.ts'
import { PIECE_SHAPE, pieceColumns } from '../../text/tokenize.ts'
import { gapBetween, NO_SOFT_BREAKS, type SoftBreaks } from './gap.ts'
import type { Gazetteer, Reading } from './gazetteer.ts'
import { GAP, labelOf, stepFrom } from './trie.ts'
import { findWord, guessWord, isWordAt, type Vocabulary } from './vocabulary.ts'

/** A form that stands at a place, whatever it means there. */
export interface Match extends Span {
  /** Number of the form in the gazetteer, from 0 on. */
  readonly form: number
}

/** Where matches may be. */
export interface MatchRange {
  readonly softBreaks: SoftBreaks
  /** Text in which nothing is matched: addresses, paths, what is hidden. Sorted, not overlapping. */
  readonly masked: readonly Span[]
}

/** The pieces of a text, each with its number in the vocabulary: 0 where no form holds it. */
interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly ids: Int32Array
  /** As the tokenizer gives them, or {@link READ}. */
  readonly shapes: Uint8Array
}

/** Shape of a piece whose suffix was taken off: its word was compared letter by letter then. */
const READ = 0x80

/** What may follow a name without a space; `named`: it belongs to the mention. */
const SUFFIXES: readonly { readonly pattern: RegExp; readonly named: boolean }[] = [
  // "Python+"
  { pattern: /[+#]+$/, named: false },
  // "Python3", "Java8", "SQL2019": a version; "MCP4921" is the number of a part
  { pattern: /(?<=\p{L}{3})v?(?:\d{1,3}|(?:19|20)\d\d)$/iu, named: true },
]

interface Bare {
  readonly id: number
  /** Length of what belongs to the mention. */
  readonly length: number
}

/** The piece without its suffix, where that is a word. */
const withoutSuffix = (vocabulary: Vocabulary, piece: string): Bare | undefined => {
  for (const { pattern, named } of SUFFIXES) {
    const bare = piece.replace(pattern, '')
    const id = bare === piece || bare === '' ? 0 : findWord(vocabulary, bare)
    if (id !== 0) return { id, length: named ? piece.length : bare.length }
  }
  return undefined
}

/** Longer ones are no words. */
const MAX_PIECE_LENGTH = 64

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** A number is a number, whatever symbol it ends in ("5+"). */
const mayHaveSuffix = (text: string, start: number, end: number, shape: number): boolean =>
  ((shape & PIECE_SHAPE.SYMBOL) !== 0 || isDigit(text.charCodeAt(end - 1))) &&
  end - start <= MAX_PIECE_LENGTH &&
  !isDigit(text.charCodeAt(start))

/** Numbers of the words inside masked text are wiped out. */
const wipeMasked = ({ count, starts, ends, ids }: Words, masked: readonly Span[]): void => {
  let mask = 0
  for (let index = 0; index < count && mask < masked.length; index++) {
    while (mask < masked.length && (masked[mask]?.end ?? 0) <= (starts[index] ?? 0)) mask++
    if ((masked[mask]?.start ?? Number.POSITIVE_INFINITY) < (ends[index] ?? 0)) ids[index] = 0
  }
}

const readWords = (text: string, { vocabulary }: Gazetteer, masked: readonly Span[]): Words => {
  const { count, starts, ends, hashes, shapes } = pieceColumns(text)
  // In the array of the hashes, each of which is read once.
  const ids = hashes
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0
    const end = ends[index] ?? 0
    const shape = shapes[index] ?? 0
    const id = guessWord(vocabulary, text, { start, end, hash: hashes[index] ?? 0, shape })
    ids[index] = id
    if (id !== 0 || !mayHaveSuffix(text, start, end, shape)) continue
    const bare = withoutSuffix(vocabulary, text.slice(start, end))
    if (!bare) continue
    ids[index] = bare.id
    ends[index] = start + bare.length
    shapes[index] = READ
  }
  const words = { count, starts, ends, ids, shapes }
  wipeMasked(words, masked)
  return words
}

/** The words of a match, both ends included. */
interface WordRange {
  readonly first: number
  readonly last: number
}

/** Words were guessed by their hash: before a match is told, its letters are compared. */
const holdsForm = (vocabulary: Vocabulary, text: string, words: Words, { first, last }: WordRange): boolean => {
  for (let index = first; index <= last; index++) {
    const shape = words.shapes[index] ?? 0
    if (shape === READ) continue
    const piece = { start: words.starts[index] ?? 0, end: words.ends[index] ?? 0, shape }
    if (!isWordAt(vocabulary, words.ids[index] ?? 0, text, piece)) return false
  }
  return true
}

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
      if (output !== 0 && holdsForm(vocabulary, text, words, { first, last })) {
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

const NOTHING_MASKED: MatchRange = { softBreaks: NO_SOFT_BREAKS, masked: [] }

/** Whether the words as a whole are a form: "Node.js", "fast.ai". */
export const isForm = (gazetteer: Gazetteer, words: string): boolean =>
  matchForms(words, gazetteer, NOTHING_MASKED).some(({ start, end }) => start === 0 && end === words.length)

/** Whether any form holds the word. */
export const isKnownWord = ({ vocabulary }: Gazetteer, word: string): boolean => findWord(vocabulary, word) !== 0

/** What words as a whole may mean, in any sense. */
export const findReadingsOf = (gazetteer: Gazetteer, words: string): Reading[] =>
  matchForms(words, gazetteer, NOTHING_MASKED)
    .filter(({ start, end }) => start === 0 && end === words.length)
    .flatMap(({ form }) => gazetteer.readingsOf(form))

/** Skills that words as a whole are a written form of, in some sense: ids, each once, those that they name before those that they evoke. */
export const findSkillsCalled = (gazetteer: Gazetteer, words: string): string[] => {
  const readings = findReadingsOf(gazetteer, words.trim())
  return [...new Set(readings.sort((a, b) => Number(a.evoked) - Number(b.evoked)).map(({ skill }) => skill))]
}
