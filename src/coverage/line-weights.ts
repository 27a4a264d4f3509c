import type { Steps } from './credit-steps.ts'

/** Numbers of names, "name 7 name 2": in hundredths. `*`: of any that is not there. */
export type Packed = string

export interface RelevanceTable {
  /** By how usual the statement is, in hundredths. */
  readonly rates: Steps
  /** Of the statement, by its stem. */
  readonly words: Packed
  readonly skills: Packed
  /** Of a deed that is asked for and told. */
  readonly deeds: Packed
  /** Of a deed that is told where another is asked for: "asked|told". */
  readonly pairs: Packed
}

/** A word, skill or deed that a line may hold, and what that adds, in hundredths. */
export type Weighed = readonly [name: string, weight: number]

/** Of some skills a line needs any one, and another adds nothing. */
interface WeighedName {
  readonly skills: readonly string[]
  readonly weight: number
}

/** What lines are worth to one statement. */
export interface LineWeights {
  /** For a line that holds any of the rest. */
  readonly base: number
  readonly words: readonly Weighed[]
  readonly names: readonly WeighedName[]
  readonly deeds: readonly Weighed[]
}
