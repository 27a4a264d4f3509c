/** In whose words a posting is read. */
export type Tongue = 'english' | 'others'

/**
 * The words of a language that the steps look for by themselves: what the models learn from other words is theirs.
 * All patterns are held against texts in small letters.
 */
export interface Lexicon {
  /** Which figures are read: years and degrees are said otherwise in each language. */
  readonly tongue: Tongue
  /** Words that say what a sentence is about, however it goes on. Each is a feature, no verdict. */
  readonly cues: readonly (readonly [string, RegExp])[]
  /** Says that a thing would be welcome; at the end of a sentence, and at its beginning. */
  readonly wish: RegExp
  readonly wishEnds: RegExp
  readonly wishBegins: RegExp
  /** "3+ years", "mindestens 3 Jahre" */
  readonly namesYears: RegExp
  /** Whom a sentence speaks of. */
  readonly persons: readonly string[]
  readonly or: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** A word between two parts as features name it: what joins in several languages has one name. */
  nameJoint(word: string): string
  /** What opens a list of examples or alternatives in these words, as features name it. */
  nameLead(words: string): string | undefined
  /** The same where a part itself opens one. */
  readonly opens: RegExp
  /** What stands behind the last part of a list. */
  readonly tail: RegExp
  readonly moreOfTheKind: RegExp
  /** What before, behind or between alternatives lets in others of the kind: "such as A", "A, etc.", "A, e.g. B". */
  readonly opensBefore: RegExp
  readonly opensBehind: RegExp
  readonly opensWithin: RegExp
  /** Where a clause ends: a bracket, a semicolon, a dash, and a comma before what opens or names a wish. Flag `g`. */
  readonly clauseEnd: RegExp
  /** No part begins or ends with these. */
  readonly loose: RegExp
}
