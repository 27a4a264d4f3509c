/**
 * The function, remembering its result for each key: for what several stages ask about one document in turn, and again after an
 * edit was tried on another. Nothing is kept longer than the key itself.
 */
export const remember = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const all = new WeakMap<K, V>()
  return (key) => {
    const known = all.get(key)
    if (known !== undefined) return known
    const value = make(key)
    all.set(key, value)
    return value
  }
}

/** As many words as a language has in daily use: a process that reads many documents keeps no more. */
const MOST_WORDS_KEPT = 50_000

/** The same for a function of a word. */
export const rememberWords = <V>(make: (word: string) => V): ((word: string) => V) => {
  const all = new Map<string, V>()
  return (word) => {
    const known = all.get(word)
    if (known !== undefined) return known
    const value = make(word)
    if (all.size >= MOST_WORDS_KEPT) all.clear()
    all.set(word, value)
    return value
  }
}
