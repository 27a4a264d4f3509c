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

/** As many words as a language has in daily use: a process that reads many texts keeps no more. */
const MOST_CLASSES_KEPT = 50_000

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
  const look = (word: string): WordClass => {
    const { hash, check } = knownValue(word)
    return classes[findNumber(words, hash, check)] ?? (/^\d/.test(word) ? NUMBER_CLASS : UNKNOWN)
  }
  const known = new Map<string, WordClass>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= MOST_CLASSES_KEPT) known.clear()
    const own = look(word)
    known.set(word, own)
    return own
  }
}
