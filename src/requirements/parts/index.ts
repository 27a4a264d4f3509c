export { createPartsOfSpeechReader, type PartsOfSpeechReader } from './parts-of-speech.ts'
export { explainPart, judgePart, type ReadPart, readParts, TAGS, tagsOf } from './read-parts.ts'
export { countWords, type PostingWords, type TokenContext, tellPart } from './tell-part.ts'
export { lookAtTokens, type NamedSkill, splitTokens, type Token, type UnitToken } from './tokens.ts'
