/** A few letters are longer in lower case; with one of them, all that follows would be found at another place. */
export const inSmallLetters = (saying: string): string => {
  const low = saying.toLowerCase()
  return low.length === saying.length ? low : saying.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase().slice(0, letter.length))
}
