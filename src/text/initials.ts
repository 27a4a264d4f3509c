/** "QTS" of "Qualified Teacher Status"; small words may be left out of either. */
export const areInitials = (short: string, long: string): boolean => {
  const initials = long.split(/[\s-]+/).map((word) => word.charAt(0))
  const letters = short.replace(/[^A-Z]/g, '').toLowerCase()
  const capitals = initials.filter((letter) => letter !== letter.toLowerCase())
  return [initials, capitals].some((one) => one.join('').toLowerCase() === letters)
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for'])

/** The initials of the last of some words up to a mark that is none, small words left out: `most` of them or fewer. */
export const lastInitials = (words: readonly string[], most: number): string => {
  let initials = ''
  for (const word of words.toReversed()) {
    if (initials.length >= most || !/^\p{L}/u.test(word)) break
    if (!SMALL_WORDS.has(word)) initials = word.charAt(0) + initials
  }
  return initials
}
