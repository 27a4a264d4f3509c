import { expect, it } from 'vitest'
import { weakOpeningOf } from '../../src/text/weak-openings.ts'

it.each([
  ['Responsible for building services', 'Responsible for'],
  ['Helped with the move', 'Helped'],
  ['Helpdesk of 300 people', null],
  ['Built services', null],
  ['Acquired a thorough understanding of the work', 'Acquired'],
  ['Acquired 30 customers', null],
  ['Learned to write services', 'Learned'],
  ['Helping in writing services', 'Helping'],
])('%s: opens with %s', (words, opening) => {
  expect(weakOpeningOf(words)).toBe(opening)
})
