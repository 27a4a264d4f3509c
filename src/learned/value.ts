/**
 * A text that features are made of, with two hashes: the hashes of several values in a row follow from theirs, so that a
 * feature is looked up without building its text.
 */
export interface Value {
  readonly text: string
  readonly hash: number
  readonly check: number
  /** What the hash of a preceding text is multiplied by. */
  readonly power: number
  readonly checkPower: number
}

/** For two polynomials in the code units of a text, modulo 2^32: no two features of a model may share both, which loading checks. */
const FACTOR = 0x01000193
const CHECK_FACTOR = 0x5bd1e995

const VALUE_SPACE_CODE = 0x20

const hashOf = (text: string, factor: number): number => {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0
  return hash
}

const powerOf = (length: number, factor: number): number => {
  let power = 1
  for (let at = 0; at < length; at++) power = Math.imul(power, factor)
  return power
}

/** The value of a text that rarely recurs. */
export const toValue = (text: string): Value => ({
  text,
  hash: hashOf(text, FACTOR),
  check: hashOf(text, CHECK_FACTOR),
  power: powerOf(text.length, FACTOR),
  checkPower: powerOf(text.length, CHECK_FACTOR),
})

/** About as many words as are in daily use: a process that reads many texts keeps no more. */
const MOST_VALUES_KEPT = 50_000

const valuesByText = new Map<string, Value>()

/** The value of a text, made once. */
export const knownValue = (text: string): Value => {
  const found = valuesByText.get(text)
  if (found !== undefined) return found
  if (valuesByText.size >= MOST_VALUES_KEPT) valuesByText.clear()
  const value = toValue(text)
  valuesByText.set(text, value)
  return value
}

/** The hash of a text after a space and a value are appended. */
export const appendToHash = (hash: number, { hash: own, power }: Value): number =>
  (Math.imul((Math.imul(hash, FACTOR) + VALUE_SPACE_CODE) | 0, power) + own) | 0

/** {@link appendToHash}, of the other hash. */
export const appendToCheck = (check: number, { check: own, checkPower }: Value): number =>
  (Math.imul((Math.imul(check, CHECK_FACTOR) + VALUE_SPACE_CODE) | 0, checkPower) + own) | 0

/** The text that values make, a space between them. */
export const textOf = (...values: readonly (Value | undefined)[]): string =>
  values.flatMap((value) => (value === undefined ? [] : [value.text])).join(' ')
