import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/schema/document.ts'
import { joinLines } from '../../src/text/paragraphs.ts'
import { textDocument } from '../helpers/text-document.ts'

const PROSE =
  'We have been making lamps in Ghent for a long time, and we sell them all over the world, from small shops in the harbour to the great halls of three continents, with care.'

const paragraphsOf = (text: string): string[] => {
  const document = textDocument(text)
  return joinLines(document).paragraphs.map(({ start, end }) => document.text.slice(start, end))
}

const DEGREE = 'Bachelor’s degree in Physics, Chemistry, or a related field'
const YEARS = '3+ years of experience in making lamps'

describe('a paragraph', () => {
  it.each([
    [DEGREE, YEARS],
    ['Work with the lamps of three continents at once', DEGREE],
  ])('ends before a point where no margin breaks lines: "%s", "%s"', (first, second) => {
    expect(paragraphsOf(`${PROSE}\n\n${first}\n${second}`)).toEqual([PROSE, first, second])
  })

  it.each([
    ['Work with the lamps of three continents at once and', 'with those who made them'],
    ['Work with the lamps of three continents, in the', 'Ghent harbour'],
    ['Work with the lamps of three continents, in all of', 'Mastery and Bath'],
  ])('goes on in the next line: "%s", "%s"', (first, second) => {
    expect(paragraphsOf(`${PROSE}\n\n${first}\n${second}`)).toEqual([PROSE, `${first}\n${second}`])
  })

  it('goes on in any line where a margin may have broken it', () => {
    expect(paragraphsOf(`Lamps of Ghent\n\n${DEGREE}\n${YEARS}`)).toEqual(['Lamps of Ghent', `${DEGREE}\n${YEARS}`])
    const address = `See https://lamps.example/${'a'.repeat(170)}`
    expect(paragraphsOf(`${address}\n\n${DEGREE}\n${YEARS}`)).toEqual([address, `${DEGREE}\n${YEARS}`])
  })

  it('ends where the next word had room in its line, or no margin breaks lines', () => {
    const [wide, deed, head] = [
      '• Wove the nets of nine harbours, and mended those of four others in the winter',
      '• Wove nets for two boats',
      'Net Mender',
    ]
    expect(paragraphsOf(`${wide}\n${deed}\n${head}`)).toEqual([wide, deed, head])
    const asked = '• Wove the nets of nine harbours, and mended those of four others in the winter of'
    expect(paragraphsOf(`${asked}\nTarn`)).toEqual([`${asked}\nTarn`])
    const page: Document = { ...textDocument(`${asked}\nTarn`), mediaType: 'text/html' }
    expect(joinLines(page).paragraphs).toHaveLength(2)
    expect(joinLines({ ...textDocument(`${asked}\ntarn`), mediaType: 'text/html' }).paragraphs).toHaveLength(1)
  })
})
