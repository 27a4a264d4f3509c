import { type ReadPart, readParts, type TokenContext, type UnitToken } from './parts/index.ts'
import type { PostingReader } from './reader.ts'
import type { SeenPosting } from './see-posting.ts'
import type { Sense } from './sense/index.ts'

/** A part without a skill that holds the employer's own name ("Lampworks programs") is nothing that a person could bring. */
const isOwn = ({ first, behind }: ReadPart, tokens: readonly UnitToken[], ownNames: ReadonlySet<string>): boolean => {
  const held = tokens.slice(first, behind)
  return held.every(({ name }) => name === null) && held.some(({ word }) => ownNames.has(word.replace(/['’]s?$/, '')))
}

/** The parts of the unit at an index that a person could bring, and what they were read by. */
export const readAskedParts = (
  posting: SeenPosting,
  index: number,
  sense: Sense,
  reader: PostingReader,
): { readonly context: TokenContext; readonly parts: readonly ReadPart[] } => {
  const tokens = posting.tokensOf(index)
  const context = {
    tokens,
    sense,
    listItem: posting.units[index]?.unit.listItem ?? false,
    words: posting.words,
    lexicon: posting.lexicon,
  }
  const parts = readParts(context, reader.parts).filter((part) => !isOwn(part, tokens, posting.ownNames))
  return { context, parts }
}
