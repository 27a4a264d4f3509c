export { mayFollow, type ReadPart, readParts, TAGS, tagOf } from './read-parts.ts'
export { countEachWord, PART_TEMPLATES, type PostingWords, seeTokens, type TokenContext, WORD_COLUMNS } from './see-tokens.ts'
