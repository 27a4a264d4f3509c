/**
 * The one notation in which words are looked for: cues of claims and deeds, forms of headings.
 *
 * ```text
 * next steps                words, one after the other
 * hiring/interview process  either word
 * go_live/deploy            words that make up one of them
 * {mastery}                 any word of the set of that name
 * we (also) value           may be left out
 * (very/quite)* strong      the same, up to three times
 * migrat*   *ly             any word that begins or ends so
 * our * stack               one word, whatever it is
 * first # days              a number
 * ## users                  a number that is written short for hundreds of thousands or more: "1M+", "300k"
 * following … valued        up to five words between, within a clause
 * you get !to   !(be at)    not before these words
 * ^ ideally   required $    at the start, at the end
 * inform & decision         near each other, in any order
 * ```
 *
 * Words are in small letters. What else is the same word ("isn't", "is not"; all forms of a verb), where something starts and
 * ends, and across what words do not belong together, each reader says: see `match-phrase.ts`.
 */

/** What one word of a text must be, or, of `start` and `end`, where it must stand. */
export type Test =
  | { readonly kind: 'word' | 'beginning' | 'ending'; readonly text: string }
  | { readonly kind: 'number' | 'many' | 'any' | 'start' | 'end' }

export type Step =
  | {
      readonly kind: 'choice'
      /** Single words, which are looked up. */
      readonly words: ReadonlySet<string>
      /** All else is tried in turn. */
      readonly others: readonly (readonly Test[])[]
    }
  | { readonly kind: 'maybe'; readonly steps: readonly Step[]; readonly most: number }
  | { readonly kind: 'not'; readonly steps: readonly Step[] }
  | { readonly kind: 'gap' }

/** Steps that follow each other. */
export interface Phrase {
  readonly steps: readonly Step[]
  /** What its first word may be. */
  readonly openings: readonly Test[]
  /** The same, where these are words to look up: most texts need no other look. */
  readonly first: ReadonlySet<string> | null
}

/** Words apart by `/`, by the name that stands for them in braces. */
export type WordSets = Readonly<Record<string, string>>

/** The words that a reader knows a written one by: itself, the name of its family, "is" and "not" for "isn't". */
export type NameWords = (written: string) => readonly string[]

const MOST_REPEATS = 3

const WITH_SET = /[^\s/()!]*\{([a-z-]+)\}[^\s/()!]*/g

/** Words with each set of words written out: "{mastery}/exam". A name that stands for nothing stays as it is. */
export const writeOut = (written: string, sets: WordSets): string =>
  written.replace(WITH_SET, (either, name: string) => {
    const set = Object.hasOwn(sets, name) ? sets[name] : undefined
    if (set === undefined) return either
    const all = writeOut(set, sets).split('/')
    return writeOut(all.map((word) => either.replace(`{${name}}`, word)).join('/'), sets)
  })

/** The names of the sets in a phrase. */
export const setsIn = (written: string): string[] => [...written.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)

/** "a/b/{mastery}" as its words. */
export const readWords = (words: string, sets: WordSets): ReadonlySet<string> => new Set(writeOut(words, sets).split('/'))

const SIGNS: Readonly<Record<string, Test>> = {
  '^': { kind: 'start' },
  $: { kind: 'end' },
  '#': { kind: 'number' },
  '##': { kind: 'many' },
  '*': { kind: 'any' },
}

const readTest = (written: string, nameWords: NameWords): Test[] => {
  const sign = SIGNS[written]
  if (sign !== undefined) return [sign]
  if (written.endsWith('*')) return [{ kind: 'beginning', text: written.slice(0, -1) }]
  if (written.startsWith('*')) return [{ kind: 'ending', text: written.slice(1) }]
  return nameWords(written).map((text) => ({ kind: 'word', text }))
}

const readChoice = (written: string, nameWords: NameWords): Step => {
  const all = written.split('/').map((one) => one.split('_').flatMap((word) => readTest(word, nameWords)))
  const isWord = ([test, ...more]: readonly Test[]): boolean => test?.kind === 'word' && more.length === 0
  return {
    kind: 'choice',
    words: new Set(all.filter(isWord).flatMap(([test]) => (test?.kind === 'word' ? test.text : []))),
    others: all.filter((tests) => !isWord(tests)),
  }
}

/** Steps of a phrase as they are written, a bracket as one. */
export const stepsOf = (written: string): string[] => written.match(/!?\([^)]*\)\*?|\S+/g) ?? []

const IN_BRACKETS = /^!?\((.*)\)(\*?)$/

const readStep = (written: string, nameWords: NameWords): Step => {
  if (written === '…') return { kind: 'gap' }
  const [, inner, star] = IN_BRACKETS.exec(written) ?? []
  if (written.startsWith('!')) return { kind: 'not', steps: readSteps(inner ?? written.slice(1), nameWords) }
  if (inner === undefined) return readChoice(written, nameWords)
  return { kind: 'maybe', steps: readSteps(inner, nameWords), most: star === '' ? 1 : MOST_REPEATS }
}

const readSteps = (written: string, nameWords: NameWords): Step[] => stepsOf(written).map((step) => readStep(step, nameWords))

const isPlace = ({ kind }: Test): boolean => kind === 'start' || kind === 'end'

const openingsOf = ([step, ...rest]: readonly Step[]): Test[] => {
  if (step === undefined) return []
  if (step.kind === 'gap') return [{ kind: 'any' }]
  if (step.kind === 'not') return openingsOf(rest)
  if (step.kind === 'maybe') return [...openingsOf(step.steps), ...openingsOf(rest)]
  const words = [...step.words].map((text): Test => ({ kind: 'word', text }))
  const others = step.others.flatMap((tests) => {
    const first = tests.find((test) => !isPlace(test))
    return first === undefined ? openingsOf(rest) : [first]
  })
  return [...words, ...others]
}

const wordsOf = (openings: readonly Test[]): ReadonlySet<string> | null =>
  openings.length > 0 && openings.every(({ kind }) => kind === 'word')
    ? new Set(openings.flatMap((test) => (test.kind === 'word' ? test.text : [])))
    : null

const asItIs: NameWords = (written) => [written]

/** A phrase without `&`. */
export const readPhrase = (written: string, nameWords: NameWords = asItIs): Phrase => {
  const steps = readSteps(written, nameWords)
  const openings = openingsOf(steps)
  return { steps, openings, first: wordsOf(openings) }
}

/** "inform & decision": the phrases that stand near each other. */
export const nearPhrases = (written: string): string[] => written.split(' & ')

/** Whether a phrase reads a place where nothing is written. */
export const mayBeNothing = ({ steps }: Phrase): boolean => steps.every(({ kind }) => kind !== 'choice')

/** Phrases by the words that they may begin with, each list in the order of the table: at most words of a text none is tried. */
export type ByFirstWord<T> = ReadonlyMap<string, readonly T[]>

export const indexByFirstWord = <T extends { readonly phrase: Phrase }>(rows: readonly T[]): ByFirstWord<T> => {
  const byWord = new Map<string, T[]>()
  for (const row of rows) {
    for (const word of row.phrase.first ?? []) {
      const known = byWord.get(word)
      if (known) known.push(row)
      else byWord.set(word, [row])
    }
  }
  return byWord
}
