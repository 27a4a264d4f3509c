/**
 * The function, remembering what it gave for each key: for what several stages ask of one document in turn, and again after an
 * edit was tried on another. Nothing is kept longer than the key itself is in use.
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
