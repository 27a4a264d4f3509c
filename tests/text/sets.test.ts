import { expect, it } from 'vitest'
import { countShared, isWithin } from '../../src/text/sets.ts'

it.each([
  ['', '', 0, true],
  ['', 'a', 0, true],
  ['a', '', 0, false],
  ['ab', 'bc', 1, false],
  ['ab', 'cba', 2, true],
  ['abc', 'ab', 2, false],
] as const)('“%s” has so much in common with “%s”: %i, all of it: %s', (some, others, shared, all) => {
  const [one, other] = [new Set(some), new Set(others)]
  expect([countShared(one, other), isWithin(one, other)]).toEqual([shared, all])
})
