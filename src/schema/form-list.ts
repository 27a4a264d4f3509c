/**
 * Every written form of a taxonomy as plain columns of words and numbers: slow to compute, but in a shape that can be stored
 * as JSON and read back in milliseconds. Rows follow one another; `…Ends` say where those of each form end.
 */
export interface FormList {
  /** Version of the taxonomy that it was made from. */
  readonly version: string
  /** Folded, each once; number n (from 1 on) is `words[n - 1]`. */
  readonly words: readonly string[]
  /** A number for each word of a form and the gap before it. */
  readonly steps: readonly number[]
  readonly stepEnds: readonly number[]
  /**
   * Three numbers each: the skill's place in the taxonomy; the form's place in `forms` and, after their end, `evokes`
   * of the skill; from 1 on the place in `spellings` where only that case will do, else 0.
   */
  readonly readings: readonly number[]
  readonly readingEnds: readonly number[]
  /** Words of forms in the case of the taxonomy, without what is between them. */
  readonly spellings: readonly string[]
}
