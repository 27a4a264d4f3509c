import { LISTS_IN, SAYS_IN, type Tongue } from './postings.ts'

/**
 * What a sentence is about, however it goes on: each cue is a feature, not a verdict. "must" is in what is asked for and in what
 * a law says.
 */
const CUES = ['need', 'wish', 'deny', 'seek', 'work', 'have', 'offer', 'law', 'company'] as const

/** The words that the steps themselves look for: other words are left to the models. */
export interface Lexicon {
  readonly tongue: Tongue
  /** Matched against lower-case texts, except for those that ignore case. */
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
