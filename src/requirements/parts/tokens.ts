import type { WordClassReader } from '../../learned/index.ts'
import { knownValue } from '../../learned/value.ts'
import type { Span } from '../../schema/span.ts'
import { remember, rememberWords } from '../../text/remember.ts'
import { scanWords } from '../../text/scan-words.ts'
import { overlaps } from '../../text/span.ts'
import { stemOf } from '../../text/stems.ts'
import { type ClassedWords, readClassed } from '../sense/index.ts'

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
  /** Of words that stand among the same words, and of groups of such classes. */
  readonly wordClass: string
  readonly wordGroup: string
  /** What it is to the sense of its unit. */
  readonly own: ClassedWords
}

/** A word or symbol of a unit, with what features go by; offsets count in the document. */
export interface Token extends Span, Word {
  /** What the taxonomy takes it for: "library", "-". */
  readonly named: string
  /** The same, and whether a name begins here: "b library". */
  readonly namedAt: string
  /** The name that holds it, of a skill that is not a quality and is named outright. */
  readonly name: NamedSkill | null
  /** It stands in a bracket, or closes one. */
  readonly bracketed: boolean
}

/** The words and symbols of a text as they are printed. */
export const splitWords = (text: string): string[] => {
  const words: string[] = []
  scanWords(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

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

const toWord = (word: string, classOf: WordClassReader): Word => {
  const low = word.toLowerCase()
  const { name, group } = classOf(knownValue(low))
  return {
    word,
    low,
    stem: BEGINS_WITH_LETTER.test(low) ? stemOf(low) : low,
    shape: shapeOf(word),
    ending: low.slice(-ENDING_LETTERS),
    longEnding: low.slice(-LONG_ENDING_LETTERS),
    hasCapitals: word !== low && TWO_CAPITALS.test(word),
    wordClass: name.text,
    wordGroup: group.text,
    own: readClassed(low, classOf),
  }
}

/** What features call a kind of name: at its first word, and further on. */
interface KindNames {
  readonly named: string
  readonly begins: string
  readonly goesOn: string
}

const NO_NAME: KindNames = { named: '-', begins: '-', goesOn: '-' }

const toKindNames = (named: string): KindNames => ({ named, begins: `b ${named}`, goesOn: `i ${named}` })
const namesOfKind = rememberWords(toKindNames)
const namesOfEvokedKind = rememberWords((kind) => toKindNames(`e${kind}`))

/** Reads the words and symbols of a unit, in order; its last argument is the names in the unit, sorted, not overlapping. */
export const tokenReaderOf = remember((classOf: WordClassReader) => {
  const lookUp = rememberWords((word) => toWord(word, classOf))
  return (text: string, unit: Span, all: readonly NamedSkill[]): Token[] => {
    let [next, depth] = [0, 0]
    let last: NamedSkill | undefined
    const words = text.slice(unit.start, unit.end)
    const tokens: Token[] = []
    scanWords(words, (from, to) => {
      const found = words.slice(from, to)
      const span = { start: unit.start + from, end: unit.start + to }
      while ((all[next]?.end ?? span.end) <= span.start) next++
      const candidate = all[next]
      const name = candidate && overlaps(candidate, span) ? candidate : undefined
      const { named, begins, goesOn } = name ? (name.evoked ? namesOfEvokedKind : namesOfKind)(name.kind) : NO_NAME
      const namedAt = name === last ? goesOn : begins
      last = name
      if (found === '(') depth++
      const bracketed = depth > 0
      if (found === ')') depth = Math.max(0, depth - 1)
      const { word, low, stem, shape, ending, longEnding, hasCapitals, wordClass, wordGroup, own } = lookUp(found)
      // Field by field: a copy of the word with more fields takes several times as long, and there are many.
      tokens.push({
        start: span.start,
        end: span.end,
        word,
        low,
        stem,
        shape,
        ending,
        longEnding,
        hasCapitals,
        wordClass,
        wordGroup,
        own,
        named,
        namedAt,
        name: name && !name.soft && !name.evoked ? name : null,
        bracketed,
      })
    })
    return tokens
  }
})
