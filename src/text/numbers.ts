/* Numbers of years as postings write them. */

/** One to twenty. */
export const COUNTING_WORDS: readonly string[] = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]

const NUMBER_WORDS = new Map(COUNTING_WORDS.map((word, index) => [word, index + 1])).set('twenty-four', 24).set('thirty-six', 36)

/** Words that leave the number open, with the least that they can mean. */
const VAGUE_NUMBERS = new Map<string, number>([
  ['a', 1],
  ['a couple', 2],
  ['a couple of', 2],
  ['couple of', 2],
  ['couple', 2],
  ['a few', 2],
  ['several', 3],
  ['half a', 0.5],
])

/** Any of the words; the longest first, since "twenty" begins "twenty-four". */
const anyOf = (words: ReadonlyMap<string, number>): string => [...words.keys()].sort((a, b) => b.length - a.length).join('|')

const NUMBER_WORD = anyOf(NUMBER_WORDS)

/** The source of a pattern: "3", "3.5", "three", "three (3)". */
export const NUMBER = `(?:(?:${NUMBER_WORD})\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|${NUMBER_WORD})`

/** The same for words that leave the number open: "a couple of", "several". */
export const VAGUE_NUMBER = anyOf(VAGUE_NUMBERS)

/** Whether words as `VAGUE_NUMBER` matches them leave the number open. */
export const isVague = (written: string): boolean => VAGUE_NUMBERS.has(written.toLowerCase())

/** Of a number as `NUMBER` or `VAGUE_NUMBER` matches it. */
export const toNumber = (written: string): number => {
  const digits = /\d{1,2}(?:\.\d)?/.exec(written)?.[0]
  const word = written.toLowerCase()
  return digits === undefined ? (NUMBER_WORDS.get(word) ?? VAGUE_NUMBERS.get(word) ?? 0) : Number(digits)
}
