import type { Glyph, GlyphRun } from './engine.ts'

/** Fonts of icons: their glyphs are pictures, whatever words ActualText puts in their place (`\faTrophy`, `mailaddress:`). */
const ICON_FONT = /awesome|(?:^|[-_ +])icons?|icons?(?:$|[-_])|fontello|marvosym|academicons|octicons|entypo/i

/** Fonts whose glyphs are symbols: what has no character in them is a bullet, an arrow, a box. */
const SYMBOL_FONT = /symbol|dingbat|wingding|webding/i

/** Bullets as Word writes them, with codes of Symbol and Wingdings in the private use area, whatever the font is called: ● ▪ ➢ ✓. */
const PRIVATE_BULLETS = new Set(['\uF0B7', '\uF0A7', '\uF0D8', '\uF0FC'])

/** MarVoSym keeps its circle, the bullet of moderncv, in the place of a blank. */
const OPEN_BOX = '\u2423'
const FIRST_SYMBOL = 0x2423

const isPrivate = (text: string): boolean => text >= '\uE000' && text <= '\uF8FF'

/** Whether the font is one of icons or symbols, so that a glyph without a character is not a lost letter. */
export const isPictureFont = (fontName: string): boolean => ICON_FONT.test(fontName) || SYMBOL_FONT.test(fontName)

/** ActualText on an icon can hold what stands beside it: a number, an address, a link. Other words only name the icon. */
const CONTENT = /[\d@/]|\.\w/

const isNameOfIcon = ({ glyphs, style }: GlyphRun): boolean =>
  ICON_FONT.test(style.fontName) && !CONTENT.test(glyphs.map(({ text }) => text).join(''))

/** What a glyph stands for: its text; `•` for a bullet or a symbol of a symbol font; nothing for an icon. */
const meaningOf = ({ text, unmapped }: Glyph, { fontName, isMute }: { fontName: string; isMute: boolean }): string => {
  // What comes before all of these characters, as letters do, stands for itself.
  if (text.charCodeAt(0) < FIRST_SYMBOL && !unmapped && !isMute) return text
  if (text === OPEN_BOX || (PRIVATE_BULLETS.has(text) && !ICON_FONT.test(fontName))) return '•'
  if (isMute) return ''
  if (unmapped ? isPictureFont(fontName) : isPrivate(text)) return SYMBOL_FONT.test(fontName) ? '•' : ''
  return text
}

/** LaTeX's name of an icon (`\faPhone`, `\faFile *[regular]`), where ActualText covers the icon and the words after it. */
const ICON_MACRO = /\\fa[A-Z]\w*(?: ?\*)?(?:\[\w+\])?(?: ?:)?/g

const withoutIconMacros = (run: GlyphRun): GlyphRun => {
  if (!run.glyphs.some(({ text }) => text === '\\')) return run
  const text = run.glyphs.map((glyph) => glyph.text).join('')
  const names = [...text.matchAll(ICON_MACRO)].map(({ 0: name, index }) => [index, index + name.length] as const)
  let at = 0
  const glyphs = run.glyphs.map((glyph) => {
    const from = at
    at += glyph.text.length
    return names.some(([start, end]) => from >= start && from < end) ? { ...glyph, text: '' } : glyph
  })
  return { ...run, glyphs }
}

const nameGlyphs = (run: GlyphRun): GlyphRun => {
  const font = { fontName: run.style.fontName, isMute: isNameOfIcon(run) }
  if (run.glyphs.every((glyph) => meaningOf(glyph, font) === glyph.text)) return run
  const name = (glyph: Glyph): Glyph => {
    const text = meaningOf(glyph, font)
    return text === glyph.text ? glyph : { ...glyph, text, unmapped: false }
  }
  return { ...run, glyphs: run.glyphs.map(name) }
}

/** The runs with bullets of symbol fonts as `•` and icons as empty text, which takes room but says nothing. */
export const nameSymbols = (runs: readonly GlyphRun[]): GlyphRun[] => runs.map((run) => nameGlyphs(withoutIconMacros(run)))
