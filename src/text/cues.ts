import { familyOf, type StemmedWord } from './stems.ts'

/**
 * A word of a cue: all words of its family, all words that begin like it, or any number; perhaps only at the start of a sentence.
 */
interface Step {
  readonly text: string
  readonly kind: 'family' | 'beginning' | 'number'
  readonly opens: boolean
}

/** Words side by side. */
type Phrase = readonly Step[]

/** What may fill one place of a cue: single words are looked up, all else is tried in turn. */
interface Place {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly Phrase[]
}

/** Places of a cue, each of which any of some phrases fills. */
export interface Cue {
  readonly first: Place
  readonly rest: readonly Place[]
}

/** Words that belong together stand in one clause: farther from the first of them they are about something else. */
const REACH_WORDS = 7

/** After these a sentence still counts as just beginning: "successfully led", "designed and built", "I led". */
const BEFORE_OPENING = /(?:ly|ed)$|^(?:i|also|co|then)$/

const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands several multiple'.split(
    ' ',
  ),
)

const readStep = (written: string): Step => {
  const opens = written.startsWith('^')
  const word = opens ? written.slice(1) : written
  if (word === '0') return { text: '', kind: 'number', opens }
  return word.endsWith('*')
    ? { text: word.slice(0, -1), kind: 'beginning', opens }
    : { text: familyOf(word), kind: 'family', opens }
}

const readPlace = (either: string): Place => {
  const phrases = either.split('/').map((words) => words.split('_').map(readStep))
  const isWord = ([step, ...more]: Phrase): boolean => step?.kind === 'family' && !step.opens && more.length === 0
  return {
    words: new Set(phrases.filter(isWord).flatMap(([step]) => step?.text ?? [])),
    phrases: phrases.filter((phrase) => !isWord(phrase)),
  }
}

/** A cue as people write it: `analyze/study data`, `go_live`, `migrat*`, `^led 0`. */
export const readCue = (cue: string): Cue => {
  const [first = { words: new Set<string>(), phrases: [] }, ...rest] = cue.split(' ').map(readPlace)
  return { first, rest }
}

/** The words of a sentence; undefined where a word does not count but keeps its place. */
type Places = readonly (StemmedWord | undefined)[]

const isNumber = ({ word }: StemmedWord): boolean => /^\p{N}/u.test(word) || COUNTS.has(word)

const isOpening = (words: Places, at: number): boolean => at === 0 || (at === 1 && BEFORE_OPENING.test(words[0]?.word ?? ''))

const holdsStep = ({ text, kind, opens }: Step, words: Places, at: number): boolean => {
  const word = words[at]
  if (word === undefined || (opens && !isOpening(words, at))) return false
  if (kind === 'number') return isNumber(word)
  return kind === 'beginning' ? word.word.startsWith(text) : word.stem === text
}

const standsAt = (words: Places, at: number, place: Place): boolean => {
  const word = words[at]
  if (word === undefined) return false
  if (place.words.has(word.stem)) return true
  // A loop: every word of every sentence comes here, and most places have no phrase.
  for (const phrase of place.phrases) if (phrase.every((step, offset) => holdsStep(step, words, at + offset))) return true
  return false
}

const isNear = (words: Places, at: number, place: Place): boolean => {
  for (let near = Math.max(0, at - REACH_WORDS); near <= Math.min(words.length - 1, at + REACH_WORDS); near++)
    if (near !== at && standsAt(words, near, place)) return true
  return false
}

/** Whether a sentence holds a cue whose first phrase begins at a word of it, and all others near that word. */
export const holdsCueAt = (words: Places, at: number, { first, rest }: Cue): boolean =>
  standsAt(words, at, first) && rest.every((place) => isNear(words, at, place))

/** Whether a sentence holds a cue: a phrase of each place, in any order, at most {@link REACH_WORDS} words from the first. */
export const holdsCue = (words: readonly StemmedWord[], cue: Cue): boolean => words.some((_, at) => holdsCueAt(words, at, cue))

/** What the first words of a cue are looked up by: families, beginnings, or any number. */
export const openingsOf = ({ first }: Cue): readonly Pick<Step, 'text' | 'kind'>[] => [
  ...[...first.words].map((text) => ({ text, kind: 'family' as const })),
  ...first.phrases.flatMap(([step]) => step ?? []),
]

/** For each phrase of a cue, what is left of the cue without it: empty where the phrase stands alone in its place. */
export const withoutPhrases = (cue: string): { readonly phrase: string; readonly rest: readonly string[] }[] => {
  const places = cue.split(' ').map((either) => either.split('/'))
  return places.flatMap((either, place) =>
    either.map((phrase, at) => {
      const others = either.toSpliced(at, 1).join('/')
      const rest = places.map((one) => one.join('/')).toSpliced(place, 1, others)
      return { phrase, rest: others === '' ? [] : [rest.join(' ')] }
    }),
  )
}
