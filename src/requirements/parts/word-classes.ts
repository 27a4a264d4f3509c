import { knownValue, type Value } from '../../learned/index.ts'
import type { WordClasses } from '../../schema/model.ts'

/** Among which words a word stands: "ability" like "willingness". */
export interface WordClass {
  readonly name: Value
  /** Of several classes. */
  readonly group: Value
}

/** The class of a word in small letters, or of a sign, wherever it stands. */
export type WordClassReader = (word: string) => WordClass

const NUMBER: WordClass = { name: knownValue('#'), group: knownValue('#') }

/** Too few postings have it. */
const UNKNOWN: WordClass = { name: knownValue('-'), group: knownValue('-') }

export const createWordClassReader = ({ classes, groups }: WordClasses): WordClassReader => {
  const known = new Map<string, WordClass>()
  for (const [at, words] of classes.entries()) {
    const own = { name: knownValue(String(at)), group: knownValue(String(groups[at])) }
    for (const word of words.split(' ')) known.set(word, own)
  }
  return (word) => known.get(word) ?? (/^\d/.test(word) ? NUMBER : UNKNOWN)
}
