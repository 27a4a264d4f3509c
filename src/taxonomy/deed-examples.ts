import { type Cue, holdsCue, readCue, withoutPhrases } from '../text/cues.ts'
import { type StemmedWord, stemmedWords } from '../text/stems.ts'
import { expandCue, type WordClasses } from './expand-cue.ts'
import type { Problem, SourceDeed } from './source.ts'

const LEAST_IS = 3
const LEAST_NOT = 2

type Words = readonly StemmedWord[]

const isRead = (words: Words, cues: readonly Cue[], unless: readonly Cue[]): boolean =>
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
    .filter((example) => !isRead(stemmedWords(example), cues, unless))
    .map((example) => ({
      place,
      message: `The deed ${id} is not read in its own example "${example}". Mend a cue, or the example.`,
    })),
  ...not
    .filter((example) => isRead(stemmedWords(example), cues, unless))
    .map((example) => ({ place, message: `The deed ${id} is read in "${example}", which stands under "not". Mend a cue.` })),
]

/** Phrases (a class counts as one) without which every example would read the same: nobody would notice if they were lost. */
const unneeded = ({ id, place, asked, shown, unless, is, not }: SourceDeed, read: (cue: string) => Cue): Problem[] => {
  const examples = is.map(stemmedWords)
  const counterexamples = not.map(stemmedWords)
  const cues = [...asked, ...shown]
  const denials = (unless ?? []).map(read)
  const isMissed = (without: readonly Cue[]): boolean => !examples.every((words) => isRead(words, without, denials))
  const lacking = cues.flatMap((cue, at) =>
    withoutPhrases(cue).flatMap(({ phrase, rest }) =>
      isMissed(cues.flatMap((other, index) => (index === at ? rest : [other]).map(read))) ? [] : [`"${phrase}" of "${cue}"`],
    ),
  )
  const all = cues.map(read)
  const idle = (unless ?? []).flatMap((cue, at) =>
    withoutPhrases(cue).flatMap(({ phrase, rest }) => {
      const others = (unless ?? []).flatMap((other, index) => (index === at ? rest : [other]).map(read))
      return counterexamples.some((words) => isRead(words, all, others)) ? [] : [`"${phrase}" of "${cue}"`]
    }),
  )
  return [...lacking, ...idle].map((what) => ({
    place,
    message: `No example of the deed ${id} needs ${what}. Add one that only this phrase decides, or leave the phrase out.`,
  }))
}

/** What is wrong with the examples of a deed: too few, not read as they say, or no example that needs a phrase. */
export const checkExamples = (deed: SourceDeed, classes: WordClasses): Problem[] => {
  const read = (cue: string): Cue => readCue(expandCue(cue, classes))
  const unless = (deed.unless ?? []).map(read)
  const cues = [...deed.asked, ...deed.shown].map(read)
  const wrong = [...tooFew(deed), ...contradicting(deed, cues, unless)]
  return wrong.length > 0 ? wrong : unneeded(deed, read)
}
