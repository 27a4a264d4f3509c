import { describe, expect, it } from 'vitest'
import type { SectionKind } from '../../src/schema/index.ts'
import { sentenceAt } from '../../src/told/index.ts'

const citedFor = (text: string, word: string, section: SectionKind = 'experience'): string => {
  const { start, end } = sentenceAt(text, { start: 0, end: text.length, section }, text.indexOf(word))
  return text.slice(start, end)
}

describe('what is cited for a place', () => {
  it.each([
    [
      'Ran the yard.\nSorted letters\nand trained two starters. Sold nets.',
      'trained',
      'Sorted letters\nand trained two starters.',
    ],
    ['Ran the yard. Sorted letters', 'Ran', 'Ran the yard.'],
    ['Ran the yard; 3 boats sailed', 'boats', '3 boats sailed'],
    ['Coached approx. 30 pupils at St. Mary College', 'Mary', 'Coached approx. 30 pupils at St. Mary College'],
    ['Sailed with Dr. Ada Lee, e.g. Two summers', 'Sailed', 'Sailed with Dr. Ada Lee, e.g. Two summers'],
  ])('in %j at “%s” is the whole sentence', (text, word, sentence) => {
    expect(citedFor(text, word)).toBe(sentence)
  })

  it('is the line in a list of skills, among contacts, and in a text that does not end', () => {
    const list = 'Boats, ropes,\nnets, oars'
    expect(citedFor(list, 'oars', 'skills')).toBe('nets, oars')
    expect(citedFor(list, 'ropes', 'contact')).toBe('Boats, ropes,')
    const long = Array.from({ length: 40 }, (_, at) => `sorted letters ${at}`).join(',\n')
    expect(citedFor(long, 'letters 20')).toBe('sorted letters 20,')
  })
})
