import { describe, expect, it } from 'vitest'
import { cutAtWord } from '../../src/text/cut-at-word.ts'

describe('cutAtWord', () => {
  it.each([
    ['keeps what fits', 'Ran the services', 16, 'Ran the services'],
    ['cuts behind a whole word', 'Ran the services of three teams', 19, 'Ran the services…'],
    ['leaves no comma before the ellipsis', 'Ran the services, and wrote them', 21, 'Ran the services…'],
    ['keeps the last word that fits', 'one two three', 8, 'one two…'],
    ['cuts no character in two', '😀😀😀', 4, '😀…'],
    ['cuts a word that is longer than the room', 'Donaudampfschifffahrt', 8, 'Donauda…'],
  ])('%s', (_, words, length, cut) => {
    expect(cutAtWord(words, length)).toBe(cut)
  })
})
