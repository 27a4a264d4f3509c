import type { WordClasses } from '../../schema/model.ts'

/** Among which words a word stands: "ability" like "willingness". */
export interface WordClass {
  readonly name: string
  /** Of several classes. */
  readonly group: string
}

/** The class of a word in small letters, or of a sign, wherever it stands. */
export type WordClassReader = (word: string) => WordClass

const NUMBER: WordClass = { name: '#', group: '#' }

/** Too few postings have it. */
const UNKNOWN: WordClass = { name: '-', group: '-' }

export const createWordClassReader = ({ classes, groups }: WordClasses): WordClassReader => {
  const known = new Map<string, WordClass>()
  for (const [at, words] of classes.entries()) {
    const own = { name: String(at), group: String(groups[at]) }
    for (const word of words.split(' ')) known.set(word, own)
  }
  return (word) => known.get(word) ?? (/^\d/.test(word) ? NUMBER : UNKNOWN)
}
