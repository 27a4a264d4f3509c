import { expect, it } from 'vitest'
import { indexByFirstWord, readPattern } from '../../../src/mentions/claims/patterns.ts'

const cues = ['not|never needed', 'birch|beech* not', 'birch'].map((pattern) => ({ pattern: readPattern(pattern, {}) }))

it.each([
  ['never', [0]],
  ['not', [0, 1]],
  ['beech', [1]],
  ['birch', [1, 2]],
  ['needed', undefined],
])('finds the cues that may begin with a word, also where it may be left out: %s', (word, places) => {
  expect(
    indexByFirstWord(cues)
      .get(word)
      ?.map((cue) => cues.indexOf(cue)),
  ).toEqual(places)
})
