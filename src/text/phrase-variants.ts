import { nearPhrases, stepsOf } from './phrases.ts'

/** A phrase without something that it says. */
export interface PhraseVariant {
  readonly what: string
  readonly left: string
}

const STEP_OF_PHRASE = /^(\(?)(.*?)(\)?\*?)$/

/** A step without each of its alternatives: "(hiring/interview)" without "hiring" and without "interview". */
const withoutWords = (step: string): PhraseVariant[] => {
  const [, opening = '', inner = '', closing = ''] = step.startsWith('(') ? (STEP_OF_PHRASE.exec(step) ?? []) : ['', '', step, '']
  const places = stepsOf(inner)
  return places.flatMap((place, at) => {
    const words = place.split('/')
    if (words.length === 1) return []
    return words.map((word, index) => ({
      what: word,
      left: opening + places.with(at, words.toSpliced(index, 1).join('/')).join(' ') + closing,
    }))
  })
}

const isOptional = (step: string): boolean => step.startsWith('(') || step === '…'

/** A phrase without each word that stands beside others, and without each step that may be left out. What must not follow only a counterexample would need. */
const withoutParts = (phrase: string): PhraseVariant[] => {
  const steps = stepsOf(phrase)
  return steps.flatMap((step, at) => {
    if (step.startsWith('!')) return []
    const words = withoutWords(step).map(({ what, left }) => ({ what, left: steps.with(at, left).join(' ') }))
    return isOptional(step) ? [...words, { what: step, left: steps.toSpliced(at, 1).join(' ') }] : words
  })
}

/** A phrase without each of what it could do without, in turn: where every example is read alike, nobody would miss it. */
export const variantsOfPhrase = (written: string): PhraseVariant[] => {
  const near = nearPhrases(written)
  return near.flatMap((phrase, at) =>
    withoutParts(phrase).map(({ what, left }) => ({ what, left: near.with(at, left).join(' & ') })),
  )
}
