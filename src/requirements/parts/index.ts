export { createPartsOfSpeechReader, type PartsOfSpeechReader } from './parts-of-speech.ts'
export { explainPart, type ReadPart, readParts, TAGS, tagsOf } from './read-parts.ts'
export { countWords, type PostingWords, type TokenContext, tellPart } from './tell-part.ts'
export { type NamedSkill, readTokens, type UnitToken } from './tokens.ts'
