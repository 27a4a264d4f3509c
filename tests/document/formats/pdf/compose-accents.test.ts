import { describe, expect, it } from 'vitest'
import { composeAccents } from '../../../../src/document/formats/pdf/compose-accents.ts'
import type { Glyph } from '../../../../src/document/formats/pdf/engine.ts'
import { makeRun } from '../../../helpers/make-runs.ts'

/** Each character with its left and right edge. */
const read = (...glyphs: readonly (readonly [text: string, left: number, right: number])[]): string => {
  const run = makeRun('x', { x: 0, baseline: 100 })
  const own = glyphs.map(([text, left, right]): Glyph => ({ text, left, right, gapBefore: false, unmapped: false }))
  return composeAccents([{ ...run, glyphs: own }])
    .flatMap((one) => one.glyphs.map(({ text }) => text))
    .join('')
}

describe('composeAccents', () => {
  it('puts an accent that is drawn over a letter into it, before or behind it, the dotless i included', () => {
    expect(read(['c', 0, 5], ['´', 4, 9], ['ı', 5, 8], ['a', 8, 13])).toBe('cía')
    expect(read(['r', 0, 4], ['¨', 4, 10], ['u', 4, 10], ['c', 10, 15])).toBe('rüc')
    expect(read(['e', 0, 5], ['\u0301', 1, 4], ['s', 5, 9])).toBe('és')
    expect(read(['c', 0, 5], ['¸', 1, 4], ['a', 5, 9])).toBe('ça')
    expect(read(['r', 0, 4], ['¯', 4, 10], ['u', 4, 10], ['t', 10, 14])).toBe('rūt')
  })

  it('leaves a sign beside a letter, and one that no letter has', () => {
    expect(read(['n', 0, 5], ['´', 5, 8], ['t', 8, 11])).toBe('n´t')
    expect(read(['^', 0, 5], ['q', 0, 5])).toBe('^q')
  })

  it('puts an accent that is a text object of its own into the letter beside it, a raised one over a capital too', () => {
    const tell = (...runs: readonly (readonly [text: string, x: number, baseline: number])[]): string[] =>
      composeAccents(runs.map(([text, x, baseline]) => makeRun(text, { x, baseline }))).map(({ glyphs }) =>
        glyphs.map(({ text }) => text).join(''),
      )
    expect(tell(['´', 72.4, 97.5], ['Elan', 72, 100])).toEqual(['Élan'])
    expect(tell(['Syst', 72, 100], ['`', 92.3, 100.1], ['eme', 92, 100])).toEqual(['Syst', 'ème'])
    expect(tell(['Rene', 72, 100], ['´', 87.3, 100.1])).toEqual(['René'])
    expect(tell(['´', 72.4, 88], ['Elan', 72, 100])).toEqual(['´', 'Elan'])
    expect(tell(['´', 60, 100], ['Elan', 72, 100])).toEqual(['´', 'Elan'])
  })
})
