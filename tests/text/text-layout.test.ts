import { describe, expect, it } from 'vitest'
import { displayWidth, makePalette, padEnd, wrap } from '../../src/text/text-layout.ts'

describe('columns', () => {
  it.each([
    ['plain words', 'Python', 6],
    ['a letter with a combining mark', 'e\u0301', 1],
    ['East Asian letters', '日本語', 6],
    ['words in colour', makePalette(true).good('met'), 3],
  ])('are counted as a terminal shows them: %s', (_, text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })

  it('line up after East Asian letters', () => {
    expect(padEnd('日本', 6)).toBe('日本  ')
  })
})

describe('wrapping', () => {
  it('breaks at white space, of which it keeps one blank', () => {
    expect(wrap('Wrote  services\nin Go', 10)).toEqual(['Wrote', 'services', 'in Go'])
  })

  it('cuts a word that is longer than a line', () => {
    expect(wrap('see https://example.org/a', 10)).toEqual(['see', 'https://ex', 'ample.org/', 'a'])
    expect(wrap('日本語', 4)).toEqual(['日本', '語'])
  })
})
