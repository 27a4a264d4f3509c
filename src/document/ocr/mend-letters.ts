/**
 * Print whose r and n touch is read as m. These beginnings and middles stand in no English word, so that where one is
 * found, the other is meant: [as read, as printed], lower case.
 */
const MISREAD: readonly (readonly [string, string])[] = [
  ['leaming', 'learning'],
  ['leamed', 'learned'],
  ['leamer', 'learner'],
  ['kubemet', 'kubernet'],
  ['modemi', 'moderni'],
  ['govem', 'govern'],
  ['pattem', 'pattern'],
  ['intem', 'intern'],
  ['extem', 'extern'],
  ['altem', 'altern'],
  ['retum', 'return'],
  ['kemel', 'kernel'],
  ['joumal', 'journal'],
  ['northem', 'northern'],
  ['southem', 'southern'],
  ['westem', 'western'],
  ['eastem', 'eastern'],
  ['hibemat', 'hibernat'],
  ['tumed', 'turned'],
  ['tuming', 'turning'],
  ['scikit-leam', 'scikit-learn'],
]

/** Words that rightly hold such letters, or words of another language. */
const RIGHT = /^(?:intemp|extemp|contemp|gleam)/

/** Whole words only: "leam" is not a word, but "gleam" is. */
const MISREAD_WORDS = new Map([
  ['leam', 'learn'],
  ['tum', 'turn'],
])

/** `printed` with a capital where `found` has one. */
const inCaseOf = (found: string, printed: string): string =>
  found.charAt(0) === found.charAt(0).toUpperCase() ? printed.charAt(0).toUpperCase() + printed.slice(1) : printed

const replaceAt = (text: string, at: number, length: number, printed: string): string =>
  text.slice(0, at) + inCaseOf(text.slice(at, at + length), printed) + text.slice(at + length)

/** A word of OCR with `rn` where it was read as `m` and the word cannot be meant. */
export const mendLetters = (word: string): string => {
  const small = word.toLowerCase()
  if (small.length !== word.length || RIGHT.test(small)) return word
  const bare = small.replace(/[^a-z]+$/, '')
  const whole = MISREAD_WORDS.get(bare)
  if (whole !== undefined) return replaceAt(word, 0, bare.length, whole)
  const [misread, printed] = MISREAD.find(([part]) => small.includes(part)) ?? []
  return misread === undefined || printed === undefined ? word : replaceAt(word, small.indexOf(misread), misread.length, printed)
}
