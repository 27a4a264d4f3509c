import type { Importance } from '../schema/job.ts'

/** What a cue makes of the skills in its scope: an importance, or nothing asked at all. */
export type CueImportance = Importance | 'nothing'

/**
 * Where the words lie that a cue speaks of: `before` it ("Rust is a plus"), `after` it ("ideally Rust"), right behind it
 * (`next`: "rather than write Rust"), so near that it is no cue unless a name begins there (`name`: "not Rust", but not
 * "not yet"), between its own words (`within`: "no Rust needed"), or in the whole statement ("the ideal candidate knows Rust").
 */
export type Reach = 'before' | 'after' | 'next' | 'name' | 'within' | 'statement'

/** What must or must not stand around a phrase for it to be a cue, as sources of patterns. */
interface Neighbours {
  /** "Python preferred." but not "preferred customers". */
  readonly ahead?: string
  readonly notAhead?: string
  /** "Docker nice" but not "a nice team": only right behind a name. */
  readonly behindName?: true
  /** ", not Python" but not "and may not". */
  readonly behind?: string
  /** "as required" asks for nothing. */
  readonly notBehind?: string
}

export interface CueRow extends Neighbours {
  readonly importance: CueImportance
  readonly reach: Reach
  /** In the language of `phrases.ts`. */
  readonly phrases: readonly string[]
}
