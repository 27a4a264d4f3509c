import type { Glyph, GlyphRun } from './engine.ts'

/**
 * Gaps in parts of the font size, beyond the run's own letter-spacing. Where the engine sees a word gap, any gap will do;
 * PDFium's boxes include ink overhang, so real word gaps shrink to 0.06 and less (`of Michigan` in italics), counted from the
 * run's own, often negative gap. Without that hint a gap must be clear: Canva's kerning goes to 0.12, XeTeX's tightest word gaps
 * come down to 0.15.
 */
const HINTED_GAP = 0.05
const PLAIN_GAP = 0.14
/** Between two runs kerning is unknown, so a wider gap is needed. */
const PLAIN_GAP_BETWEEN_RUNS = 0.18
/** Where no run of a row writes a space, all its spaces are moves, and words set apart come down to 0.15 here too. */
const MOVED_GAP = 0.13

/** Characters without width, which some write before a change of style; where they stand says nothing. */
const NO_WIDTH = /^[\u200B-\u200D\u2060\uFEFF]+$/u

/** A run needs this many gaps before their median says anything about its letter-spacing. */
const MIN_GAPS_FOR_SPACING = 3

/** A run of at least four glyphs, most of them without Unicode, is text in a font without a map, not icons. */
const MIN_UNMAPPED_TEXT = 4

/** From this many lone signs on a row is letter-spaced: `S K I L L S`; two or three may be initials. */
const MIN_LONE = 4
/** Beside other words, where `2 x 2` and the like stand. */
const MIN_LONE_BESIDE_WORDS = 6
const LONE_SHARE = 0.75
/** Between letter-spaced words the gap is this many times that between letters. */
const SPACED_WORD_GAP = 1.6

/** Of numbers that are sorted in place, without a comparator, since this runs for each run of a page. */
const median = (numbers: Float64Array): number => numbers.sort()[numbers.length >> 1] ?? 0

/** Whether the run is text whose characters the file does not name (rather than text with an icon in it). */
const isUnmappedText = ({ glyphs }: GlyphRun): boolean => {
  if (glyphs.length < MIN_UNMAPPED_TEXT) return false
  let unmapped = 0
  for (const glyph of glyphs) if (glyph.unmapped) unmapped++
  return unmapped >= MIN_UNMAPPED_TEXT && unmapped * 2 > glyphs.length
}

/**
 * How far letters stand apart by design (Tc of PDF 32000-1, 9.3.2), in points; undefined where they are too few to tell. Above
 * zero or below: a file may place each letter by itself, nearer than its advance.
 */
const letterSpacing = (glyphs: readonly Glyph[]): number | undefined => {
  if (glyphs.length <= MIN_GAPS_FOR_SPACING) return undefined
  const gaps = new Float64Array(glyphs.length)
  let count = 0
  let right: number | undefined
  for (const glyph of glyphs) {
    if (right !== undefined && !glyph.gapBefore) gaps[count++] = glyph.left - right
    right = glyph.right
  }
  return count < MIN_GAPS_FOR_SPACING ? undefined : median(gaps.subarray(0, count))
}

/** A capital of another run begins a word after a closing bracket, though the text before may overrun it: `(Leeds)May 2021`. */
const CAPITAL_BEGINS_WORD = /^\p{Lu}/u
/** After a small letter a capital of another run mostly begins a word: a smaller gap tells, as between a thin first and a bold last name. */
const GAP_BEFORE_CAPITAL = 0.1
const SMALL_LETTER = /\p{Ll}$/u

const isBlank = ({ text }: Glyph): boolean => text === ' '

/** The run writes the spaces between its words: any other gap between its letters is kerning, unless it is clear. */
const writesSpaces = ({ glyphs }: GlyphRun): boolean =>
  glyphs.some((glyph, at) => isBlank(glyph) && at > 0 && at < glyphs.length - 1)

const ONE_BY_ONE = 2

/** The spacing of a row whose letters are runs of their own, or nearly so: no run is long enough to tell its own. */
const spacingOfRow = (runs: readonly GlyphRun[]): number => {
  if (runs.length <= MIN_GAPS_FOR_SPACING) return 0
  const glyphs = runs.flatMap((run) => run.glyphs)
  return glyphs.length > ONE_BY_ONE * runs.length ? 0 : (letterSpacing(glyphs) ?? 0)
}

/** Pass on the runs' glyphs in one row, each with the decision whether a space stands before it. Icons are left out. */
const placeGlyphs = (runs: readonly GlyphRun[], place: (glyph: Glyph, spaceBefore: boolean) => void): void => {
  let end: number | undefined
  let last = ''
  const rowSpacing = spacingOfRow(runs)
  const betweenRuns = runs.some(({ glyphs }) => glyphs.some(isBlank)) ? PLAIN_GAP_BETWEEN_RUNS : MOVED_GAP
  for (const run of runs) {
    const spacing = letterSpacing(run.glyphs) ?? rowSpacing
    const raw = isUnmappedText(run)
    const hinted = writesSpaces(run) ? PLAIN_GAP : HINTED_GAP
    let plain = betweenRuns
    for (const glyph of run.glyphs) {
      const { text, left, right, gapBefore, unmapped } = glyph
      // A space within a letter stands before it in the file, as Google Docs writes it at the start of a line.
      const isWithin = text === ' ' && (end === undefined || right <= end)
      const isSilent = text === '' || NO_WIDTH.test(text) || (unmapped && !raw) || isWithin
      if (!isSilent) {
        const gap = end === undefined ? 0 : (left - end - spacing) / run.sizePt
        const opensCapital = plain === betweenRuns && CAPITAL_BEGINS_WORD.test(text)
        const overruns = opensCapital && last === ')'
        const clear = opensCapital && SMALL_LETTER.test(last) ? GAP_BEFORE_CAPITAL : plain
        place(glyph, overruns || gap > (gapBefore ? hinted : clear))
        end = right
        last = text
      }
      plain = PLAIN_GAP
    }
  }
}

const join = (runs: readonly GlyphRun[]): string => {
  let text = ''
  // Asking the growing text for its end would copy it for every word.
  let endsBlank = false
  placeGlyphs(runs, (glyph, spaceBefore) => {
    if (spaceBefore && !endsBlank && glyph.text !== ' ') text += ' '
    text += glyph.text
    endsBlank = glyph.text.endsWith(' ')
  })
  return text
}

/** Most rows are told from letter-spaced ones by this one search. */
const MAY_BE_SPACED = /(?:^| )[\p{L}\p{N}](?: \S{1,2}){3}/u
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u
const FIGURES_ALONE = /^\p{N}*$/u

const wordsOf = (runs: readonly GlyphRun[]): Glyph[][] => {
  const words: Glyph[][] = []
  let isNew = true
  placeGlyphs(runs, (glyph, spaceBefore) => {
    const isSpace = glyph.text === ' '
    if (!isSpace && (isNew || spaceBefore)) words.push([])
    if (!isSpace) words.at(-1)?.push(glyph)
    isNew = isSpace
  })
  return words
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('')

const isLone = (word: readonly Glyph[]): boolean => word.length === 1

const hasLone = (words: readonly Glyph[][], least: number, share: number): boolean => {
  const lone = words.filter(isLone).map(textOf)
  const signs = lone.filter((text) => LETTER_OR_FIGURE.test(text))
  return signs.length >= least && lone.length >= words.length * share && !FIGURES_ALONE.test(lone.join(''))
}

/** Lone signs that follow each other, and what stands between: each a group, since a row may have thousands of words. */
const groupsOf = (words: readonly Glyph[][]): Glyph[][][] => {
  const groups: Glyph[][][] = []
  for (const [at, word] of words.entries()) {
    if (isLone(word) && isLone(words[at - 1] ?? [])) groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups
}

const joinSpaced = (letters: readonly Glyph[]): string => {
  const gaps = letters.slice(1).map((glyph, index) => glyph.left - (letters[index]?.right ?? glyph.left))
  const wordGap = median(Float64Array.from(gaps)) * SPACED_WORD_GAP
  return letters.map((glyph, index) => ((gaps[index - 1] ?? 0) > wordGap ? ` ${glyph.text}` : glyph.text)).join('')
}

const joinLetterSpaced = (runs: readonly GlyphRun[]): string => {
  const words = wordsOf(runs)
  // Some letters are kerned nearer to each other: `E D U C AT I O N`.
  if (hasLone(words, MIN_LONE, LONE_SHARE)) return joinSpaced(words.flat())
  return groupsOf(words)
    .flatMap((group) => (hasLone(group, MIN_LONE_BESIDE_WORDS, 1) ? joinSpaced(group.flat()) : group.map(textOf)))
    .join(' ')
}

/**
 * The words of runs that stand side by side on one baseline, left to right. Letter-spaced words come out whole, beside others too,
 * whether the spacing is set (Tc) or typed (`S K I L L S`); glyphs without a meaning (icons) are left out.
 */
export const spell = (runs: readonly GlyphRun[]): string => {
  const text = join(runs)
  return MAY_BE_SPACED.test(text) ? joinLetterSpaced(runs) : text
}
