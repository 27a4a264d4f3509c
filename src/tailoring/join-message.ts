/** What one reads in a row. */
const MOST_CHARACTERS = 420

/** A sentence; null says nothing; a function is asked last, with the characters that the others leave. */
export type Sentence = string | null | ((room: number) => string)

/** A message of some sentences, one of which gives way where they are long. */
export const joinMessage = (sentences: readonly Sentence[]): string => {
  const said = sentences.filter((one) => one !== null)
  const others = said.filter((one) => typeof one === 'string')
  const room = MOST_CHARACTERS - others.join(' ').length - ' '.length
  return said.map((one) => (typeof one === 'string' ? one : one(room))).join(' ')
}

/** The first that fits of what gets shorter and shorter, or the shortest. */
export const sayWithin = (room: number, most: number, say: (count: number) => string): string => {
  for (let count = most; count > 1; count--) {
    const said = say(count)
    if (said.length <= room) return said
  }
  return say(1)
}
