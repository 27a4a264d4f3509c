import { describe, expect, it } from 'vitest'
import { isSymbolMark } from '../../../../src/document/formats/pdf/list-marks.ts'

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
