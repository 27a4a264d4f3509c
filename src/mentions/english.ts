import { createRequire } from 'node:module'

/** The lexicon of natural's tagger: 92,662 words of English prose with their parts of speech. */
const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'

let lexicon: ReadonlySet<string> | undefined

/** Read when it is first asked for: 4 MB, a tenth of a second, and most documents never need it. */
const readLexicon = (): ReadonlySet<string> => {
  const words: unknown = createRequire(import.meta.url)(LEXICON)
  return new Set(typeof words === 'object' && words !== null ? Object.keys(words) : [])
}

/** Whether a word, lower-case, stands in a lexicon of English. */
export const isEnglish = (word: string): boolean => {
  lexicon ??= readLexicon()
  return lexicon.has(word)
}
