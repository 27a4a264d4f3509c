import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { describe, expect, it } from 'vitest'
import { porterStem } from '../../src/text/porter-stem.ts'

const ENDINGS =
  's es ed ing ly y eed ation izer ness ational ion ement ization ously ative ability ical ll e able er ies ousness icate logi bli'.split(
    ' ',
  )

const DICTIONARY = createRequire(import.meta.url)
  .resolve('dictionary-en')
  .replace(/[^/\\]+$/, 'index.dic')

describe('porterStem', () => {
  it('is what natural gives, for every word of a dictionary', () => {
    const words = readFileSync(DICTIONARY, 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/.*/, ''))
    expect(words.filter((word) => porterStem(word) !== PorterStemmer.stem(word))).toEqual([])
  })

  it('is what natural gives, for whatever letters with whatever ending', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeiouybcdlstzwxmnv’'é.3🙂A"), maxLength: 9 })
    fc.assert(
      fc.property(letters, fc.constantFrom('', ...ENDINGS), fc.constantFrom('', ...ENDINGS), (word, one, other) => {
        expect(porterStem(word + one + other)).toBe(PorterStemmer.stem(word + one + other))
      }),
      { numRuns: 5000 },
    )
  })
})
