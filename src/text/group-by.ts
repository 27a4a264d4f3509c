/** Adds a value to those under a key. */
export const addTo = <K, V>(groups: Map<K, V[]>, key: K, value: V): void => {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}

/** Values under what they have in common, each group in the order of the values. */
export const groupBy = <K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, [V, ...V[]]> => {
  const groups = new Map<K, [V, ...V[]]>()
  for (const value of values) addTo(groups, keyOf(value), value)
  return groups
}
