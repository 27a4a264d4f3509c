import { foldAscii, foldWord, hashWord, TOKEN_SHAPE } from '../text/tokenize.ts'

/** Words of the surface forms, each with a number from 1 on. Open addressing on the hash that the tokenizer gives. */
export interface Vocabulary {
  readonly size: number
  readonly mask: number
  /** By slot: number of the word, 0 where the slot is free. */
  readonly ids: Int32Array
  readonly hashes: Int32Array
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
  const offsets = new Int32Array(words.length + 2)
  const letters: number[] = []
  for (const [index, word] of words.entries()) {
    offsets[index + 1] = letters.length
    for (let at = 0; at < word.length; at++) letters.push(word.charCodeAt(at))
    const hash = hashWord(word)
    let slot = spread(hash) & mask
    while (ids[slot] !== 0) slot = (slot + 1) & mask
    ids[slot] = index + 1
    hashes[slot] = hash
  }
  offsets[words.length + 1] = letters.length
  return { size: words.length, mask, ids, hashes, offsets, letters: Uint16Array.from(letters), words: ['', ...words] }
}

const sameAscii = ({ offsets, letters }: Vocabulary, id: number, text: string, start: number, end: number): boolean => {
  let letter = offsets[id] ?? 0
  if ((offsets[id + 1] ?? 0) - letter !== end - start) return false
  for (let at = start; at < end; at++, letter++) if (letters[letter] !== foldAscii(text.charCodeAt(at))) return false
  return true
}

/** Number of the word at `[start, end)`, whose hash and shape the tokenizer gave; 0 where no form holds it. */
export const findWord = (
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
  hash: number,
  shape: number,
): number => {
  const { ids, hashes, mask, words } = vocabulary
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = ids[slot] ?? 0
    if (id === 0) return 0
    if (hashes[slot] !== hash) continue
    const same =
      shape & TOKEN_SHAPE.BEYOND_ASCII
        ? words[id] === foldWord(text.slice(start, end))
        : sameAscii(vocabulary, id, text, start, end)
    if (same) return id
  }
}
