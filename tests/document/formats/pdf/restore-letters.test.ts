import { describe, expect, it } from 'vitest'
import { learnLetters, loseLetters, restoreLetters } from '../../../../src/document/formats/pdf/restore-letters.ts'
import { spell } from '../../../../src/document/formats/pdf/spell.ts'
import { makeRun } from '../../../helpers/make-runs.ts'

/** A run in which the sign stands for a lost glyph with that code. */
const lossy = (text: string, fontName = 'Sample-Regular') => {
  const run = makeRun(text, { style: { fontName } })
  return {
    ...run,
    glyphs: run.glyphs.map((glyph) => (/[\u001C-\u001F]/.test(glyph.text) ? { ...glyph, unmapped: true } : glyph)),
  }
}

describe('restoreLetters', () => {
  it.each([
    ['within a word', 'e\u001Ecient', 'an efficient plan', 'efficient'],
    ['at the start of a word', '\u001Cnance', 'corporate finance', 'finance'],
    ['at the end of a word', 'on and o\u001D then shero\u001D', 'on and off then sheroff', 'on and off then sheroff'],
    ['twice in a word', 'o\u001Ece\u001Ex', 'officeffix', 'officeffix'],
  ])('puts in a ligature %s', (_, text, other, restored) => {
    const run = lossy(text)
    expect(spell(restoreLetters([run], learnLetters([run], other)))).toBe(restored)
  })

  it('uses what one word tells for a word that tells nothing', () => {
    const runs = [lossy('con\u001Cguration'), lossy('\u001Cx')]
    const letters = learnLetters(runs, 'configuration')
    expect(restoreLetters(runs, letters).map((run) => spell([run]))).toEqual(['configuration', 'fix'])
  })

  it('keeps fonts apart', () => {
    const runs = [lossy('con\u001Cguration', 'A'), lossy('over\u001Cow', 'B')]
    const letters = learnLetters(runs, 'configuration overflow')
    expect(restoreLetters(runs, letters).map((run) => spell([run]))).toEqual(['configuration', 'overflow'])
  })

  it('asks no word of which most is lost, since it can be read in too many ways', () => {
    const run = lossy('o\u001Ece\u001Eco\u001Ene\u001Ex')
    expect(learnLetters([run], 'officefficoffineffix').size).toBe(0)
    const short = lossy('o\u001Ece\u001Eco\u001Ene')
    expect(learnLetters([short], 'officefficoffine').get('Sample-Regular\n\u001E')).toBe('ffi')
  })

  it('asks no row of letters without a gap that is longer than any word', () => {
    const run = lossy(`con\u001Cguration${'s'.repeat(40)}`)
    expect(learnLetters([run], `configuration${'s'.repeat(40)}`).size).toBe(0)
  })

  it('leaves out what the other reader does not know', () => {
    const run = lossy('con\u001Cguration')
    expect(spell(restoreLetters([run], learnLetters([run], 'nothing of the kind')))).toBe('con guration')
  })
})

describe('loseLetters', () => {
  it.each([
    ['a ligature in a word', lossy('e\u001Ecient'), true],
    ['an icon before a gap', lossy('\u001E|mail'), false],
    ['an icon that touches a word, in a font of icons', lossy('\u001Email', 'FontAwesome5Free-Solid'), false],
    ['plain text', lossy('efficient'), false],
  ])('%s: %s', (_, run, loses) => {
    expect(loseLetters([run])).toBe(loses)
  })
})
