export { ENGLISH_LEXICON } from './english.ts'
export type { Lexicon } from './lexicon.ts'
export { OTHER_LEXICON } from './other-languages.ts'
