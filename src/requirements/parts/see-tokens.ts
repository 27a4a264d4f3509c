import type { Lexicon } from '../../language/lexicon.ts'
import { type Column, type Grid, MARGIN, type Template, toColumn } from '../../learned/index.ts'
import { knownValue, type Value } from '../../learned/value.ts'
import { EMPTY, truth, upTo } from '../../learned/view.ts'
import type { Word } from '../../learned/words.ts'
import type { Token } from './tokens.ts'

/** How often words stand in a posting, and which are written with a capital within its sentences. */
export interface PostingWords {
  countOf(word: string): number
  isCapital(word: string): boolean
}

/** Of all units of a posting. */
export const countWords = (units: readonly (readonly Token[])[]): PostingWords => {
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

/** Neighbouring tokens whose features count, too. */
const NEAR = [-2, -1, 1, 2]
const FAR = [-3, 3]

const OWN: readonly Template[] = [
  ['bias', ['bias', 0]],
  ['word', ['low', 0]],
  ['stem', ['stem', 0]],
  ['shape', ['shape', 0]],
  ['named', ['namedAt', 0]],
  ['ending', ['ending', 0]],
  ['ending 4', ['ending4', 0]],
  ['sense', ['sense', 0]],
  ['sense stem', ['sense', 0], ['stem', 0]],
  ['first', ['first', 0]],
  ['bracketed', ['bracketed', 0]],
  ['length', ['length', 0]],
  ['item', ['item', 0]],
  ['begins with', ['opening', 0]],
  ['begins with two', ['opening two', 0]],
  ['times', ['times', 0]],
  ['a name', ['a name', 0]],
  ['capital', ['capital', 0]],
  ['capitals', ['capitals', 0]],
]

const far = (step: number): Template[] => [
  [`word ${step}`, ['low', step]],
  [`named ${step}`, ['namedAt', step]],
]

const near = (step: number): Template[] => [
  ...far(step),
  [`stem ${step}`, ['stem', step]],
  [`shape ${step}`, ['shape', step]],
  [`ending ${step}`, ['ending', step]],
]

const TOGETHER: readonly Template[] = [
  ['word before', ['low', -1], ['low', 0]],
  ['word next', ['low', 0], ['low', 1]],
  ['two before', ['low', -2], ['low', -1]],
  ['two next', ['low', 1], ['low', 2]],
  ['stem before', ['stem', -1], ['stem', 0]],
  ['stem next', ['stem', 0], ['stem', 1]],
  ['named behind', ['named', 0], ['low', -1]],
  ['named next', ['named', 0], ['named', 1]],
  ['named before', ['named', 0], ['named', -1]],
  ['stem named', ['stem', 0], ['named', 1]],
  ['ending next', ['ending', 0], ['ending', 1]],
  ['ending before', ['ending', -1], ['ending', 0]],
]

const CLASSES: readonly Template[] = [
  ...[-2, -1, 0, 1, 2].map((step): Template => [`group ${step}`, ['word group', step]]),
  ['group before', ['word group', -1], ['word group', 0]],
  ['group next', ['word group', 0], ['word group', 1]],
  ['group around', ['word group', -1], ['word group', 0], ['word group', 1]],
  ['group next two', ['word group', 0], ['word group', 1], ['word group', 2]],
  ['group before two', ['word group', -2], ['word group', -1], ['word group', 0]],
  ...[-1, 0, 1].map((step): Template => [`class ${step}`, ['word class', step]]),
  ['class before', ['word class', -1], ['word class', 0]],
  ['class next', ['word class', 0], ['word class', 1]],
]

/** The features of one token of a unit. */
export const PART_TEMPLATES: readonly Template[] = [...OWN, ...FAR.flatMap(far), ...NEAR.flatMap(near), ...TOGETHER, ...CLASSES]
