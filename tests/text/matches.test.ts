import { describe, expect, it } from 'vitest'
import { matchesOf, spansOf } from '../../src/text/matches.ts'
import { quote, spansBetween } from '../../src/text/span.ts'

describe('matchesOf', () => {
  it.each([
    ['a1b22c', /\d+/g],
    ['', /\d+/g],
    ['abc', /x*/g],
    ['aXbX', /x/gi],
    ['😀a😀', /\p{L}|(?=😀)/gu],
    ['one two', /(?<first>\w)\w+/g],
  ])('finds in "%s" what matchAll finds of %s', (text, pattern) => {
    const found = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match])
    expect(found(matchesOf(text, pattern))).toEqual(found(text.matchAll(pattern)))
  })

  it('finds the same again', () => {
    const pattern = /a/g
    expect(matchesOf('aa', pattern)).toHaveLength(2)
    expect(matchesOf('aa', pattern)).toHaveLength(2)
  })
})

describe('the spans of matches', () => {
  it('part what stands before, between and after them', () => {
    const text = 'a: b; c'
    const whole = { start: 3, end: text.length }
    expect(spansOf(quote(text, whole), /;\s/g, whole.start)).toEqual([{ start: 4, end: 6 }])
    expect(spansBetween(whole, spansOf(text, /;\s/g)).map((part) => quote(text, part))).toEqual(['b', 'c'])
    expect(spansBetween(whole, [])).toEqual([whole])
  })
})
