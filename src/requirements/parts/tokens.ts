import { overlaps } from '../../text/span.ts'
import type { Span } from '../../schema/span.ts'
import { stemOf } from '../../text/stems.ts'
import type { PartsOfSpeechReader } from './parts-of-speech.ts'

/** A skill named in a posting. */
export interface NamedSkill extends Span {
  readonly skill: string
  /** Its kind in the taxonomy: "library", "soft". */
  readonly kind: string
  readonly soft: boolean
  /** Its words only call it to mind. */
  readonly evoked: boolean
}

/** A word or a sign of a unit; offsets count in the document. */
export interface UnitToken extends Span {
  readonly word: string
  /** In small letters. */
  readonly low: string
  readonly stem: string
  readonly shape: string
  readonly speech: string
  /** What the taxonomy takes it for: "library", "-". */
  readonly named: string
  /** The same, and whether a name begins here: "b library". */
  readonly namedAt: string
  /** It stands in a bracket. */
  readonly bracketed: boolean
}

const TOKEN = /[\p{L}\p{N}]+(?:[.'’#+-]+[\p{L}\p{N}]+)*[+#]*|\S/gu

/** "PyTorch" AaAa, "GPT-4" A-9 */
const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '9')

const SMALL_LETTERS_FIRST = /^\p{L}/u

/** Whether each sign stands in a bracket; the closing one is in it, too. */
const inBrackets = (words: readonly string[]): boolean[] => {
  let depth = 0
  return words.map((word) => {
    if (word === '(') depth++
    const isIn = depth > 0
    if (word === ')') depth = Math.max(0, depth - 1)
    return isIn
  })
}

/** The words and signs of a unit, in order. */
export const readTokens = (
  text: string,
  unit: Span,
  named: readonly NamedSkill[],
  speechOf: PartsOfSpeechReader,
): UnitToken[] => {
  const found = [...text.slice(unit.start, unit.end).matchAll(TOKEN)]
  const bracketed = inBrackets(found.map(([word]) => word))
  let last: NamedSkill | undefined
  return found.map(({ 0: word, index }, at) => {
    const span = { start: unit.start + index, end: unit.start + index + word.length }
    const low = word.toLowerCase()
    const name = named.find((one) => overlaps(one, span))
    const kind = name === undefined ? '-' : `${name.evoked ? 'e' : ''}${name.kind}`
    const begins = name === undefined ? '-' : name === last ? 'i' : 'b'
    last = name
    return {
      ...span,
      word,
      low,
      stem: SMALL_LETTERS_FIRST.test(low) ? stemOf(low) : low,
      shape: shapeOf(word),
      speech: speechOf(low),
      named: kind,
      namedAt: name === undefined ? '-' : `${begins} ${kind}`,
      bracketed: bracketed[at] ?? false,
    }
  })
}
