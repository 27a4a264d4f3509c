const join = (names: readonly string[], word: 'or' | 'and', shown: number): string => {
  const all = shown < names.length ? [...names.slice(0, shown), `${names.length - shown} more`] : names
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`
}

/** "A", "A or B", "A, B or C", each once; of a list longer than `most` the first ones and how many more. */
export const joinNames = (names: readonly string[], word: 'or' | 'and', most = Number.POSITIVE_INFINITY): string => {
  const own = [...new Set(names)]
  return join(own, word, own.length > most ? most - 1 : own.length)
}

/** The same with fewer names, but never without the first, where they have more than `length` characters. */
export const joinNamesWithin = (names: readonly string[], word: 'or' | 'and', most: number, length: number): string => {
  const own = [...new Set(names)]
  const joined = joinNames(own, word, most)
  if (joined.length <= length) return joined
  const fewer = own.slice(1, most).map((_, index) => join(own, word, index + 1))
  const shorter = fewer.filter((one) => one.length < joined.length)
  return shorter.findLast((one) => one.length <= length) ?? shorter[0] ?? joined
}
