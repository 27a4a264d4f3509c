import { describe, expect, it } from 'vitest'
import { matchesOf } from '../../src/text/matches.ts'

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
