/** A way to say something, with examples that are one and that are none: the tests hold it to them. */
export interface Phrase {
  readonly pattern: RegExp
  readonly is: readonly string[]
  readonly not: readonly string[]
}
