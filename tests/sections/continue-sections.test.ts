import { describe, expect, it } from 'vitest'
import type { Document, Line } from '../../src/schema/document.ts'
import { findSections } from '../../src/sections/index.ts'

type Placed = readonly [left: number, top: number, text: string]

const draw = (placed: readonly Placed[]): Document => {
  const lines: Line[] = []
  let text = ''
  for (const [left, top, words] of placed) {
    text += lines.length === 0 ? '' : '\n'
    const span = { start: text.length, end: text.length + words.length }
    const upper = words === words.toUpperCase()
    lines.push({
      ...span,
      page: 1,
      box: [left, top, 120, 10],
      fontSizePt: upper ? 13 : 10,
      bold: upper,
      heading: false,
      listItem: false,
    })
    text += words
  }
  return { mediaType: 'application/pdf', bytes: text.length, sha256: '0'.repeat(64), pages: 1, text, lines }
}

const LEFT: readonly Placed[] = [
  [40, 60, 'EDUCATION'],
  [40, 80, 'BSc Weaving, Tarn University'],
  [40, 100, 'EXPERIENCE'],
  [40, 120, 'Loom Mill, 2019 – 2021'],
]

const kindsOf = (right: readonly Placed[]): [string, string | null][] =>
  findSections(draw([...LEFT, ...right])).map(({ kind, heading }) => [kind, heading])

describe('continueSections', () => {
  it.each(['ada@sample.test', '+44 113 496 0000', 'linkedin.com/in/ada'])(
    'takes a column that opens with %s for contacts',
    (address) => {
      expect(
        kindsOf([
          [300, 40, address],
          [300, 60, 'SKILLS'],
          [300, 80, 'SQL'],
        ]),
      ).toEqual([
        ['education', 'EDUCATION'],
        ['experience', 'EXPERIENCE'],
        ['contact', null],
        ['skills', 'SKILLS'],
      ])
    },
  )

  it('leaves a column that opens with dates to the section before it', () => {
    expect(
      kindsOf([
        [300, 40, '2018 - 2019 (Leeds)'],
        [300, 60, 'SKILLS'],
        [300, 80, 'SQL'],
      ]).map(([kind]) => kind),
    ).toEqual(['education', 'experience', 'skills'])
  })
})
