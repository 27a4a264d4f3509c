import type { Glyph, GlyphRun } from './engine.ts'
import { isPictureFont } from './symbols.ts'

/** Letters around a lost one that a word of the other reader must share: fewer match anything. */
const MIN_CONTEXT = 3

/** Words with the same lost glyph that are looked up; the first ones decide. */
const MAX_LOOKUPS = 40

/** Words of the other reader that are tried in all, at 10 million a second: a paper has 10 lost glyphs and 2,000 words. */
const MOST_SPELLINGS_TRIED = 5_000_000

/** Longer runs are not words: glyphs without gaps between them, of which every second one may be lost. */
const MAX_SIDE_LETTERS = 40

/** With more lost glyphs than that a word says little about any, and there are too many ways to distribute its letters. */
const MAX_OTHERS_LOST = 2

/** A ligature stands for at most three letters (`ffi`). */
const LOST = '(\\p{L}{1,3})'
const OTHER_LOST = '\\p{L}{1,3}'

const isLetter = (glyph: Glyph | undefined): boolean =>
  glyph !== undefined && !glyph.unmapped && !glyph.gapBefore && /\p{L}/u.test(glyph.text)

/** Whether the glyph at `index` is part of a word, but without a character. */
const isLost = ({ glyphs, style }: GlyphRun, index: number): boolean => {
  const glyph = glyphs[index]
  if (!glyph?.unmapped || isPictureFont(style.fontName)) return false
  const before = glyphs[index - 1]
  return (
    isLetter(glyphs[index + 1]) || (!glyph.gapBefore && before !== undefined && !before.unmapped && /\p{L}/u.test(before.text))
  )
}

/** Whether the runs hold words with letters that the file does not name, such as ligatures of fonts without a map. */
export const loseLetters = (runs: readonly GlyphRun[]): boolean =>
  runs.some((run) => run.glyphs.some((glyph, index) => glyph.unmapped && isLost(run, index)))

/** The same code in the same font is the same character. */
const keyOf = (run: GlyphRun, glyph: Glyph): string => `${run.style.fontName}\n${glyph.text}`

/** One side of a word around a lost glyph. */
interface Side {
  readonly pattern: string
  /** Letters that are known, and glyphs that are not. */
  readonly known: number
  readonly lost: number
  /** The word ends there, as far as the run shows. */
  readonly ends: boolean
}

/** @returns undefined where it is not a side of a word. */
const walk = (glyphs: readonly Glyph[], index: number, step: 1 | -1): Side | undefined => {
  let pattern = ''
  let [known, lost] = [0, 0]
  for (let count = 0; count <= MAX_SIDE_LETTERS; count++) {
    const at = index + step * (count + 1)
    const glyph = glyphs[at]
    if (!glyph) return { pattern, known, lost, ends: false }
    const isGap = step > 0 ? glyph.gapBefore : glyphs[at + 1]?.gapBefore
    if (isGap || !(glyph.unmapped || /^\p{L}+$/u.test(glyph.text))) return { pattern, known, lost, ends: true }
    const piece = glyph.unmapped ? OTHER_LOST : glyph.text
    pattern = step > 0 ? pattern + piece : piece + pattern
    if (glyph.unmapped) lost++
    else known++
  }
  return undefined
}

/** The word around the lost glyph as a pattern in which it is the group, or undefined where too little of it is known. */
const patternAround = ({ glyphs }: GlyphRun, index: number): RegExp | undefined => {
  const before = walk(glyphs, index, -1)
  const after = walk(glyphs, index, 1)
  if (!before || !after || before.known + after.known < MIN_CONTEXT || before.lost + after.lost > MAX_OTHERS_LOST)
    return undefined
  return new RegExp(`${before.ends ? '^' : ''}${before.pattern}${LOST}${after.pattern}${after.ends ? '$' : ''}`, 'iu')
}

const mostFrequent = (votes: ReadonlyMap<string, number>): string | undefined =>
  [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]

/**
 * Learn what lost glyphs stand for from another reader's text of the same document: `e□cient` is found there as `efficient`,
 * so □ of this font is `ffi`.
 *
 * @returns letters by font and code, for {@link restoreLetters}.
 */
export const learnLetters = (runs: readonly GlyphRun[], text: string): ReadonlyMap<string, string> => {
  const words = [...new Set(text.match(/\p{L}+/gu) ?? [])]
  const votes = new Map<string, Map<string, number>>()
  const lookups = new Map<string, number>()
  let tries = 0
  const vote = (run: GlyphRun, glyph: Glyph, index: number): void => {
    const key = keyOf(run, glyph)
    if (tries >= MOST_SPELLINGS_TRIED || (lookups.get(key) ?? 0) >= MAX_LOOKUPS) return
    const pattern = patternAround(run, index)
    if (!pattern) return
    lookups.set(key, (lookups.get(key) ?? 0) + 1)
    tries += words.length
    const letters = new Set(words.flatMap((word) => pattern.exec(word)?.[1]?.toLowerCase() ?? []))
    const counts = votes.get(key) ?? new Map<string, number>()
    for (const found of letters) counts.set(found, (counts.get(found) ?? 0) + 1)
    votes.set(key, counts)
  }
  for (const run of runs) {
    for (const [index, glyph] of run.glyphs.entries()) if (isLost(run, index)) vote(run, glyph, index)
  }
  return new Map(
    [...votes].flatMap(([key, counts]) => [[key, mostFrequent(counts) ?? ''] as const]).filter(([, letters]) => letters),
  )
}

/** The runs with the lost letters that are known put in. */
export const restoreLetters = (runs: readonly GlyphRun[], letters: ReadonlyMap<string, string>): GlyphRun[] => {
  const restore = (run: GlyphRun, glyph: Glyph): Glyph => {
    const text = glyph.unmapped ? letters.get(keyOf(run, glyph)) : undefined
    return text === undefined ? glyph : { ...glyph, text, unmapped: false }
  }
  return runs.map((run) =>
    run.glyphs.some(({ unmapped }) => unmapped) ? { ...run, glyphs: run.glyphs.map((glyph) => restore(run, glyph)) } : run,
  )
}
