import type { Lexicon } from '../../language/lexicon.ts'
import { type Column, type Grid, MARGIN, readTemplates, toColumn } from '../../learned/index.ts'
import { knownValue, type Value } from '../../learned/value.ts'
import { EMPTY, truth, upTo } from '../../learned/view.ts'
import type { Word } from '../../learned/words.ts'
import type { Token } from '../units/index.ts'

/** How often words stand in a posting, and which are written with a capital within its sentences. */
export interface PostingWords {
  countOf(word: string): number
  isCapital(word: string): boolean
}

/** Of all units of a posting. */
export const countEachWord = (units: readonly (readonly Token[])[]): PostingWords => {
  const counts = new Map<string, number>()
  const capitals = new Set<string>()
  for (const tokens of units) {
    let isFirst = true
    for (const { word } of tokens) {
      counts.set(word.low, (counts.get(word.low) ?? 0) + 1)
      if (!isFirst && word.isCapital) capitals.add(word.low)
      isFirst = false
    }
  }
  return { countOf: (word) => counts.get(word) ?? 0, isCapital: (word) => capitals.has(word) }
}

/** A unit's tokens with all that features go by. */
export interface TokenContext {
  readonly tokens: readonly Token[]
  /** Of the unit. */
  readonly sense: string
  readonly listItem: boolean
  readonly words: PostingWords
  readonly lexicon: Lexicon
}

/** In place of a word beyond an end of the unit. */
const BEFORE = knownValue('<')
const AFTER = knownValue('>')

const BEYOND_BEGINNING = new Array<Value>(MARGIN).fill(BEFORE)
const BEYOND_END = new Array<Value>(MARGIN).fill(AFTER)

/** Flags are told where they hold, and only of tokens. */
const flag = (holds: boolean): Value | null => (holds ? EMPTY : null)

/** What is seen of the tokens of a unit, column by column. */
export const seeTokens = ({ tokens, sense, listItem, words }: TokenContext): Grid => {
  const ofWords = (say: (word: Word) => Value): Column => toColumn(tokens, BEFORE, AFTER, ({ word }) => say(word))
  const ofNames = (say: (token: Token) => Value): Column => toColumn(tokens, EMPTY, EMPTY, say)
  const own = (say: (token: Token, at: number) => Value | null): Column => toColumn(tokens, null, null, say)
  const [first, second] = [tokens[0]?.word.low ?? '', tokens[1]?.word.low ?? '']
  return {
    length: tokens.length,
    columns: {
      low: ofWords(({ value }) => value),
      stem: ofWords(({ stem }) => stem),
      ending: ofWords(({ ending }) => ending),
      shape: ofNames(({ word }) => word.shape),
      named: ofNames(({ named }) => named),
      namedAt: ofNames(({ namedAt }) => namedAt),
      'word class': ofWords(({ wordClass }) => wordClass),
      'word group': ofWords(({ wordGroup }) => wordGroup),
      ending4: own(({ word }) => word.longEnding),
      first: own((_, at) => truth(at === 0)),
      bracketed: own(({ bracketed }) => truth(bracketed)),
      times: own(({ word }) => upTo(4, words.countOf(word.low))),
      'a name': own(({ word }) => flag(words.isCapital(word.low))),
      capital: own(({ word }, at) => flag(at > 0 && word.isCapital)),
      capitals: own(({ word }) => flag(word.hasCapitals)),
      bias: EMPTY,
      sense: knownValue(sense),
      length: upTo(5, Math.floor(tokens.length / 6)),
      item: truth(listItem),
      opening: knownValue(first),
      'opening two': knownValue(`${first} ${second}`),
    },
    words: [...BEYOND_BEGINNING, ...tokens.map(({ word }) => word), ...BEYOND_END],
  }
}

/** Columns that go by a word alone, wherever it stands. */
export const WORD_COLUMNS = ['low', 'stem', 'ending', 'ending4', 'shape', 'word class', 'word group', 'capitals']

/** The features of one token of a unit; group names are those of the model's file. */
export const PART_TEMPLATES = readTemplates(`
  bias; word: low; stem; shape; named: namedAt; ending; ending 4: ending4; sense; sense stem: sense, stem; first; bracketed
  length; item; begins with: opening; begins with two: opening two; times; a name; capital; capitals; word -3: low -3
  named -3: namedAt -3; word 3: low 3; named 3: namedAt 3; word -2: low -2; named -2: namedAt -2; stem -2; shape -2
  ending -2; word -1: low -1; named -1: namedAt -1; stem -1; shape -1; ending -1; word 1: low 1; named 1: namedAt 1; stem 1
  shape 1; ending 1; word 2: low 2; named 2: namedAt 2; stem 2; shape 2; ending 2; word before: low -1, low
  word next: low, low 1; two before: low -2, low -1; two next: low 1, low 2; stem before: stem -1, stem
  stem next: stem, stem 1; named behind: named, low -1; named next: named, named 1; named before: named, named -1
  stem named: stem, named 1; ending next: ending, ending 1; ending before: ending -1, ending; group -2: word group -2
  group -1: word group -1; group 0: word group; group 1: word group 1; group 2: word group 2
  group before: word group -1, word group; group next: word group, word group 1
  group around: word group -1, word group, word group 1; group next two: word group, word group 1, word group 2
  group before two: word group -2, word group -1, word group; class -1: word class -1; class 0: word class
  class 1: word class 1; class before: word class -1, word class; class next: word class, word class 1`)
