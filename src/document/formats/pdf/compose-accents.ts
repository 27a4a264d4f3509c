import type { Glyph, GlyphRun } from './engine.ts'

/** Accents that stand as characters of their own, and the marks that combine with the letter before them. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['¨', '\u0308'],
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['˜', '\u0303'],
  ['ˇ', '\u030C'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['˚', '\u030A'],
  ['˝', '\u030B'],
  ['¸', '\u0327'],
])

const COMBINING = /^\p{Mn}$/u
/** Letters without their dot, over which an accent is set. */
const UNDOTTED: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
])

const markOf = ({ text }: Glyph): string | undefined => ACCENTS.get(text) ?? (COMBINING.test(text) ? text : undefined)

/** The letter with the accent as one character; null where there is none. */
const composed = (letter: string, mark: string): string | null => {
  const whole = `${UNDOTTED.get(letter) ?? letter}${mark}`.normalize('NFC')
  return /^\p{L}$/u.test(whole) ? whole : null
}

/** The accent is drawn over the letter, not beside it. */
const isOver = (accent: Glyph, letter: Glyph): boolean => {
  const middle = (accent.left + accent.right) / 2
  return middle > letter.left && middle < letter.right
}

const compose = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  if (!glyphs.some((glyph) => markOf(glyph) !== undefined)) return glyphs
  const out: Glyph[] = []
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at] as Glyph
    const mark = markOf(glyph)
    const [next, before] = [glyphs[at + 1], out.at(-1)]
    const letter = mark && [next, before].find((one) => one !== undefined && isOver(glyph, one))
    const text = letter ? composed(letter.text, mark) : null
    if (!letter || text === null) out.push(glyph)
    else if (letter === before) out[out.length - 1] = { ...letter, text }
    else {
      out.push({ ...letter, text, gapBefore: glyph.gapBefore })
      at++
    }
  }
  return out
}

/** An accent over a capital is raised, by less than this part of its size; accents of other lines are farther off. */
const RAISED_MAX = 0.5

/** Text objects that an accent of its own may belong to, as far as they stand from it in the file. */
const NEIGHBOURS = [1, -1] as const

const isBeside = (accent: GlyphRun, run: GlyphRun): boolean =>
  accent.turns === run.turns && Math.abs(accent.baseline - run.baseline) < RAISED_MAX * run.sizePt

/** The run with the accent in the letter that this is drawn over; null where it is drawn over none. */
const withAccent = (run: GlyphRun, accent: Glyph, mark: string): GlyphRun | null => {
  const at = run.glyphs.findIndex((glyph) => isOver(accent, glyph))
  const letter = run.glyphs[at]
  const text = letter ? composed(letter.text, mark) : null
  return letter && text !== null ? { ...run, glyphs: run.glyphs.with(at, { ...letter, text }) } : null
}

/** "´" and "Ecole" as two text objects: fonts raise the accent of a capital, and bold ones set it apart. */
const composeApart = (runs: readonly GlyphRun[]): readonly GlyphRun[] => {
  const out: (GlyphRun | null)[] = [...runs]
  for (const [at, run] of runs.entries()) {
    const [accent, ...others] = run.glyphs
    const mark = accent && others.length === 0 ? markOf(accent) : undefined
    if (!accent || mark === undefined) continue
    for (const step of NEIGHBOURS) {
      const beside = out[at + step]
      const whole = beside && isBeside(run, beside) ? withAccent(beside, accent, mark) : null
      if (whole === null) continue
      out[at + step] = whole
      out[at] = null
      break
    }
  }
  return out.filter((run) => run !== null)
}

/**
 * The runs with each accent that is drawn over a letter put into it, as TeX sets them in fonts without accented letters:
 * "Garc´ıa" is García. The accent comes before its letter there; elsewhere after it.
 */
export const composeAccents = (runs: readonly GlyphRun[]): GlyphRun[] =>
  composeApart(runs).map((run) => {
    const glyphs = compose(run.glyphs)
    return glyphs === run.glyphs ? run : { ...run, glyphs }
  })
