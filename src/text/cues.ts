import { familyOf, type StemmedWord } from './stems.ts'

/** A word of a cue: all words of its family, or all that begin so. */
interface Step {
  readonly text: string
  readonly begins: boolean
}

/** Words side by side. */
type Phrase = readonly Step[]

/** Places of a cue, each of which any of some phrases fills. */
export type Cue = readonly (readonly Phrase[])[]

/** Words that belong together stand in one clause: farther from the first of them they tell of something else. */
const REACH_WORDS = 7

const readStep = (word: string): Step =>
  word.endsWith('*') ? { text: word.slice(0, -1), begins: true } : { text: familyOf(word), begins: false }

/** A cue as people write it: `analyze/study data`, `go_live`, `migrat*`. */
export const readCue = (cue: string): Cue =>
  cue.split(' ').map((either) => either.split('/').map((words) => words.split('_').map(readStep)))

/** The words of a sentence; nothing where one does not count and keeps its place. */
type Places = readonly (StemmedWord | undefined)[]

const holdsStep = ({ text, begins }: Step, word: StemmedWord | undefined): boolean =>
  word !== undefined && (begins ? word.word.startsWith(text) : word.stem === text)

const standsAt = (words: Places, at: number, either: readonly Phrase[]): boolean =>
  either.some((phrase) => phrase.every((step, offset) => holdsStep(step, words[at + offset])))

const isNear = (words: Places, at: number, either: readonly Phrase[]): boolean => {
  for (let near = Math.max(0, at - REACH_WORDS); near <= Math.min(words.length - 1, at + REACH_WORDS); near++)
    if (near !== at && standsAt(words, near, either)) return true
  return false
}

/** Whether a sentence holds a cue whose first phrase begins at a word of it, and all others near that word. */
export const holdsCueAt = (words: Places, at: number, [first = [], ...rest]: Cue): boolean =>
  standsAt(words, at, first) && rest.every((either) => isNear(words, at, either))

/** Whether a sentence holds a cue: a phrase of each place, in any order, at most {@link REACH_WORDS} words from the first. */
export const holdsCue = (words: readonly StemmedWord[], cue: Cue): boolean => words.some((_, at) => holdsCueAt(words, at, cue))

/** For each phrase of a cue what is left of the cue without it: nothing where the phrase stands alone in its place. */
export const withoutPhrases = (cue: string): { readonly phrase: string; readonly rest: readonly Cue[] }[] => {
  const places = cue.split(' ').map((either) => either.split('/'))
  return places.flatMap((either, place) =>
    either.map((phrase, at) => {
      const others = either.toSpliced(at, 1).join('/')
      const rest = places.map((one) => one.join('/')).toSpliced(place, 1, others)
      return { phrase, rest: others === '' ? [] : [readCue(rest.join(' '))] }
    }),
  )
}
