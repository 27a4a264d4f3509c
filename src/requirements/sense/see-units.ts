import type { Lexicon } from '../../language/lexicon.ts'
import { textOf, toValue, type Value } from '../../learned/value.ts'
import { type ClassedWords, readWords, type Words } from '../../learned/words.ts'
import { rememberWords } from '../../text/remember.ts'
import type { NamedSkill, Token, Unit } from '../units/index.ts'

/** The words of a heading, all of them as one text, and the last two. */
interface HeadingWords extends Words {
  readonly whole: Value
  readonly end: Value
}

/** A unit with what its features are made of. */
export interface SeenUnit {
  readonly unit: Unit
  readonly text: string
  /** In small letters. */
  readonly low: string
  readonly own: ClassedWords
  readonly heading: HeadingWords
  readonly looseHeading: Words
  readonly section: Words
  /** Names of the cues that it holds. */
  readonly cues: readonly string[]
  /** The names that it holds; sorted, not overlapping. */
  readonly named: readonly NamedSkill[]
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** The words of a unit, token by token: none goes on from one to the next. */
const joinWords = (tokens: readonly Token[]): ClassedWords => {
  const join = (key: keyof ClassedWords): Value[] => tokens.flatMap(({ word }) => word.own[key])
  return { words: join('words'), stems: join('stems'), classes: join('classes'), groups: join('groups') }
}

const readHeadingWords = (text: string): HeadingWords => {
  const words = readWords(text)
  return { ...words, whole: toValue(textOf(...words.stems)), end: toValue(textOf(...words.stems.slice(-2))) }
}

/** Look at the units of a posting in order; what is above many of them is read once. */
export const seeUnits = (
  units: readonly Pick<SeenUnit, 'unit' | 'text' | 'named' | 'tokens'>[],
  lexicon: Lexicon,
): SeenUnit[] => {
  const readHeading = rememberWords(readHeadingWords)
  return units.map(({ unit, text, named, tokens }) => {
    const low = text.toLowerCase()
    // Field by field: a copy with more fields takes several times as long.
    return {
      unit,
      text,
      low,
      own: joinWords(tokens),
      named,
      tokens,
      lexicon,
      heading: readHeading(unit.heading.words),
      looseHeading: readHeading(unit.looseHeading.words),
      section: readHeading(unit.section.words),
      cues: lexicon.cues.filter(([, pattern]) => pattern.test(low)).map(([cue]) => cue),
    }
  })
}
