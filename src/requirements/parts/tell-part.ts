import type { AddFeature } from '../../learned/index.ts'
import { rememberLast } from '../../text/remember-last.ts'
import type { Token, UnitToken } from './tokens.ts'

/** How often words stand in a posting, and which are written with a capital within its sentences. */
export interface PostingWords {
  countOf(word: string): number
  isCapital(word: string): boolean
}

/** Of all units of a posting. */
export const countWords = (units: readonly (readonly Token[])[]): PostingWords => {
  const counts = new Map<string, number>()
  const capitals = new Set<string>()
  for (const tokens of units)
    for (const [at, { low, word }] of tokens.entries()) {
      counts.set(low, (counts.get(low) ?? 0) + 1)
      if (at > 0 && /^\p{Lu}/u.test(word)) capitals.add(low)
    }
  return { countOf: (word) => counts.get(word) ?? 0, isCapital: (word) => capitals.has(word) }
}

/** A unit's tokens with all that features go by. */
export interface TokenContext {
  readonly tokens: readonly UnitToken[]
  /** Of the unit. */
  readonly sense: string
  readonly listItem: boolean
  readonly words: PostingWords
}

const BEFORE = '<'
const BEHIND = '>'

const nameGroups = (step: number) => ({
  step,
  word: `word ${step}`,
  named: `named ${step}`,
  stem: `stem ${step}`,
  shape: `shape ${step}`,
  ending: `ending ${step}`,
})

/** Places beside a token whose own features count, too, and the names of their groups. */
const NEAR = [-2, -1, 1, 2].map(nameGroups)
const FAR = [-3, 3].map(nameGroups)

const ENDING_LETTERS = 3

/** Something of each token, or of two or three in a row, from some places before the first token to some behind the last. */
interface Runs {
  at(index: number): string
}

/** Places beyond either end that a feature may ask for. */
const MARGIN = 3

const runs = (length: number, say: (index: number) => string): Runs => {
  const said = Array.from({ length: length + 2 * MARGIN }, (_, index) => say(index - MARGIN))
  return { at: (index) => said[index + MARGIN] ?? '' }
}

/** Each is put together once for a unit, since the features of several tokens name it. */
interface UnitRuns {
  readonly ending: Runs
  /** From a token on: two words, stems, endings, kinds, parts of speech, and three of these. */
  readonly words: Runs
  readonly stems: Runs
  readonly endings: Runs
  readonly speech: Runs
  readonly speeches: Runs
  readonly threeSpeeches: Runs
}

const runsOf = rememberLast((tokens: readonly UnitToken[]): UnitRuns => {
  const edge = (index: number): string => (index < 0 ? BEFORE : BEHIND)
  const word = (index: number): string => tokens[index]?.low ?? edge(index)
  const stem = (index: number): string => tokens[index]?.stem ?? edge(index)
  const { length } = tokens
  const ending = runs(length, (index) => word(index).slice(-ENDING_LETTERS))
  const speech = runs(length, (index) => tokens[index]?.speech ?? '-')
  const speeches = runs(length, (index) => `${speech.at(index)} ${speech.at(index + 1)}`)
  return {
    ending,
    words: runs(length, (index) => `${word(index)} ${word(index + 1)}`),
    stems: runs(length, (index) => `${stem(index)} ${stem(index + 1)}`),
    endings: runs(length, (index) => `${ending.at(index)} ${ending.at(index + 1)}`),
    speech,
    speeches,
    threeSpeeches: runs(length, (index) => `${speeches.at(index)} ${speech.at(index + 2)}`),
  }
})

const tellOwn = ({ tokens, sense, listItem, words }: TokenContext, at: number, add: AddFeature): void => {
  const own = tokens[at]
  if (own === undefined) return
  add('bias', '')
  add('word', own.low)
  add('stem', own.stem)
  add('shape', own.shape)
  add('named', own.namedAt)
  add('ending', runsOf(tokens).ending.at(at))
  add('ending 4', own.low.slice(-4))
  add('sense', sense)
  add('sense stem', `${sense} ${own.stem}`)
  add('first', String(at === 0))
  add('bracketed', String(own.bracketed))
  add('length', String(Math.min(5, Math.floor(tokens.length / 6))))
  add('item', String(listItem))
  add('begins with', tokens[0]?.low ?? '')
  add('begins with two', `${tokens[0]?.low} ${tokens[1]?.low ?? ''}`)
  add('times', String(Math.min(4, words.countOf(own.low))))
  if (words.isCapital(own.low)) add('a name', '')
  if (at > 0 && /^\p{Lu}/u.test(own.word)) add('capital', '')
  if (/\p{Lu}.*\p{Lu}/u.test(own.word)) add('capitals', '')
}

const tellBeside = ({ tokens }: TokenContext, at: number, add: AddFeature): void => {
  const { ending } = runsOf(tokens)
  for (const { step, word, named } of FAR) {
    const beside = tokens[at + step]
    add(word, beside?.low ?? (step < 0 ? BEFORE : BEHIND))
    add(named, beside?.namedAt ?? '')
  }
  for (const groups of NEAR) {
    const beside = tokens[at + groups.step]
    const word = beside?.low ?? (groups.step < 0 ? BEFORE : BEHIND)
    add(groups.word, word)
    add(groups.named, beside?.namedAt ?? '')
    add(groups.stem, beside?.stem ?? word)
    add(groups.shape, beside?.shape ?? '')
    add(groups.ending, ending.at(at + groups.step))
  }
}

const tellTogether = ({ tokens }: TokenContext, at: number, add: AddFeature): void => {
  const { words, stems, endings } = runsOf(tokens)
  const [own, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  add('word before', words.at(at - 1))
  add('word next', words.at(at))
  add('two before', words.at(at - 2))
  add('two next', words.at(at + 1))
  add('stem before', stems.at(at - 1))
  add('stem next', stems.at(at))
  add('named behind', `${own?.named} ${before?.low ?? BEFORE}`)
  add('named next', `${own?.named} ${next?.named ?? ''}`)
  add('named before', `${own?.named} ${before?.named ?? ''}`)
  add('stem named', `${own?.stem} ${next?.named ?? ''}`)
  add('ending next', endings.at(at))
  add('ending before', endings.at(at - 1))
}

const tellSpeech = ({ tokens }: TokenContext, at: number, add: AddFeature): void => {
  const { speech, speeches, threeSpeeches } = runsOf(tokens)
  add('speech', speech.at(at))
  add('speech -1', speech.at(at - 1))
  add('speech 1', speech.at(at + 1))
  add('speech before', speeches.at(at - 1))
  add('speech next', speeches.at(at))
  add('speech around', threeSpeeches.at(at - 1))
  add('speech next two', threeSpeeches.at(at))
  add('speech before two', threeSpeeches.at(at - 2))
}

/** The features of one token of a unit. */
export const tellPart = (context: TokenContext, at: number, add: AddFeature): void => {
  tellOwn(context, at, add)
  tellBeside(context, at, add)
  tellTogether(context, at, add)
  tellSpeech(context, at, add)
}
