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

/** A result, and what it was asked with beside the key. */
interface Answer<O, V> {
  readonly others: O
  readonly value: V
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean => {
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}

/**
 * The same of a function that is asked with something else too, of which there are few at a time. The key is the one that comes
 * and goes: the others are kept as long as it is.
 */
export const rememberWith = <K extends object, O extends readonly unknown[], V>(
  make: (key: K, ...others: O) => V,
): ((key: K, ...others: O) => V) => {
  const answersOf = remember((_: K): Answer<O, V>[] => [])
  return (key, ...others) => {
    const answers = answersOf(key)
    for (const answer of answers) if (areSame(answer.others, others)) return answer.value
    const value = make(key, ...others)
    answers.push({ others, value })
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
