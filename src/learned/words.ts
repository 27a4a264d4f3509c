import { rememberWords } from '../text/remember.ts'
import { scanWords } from '../text/scan-words.ts'
import { stemOf } from '../text/stems.ts'
import { knownValue, type Value } from './value.ts'
import type { WordClassReader } from './word-classes.ts'

/* Words as features name them. */

/** The words of a text. */
export interface Words {
  /** Small letters; a number is "#". */
  readonly words: readonly Value[]
  readonly stems: readonly Value[]
}

const WORD = /\p{L}+(?:['’]\p{L}+)?|\d+\+?/gu

const asNamed = (word: string): string => (/^\d/.test(word) ? '#' : word.replace('’', "'"))

const lookUpWord = rememberWords((found) => {
  const word = asNamed(found)
  return { word: knownValue(word), stem: knownValue(stemOf(word)) }
})

/** "You’ll own 3+ services" → you'll own # services */
export const readWords = (text: string): Words => {
  const found = (text.toLowerCase().match(WORD) ?? []).map(lookUpWord)
  return { words: found.map(({ word }) => word), stems: found.map(({ stem }) => stem) }
}

/** Words with the class of each, and its group. */
export interface ClassedWords extends Words {
  readonly classes: readonly Value[]
  readonly groups: readonly Value[]
}

const readClassed = (token: string, classOf: WordClassReader): ClassedWords => {
  const { words, stems } = readWords(token)
  const found = words.map(classOf)
  return { words, stems, classes: found.map(({ name }) => name), groups: found.map(({ group }) => group) }
}

/** A word or symbol, wherever it stands: the same object each time it is met. */
export interface Word {
  readonly printed: string
  /** In small letters. */
  readonly low: string
  readonly value: Value
  readonly stem: Value
  readonly shape: Value
  /** Its last three letters, and its last four. */
  readonly ending: Value
  readonly longEnding: Value
  readonly isCapital: boolean
  /** "PyTorch", "SQL" */
  readonly hasCapitals: boolean
  /** Of words that stand among the same words, and of groups of such classes. */
  readonly wordClass: Value
  readonly wordGroup: Value
  /** What it is in a sentence: most are one word, symbols are none, "CI/CD-ready" is several. */
  readonly own: ClassedWords
}

/** "PyTorch" AaAa, "GPT-4" A-9 */
const shapeOf = (word: string): string => {
  if (/^[a-z]+$/.test(word)) return 'a'
  if (/^[A-Z][a-z]+$/.test(word)) return 'Aa'
  return word
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '9')
}

const ENDING_LETTERS = 3
const LONG_ENDING_LETTERS = 4

const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u

const BEGINS_WITH_LETTER = /^\p{L}/u

const toWord = (printed: string, classOf: WordClassReader): Word => {
  const low = printed.toLowerCase()
  const value = knownValue(low)
  const { name, group } = classOf(value)
  const shape = shapeOf(printed)
  return {
    printed,
    low,
    value,
    stem: BEGINS_WITH_LETTER.test(low) ? knownValue(stemOf(low)) : value,
    shape: knownValue(shape),
    ending: knownValue(low.slice(-ENDING_LETTERS)),
    longEnding: knownValue(low.slice(-LONG_ENDING_LETTERS)),
    isCapital: shape.startsWith('A'),
    hasCapitals: printed !== low && TWO_CAPITALS.test(printed),
    wordClass: name,
    wordGroup: group,
    own: readClassed(low, classOf),
  }
}

/** Reads words by their classes. */
export const wordReaderOf = (classOf: WordClassReader): ((printed: string) => Word) =>
  rememberWords((printed) => toWord(printed, classOf))

/** The words and symbols of a text as they are printed. */
export const splitWords = (text: string): string[] => {
  const words: string[] = []
  scanWords(text, (start, end) => words.push(text.slice(start, end)))
  return words
}
