/** What a cue says of the skills in its reach. */
export type Claim = 'negated' | 'weak'

/**
 * How far a cue reaches from its last word.
 * - `clause`: to the end of the clause ("no experience with the PyTorch library, AWS or Go").
 * - `list`: the list that begins there, with nothing but small words before it ("without Docker or Kubernetes",
 *   but not "without downtime using Terraform").
 * - `next`: the skill that begins there, and what a bare "and", "or" or slash adds ("basic SQL and Bash").
 */
export type Reach = 'clause' | 'list' | 'next'

/** Where a cue stands, and what it is about. */
export type CueKind =
  | 'before-names'
  | 'label'
  | 'after-names'
  | 'remark'
  | 'trial'
  | 'trial-after-names'
  | 'refusal'
  | 'choice'
  | 'choice-after-names'

/** Words around a cue without which, or with which, it says something else. */
export interface WordGuards<Words> {
  readonly after?: Words | undefined
  readonly notAfter?: Words | undefined
  readonly before?: Words | undefined
  readonly notBefore?: Words | undefined
  readonly given?: Words | undefined
  readonly unless?: Words | undefined
}

/** What else must be so. */
export interface Guards {
  readonly tight?: true | undefined
  readonly whole?: true | undefined
  readonly transitive?: true | undefined
  readonly ownEntry?: true | undefined
  readonly undone?: true | undefined
  readonly backwards?: true | undefined
  readonly ofResume?: true | undefined
}

/** A row of `skills-taxonomy/language/mentions`; the head of denials.yaml says what its fields are. */
export interface CueRow extends WordGuards<string>, Guards {
  readonly id: string
  readonly kind: CueKind
  readonly claim?: Claim | undefined
  readonly reach?: Reach | undefined
  /** In the notation of `text/phrases.ts`. */
  readonly any: readonly string[]
}
