import { isClauseBreak, type Word } from '../context/index.ts'

/** One place of a pattern: any of these words, once; where optional, up to {@link MAX_REPEATS} of them, or none. */
interface Slot {
  readonly words: ReadonlySet<string>
  readonly optional: boolean
  /** Before the word up to {@link MAX_GAP} others may stand. */
  readonly afterGap: boolean
}

export type Pattern = readonly Slot[]

/** Words by the name that stands for them in braces, apart by `|`. */
export type WordSets = Readonly<Record<string, string>>

const MAX_REPEATS = 3
const MAX_GAP = 5
const GAP = '...'

/** Words with what stands for others written out: "{mastery}|exam". A name that stands for nothing stays as it is. */
export const writeOut = (words: string, sets: WordSets): string =>
  words.replace(/\{([a-z-]+)\}/g, (written, name: string) => {
    const set = sets[name]
    return set === undefined ? written : writeOut(set, sets)
  })

/** "a|b|{mastery}" as its words. */
export const readWords = (words: string, sets: WordSets): ReadonlySet<string> => new Set(writeOut(words, sets).split('|'))

/**
 * Read a cue: words apart by spaces, alternatives by `|`; `*` after alternatives: up to three of them, or none; `...`: up to
 * five words of any kind; `{mastery}`: the words of that row of words.yaml.
 */
export const readPattern = (pattern: string, sets: WordSets): Pattern =>
  writeOut(pattern, sets)
    .split(' ')
    .flatMap((slot, at, slots) =>
      slot === GAP
        ? []
        : [
            {
              words: new Set(slot.replace(/\*$/, '').split('|')),
              optional: slot.endsWith('*'),
              afterGap: slots[at - 1] === GAP,
            },
          ],
    )

/** The words that a text of the pattern may begin with; no pattern begins with a gap. */
const firstWordsOf = (pattern: Pattern): ReadonlySet<string> => {
  const mandatory = pattern.findIndex(({ optional }) => !optional)
  return new Set(pattern.slice(0, mandatory + 1).flatMap(({ words }) => [...words]))
}

/** Cues by the words that they may begin with, each list in the order of the table: at most words of a document none is tried. */
export type CuesByWord<T> = ReadonlyMap<string, readonly T[]>

export const indexByFirstWord = <T extends { readonly pattern: Pattern }>(cues: readonly T[]): CuesByWord<T> => {
  const byWord = new Map<string, T[]>()
  for (const cue of cues) {
    for (const word of firstWordsOf(cue.pattern)) {
      const known = byWord.get(word)
      if (known) known.push(cue)
      else byWord.set(word, [cue])
    }
  }
  return byWord
}

/** Index after the last word of the pattern that begins at `words[at]`, or undefined. Greedy: it never goes back. */
export const matchPattern = (pattern: Pattern, text: string, words: readonly Word[], at: number): number | undefined => {
  let next = at
  const fits = (slot: Slot): boolean =>
    slot.words.has(words[next]?.word ?? '') && (next === at || !isClauseBreak(text, words, next))
  for (const slot of pattern) {
    for (let skipped = 0; slot.afterGap && skipped < MAX_GAP && !fits(slot) && !isClauseBreak(text, words, next); skipped++)
      next++
    if (!slot.optional && !fits(slot)) return undefined
    for (let repeats = slot.optional ? MAX_REPEATS : 1; repeats > 0 && fits(slot); repeats--) next++
  }
  return next
}
