import { describe, expect, it } from 'vitest'
import { compilePhrases } from '../../../scripts/language/compile-phrases.ts'

const found = (phrase: string, text: string): string | undefined => compilePhrases([phrase]).exec(text)?.[0]

describe('a phrase', () => {
  it.each([
    ['next steps', 'the next steps', 'next steps'],
    ['nice to have', 'nice-to-have', 'nice-to-have'],
    ['in this role you', 'in this role, you', 'in this role, you'],
    ['hiring/interview process', 'our interview process', 'interview process'],
    ['we (also) value', 'we value', 'we value'],
    ['we (also) value', 'we also value', 'we also value'],
    ['(the/our) team', 'our team', 'our team'],
    ['skills (for this role) $', 'skills for this role', 'skills for this role'],
    ['desir*', 'desirable', 'desirable'],
    ['our * stack', 'our data stack', 'our data stack'],
    ['first # days', 'your first 90 days', 'first 90 days'],
    ['following … valued', 'the following will be valued', 'following will be valued'],
    ['you get !to', 'what you get', 'you get'],
    ['no … needed', 'no rust needed, none needed', 'no rust needed'],
    ["isn't needed", "isn't needed", "isn't needed"],
    ["isn't needed", 'is not needed', 'is not needed'],
    ["won't/can't do", 'they will not do', 'will not do'],
    ["you'll see", 'you will see', 'you will see'],
    ['what it takes', 'WHAT it takes', undefined],
    ['next steps', 'text steps', undefined],
    ['art', 'start', undefined],
    ['you get !to', 'what you get to do', undefined],
    ['must !(be based)', 'must be based in ghent', undefined],
    ['^ ideally', 'and ideally', undefined],
    ['not required $', 'not required here', undefined],
    ['following … valued', 'the following. it is valued', undefined],
    ['no … needed', 'not needed', undefined],
    ["isn't needed", 'is needed', undefined],
  ])('"%s" in "%s" finds %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected)
  })

  it('finds the first that holds, whatever bounds the others have', () => {
    const pattern = compilePhrases(['art', 'desir*', '^ nice', 'arts and crafts', 'c++'])
    expect(
      ['start a c++ art', 'nice arts', 'so nice', 'arts and crafts', 'undesirable'].map((text) => pattern.exec(text)?.[0]),
    ).toEqual(['c++', 'nice', undefined, 'arts and crafts', undefined])
  })

  it('that holds signs of patterns means them as they are', () => {
    expect(found('c++ (or) java', 'c++ java')).toBe('c++ java')
    expect(found('node.js', 'nodexjs')).toBeUndefined()
  })
})
