import { foldAscii, foldWord, hashWord, TOKEN_SHAPE } from '../text/tokenize.ts'

/** Words of the surface forms, each with a number from 1 on. Open addressing on the hash that the tokenizer gives. */
export interface Vocabulary {
  readonly size: number
  readonly mask: number
  /** By slot: number of the word, 0 where the slot is free. */
  readonly ids: Int32Array
  readonly hashes: Int32Array
  /** By word number: 1 where another word has the same hash. */
  readonly clashes: Uint8Array
  /** By word number: where its letters begin in `letters`. One more entry closes the last word. */
  readonly offsets: Int32Array
  readonly letters: Uint16Array
  /** By word number; the first is empty. */
  readonly words: readonly string[]
}

/** Slots for each word: at a quarter full, most words that are no part of any form are refused at the first slot. */
const SLOTS_PER_WORD = 4

const spread = (hash: number): number => hash ^ (hash >>> 15)

const powerOfTwoAbove = (count: number): number => 2 ** Math.ceil(Math.log2(count + 1))

/** @param words folded, each once, in order of their numbers. */
export const buildVocabulary = (words: readonly string[]): Vocabulary => {
  const slots = powerOfTwoAbove(words.length * SLOTS_PER_WORD)
  const mask = slots - 1
  const ids = new Int32Array(slots)
  const hashes = new Int32Array(slots)
  const clashes = new Uint8Array(words.length + 1)
  const offsets = new Int32Array(words.length + 2)
  const letters: number[] = []
  for (const [index, word] of words.entries()) {
    offsets[index + 1] = letters.length
    for (let at = 0; at < word.length; at++) letters.push(word.charCodeAt(at))
    const hash = hashWord(word)
    let slot = spread(hash) & mask
    for (; ids[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] === hash) clashes[index + 1] = clashes[ids[slot] ?? 0] = 1
    }
    ids[slot] = index + 1
    hashes[slot] = hash
  }
  offsets[words.length + 1] = letters.length
  return { size: words.length, mask, ids, hashes, clashes, offsets, letters: Uint16Array.from(letters), words: ['', ...words] }
}

const sameAscii = ({ offsets, letters }: Vocabulary, id: number, text: string, start: number, end: number): boolean => {
  let letter = offsets[id] ?? 0
  if ((offsets[id + 1] ?? 0) - letter !== end - start) return false
  for (let at = start; at < end; at++, letter++) if (letters[letter] !== foldAscii(text.charCodeAt(at))) return false
  return true
}

/** Whether the word number `id` stands at `[start, end)`, whose shape the tokenizer gave. */
export const isWordAt = (vocabulary: Vocabulary, id: number, text: string, start: number, end: number, shape: number): boolean =>
  shape & TOKEN_SHAPE.BEYOND_ASCII
    ? vocabulary.words[id] === foldWord(text.slice(start, end))
    : sameAscii(vocabulary, id, text, start, end)

/**
 * Number of the word that the token at `[start, end)` is likely to be, by the hash and shape that the tokenizer gave;
 * 0 where no form holds it. About one strange word in 10^5 passes for a known one: {@link isWordAt} tells.
 */
export const guessWord = (
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
  hash: number,
  shape: number,
): number => {
  const { ids, hashes, mask, clashes } = vocabulary
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = ids[slot] ?? 0
    if (id === 0) return 0
    if (hashes[slot] === hash && (clashes[id] === 0 || isWordAt(vocabulary, id, text, start, end, shape))) return id
  }
}

/** Number of a word by itself, whatever its case; 0 where no form holds it. */
export const findWord = (vocabulary: Vocabulary, word: string): number => {
  const id = guessWord(vocabulary, word, 0, word.length, hashWord(foldWord(word)), TOKEN_SHAPE.BEYOND_ASCII)
  return id !== 0 && vocabulary.words[id] === foldWord(word) ? id : 0
}
