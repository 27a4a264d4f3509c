import type { Warning } from '../../../schema/warning.ts'
import type { GlyphRun } from './engine.ts'

/** A number for two letters of ASCII. */
const pairOf = (first: number, second: number): number => first * 0x80 + second

/** The pairs of letters that words of European languages are made of: half of all pairs in resumes, never less than a quarter. */
const COMMON_PAIRS: ReadonlySet<number> = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ' +
    'ce li ch ll be ma si om ur el la ge di'
  )
    .split(' ')
    .map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))),
)

/**
 * Fewer pairs can be only names and codes, and fewer different ones can be a text that repeats itself: real text of that length
 * has more.
 */
const MIN_PAIRS = 300
const MIN_DIFFERENT = 60

/** Letters that each stand for another have 8 % of such pairs, and 21 % in the luckiest of 300 keys. */
const MIN_COMMON = 0.2

/** A letter of ASCII as a small one; 0 for every other character. */
const smallLetter = (text: string): number => {
  const unit = text.length === 1 ? text.charCodeAt(0) | 0x20 : 0
  return unit >= 0x61 && unit <= 0x7a ? unit : 0
}

/**
 * Whether the runs name their letters wrongly throughout. Fonts without a map of their own give codes of glyphs instead, which
 * read as another letter each: `7KLV` for `This`. Only letters of ASCII are looked at, in the order of the file.
 */
export const isCipher = (runs: readonly GlyphRun[]): boolean => {
  const seen = new Set<number>()
  let pairs = 0
  let common = 0
  let before = 0
  for (const { glyphs } of runs) {
    for (const { text, gapBefore } of glyphs) {
      const letter = smallLetter(text)
      if (letter !== 0 && before !== 0 && !gapBefore) {
        const pair = pairOf(before, letter)
        seen.add(pair)
        pairs++
        if (COMMON_PAIRS.has(pair)) common++
      }
      before = letter
    }
  }
  return pairs >= MIN_PAIRS && seen.size >= MIN_DIFFERENT && common < MIN_COMMON * pairs
}

/** What the person should know about pages whose letters are not what they show, and that were not read in another way. */
export const warnOfCipher = (pages: readonly number[]): Warning[] =>
  pages.length === 0
    ? []
    : [
        {
          code: 'letters_unnamed',
          message: `Not understood: the letters of page ${pages.join(', ')}, whose fonts do not say which letters they show. Other readers get the same nonsense; print or export the file again.`,
          pages: [...pages],
        },
      ]
