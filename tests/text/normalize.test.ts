import { describe, expect, it } from 'vitest'
import { cleanText, UNEVEN_SPACE } from '../../src/text/normalize.ts'

describe('cleanText', () => {
  it.each([
    ['a soft hyphen and a zero-width space', 'soft\u00ADware en\u200Bgine', 'software engine'],
    ['a ligature', 'work\uFB02ow', 'workflow'],
    ['full-width letters', '\uFF30\uFF59', 'Py'],
    ['a letter with its accent apart', 'Rene\u0301', 'René'],
    ['a letter that has another as its canonical form', '5 \u2126', '5 \u03A9'],
    ['no-break and thin spaces', 'a\u00A0b\u2009c', 'a b c'],
    ['line breaks of all systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['control characters, private use and half a pair', 'a\u0007\uE000\uD800b', 'ab'],
    ['what is clean', '\t“Köln” – 5 € • façade…\n', '\t“Köln” – 5 € • façade…\n'],
  ])('of %s', (_, raw, clean) => expect(cleanText(raw)).toBe(clean))

  it('writes bars of all kinds alike', () => {
    expect(cleanText('a │ b ┃ c ¦ d ǀ e ∣ f ❘ g | h')).toBe('a | b | c | d | e | f | g | h')
  })

  it('changes a character that it takes for clean in no company', () => {
    for (let unit = 1; unit < 0x3000; unit++) {
      const character = String.fromCharCode(unit)
      // Beside a private sign the text is never taken for clean as a whole.
      expect(cleanText(`${character}\uE000`), unit.toString(16)).toBe(cleanText(character))
    }
  })
})

describe('UNEVEN_SPACE', () => {
  it('finds all white space but single blanks, each run once', () => {
    expect('a b  c\td \n e'.match(UNEVEN_SPACE)).toEqual(['  ', '\t', ' \n '])
  })
})
