import { expect, it } from 'vitest'
import { withoutHalfQuotes } from '../../src/text/whole-quotes.ts'

it.each([
  ['can-do” attitude', 'can-do attitude'],
  ['a “can-do” attitude', 'a “can-do” attitude'],
  ['"ship it', 'ship it'],
  ['code review', 'code review'],
])('%s becomes %s', (words, whole) => {
  expect(withoutHalfQuotes(words)).toBe(whole)
})
