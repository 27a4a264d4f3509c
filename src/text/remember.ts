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

/** What is known of the arguments from some one on, the last of them first. */
interface Known<V> {
  before?: WeakMap<object, Known<V>>
  /** Of all arguments. */
  answer?: { readonly value: V }
}

const stepBefore = <V>(known: Known<V>, argument: object): Known<V> => {
  known.before ??= new WeakMap()
  const step = known.before.get(argument) ?? {}
  known.before.set(argument, step)
  return step
}

/**
 * The same of a function that is asked with several objects. A result is kept as long as all of them are, and found as fast
 * among many as among few. Objects are told apart by what they are: whoever makes the same list anew each time asks anew.
 */
export const rememberWith = <O extends readonly object[], V>(make: (...objects: O) => V): ((...objects: O) => V) => {
  const all: Known<V> = {}
  return (...objects) => {
    // From the last on: a taxonomy is that of many statements.
    const known = objects.reduceRight(stepBefore<V>, all)
    known.answer ??= { value: make(...objects) }
    return known.answer.value
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
