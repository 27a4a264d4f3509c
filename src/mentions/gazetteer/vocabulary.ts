import type { Span } from '../../schema/span.ts'
import { foldAscii, foldWord, hashWord, PIECE_SHAPE } from '../../text/tokenize.ts'
import { powerOfTwoAbove } from './power-of-two.ts'

/** Words of the surface forms, each with a number from 1 on. Open addressing on the hash that the tokenizer gives. */
export interface Vocabulary {
  readonly size: number
  /** Slots less one, a power of two less one. */
  readonly mask: number
  /** Two numbers a slot, side by side in memory: number of the word, and its hash. A slot is free where the first is 0. */
  readonly slots: Int32Array
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

const SLOT_SIZE = 2

const spread = (hash: number): number => hash ^ (hash >>> 15)

/** @param words folded, each once, in order of their numbers. */
export const buildVocabulary = (words: readonly string[]): Vocabulary => {
  const mask = powerOfTwoAbove(words.length * SLOTS_PER_WORD) - 1
  const slots = new Int32Array((mask + 1) * SLOT_SIZE)
  const clashes = new Uint8Array(words.length + 1)
  const offsets = new Int32Array(words.length + 2)
  const letters: number[] = []
  for (const [index, word] of words.entries()) {
    offsets[index + 1] = letters.length
    for (let at = 0; at < word.length; at++) letters.push(word.charCodeAt(at))
    const hash = hashWord(word)
    let slot = spread(hash) & mask
    for (; slots[slot * SLOT_SIZE] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * SLOT_SIZE + 1] === hash) clashes[index + 1] = clashes[slots[slot * SLOT_SIZE] ?? 0] = 1
    }
    slots[slot * SLOT_SIZE] = index + 1
    slots[slot * SLOT_SIZE + 1] = hash
  }
  offsets[words.length + 1] = letters.length
  return { size: words.length, mask, slots, clashes, offsets, letters: Uint16Array.from(letters), words: ['', ...words] }
}

/** A piece of a text as the tokenizer tells it. */
export interface Piece extends Span {
  readonly hash: number
  readonly shape: number
}

const sameAscii = ({ offsets, letters }: Vocabulary, id: number, text: string, { start, end }: Span): boolean => {
  let letter = offsets[id] ?? 0
  if ((offsets[id + 1] ?? 0) - letter !== end - start) return false
  for (let at = start; at < end; at++, letter++) if (letters[letter] !== foldAscii(text.charCodeAt(at))) return false
  return true
}

/** Whether a piece is the word number `id`. */
export const isWordAt = (vocabulary: Vocabulary, id: number, text: string, piece: Omit<Piece, 'hash'>): boolean =>
  piece.shape & PIECE_SHAPE.BEYOND_ASCII
    ? vocabulary.words[id] === foldWord(text.slice(piece.start, piece.end))
    : sameAscii(vocabulary, id, text, piece)

/**
 * Number of the word that a piece is likely to be, by its hash; 0 where no form holds it. About one strange word in 10^5 passes for a known one: {@link isWordAt} tells.
 */
export const guessWord = (vocabulary: Vocabulary, text: string, piece: Piece): number => {
  const { slots, mask, clashes } = vocabulary
  const { hash } = piece
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot * SLOT_SIZE] ?? 0
    if (id === 0) return 0
    if (slots[slot * SLOT_SIZE + 1] === hash && (clashes[id] === 0 || isWordAt(vocabulary, id, text, piece))) return id
  }
}

/** Number of a word by itself, whatever its case; 0 where no form holds it. */
export const findWord = (vocabulary: Vocabulary, word: string): number => {
  const id = guessWord(vocabulary, word, {
    ...{ start: 0, end: word.length },
    ...{ hash: hashWord(foldWord(word)), shape: PIECE_SHAPE.BEYOND_ASCII },
  })
  return id !== 0 && vocabulary.words[id] === foldWord(word) ? id : 0
}
