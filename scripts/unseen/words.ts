/** Shorter ones are found by chance in any text, and numbers of lists and pages are written by the printing program. */
const MIN_LETTERS = 3

/** Folded, so that ligatures, full-width letters and case make no difference. */
const fold = (text: string): string => text.normalize('NFKC').replaceAll('\u00AD', '').toLowerCase()

/** How often each word of at least three letters or digits occurs in a text. */
export const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    if (word.length >= MIN_LETTERS) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** Only letters and digits: if one reader splits a word and another does not, both give the same. */
const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

const occurrences = (text: string, word: string, most: number): number => {
  let count = 0
  for (let at = text.indexOf(word); at >= 0 && count < most; at = text.indexOf(word, at + word.length)) count++
  return count
}

/**
 * The words of one text that are missing in another, each as often as it is missing. A word that the other text has split up,
 * or joined to its neighbour, is not missing.
 */
export const missingWords = (words: ReadonlyMap<string, number>, text: string): Map<string, number> => {
  const known = countWords(text)
  const squeezed = squeeze(text)
  const missing = new Map<string, number>()
  for (const [word, count] of words) {
    if ((known.get(word) ?? 0) >= count) continue
    const lacking = count - occurrences(squeezed, word, count)
    if (lacking > 0) missing.set(word, lacking)
  }
  return missing
}

/** All words of a count, repetitions included. */
export const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Each word once: a reader returns only once what pages repeat (headers, footers). */
export const onceEach = (counts: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...counts.keys()].map((word) => [word, 1]))
