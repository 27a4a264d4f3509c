/**
 * A text that features are made of, with two hashes: those of several values in a row follow from theirs, so that a feature
 * is looked up without its text being made.
 */
export interface Value {
  readonly text: string
  readonly hash: number
  readonly check: number
  /** What the hashes of a text before it are multiplied by. */
  readonly power: number
  readonly checkPower: number
}

/** Of two polynomials in the units of a text, modulo 2^32: no two features of a model may have both alike, which loading it checks. */
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

/** A value of a text that is seldom seen again. */
export const toValue = (text: string): Value => ({
  text,
  hash: hashOf(text, FACTOR),
  check: hashOf(text, CHECK_FACTOR),
  power: powerOf(text.length, FACTOR),
  checkPower: powerOf(text.length, CHECK_FACTOR),
})

/** As many words as a language has in daily use: a process that reads many texts keeps no more. */
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

/** The hash of a text that a space and a value were written after. */
export const hashBehind = (hash: number, { hash: own, power }: Value): number =>
  (Math.imul((Math.imul(hash, FACTOR) + VALUE_SPACE_CODE) | 0, power) + own) | 0

/** {@link hashBehind}, of the other hash. */
export const checkBehind = (check: number, { check: own, checkPower }: Value): number =>
  (Math.imul((Math.imul(check, CHECK_FACTOR) + VALUE_SPACE_CODE) | 0, checkPower) + own) | 0

/** The text that values make, a space between them. */
export const textOf = (...values: readonly (Value | undefined)[]): string =>
  values.flatMap((value) => (value === undefined ? [] : [value.text])).join(' ')
