import { describe, expect, it } from 'vitest'
import { isSymbolMark } from '../../src/document/formats/pdf/list-marks.ts'
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

describe('the hollow bullet of Word', () => {
  it('is an "o" in a font of its own before a capital', () => {
    expect(isSymbolMark('o Grew lamps', [2])).toBe(true)
    expect(isSymbolMark('o Grew lamps', [2, 7])).toBe(true)
  })

  it.each([
    ['o Grew lamps', []],
    ['o Grew lamps', [7]],
    ['o grew lamps', [2]],
    ['Or Grew lamps', [3]],
    ['Grew lamps', []],
  ])('%j with changes of print at %j has none', (line, restyled) => {
    expect(isSymbolMark(line, restyled)).toBe(false)
  })
})
