import { describe, expect, it } from 'vitest'
import { cutAtWord } from '../../src/text/cut-at-word.ts'

describe('cutAtWord', () => {
  it.each([
    ['keeps what fits', 'Ran the services', 16, 'Ran the services'],
    ['cuts behind a whole word', 'Ran the services of three teams', 20, 'Ran the services…'],
    ['leaves no comma before the ellipsis', 'Ran the services, and wrote them', 22, 'Ran the services…'],
    ['cuts a word that is longer than the room', 'Donaudampfschifffahrt', 8, 'Donauda…'],
  ])('%s', (_, words, length, cut) => {
    expect(cutAtWord(words, length)).toBe(cut)
  })
})
