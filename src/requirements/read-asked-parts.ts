import { type ReadPart, readParts, type Token, type TokenContext } from './parts/index.ts'
import type { PostingReader } from './reader.ts'
import type { SeenPosting } from './see-posting.ts'
import type { Sense } from './sense/index.ts'

/** The parts of a unit that a person could bring, and what they were read from. */
export interface AskedParts {
  readonly context: TokenContext
  readonly parts: readonly ReadPart[]
}

/**
 * A part without a skill that holds the employer's own name ("Lampworks programs") is not something that a person could bring.
 */
const isOwn = ({ first, after }: ReadPart, tokens: readonly Token[], ownNames: ReadonlySet<string>): boolean => {
  const held = tokens.slice(first, after)
  return held.every(({ name }) => name === null) && held.some(({ word }) => ownNames.has(word.replace(/['’]s?$/, '')))
}

/** Of the unit at an index. */
export const readAskedParts = (
  posting: SeenPosting,
  index: number,
  sense: Sense,
  { parts: model }: PostingReader,
): AskedParts => {
  const { units, words, lexicon, ownNames } = posting
  const [tokens, listItem] = [posting.tokens[index] ?? [], units[index]?.unit.listItem ?? false]
  const context = { tokens, sense, listItem, words, lexicon }
  return { context, parts: readParts(context, model).filter((part) => !isOwn(part, context.tokens, ownNames)) }
}
