import { describe, expect, it } from 'vitest'
import { mendLetters } from '../../../src/document/ocr/mend-letters.ts'

describe('letters that OCR runs together', () => {
  it.each([
    ['Leaming', 'Learning'],
    ['leaming,', 'learning,'],
    ['Kubemetes', 'Kubernetes'],
    ['scikit-leam', 'scikit-learn'],
    ['Intemational', 'International'],
    ['tum', 'turn'],
    ['Govemance', 'Governance'],
  ])('are parted again: %s', (read, printed) => {
    expect(mendLetters(read)).toBe(printed)
  })

  it.each(['gleam', 'team', 'tumour', 'modem', 'intemperate', 'contemporary', 'Learning', '', '•'])('are left in %s', (word) => {
    expect(mendLetters(word)).toBe(word)
  })
})
