import { describe, expect, it } from 'vitest'
import { listMarkOf } from '../../src/document/list-mark.ts'

describe('a list mark', () => {
  it.each([
    ['• Python', '•'],
    ['•Python', '•'],
    ['- Python', '-'],
    ['– Python', '–'],
    ['* Python', '*'],
    ['❖ Python', '❖'],
    ['1. Python', '1.'],
    ['12) Python', '12)'],
    ['(3) Python', '(3)'],
    ['a) Python', 'a)'],
    ['iv. Python', 'iv.'],
    ['[4] Python', '[4]'],
    ['o\tPython', 'o'],
    ['o  Python', 'o'],
  ])('opens %j: %j', (line, mark) => {
    expect(listMarkOf(line)).toBe(mark)
  })

  it.each(['Python', '-5 °C', '2019. Oslo', 'J. Hansen', 'o Python', '1.5 years', '+47 555 01 234', '--', '', 'C) '])(
    'does not open %j',
    (line) => {
      expect(listMarkOf(line)).toBe('')
    },
  )
})
