import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** A shorter name is one typing slip away from too many words: "react" and "redact", "spark" and "spare". */
export const MIN_SLIP_LETTERS = 6

/** Longer than the name of any technology. */
const MAX_SLIP_LETTERS = 24

/** One wrong letter makes another real word more often than one too many or too few; in long names it hardly ever does. */
const MIN_LETTERS_FOR_WRONG_LETTER = 8

/** Winkler's similarity of "kuberntes" and "kubernetes" is 0.96, of "javascript" and "java" 0.88. */
const MIN_SIMILARITY = 0.93

/** The letters of a keyboard, row by row: a finger slips to a neighbour. */
const KEYBOARD_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const

/** Letters that sound alike, and are confused by people who spell by ear. */
const ALIKE = ['aeiou', 'iy', 'cks', 'sz', 'vw', 'fv', 'dt', 'bp', 'mn', 'gj'] as const

const placeOf = (letter: string): readonly [row: number, column: number] => {
  const row = KEYBOARD_ROWS.findIndex((letters) => letters.includes(letter))
  return [row, KEYBOARD_ROWS[row]?.indexOf(letter) ?? 0]
}

/** Whether one letter is easily written for another: by its place, or by its sound. */
const isConfusable = (a: string, b: string): boolean => {
  const [rowA, columnA] = placeOf(a)
  const [rowB, columnB] = placeOf(b)
  const isNear = Math.abs(rowA - rowB) <= 1 && Math.abs(columnA - columnB) <= 1
  return isNear || ALIKE.some((letters) => letters.includes(a) && letters.includes(b))
}

const isSwap = (written: string, meant: string, at: number): boolean =>
  written[at] === meant[at + 1] && written[at + 1] === meant[at] && written.slice(at + 2) === meant.slice(at + 2)

/** One letter too many, too few, wrong and easily written for the right one, or two swapped; the first is right, and it is not the plural. */
const isOneSlip = (written: string, meant: string): boolean => {
  if (written[0] !== meant[0]) return false
  let at = 0
  while (at < written.length && written[at] === meant[at]) at++
  if (written.length !== meant.length) {
    const [shorter, longer] = written.length < meant.length ? [written, meant] : [meant, written]
    const isPlural = at === shorter.length && longer.length === at + 1 && longer.endsWith('s')
    return !isPlural && shorter.slice(at) === longer.slice(at + 1)
  }
  const isWrongLetter =
    meant.length >= MIN_LETTERS_FOR_WRONG_LETTER &&
    written.slice(at + 1) === meant.slice(at + 1) &&
    isConfusable(written[at] ?? '', meant[at] ?? '')
  return isSwap(written, meant, at) || isWrongLetter
}

/** Whether a word can be a slip at all: plain lower-case letters, neither short nor endless. */
export const mayBeSlip = (word: string): boolean =>
  word.length >= MIN_SLIP_LETTERS && word.length <= MAX_SLIP_LETTERS && /^[a-z]+$/.test(word)

/**
 * Names by their length and first three letters, and by their length, first and last two. Of words of {@link MIN_SLIP_LETTERS}
 * and more a single slip leaves one of the two keys intact: within the first three letters it changes none of the last two.
 */
export type SlipIndex<T extends { readonly word: string }> = ReadonlyMap<number, readonly T[]>

/** Three small letters in fifteen bits: no string is made for each word of a document. */
const bitsOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31)

const LETTERS_SHIFT = 15

const headOf = (word: string, length: number): number =>
  (length << (LETTERS_SHIFT + 1)) | bitsOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))

const endsOf = (word: string, length: number): number =>
  (length << (LETTERS_SHIFT + 1)) |
  (1 << LETTERS_SHIFT) |
  bitsOf(word.charCodeAt(0), word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))

/** @param names of {@link mayBeSlip}. */
export const indexForSlips = <T extends { readonly word: string }>(names: readonly T[]): SlipIndex<T> => {
  const buckets = new Map<number, T[]>()
  for (const name of names) {
    for (const key of [headOf(name.word, name.word.length), endsOf(name.word, name.word.length)]) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(name)
      else buckets.set(key, [name])
    }
  }
  return buckets
}

/** A slip adds or leaves out a letter, or none. */
const LENGTHS = [-1, 0, 1] as const

const NO_KNOWN_NAMES: readonly never[] = []

/** The names that one slip turns into the word, lower-case letters on both sides. */
export const namesNear = <T extends { readonly word: string }>(written: string, index: SlipIndex<T>): T[] => {
  const near: T[] = []
  for (const longer of LENGTHS) {
    const length = written.length + longer
    for (const name of index.get(headOf(written, length)) ?? NO_KNOWN_NAMES) if (isOneSlip(written, name.word)) near.push(name)
    for (const name of index.get(endsOf(written, length)) ?? NO_KNOWN_NAMES) {
      if (isOneSlip(written, name.word) && !near.includes(name)) near.push(name)
    }
  }
  return near
}

const mostSimilar = <T extends { readonly word: string }>(written: string, names: readonly T[]): T | undefined =>
  names.length === 0
    ? undefined
    : names
        .map((name) => ({ name, similarity: jaroWinkler(written, name.word) }))
        .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
        .sort((a, b) => b.similarity - a.similarity || (a.name.word < b.name.word ? -1 : 1))[0]?.name

/**
 * The name that a word is one slip away from, the most similar one; lower-case letters on both sides.
 *
 * @param isName what else a name must be: tested only for the few that are near.
 */
export const nearestName = <T extends { readonly word: string }>(
  written: string,
  index: SlipIndex<T>,
  isName: (name: T) => boolean = () => true,
): T | undefined => mostSimilar(written, namesNear(written, index).filter(isName))
