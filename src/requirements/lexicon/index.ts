export { ENGLISH_LEXICON } from './english.ts'
export type { Lexicon, Tongue } from './lexicon.ts'
export { OTHER_LEXICON } from './other-languages.ts'
