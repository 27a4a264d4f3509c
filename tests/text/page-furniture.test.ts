import { describe, expect, it } from 'vitest'
import type { Document, Line } from '../../src/schema/document.ts'
import { pageFurniture } from '../../src/text/page-furniture.ts'

type Placed = readonly [page: number, top: number, text: string]

const draw = (placed: readonly Placed[], pages: number | null = 2): Document => {
  const lines: Line[] = []
  let text = ''
  for (const [page, top, words] of placed) {
    text += lines.length === 0 ? '' : '\n'
    const span = { start: text.length, end: text.length + words.length }
    lines.push({ ...span, page, box: [50, top, 200, 10], fontSizePt: 10, bold: false, heading: false, listItem: false })
    text += words
  }
  return { mediaType: 'application/pdf', bytes: text.length, sha256: '0'.repeat(64), pages, text, lines }
}

const furniture = (document: Document): string[] =>
  [...pageFurniture(document)].map(({ start, end }) => document.text.slice(start, end))

describe('pageFurniture', () => {
  it('finds what is repeated at the edge of pages, whatever the page number in it', () => {
    const document = draw([
      [1, 30, 'Ada Fennwick'],
      [1, 400, 'Built looms'],
      [1, 800, 'Ada Fennwick – page 1'],
      [2, 30, 'Built presses'],
      [2, 400, 'Sold both'],
      [2, 800, 'Ada Fennwick – page 2'],
    ])
    expect(furniture(document)).toEqual(['Ada Fennwick – page 1', 'Ada Fennwick – page 2'])
  })

  it('takes a line at the foot of one page and the same at the head of the next for no header', () => {
    const document = draw([
      [1, 30, 'Built looms'],
      [1, 400, 'Sold presses'],
      [1, 800, 'Weir College'],
      [2, 30, 'Weir College'],
      [2, 400, 'Sold both'],
      [2, 820, 'Weir College 2014'],
    ])
    expect(furniture(document)).toEqual([])
  })

  it.each(['1/2', 'Page 2 of 3', '– 4 –', 'Seite 2', '3'])('finds the page number "%s"', (number) => {
    expect(
      furniture(
        draw([
          [1, 30, 'Built looms'],
          [1, 400, 'Sold presses'],
          [1, 800, number],
        ]),
      ),
    ).toEqual([number])
  })

  it('leaves what is repeated in the middle of pages', () => {
    const document = draw([
      [1, 30, 'Experience'],
      [1, 400, 'Data Engineer'],
      [1, 800, 'Built looms'],
      [2, 30, 'Skills'],
      [2, 400, 'Data Engineer'],
      [2, 800, 'Built presses'],
    ])
    expect(furniture(document)).toEqual([])
  })

  it('leaves a document without pages alone', () => {
    expect(
      furniture(
        draw(
          [
            [1, 30, '1/2'],
            [2, 30, '2/2'],
          ],
          null,
        ),
      ),
    ).toEqual([])
  })

  it('finds the name at the head of the second page, beside which an address stands on the first', () => {
    const document = draw([
      [1, 30, 'Ada Fennwick\tada@sample.test'],
      [1, 400, 'Built looms'],
      [1, 800, 'Sold both'],
      [2, 30, 'Ada Fennwick'],
      [2, 400, 'Built presses'],
      [2, 800, 'Sold them'],
    ])
    expect(furniture(document)).toEqual(['Ada Fennwick'])
  })

  it.each([
    ['the foot of the first page', [1, 800, 'Engineer\tBrightwater Labs'], [2, 30, 'Brightwater Labs']],
    [
      'the head of the first page, at the foot of the second',
      [1, 30, 'Engineer\tBrightwater Labs'],
      [2, 800, 'Brightwater Labs'],
    ],
    ['the head of the second page', [2, 30, 'Brightwater Labs\tEngineer'], [3, 30, 'Brightwater Labs']],
  ] as const)('leaves an employer that stood beside a title at %s', (_, beside, alone) => {
    const document = draw(
      [
        [1, 20, 'Ada Fennwick'],
        [1, 400, 'Built looms'],
        [1, 810, 'Sold both'],
        beside,
        [2, 400, 'Built presses'],
        [2, 790, 'Sold them'],
        alone,
        [3, 400, 'Built nets'],
      ],
      3,
    )
    expect(furniture(document)).toEqual([])
  })
})
