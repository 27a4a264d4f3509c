import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine } from '../../src/document/clean-line.ts'
import { composeText, type Row } from '../../src/document/compose-text.ts'

const row = (text: string, gap = false): Row => ({ text, gap, fontSizePt: 10, bold: false, heading: false, listItem: false })

describe('one line', () => {
  it.each([
    ['  Mira   Solberg ', 'Mira\tSolberg'],
    ['Mira  Solberg', 'Mira Solberg'],
    ['Acme\t2021', 'Acme\t2021'],
    ['Acme \t \t 2021', 'Acme\t2021'],
    ['Radar\t\t X', 'Radar\t–\tX'],
    ['Radar\tX\t', 'Radar\tX'],
    ['Py\u200Bthon', 'Python'],
    ['Py\u00ADthon \u202Enoj\u202C', 'Python noj'],
    ['o\uFB03ce', 'office'],
    ['a\u00A0b', 'a b'],
    ['a\nb', 'a b'],
    [' \u200B ', ''],
  ])('%j is %j', (raw, clean) => {
    expect(cleanLine(raw)).toBe(clean)
  })
})

describe('the text of a document', () => {
  it('is rows parted by a line break, or by two at a gap', () => {
    expect(composeText([row('a'), row('b'), row('c', true)], [], 99).text).toBe('a\nb\n\nc')
  })

  it('has no line for a row that shows nothing, but its gap', () => {
    const { text, lines } = composeText([row('a'), row(' ', true), row('b')], [], 99)
    expect(text).toBe('a\n\nb')
    expect(lines).toHaveLength(2)
  })

  it('ends in what is hidden, which is no line', () => {
    const { text, lines, hidden } = composeText(
      [row('a')],
      [
        { text: 'b', why: 'size' },
        { text: 'c', why: 'colour' },
      ],
      99,
    )
    expect(text).toBe('a\n\nb\nc')
    expect(lines).toHaveLength(1)
    expect(hidden).toEqual([
      { start: 3, end: 4, why: 'size' },
      { start: 5, end: 6, why: 'colour' },
    ])
  })

  it('is cut at the limit, with a warning that names it, and never within a character', () => {
    const { text, warnings } = composeText([row('ab😀c')], [], 3)
    expect(text).toBe('ab')
    expect(warnings).toEqual([{ code: 'truncated', message: 'Only the first 3 characters were read.' }])
    expect(composeText([row('ab😀c')], [], 5).warnings).toEqual([])
  })

  it('holds each line at its place, whatever the rows', () => {
    const rows = fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), gap: fc.boolean() }))
    fc.assert(
      fc.property(rows, fc.nat(60), (some, most) => {
        const { text, lines } = composeText(
          some.map(({ text, gap }) => row(text, gap)),
          [],
          most,
        )
        expect(text.length).toBeLessThanOrEqual(most)
        for (const [index, { start, end }] of lines.entries()) {
          expect(text.slice(start, end)).not.toMatch(/\n|^\s|^$/)
          expect(text.slice(lines[index - 1]?.end ?? 0, start)).toMatch(index === 0 ? /^$/ : /^\n\n?$/)
        }
      }),
    )
  })
})
