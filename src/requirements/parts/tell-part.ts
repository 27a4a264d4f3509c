import type { AddFeature } from '../../learned/index.ts'
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

const ending = (word: string): string => word.slice(-3)

const tellOwn = ({ tokens, sense, listItem, words }: TokenContext, at: number, add: AddFeature): void => {
  const own = tokens[at]
  if (own === undefined) return
  add('bias', '')
  add('word', own.low)
  add('stem', own.stem)
  add('shape', own.shape)
  add('named', own.namedAt)
  add('ending', ending(own.low))
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
    add(groups.ending, ending(word))
  }
}

const tellTogether = ({ tokens }: TokenContext, at: number, add: AddFeature): void => {
  const word = (step: number): string => tokens[at + step]?.low ?? (step < 0 ? BEFORE : BEHIND)
  const stem = (step: number): string => tokens[at + step]?.stem ?? word(step)
  const named = (step: number): string => tokens[at + step]?.named ?? ''
  add('word before', `${word(-1)} ${word(0)}`)
  add('word next', `${word(0)} ${word(1)}`)
  add('two before', `${word(-2)} ${word(-1)}`)
  add('two next', `${word(1)} ${word(2)}`)
  add('stem before', `${stem(-1)} ${stem(0)}`)
  add('stem next', `${stem(0)} ${stem(1)}`)
  add('named behind', `${named(0)} ${word(-1)}`)
  add('named next', `${named(0)} ${named(1)}`)
  add('named before', `${named(0)} ${named(-1)}`)
  add('stem named', `${stem(0)} ${named(1)}`)
  add('ending next', `${ending(word(0))} ${ending(word(1))}`)
  add('ending before', `${ending(word(0))} ${ending(word(-1))}`)
}

const tellSpeech = ({ tokens }: TokenContext, at: number, add: AddFeature): void => {
  const speech = (step: number): string => tokens[at + step]?.speech ?? '-'
  add('speech', speech(0))
  add('speech -1', speech(-1))
  add('speech 1', speech(1))
  add('speech before', `${speech(-1)} ${speech(0)}`)
  add('speech next', `${speech(0)} ${speech(1)}`)
  add('speech around', `${speech(-1)} ${speech(0)} ${speech(1)}`)
  add('speech next two', `${speech(0)} ${speech(1)} ${speech(2)}`)
  add('speech before two', `${speech(-2)} ${speech(-1)} ${speech(0)}`)
}

/** The features of one token of a unit. */
export const tellPart = (context: TokenContext, at: number, add: AddFeature): void => {
  tellOwn(context, at, add)
  tellBeside(context, at, add)
  tellTogether(context, at, add)
  tellSpeech(context, at, add)
}
