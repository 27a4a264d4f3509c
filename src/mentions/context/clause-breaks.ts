import { WORDS } from '../../language/words.compiled.ts'
import type { Word } from './words.ts'

/** Ends a cue and its reach: a sentence's end, a semicolon, a bullet, a dash between spaces. */
const ENDS_CUE_CLAUSE = /[.!?;•|\t]| [-–—] /

const GOES_ON_AFTER: ReadonlySet<string> = new Set(WORDS['abbreviations-within'])

/** "fraud.If": a full stop that lost its space. */
const GLUED_END = /\p{Ll}\.\p{Lu}\p{Ll}/u

/** Whether a clause ends before `words[at]`. */
export const isClauseBreak = (text: string, words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  const word = words[at]
  if (!before || !word) return false
  const between = text.slice(before.end, word.start)
  if (GLUED_END.test(text.slice(before.start, before.end))) return true
  return ENDS_CUE_CLAUSE.test(GOES_ON_AFTER.has(before.word) ? between.replace('.', '') : between)
}
