import type { SenseRule } from '../../schema/taxonomy.ts'
import { groupBy } from '../../text/group-by.ts'
import { phraseOf } from '../context/index.ts'

type Phrases = readonly (readonly string[])[]

/** By the word that stands next to the form: the last one of a phrase before it, the first one of a phrase after it. */
type ByNeighbour = ReadonlyMap<string | undefined, Phrases>

/** Phrases by where they stand. */
export type PlacedPhrases = Readonly<{ before: ByNeighbour; after: ByNeighbour; line: Phrases }>

/** A sense rule with its phrases cut into words. */
export interface Sense {
  /** Null: no neighbour is needed. */
  readonly needs: (PlacedPhrases & { readonly list: boolean; readonly document: Phrases }) | null
  readonly unless: PlacedPhrases
}

const phrases = (list: readonly string[] = []): Phrases => list.map(phraseOf)

export const placePhrases = ({ before, after, line }: SenseRule['unless'] & object): PlacedPhrases => ({
  before: groupBy(phrases(before), (phrase) => phrase.at(-1)),
  after: groupBy(phrases(after), ([first]) => first),
  line: phrases(line),
})

export const compileSense = ({ needs, unless = {} }: SenseRule): Sense => ({
  needs: needs ? { ...placePhrases(needs), list: needs.list ?? false, document: phrases(needs.document) } : null,
  unless: placePhrases(unless),
})
