import { describe, expect, it } from 'vitest'
import { literalsOf } from '../../src/text/literals.ts'

describe('literalsOf', () => {
  it.each([
    [String.raw`^(?:led|built) \p{L}+`, 'u', { begins: ['led', 'built'] }],
    [String.raw`\bre-?search\w*\b`, '', { holds: ['search'] }],
    [String.raw`\b(?:full|part)[- ]time\b`, 'i', { holds: ['time'] }],
    ['[Pp]rof(?:essor)? ', '', { holds: ['prof'] }],
    ['seeks?', 'i', { holds: ['seek'] }],
    ['(?:remote)+', '', { holds: ['remote'] }],
    ['(?:remote){2,3}', '', { holds: ['remote'] }],
    [String.raw`years?\.`, 'i', { holds: ['year'] }],
    ['(?<year>born) (?!dead)', '', { holds: ['born '] }],
  ])('of %s (%s)', (source, flags, literals) => {
    expect(literalsOf(source, flags)).toEqual(literals)
  })

  it.each([
    ['(?:remote)?', 'what may be left out'],
    ['(?:remote){0,2}', 'what may be left out'],
    ['remote|', 'an alternative that is empty'],
    [String.raw`remote|\d+`, 'an alternative without letters'],
    ['(?!remote)', 'what must not follow'],
    ['[remot]', 'any of several letters'],
    ['(?i:remote)', 'a group of an unknown kind'],
    [String.raw`\u0072\x65`, 'letters by their number'],
    ['ſ', 'a letter that has other forms'],
  ])('has none of %s: %s', (source) => {
    expect(literalsOf(source, '')).toEqual({})
  })

  it('knows no start of the text where each line has one', () => {
    expect(literalsOf('^remote', 'm')).toEqual({})
    expect(literalsOf('^a|remote', '')).not.toHaveProperty('begins')
  })
})
