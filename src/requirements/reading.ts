import { type ReadPart, readParts, type TokenContext } from './parts/index.ts'
import type { PostingReader } from './reader.ts'
import type { SeenPosting } from './see-posting.ts'
import { type ReadSense, readSenses, type SeenUnit, type Sense } from './sense/index.ts'

/** The parts of a unit that a person could bring, and what they were read from. */
export interface AskedParts {
  readonly context: TokenContext
  readonly parts: readonly ReadPart[]
}

/** A unit, what it was taken for, and what it asks for. */
export interface ReadUnit extends ReadSense {
  /** Its index among the units of the posting. */
  readonly at: number
  readonly seen: SeenUnit
  /** null: it asks for nothing. */
  readonly asked: AskedParts | null
}

/** A posting as it was read. */
export interface Reading {
  readonly posting: SeenPosting
  readonly units: readonly ReadUnit[]
  readonly reader: PostingReader
}

/** Asks for nothing that is scored. */
export const isSilent = (sense: Sense): sense is 'none' | 'condition' => sense === 'none' || sense === 'condition'

/** The sense of each unit, and the parts of those that ask, by the models of both. */
export const readSeen = (posting: SeenPosting, reader: PostingReader): Reading => {
  const { units, words } = posting
  const read = readSenses(units, reader.sense).map((sense, at): ReadUnit[] => {
    const seen = units[at]
    if (seen === undefined) return []
    const { tokens, unit, lexicon } = seen
    const context = { tokens, sense: sense.sense, listItem: unit.listItem, words, lexicon }
    return [{ ...sense, at, seen, asked: isSilent(sense.sense) ? null : { context, parts: readParts(context, reader.parts) } }]
  })
  return { posting, units: read.flat(), reader }
}
