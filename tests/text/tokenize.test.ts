import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, hashWord, pieceColumns, tokenize } from '../../src/text/tokenize.ts'
import { expectLinearIn } from '../helpers/cpu-time.ts'

const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word)

describe('tokenize', () => {
  it.each([
    ['C++ and C#', ['c++', 'and', 'c#']],
    ['C/C++, C++11', ['c', 'c++', 'c++', '11']],
    ['5+ years', ['5+', 'years']],
    ['Python+SQL', ['python', 'sql']],
    ['Node.js, 3.5, e.g. this', ['node.js', '3.5', 'e.g', 'this']],
    ['.NET (.NET Core) C#.NET ASP.NET', ['.net', '.net', 'core', 'c#', '.net', 'asp.net']],
    ['done.Next', ['done.next']],
    ['etc).then ...and', ['etc', 'then', 'and']],
    ["bachelor's and bachelor’s", ["bachelor's", 'and', 'bachelor’s']],
    ['scikit-learn, CI/CD, snake_case', ['scikit', 'learn', 'ci', 'cd', 'snake', 'case']],
    ['Zürich naïve Ελλάδα', ['zürich', 'naïve', 'ελλάδα']],
    ['熟悉Python和Java', ['熟悉', 'python', '和', 'java']],
    ['Python을 사용', ['python', '을', '사용']],
    ['', []],
    ['... -- ++ ##', []],
  ])('cuts %j into %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('gives places in the original text', () => {
    const text = 'Ünïted 𝗣𝘆𝘁𝗵𝗼𝗻, C#.NET’s'
    for (const { word, start, end } of tokenize(text)) expect(text.slice(start, end).toLowerCase()).toBe(word)
  })

  it('never overlaps, and is in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ09.+#'’ \n-/漢ß𝗣é\u0301", '\ud800', '\udc00', '\u0000') }), (text) => {
        const tokens = tokenize(text)
        expect(tokens.every(({ start, end }, at) => start < end && end <= (tokens[at + 1]?.start ?? text.length))).toBe(true)
      }),
    )
  })

  it('holds more tokens than it made room for', () => {
    expect(wordsOf('a '.repeat(1000))).toHaveLength(1000)
  })
})

describe('foldWord', () => {
  it.each([
    ['Naïve', 'naive'],
    ['RÉSUMÉ', 'resume'],
    ['Bachelor’s', "bachelor's"],
    ['𝗣𝘆𝘁𝗵𝗼𝗻', 'python'],
    ['Ｐｙｔｈｏｎ', 'python'],
    ['C#', 'c#'],
    ['机器', '机器'],
  ])('folds %j to %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

describe('pieceColumns', () => {
  it('cuts a token at its inner dots and apostrophes', () => {
    const text = 'Node.js ASP.NET .NET bachelor’s 3.5 C#.NET'
    const { count, starts, ends } = pieceColumns(text)
    const pieces = Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]))
    expect(pieces).toEqual(['Node', 'js', 'ASP', 'NET', '.NET', 'bachelor', 's', '3', '5', 'C#', '.NET'])
  })

  it('hashes a piece as its folded word is hashed', () => {
    const text = '.NET C++ naïve Bachelor’s 𝗣𝘆𝘁𝗵𝗼𝗻 Node.JS 熟悉Go 5+'
    const { count, starts, ends, hashes } = pieceColumns(text)
    const words = Array.from({ length: count }, (_, at) => foldWord(text.slice(starts[at], ends[at])))
    expect([...hashes.subarray(0, count)]).toEqual(words.map(hashWord))
  })

  it('hashes any piece so', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ09.+#'’ é-/漢ß𝗣") }), (text) => {
        const { count, starts, ends, hashes } = pieceColumns(text)
        for (let at = 0; at < count; at++) expect(hashes[at]).toBe(hashWord(foldWord(text.slice(starts[at], ends[at]))))
      }),
    )
  })

  it.each(['a.', "'", '+', 'é', 'a+'])('takes time in proportion to the text: %s', (part) => {
    expectLinearIn(pieceColumns, part)
  })
})
