/**
 * The function, remembering what it gave for the last key: for what several stages ask of one document in turn. Nothing is
 * kept of the keys before, nor longer than the key itself is in use.
 */
export const rememberLast = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  let last = new WeakMap<K, V>()
  return (key) => {
    const known = last.get(key)
    if (known !== undefined) return known
    const value = make(key)
    last = new WeakMap([[key, value]])
    return value
  }
}
