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

/** A text, and where in it a phrase begins. */
interface Attempt {
  readonly words: WordsOfText
  readonly from: number
}

const goesOn = ({ words, from }: Attempt, at: number): boolean =>
  at < words.count && (at === from || !words.breaksBefore(at)) && words.nameAt(at) !== undefined

const isWordLike = (test: Test, { words }: Attempt, at: number): boolean => {
  const spelled = words.spelledAt(at) ?? ''
  if (test.kind === 'word') return words.nameAt(at) === test.text
  if (test.kind === 'beginning') return spelled.startsWith(test.text)
  if (test.kind === 'ending') return spelled.endsWith(test.text)
  return test.kind === 'any' || isNumber(spelled)
}

/** Where the text goes on after a test, undefined where it fails. */
const pass = (test: Test, attempt: Attempt, at: number): number | undefined => {
  const { words } = attempt
  if (test.kind === 'start') return words.startsAt(at) ? at : undefined
  if (test.kind === 'end') return words.endsBefore(at) ? at : undefined
  return goesOn(attempt, at) && isWordLike(test, attempt, at) ? at + 1 : undefined
}

const passAll = (tests: readonly Test[], attempt: Attempt, at: number): number | undefined => {
  let next: number | undefined = at
  for (const test of tests) next = next === undefined ? undefined : pass(test, attempt, next)
  return next
}

/** Where the text may go on after a step, the place that is tried first at first. */
const placesAfter = (step: Step, attempt: Attempt, at: number): number[] => {
  if (step.kind === 'not') return walk(step.steps, attempt, at) === undefined ? [at] : []
  if (step.kind === 'maybe') return repeatsOf(step.steps, attempt, at, step.most)
  if (step.kind === 'gap') return gapFrom(attempt, at)
  const found = step.others.flatMap((tests) => passAll(tests, attempt, at) ?? [])
  return step.words.has(attempt.words.nameAt(at) ?? '') && goesOn(attempt, at) ? [at + 1, ...found] : found
}

const repeatsOf = (steps: readonly Step[], attempt: Attempt, at: number, most: number): number[] => {
  const places = [at]
  for (let last = at; places.length <= most; ) {
    const next = walk(steps, attempt, last)
    if (next === undefined || next === last) break
    places.unshift(next)
    last = next
  }
  return places
}

const gapFrom = (attempt: Attempt, at: number): number[] => {
  const places = [at]
  while (places.length <= MOST_SKIPPED && goesOn(attempt, at + places.length - 1)) places.push(at + places.length)
  return places
}

function walk(steps: readonly Step[], attempt: Attempt, at: number, index = 0): number | undefined {
  const step = steps[index]
  if (step === undefined) return at
  for (const next of placesAfter(step, attempt, at)) {
    const end = walk(steps, attempt, next, index + 1)
    if (end !== undefined) return end
  }
  return undefined
}

/** Index after the last word of the phrase that begins at a word, or undefined. */
export const matchPhrase = (phrase: Phrase, words: WordsOfText, at: number): number | undefined =>
  phrase.first !== null && !phrase.first.has(words.nameAt(at) ?? '') ? undefined : walk(phrase.steps, { words, from: at }, at)

/** Whether a phrase begins at any word of a text. */
export const holdsPhrase = (phrase: Phrase, words: WordsOfText): boolean => {
  for (let at = 0; at < words.count; at++) if (matchPhrase(phrase, words, at) !== undefined) return true
  return false
}
