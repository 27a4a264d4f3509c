import type { Phrase, Step, Test } from './phrases.ts'

/** Words of a text as phrases are held against them; each reader of phrases makes its own. */
export interface WordsOfText {
  readonly count: number
  /** The word at a place, by the name that phrases have for it; undefined: there is none, or one that does not count. */
  readonly nameAt: (at: number) => string | undefined
  /** Its letters, for beginnings and endings. */
  readonly spelledAt: (at: number) => string | undefined
  /** Whether what a phrase speaks of (a line, a clause, a sentence) starts at the word. */
  readonly startsAt: (at: number) => boolean
  /** Whether it ends before the word. */
  readonly endsBefore: (at: number) => boolean
  /** Whether no phrase goes on from the word before to this one. */
  readonly breaksBefore: (at: number) => boolean
}

const MOST_SKIPPED = 5

const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands several multiple'.split(
    ' ',
  ),
)

const isNumber = (word: string): boolean => /^\p{N}/u.test(word) || COUNTS.has(word)

/** "300k", "1.5m+", "2bn". */
const isMany = (word: string): boolean => /^(?:\d{3,}k|\d+(?:\.\d+)?(?:mn?|bn?))\+?$/.test(word)

/** Steps that are held against a text, and where in it their phrase begins. At most words nothing comes of it: little is made on the way. */
interface Walk {
  readonly steps: readonly Step[]
  readonly words: WordsOfText
  readonly from: number
}

type StepOf<K extends Step['kind']> = Extract<Step, { readonly kind: K }>

const goesOn = ({ words, from }: Walk, at: number): boolean =>
  at < words.count && (at === from || !words.breaksBefore(at)) && words.nameAt(at) !== undefined

const isWordLike = (test: Test, { words }: Walk, at: number): boolean => {
  const spelled = words.spelledAt(at) ?? ''
  if (test.kind === 'word') return words.nameAt(at) === test.text
  if (test.kind === 'beginning') return spelled.startsWith(test.text)
  if (test.kind === 'ending') return spelled.endsWith(test.text)
  if (test.kind === 'many') return isMany(spelled)
  return test.kind === 'any' || isNumber(spelled)
}

/** Where the text goes on after a test, undefined where it fails. */
const pass = (test: Test, walk: Walk, at: number): number | undefined => {
  const { words } = walk
  if (test.kind === 'start') return words.startsAt(at) ? at : undefined
  if (test.kind === 'end') return words.endsBefore(at) ? at : undefined
  return goesOn(walk, at) && isWordLike(test, walk, at) ? at + 1 : undefined
}

const passAll = (tests: readonly Test[], walk: Walk, at: number): number | undefined => {
  let next: number | undefined = at
  for (const test of tests) next = next === undefined ? undefined : pass(test, walk, next)
  return next
}

/** A single word first, then the others in turn. */
const chooseFrom = ({ words: single, others }: StepOf<'choice'>, walk: Walk, at: number, rest: number): number | undefined => {
  const isOne = single.has(walk.words.nameAt(at) ?? '') && goesOn(walk, at)
  let end = isOne ? walkOn(walk, at + 1, rest) : undefined
  for (let other = 0; end === undefined && other < others.length; other++) {
    const next = passAll(others[other] ?? [], walk, at)
    if (next !== undefined) end = walkOn(walk, next, rest)
  }
  return end
}

/** The most repeats first. */
const repeat = ({ steps, most }: StepOf<'maybe'>, walk: Walk, at: number, rest: number): number | undefined => {
  const again = { ...walk, steps }
  const places = [at]
  for (let last = at; places.length <= most; ) {
    const next = walkOn(again, last, 0)
    if (next === undefined || next === last) break
    places.push(next)
    last = next
  }
  let end: number | undefined
  for (let next = places.pop(); end === undefined && next !== undefined; next = places.pop()) end = walkOn(walk, next, rest)
  return end
}

/** The fewest words between first. */
const skip = (walk: Walk, at: number, rest: number): number | undefined => {
  let end = walkOn(walk, at, rest)
  for (let next = at; end === undefined && next < at + MOST_SKIPPED && goesOn(walk, next); next++)
    end = walkOn(walk, next + 1, rest)
  return end
}

/** Where the text goes on after the steps from one of them on. */
function walkOn(walk: Walk, at: number, index: number): number | undefined {
  const step = walk.steps[index]
  if (step === undefined) return at
  if (step.kind === 'choice') return chooseFrom(step, walk, at, index + 1)
  if (step.kind === 'maybe') return repeat(step, walk, at, index + 1)
  if (step.kind === 'gap') return skip(walk, at, index + 1)
  return walkOn({ ...walk, steps: step.steps }, at, 0) === undefined ? walkOn(walk, at, index + 1) : undefined
}

/** Index after the last word of the phrase that begins at a word, or undefined. */
export const matchPhrase = ({ first, steps }: Phrase, words: WordsOfText, at: number): number | undefined =>
  first !== null && !first.has(words.nameAt(at) ?? '') ? undefined : walkOn({ steps, words, from: at }, at, 0)

/** Whether a phrase begins at any word of a text. */
export const holdsPhrase = (phrase: Phrase, words: WordsOfText): boolean => {
  for (let at = 0; at < words.count; at++) if (matchPhrase(phrase, words, at) !== undefined) return true
  return false
}
