export { explainPart, judgePart, mayFollow, type ReadPart, readParts, TAGS } from './read-parts.ts'
export { countWords, PART_TEMPLATES, type PostingWords, seeTokens, type TokenContext, WORD_COLUMNS } from './see-tokens.ts'
export { lookAtTokens, type NamedSkill, splitTokens, type Token, type UnitToken } from './tokens.ts'
