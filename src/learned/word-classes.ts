import type { WordClasses } from '../schema/model.ts'
import { createHashTable, findNumber, type HashTable, putNumber } from './hash-table.ts'
import { knownValue, toValue, type Value } from './value.ts'

/** The contexts in which a word occurs: "ability" is like "willingness". */
interface WordClass {
  readonly name: Value
  /** A group of several classes. */
  readonly group: Value
}

/** The class of a lower-case word, or of a symbol, wherever it occurs. */
export type WordClassReader = (word: Value) => WordClass

const NUMBER_CLASS: WordClass = { name: knownValue('#'), group: knownValue('#') }

/** For words in too few postings. */
const UNKNOWN: WordClass = { name: knownValue('-'), group: knownValue('-') }

/** Classes of words, ready for lookup; can be written to a file as they are. */
export interface WordClassTables {
  /** By word, the number of its class. */
  readonly words: HashTable
  /** The group of each class. */
  readonly groups: readonly number[]
}

export const readWordClasses = ({ classes, groups }: WordClasses): WordClassTables => {
  const all = classes.map((own) => own.split(' '))
  const words = createHashTable(all.reduce((sum, own) => sum + own.length, 0))
  for (const [at, own] of all.entries()) for (const word of own) putNumber(words, toValue(word), at)
  return { words, groups }
}

export const createWordClassReader = (given: WordClasses | WordClassTables): WordClassReader => {
  const { words, groups } = 'words' in given ? given : readWordClasses(given)
  const classes = groups.map((group, at) => ({ name: knownValue(String(at)), group: knownValue(String(group)) }))
  return ({ text, hash, check }) => classes[findNumber(words, hash, check)] ?? (/^\d/.test(text) ? NUMBER_CLASS : UNKNOWN)
}
