import { type Cue, holdsCue, readCue, sentenceOf } from '../text/cues.ts'
import type { WordsOfText } from '../text/match-phrase.ts'
import { variantsOfPhrase } from '../text/phrase-variants.ts'
import { type WordSets, writeOut } from '../text/phrases.ts'
import { stemmedWords } from '../text/stems.ts'
import type { Problem, SourceDeed } from './source.ts'

const LEAST_IS = 3
const LEAST_NOT = 2

const readSentence = (text: string): WordsOfText => sentenceOf(stemmedWords(text))

const isRead = (words: WordsOfText, cues: readonly Cue[], unless: readonly Cue[]): boolean =>
  cues.some((cue) => holdsCue(words, cue)) && !unless.some((cue) => holdsCue(words, cue))

const tooFew = ({ id, place, is, not }: SourceDeed): Problem[] =>
  is.length >= LEAST_IS && not.length >= LEAST_NOT
    ? []
    : [
        {
          place,
          message: `The deed ${id} has too few examples. Give at least ${LEAST_IS} under "is" and ${LEAST_NOT} under "not".`,
        },
      ]

/** Examples that contradict the row that they are in. */
const contradicting = ({ id, place, is, not }: SourceDeed, cues: readonly Cue[], unless: readonly Cue[]): Problem[] => [
  ...is
    .filter((example) => !isRead(readSentence(example), cues, unless))
    .map((example) => ({
      place,
      message: `The deed ${id} is not read in its own example "${example}". Mend a cue, or the example.`,
    })),
  ...not
    .filter((example) => isRead(readSentence(example), cues, unless))
    .map((example) => ({ place, message: `The deed ${id} is read in "${example}", which stands under "not". Mend a cue.` })),
]

/** What is left of a cue without something that it says; null is nothing. */
interface CueVariant {
  readonly what: string
  readonly left: string | null
}

/** A cue left out, and one without each of its parts; a class counts as one word. */
const variantsOf = (cue: string): readonly CueVariant[] => [{ what: cue, left: null }, ...variantsOfPhrase(cue)]

const withCue = (cues: readonly string[], at: number, left: string | null): readonly string[] =>
  left === null ? cues.toSpliced(at, 1) : cues.with(at, left)

/** Parts of cues without which every example would read the same: nobody would notice if they were lost. */
const unneeded = ({ id, place, asked, shown, unless, is, not }: SourceDeed, read: (cue: string) => Cue): Problem[] => {
  const examples = is.map(readSentence)
  const counterexamples = not.map(readSentence)
  const cues = [...asked, ...shown]
  const denials = (unless ?? []).map(read)
  const isMissed = (without: readonly Cue[]): boolean => !examples.every((words) => isRead(words, without, denials))
  const lacking = cues.flatMap((cue, at) =>
    variantsOf(cue).flatMap(({ what, left }) => (isMissed(withCue(cues, at, left).map(read)) ? [] : [`"${what}" of "${cue}"`])),
  )
  const all = cues.map(read)
  const idle = (unless ?? []).flatMap((cue, at) =>
    variantsOf(cue).flatMap(({ what, left }) => {
      const others = withCue(unless ?? [], at, left).map(read)
      return counterexamples.some((words) => isRead(words, all, others)) ? [] : [`"${what}" of "${cue}"`]
    }),
  )
  return [...lacking, ...idle].map((what) => ({
    place,
    message: `No example of the deed ${id} needs ${what}. Add one that only this decides, or leave it out.`,
  }))
}

/** What is wrong with the examples of a deed: too few, not read as they say, or no example that needs a phrase. */
export const checkExamples = (deed: SourceDeed, classes: WordSets): Problem[] => {
  const read = (cue: string): Cue => readCue(writeOut(cue, classes))
  const unless = (deed.unless ?? []).map(read)
  const cues = [...deed.asked, ...deed.shown].map(read)
  const wrong = [...tooFew(deed), ...contradicting(deed, cues, unless)]
  return wrong.length > 0 ? wrong : unneeded(deed, read)
}
