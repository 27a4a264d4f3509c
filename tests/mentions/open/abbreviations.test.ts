import { describe, expect, it } from 'vitest'
import { findAbbreviations } from '../../../src/mentions/open/abbreviations.ts'

const wordsIn = (text: string): string[] => findAbbreviations(text).map(({ start, end }) => text.slice(start, end))

describe('findAbbreviations', () => {
  it.each([
    ['Wrote parsers of Cargo Weight Notes (CWN) in Go', ['Cargo Weight Notes', 'CWN']],
    ['Wrote parsers of CWN (Cargo Weight Notes)', ['CWN', 'Cargo Weight Notes']],
    ["Compared CWB's (Cargo\nWeight Brokers)", ['CWB', 'Cargo\nWeight Brokers']],
    ['Built a Maps-to-Words (M2W) reader', ['Maps-to-Words', 'M2W']],
    ['Search of Routes and Stops (SRS)', ['Search of Routes and Stops', 'SRS']],
  ])('finds the short and the long form: %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it.each([
    'Wrote parsers of Cargo Weight Notes (ABC)',
    'Won the contract (CEO)',
    'Center for Cargo Weights (CCW)',
    'Cargo Weight University (CWU)',
    'CWS (Cargo Weight Society)',
  ])('leaves out what stands for nothing beside it, and bodies: %j', (text) => {
    expect(wordsIn(text)).toEqual([])
  })
})
