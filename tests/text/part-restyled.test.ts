import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/schema/document.ts'
import { partRestyled } from '../../src/text/part-restyled.ts'

/** The line, in which a bar stands before letters of another font, from the third character of a document on. */
const part = (drawn: string): string => {
  const pieces = drawn.split('|')
  const text = pieces.join('')
  const restyled = pieces.slice(1).map((_, at) => 2 + pieces.slice(0, at + 1).join('').length)
  const line: Line = {
    start: 2,
    end: 2 + text.length,
    page: 1,
    box: null,
    fontSizePt: 10,
    bold: false,
    heading: false,
    listItem: false,
    restyled,
  }
  return partRestyled(text, 2, line)
}

describe('partRestyled', () => {
  it.each([
    ['Painter |Angel Paper Nets\t2018', 'Painter\tAngel Paper Nets\t2018'],
    ['Summer Stay |Tarn Data Institute', 'Summer Stay\tTarn Data Institute'],
    ['Tallow |Data Engineer', 'Tallow\tData Engineer'],
    ['Ada Fennwick |Kernel Engineer', 'Ada Fennwick\tKernel Engineer'],
    ['Engineer |Tallow\t|Leeds, |2018', 'Engineer\tTallow\tLeeds, 2018'],
  ])('parts "%s", of which only the print separates two names', (drawn, parted) => {
    expect(part(drawn)).toBe(parted)
  })

  it.each([
    ['a given name from a family name', 'Ada |Fennwick'],
    ['a field from its title', 'Machine Learning |Engineer'],
    ['what a word leads to', 'Engineer at |Tallow'],
    ['words in small letters', 'Engineer |for nets and boats'],
    ['emphasis on a word', 'Engineer |Who |Built |Nets'],
  ])('does not part %s', (_, drawn) => {
    expect(part(drawn)).toBe(drawn.replaceAll('|', ''))
  })
})
