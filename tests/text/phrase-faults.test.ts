import { expect, it } from 'vitest'
import { faultsOfPhrase } from '../../src/text/phrase-faults.ts'

it.each([
  ['weed & bed/plot'],
  ['^ (das/was)* {trees}_of … !to $'],
  ["must !(be at/in) what's c++ migrat* *ly * #"],
  ['pre-employment über'],
])('a phrase of words and signs has no faults: %s', (written) => {
  expect(faultsOfPhrase(written)).toEqual([])
})

it.each([
  ['Weed beds', 'Weed'],
  ['a|b c', 'a|b'],
  ['(a b', '(a'],
  ['a //b', ''],
  ['weed +beds', '+beds'],
  ['a ... b', '...'],
])('what is no word and no sign is named: %s', (written, fault) => {
  expect(faultsOfPhrase(written)).toContain(fault)
})
