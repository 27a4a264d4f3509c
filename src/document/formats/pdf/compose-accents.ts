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

/**
 * The runs with each accent that is drawn over a letter put into it, as TeX sets them in fonts without accented letters:
 * "Garc´ıa" is García. The accent comes before its letter there; elsewhere after it.
 */
export const composeAccents = (runs: readonly GlyphRun[]): GlyphRun[] =>
  runs.map((run) => {
    const glyphs = compose(run.glyphs)
    return glyphs === run.glyphs ? run : { ...run, glyphs }
  })
