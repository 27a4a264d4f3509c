import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { overlaps } from '../../text/span.ts'
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
export interface Token extends Span {
  readonly word: string
  /** In small letters. */
  readonly low: string
}

/** A token with what features go by. */
export interface UnitToken extends Token {
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
const shapeOf = (word: string): string => {
  if (/^[a-z]+$/.test(word)) return 'a'
  if (/^[A-Z][a-z]+$/.test(word)) return 'Aa'
  return word
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '9')
}

const BEGINS_WITH_LETTER = /^\p{L}/u

/** Whether each sign stands in a bracket; the closing one is in it, too. */
const inBrackets = (tokens: readonly Token[]): boolean[] => {
  let depth = 0
  return tokens.map(({ word }) => {
    if (word === '(') depth++
    const isIn = depth > 0
    if (word === ')') depth = Math.max(0, depth - 1)
    return isIn
  })
}

/** The words and signs of a unit, in order. */
export const splitTokens = (text: string, { start, end }: Span): Token[] =>
  matchesOf(text.slice(start, end), TOKEN).map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    word,
    low: word.toLowerCase(),
  }))

/** The same with what features go by. @param named in the unit, sorted, not overlapping. */
export const lookAtTokens = (
  tokens: readonly Token[],
  named: readonly NamedSkill[],
  speechOf: PartsOfSpeechReader,
): UnitToken[] => {
  const bracketed = inBrackets(tokens)
  let next = 0
  let last: NamedSkill | undefined
  return tokens.map((token, at) => {
    while ((named[next]?.end ?? token.end) <= token.start) next++
    const candidate = named[next]
    const name = candidate !== undefined && overlaps(candidate, token) ? candidate : undefined
    const kind = name === undefined ? '-' : `${name.evoked ? 'e' : ''}${name.kind}`
    const begins = name === last ? 'i' : 'b'
    last = name
    return {
      ...token,
      stem: BEGINS_WITH_LETTER.test(token.low) ? stemOf(token.low) : token.low,
      shape: shapeOf(token.word),
      speech: speechOf(token.low),
      named: kind,
      namedAt: name === undefined ? '-' : `${begins} ${kind}`,
      bracketed: bracketed[at] ?? false,
    }
  })
}
