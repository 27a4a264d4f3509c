import type { WordClassReader } from '../../learned/index.ts'
import type { Span } from '../../schema/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { rememberWords } from '../../text/remember.ts'
import { overlaps } from '../../text/span.ts'
import { stemOf } from '../../text/stems.ts'

/** A skill named in a posting. */
export interface NamedSkill extends Span {
  readonly skill: string
  /** Its kind in the taxonomy: "library", "soft". */
  readonly kind: string
  readonly soft: boolean
  /** Its words only call it to mind. */
  readonly evoked: boolean
}

/** What a word is by itself, wherever it stands. */
interface Word {
  readonly word: string
  /** In small letters. */
  readonly low: string
  readonly stem: string
  readonly shape: string
  /** Its last three letters, and its last four. */
  readonly ending: string
  readonly longEnding: string
  /** "PyTorch", "SQL" */
  readonly hasCapitals: boolean
}

/** A word or a sign of a unit; offsets count in the document. */
export interface Token extends Span, Word {}

/** A token with what features go by. */
export interface UnitToken extends Token {
  /** Of words that stand among the same words, and of such classes. */
  readonly wordClass: string
  readonly wordGroup: string
  /** What the taxonomy takes it for: "library", "-". */
  readonly named: string
  /** The same, and whether a name begins here: "b library". */
  readonly namedAt: string
  /** The name that holds it, of a skill that is no quality and is named outright. */
  readonly name: NamedSkill | null
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

const ENDING_LETTERS = 3
const LONG_ENDING_LETTERS = 4

const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u

const BEGINS_WITH_LETTER = /^\p{L}/u

const lookUpWord = rememberWords((word): Word => {
  const low = word.toLowerCase()
  return {
    word,
    low,
    stem: BEGINS_WITH_LETTER.test(low) ? stemOf(low) : low,
    shape: shapeOf(word),
    ending: low.slice(-ENDING_LETTERS),
    longEnding: low.slice(-LONG_ENDING_LETTERS),
    hasCapitals: word !== low && TWO_CAPITALS.test(word),
  }
})

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
  matchesOf(text.slice(start, end), TOKEN).map(({ 0: found, index }) => {
    const { word, low, stem, shape, ending, longEnding, hasCapitals } = lookUpWord(found)
    return { start: start + index, end: start + index + found.length, word, low, stem, shape, ending, longEnding, hasCapitals }
  })

/** The same with what features go by. @param named in the unit, sorted, not overlapping. */
export const lookAtTokens = (tokens: readonly Token[], named: readonly NamedSkill[], classOf: WordClassReader): UnitToken[] => {
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
    const { start, end, word, low, stem, shape, ending, longEnding, hasCapitals } = token
    const { name: wordClass, group: wordGroup } = classOf(low)
    // Field by field: a copy of the token with more fields takes several times as long, and there are many.
    return {
      start,
      end,
      word,
      low,
      stem,
      shape,
      ending,
      longEnding,
      hasCapitals,
      wordClass: wordClass.text,
      wordGroup: wordGroup.text,
      named: kind,
      namedAt: name === undefined ? '-' : `${begins} ${kind}`,
      name: name === undefined || name.soft || name.evoked ? null : name,
      bracketed: bracketed[at] ?? false,
    }
  })
}
