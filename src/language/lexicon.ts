import { LISTS_IN, SAYS_IN, type Tongue } from './postings.ts'

/** What a sentence is about, however it goes on: each cue is a feature, no verdict. "must" stands in what is asked and in what a law says. */
const CUES = ['need', 'wish', 'deny', 'seek', 'work', 'have', 'offer', 'law', 'company'] as const

/** The words that the steps look for by themselves: what the models learn from other words is theirs. */
export interface Lexicon {
  readonly tongue: Tongue
  /** Held against texts in small letters, but for those in any case. */
  readonly says: (typeof SAYS_IN)[Tongue]
  readonly cues: readonly (readonly [string, RegExp])[]
  /** Whom a sentence speaks of. */
  readonly persons: readonly string[]
  readonly or: ReadonlySet<string>
  readonly and: ReadonlySet<string>
}

/** The words of a tongue. */
export const lexiconOf = (tongue: Tongue): Lexicon => ({
  tongue,
  says: SAYS_IN[tongue],
  cues: CUES.map((cue) => [cue, SAYS_IN[tongue][cue]]),
  persons: LISTS_IN[tongue].persons,
  or: new Set(LISTS_IN[tongue].or),
  and: new Set(LISTS_IN[tongue].and),
})
