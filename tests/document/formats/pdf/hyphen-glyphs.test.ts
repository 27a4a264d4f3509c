import { describe, expect, it } from 'vitest'
import type { GlyphRun } from '../../../../src/document/formats/pdf/engine.ts'
import { readHyphenGlyphs } from '../../../../src/document/formats/pdf/hyphen-glyphs.ts'
import { makeRun } from '../../../helpers/make-runs.ts'

const textOf = (run: GlyphRun | undefined): string | undefined => run?.glyphs.map(({ text }) => text).join('')

/** A run whose soft hyphens are this wide, in parts of the size. */
const hyphenated = (text: string, width: number): GlyphRun => {
  const run = makeRun(text)
  const glyphs = run.glyphs.map((glyph) =>
    glyph.text === '\u00AD' ? { ...glyph, right: glyph.left + width * run.sizePt } : glyph,
  )
  return { ...run, glyphs }
}

/** A run in which `second` stands in the very place of the glyph before it. */
const doubled = (text: string, second: string): GlyphRun => {
  const run = makeRun(text)
  return {
    ...run,
    glyphs: run.glyphs.flatMap((glyph) => (/[ -]/.test(glyph.text) ? [glyph, { ...glyph, text: second }] : [glyph])),
  }
}

describe('readHyphenGlyphs', () => {
  it.each([
    ['a soft hyphen as wide as a hyphen', 'cloud\u00ADnative', 0.3, 'cloud-native'],
    ['a soft hyphen without width', 'cloud\u00ADnative', 0, 'cloud\u00ADnative'],
    ['another glyph under its name', 'Kuber\u00ADnetes', 0.58, 'Kuber\u00ADnetes'],
  ])('%s', (_, text, width, expected) => {
    expect(textOf(readHyphenGlyphs([hyphenated(text, width)])[0])).toBe(expected)
  })

  it.each(['\u2010', '\u2011'])('reads the code point %j as a hyphen', (hyphen) => {
    expect(textOf(readHyphenGlyphs([makeRun(`cloud${hyphen}native`)])[0])).toBe('cloud-native')
  })

  it.each([
    ['two hyphens for one', 'on-campus', '\u2010', 'on-campus'],
    ['two spaces for one', 'on campus', '\u00A0', 'on campus'],
  ])('gives one sign where the file gives %s', (_, text, second, expected) => {
    expect(textOf(readHyphenGlyphs([doubled(text, second)])[0])).toBe(expected)
  })

  it('keeps two hyphens side by side', () => {
    expect(textOf(readHyphenGlyphs([makeRun('a--b')])[0])).toBe('a--b')
  })

  it('leaves other runs as they are', () => {
    const run = makeRun('plain')
    expect(readHyphenGlyphs([run])[0]).toBe(run)
  })
})
