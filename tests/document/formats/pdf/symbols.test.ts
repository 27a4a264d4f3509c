import { describe, expect, it } from 'vitest'
import { nameSymbols } from '../../../../src/document/formats/pdf/symbols.ts'
import { makeRun } from '../../../helpers/make-runs.ts'

const name = (text: string, fontName: string, unmapped = false): string => {
  const run = makeRun(text, { style: { fontName } })
  const glyphs = unmapped ? run.glyphs.map((glyph) => ({ ...glyph, unmapped })) : run.glyphs
  return nameSymbols([{ ...run, glyphs }])
    .map((one) => one.glyphs.map((glyph) => glyph.text).join(''))
    .join('')
}

describe('nameSymbols', () => {
  it.each([
    ["Word's bullet", '\uF0B7', 'SymbolMT', '•'],
    ["Word's bullet in a font of any name", '\uF0B7', 'Calibri', '•'],
    ["Word's square", '\uF0A7', 'Wingdings', '•'],
    ["moderncv's circle", '\u2423', 'MarVoSym', '•'],
    ['an icon', '\uF095', 'FontAwesome', ''],
    ["an icon of a bullet's code", '\uF0A7', 'FontAwesome', ''],
    ['the words that name an icon', 'mailaddress:', 'FontAwesome5Free-Solid', ''],
    ["LaTeX's name of an icon, before the words beside it", '\\faPhone : 0100', 'Sample-Regular', ' 0100'],
    ["LaTeX's name of an icon and its style", '\\faFile *[regular]: Papers', 'Sample-Regular', ' Papers'],
    ['the words that an icon stands for', 'tel: 0100', 'FontAwesome5Free-Solid', 'tel: 0100'],
    ['a private character', '\uE123', 'Sample-Regular', ''],
    ['a letter', 'a', 'Sample-Regular', 'a'],
    ['a bullet', '•', 'Sample-Regular', '•'],
    ['a letter in a font whose name only sounds like icons', 'a', 'Silicone-Regular', 'a'],
  ])('%s', (_, text, fontName, meaning) => {
    expect(name(text, fontName)).toBe(meaning)
  })

  it('takes a sign without a character in a symbol font for a bullet', () => {
    expect(name('n', 'ZapfDingbats', true)).toBe('•')
  })

  it('leaves a lost letter of a text font to be restored', () => {
    expect(name('\u001C', 'Raleway-Regular', true)).toBe('\u001C')
  })
})
