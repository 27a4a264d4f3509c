import { type ReadPart, readParts, type TokenContext } from './parts/index.ts'
import type { PostingReader } from './reader.ts'
import type { SeenPosting } from './see-posting.ts'
import type { Sense } from './sense/index.ts'

/** The parts of a unit that a person could bring, and what they were read from. */
export interface AskedParts {
  readonly context: TokenContext
  readonly parts: readonly ReadPart[]
}

/** Of the unit at an index. */
export const readAskedParts = (
  posting: SeenPosting,
  index: number,
  sense: Sense,
  { parts: model }: PostingReader,
): AskedParts => {
  const { units, words, lexicon } = posting
  const [tokens, listItem] = [posting.tokens[index] ?? [], units[index]?.unit.listItem ?? false]
  const context = { tokens, sense, listItem, words, lexicon }
  return { context, parts: readParts(context, model) }
}
