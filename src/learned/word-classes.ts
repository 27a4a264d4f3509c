import type { WordClasses } from '../schema/model.ts'
import { createHashTable, findNumber, type HashTable, putNumber } from './hash-table.ts'
import { knownValue, toValue, type Value } from './value.ts'

/** Among which words a word stands: "ability" like "willingness". */
export interface WordClass {
  readonly name: Value
  /** Of several classes. */
  readonly group: Value
}

/** The class of a word in small letters, or of a symbol, wherever it stands. */
export type WordClassReader = (word: string) => WordClass

const NUMBER_CLASS: WordClass = { name: knownValue('#'), group: knownValue('#') }

/** Too few postings have it. */
const UNKNOWN: WordClass = { name: knownValue('-'), group: knownValue('-') }

/** Words as classes, ready to be looked up; can be written to a file as they are. */
export interface WordClassTables {
  /** By word, the number of its class. */
  readonly words: HashTable
  /** Of each class the group that it is of. */
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
  return (word) => {
    const { hash, check } = knownValue(word)
    return classes[findNumber(words, hash, check)] ?? (/^\d/.test(word) ? NUMBER_CLASS : UNKNOWN)
  }
}
