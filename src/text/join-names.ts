/** "A", "A or B", "A, B or C", each once; of a list longer than `most` the first ones and how many more. */
export const joinNames = (names: readonly string[], word: 'or' | 'and', most = Number.POSITIVE_INFINITY): string => {
  const own = [...new Set(names)]
  const shown = own.length > most ? [...own.slice(0, most - 1), `${own.length - most + 1} more`] : own
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`
}
