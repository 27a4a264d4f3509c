import { describe, expect, it } from 'vitest'
import { isLabelColumn, isTable } from '../../../../src/document/formats/pdf/tables.ts'
import { makeColumn, makeFlushRight, makeSegment } from '../../../helpers/make-runs.ts'

const ENTRIES = makeColumn(
  [
    'Engineer at the mill',
    'wove cloth of wire',
    'and sold it',
    'Analyst at the dock',
    'counted ships',
    'and boats',
    'Clerk at the bank',
    'filed',
    'everything',
  ],
  40,
  100,
)

describe('isTable', () => {
  it.each([
    ['dates at the right edge', [0, 3, 6].map((row) => makeFlushRight('2012 – 2014', 500, 100 + row * 12))],
    [
      'dates with their place under them',
      [0, 3, 6].flatMap((row) => [
        makeFlushRight('Leeds, UK', 500, 100 + row * 12),
        makeFlushRight('2012 – 2014', 500, 112 + row * 12),
      ]),
    ],
    [
      'dates a little above the baseline of their entries',
      [0, 3, 6].map((row) => makeFlushRight('2012 – 2014', 500, 97 + row * 12)),
    ],
    ['remarks that end at one edge', [0, 1, 2].map((row) => makeFlushRight('fluent', 500, 100 + row * 12))],
  ])('is one with %s', (_, right) => {
    expect(isTable({ left: ENTRIES, right })).toBe(true)
  })

  it('is one with dates at the left below a heading, though the other column begins above it', () => {
    const dates = [0, 6, 7].map((row) => makeSegment('2012 – 2014', 40, 100 + row * 12))
    const left = [makeSegment('Studies', 40, 76, { bold: true }), ...dates]
    const right = [...makeColumn(['04 55 66', 'ann@example.org'], 200, 64), ...makeColumn(Array(8).fill('of nets'), 200, 100)]
    expect(isTable({ left, right })).toBe(true)
  })

  it('is one with the same short cells on both sides', () => {
    const cells = (x: number) => makeColumn(['Python', 'Rust', 'Go', 'Lisp'], x, 100)
    expect(isTable({ left: cells(40), right: cells(240) })).toBe(true)
  })

  it.each([
    [
      'lines that stand beside nothing',
      makeColumn(['Contact', 'by mail', 'by post', 'by hand', 'Hobbies', 'chess', 'go'], 300, 105, 14.3),
    ],
    ['a sidebar on the same lines', makeColumn(['Contact', 'by mail', 'by post', 'by hand', 'by foot', 'by bus'], 300, 100)],
    [
      'text that flows on the same lines',
      makeColumn(
        [
          'Spent years at sea',
          'where nothing',
          'ever happened and',
          'no one asked',
          'for anything',
          'at all but',
          'more rope',
          'and tea',
          'and bread',
        ],
        300,
        100,
      ),
    ],
    [
      'list items',
      makeColumn(['• one', '• two', '• three', '• four', '• five', '• six', '• seven', '• eight', '• nine'], 300, 100),
    ],
  ])('is none with %s', (_, right) => {
    const left = makeColumn(
      ['Worked on the line', 'that runs to', 'the sea', 'and comes back', 'with sand', 'in its', 'wheels', 'every', 'night'],
      40,
      100,
    )
    expect(isTable({ left, right })).toBe(false)
  })

  it('is none where both sides have a heading of their own', () => {
    const side = (x: number) => [makeSegment('Tools', x, 86, { bold: true }), ...makeColumn(['Python', 'Rust', 'Go'], x, 100)]
    expect(isTable({ left: side(40), right: side(240) })).toBe(false)
  })
})

describe('isLabelColumn', () => {
  const all = [...ENTRIES, ...makeColumn(Array(9).fill('of the harbour and the mill'), 40, 208)]
  const entries = all.map((segment) => ({
    ...segment,
    rect: { ...segment.rect, left: 140, right: segment.rect.right + 200 },
  }))

  it.each([
    ['dates', [0, 3, 6].map((row) => makeSegment('2012–14', 40, 100 + row * 12)), true],
    ['names of groups', [0, 3, 6].map((row) => makeSegment('Group', 40, 100 + row * 12)), true],
    ['headings off the baseline', [0, 3, 6].map((row) => makeSegment('Part', 40, 95 + row * 13, { sizePt: 14 })), true],
    [
      'headings in capitals, not all at the same height beside their sections',
      [
        ...makeColumn(['NETS AND', 'TIDES'], 40, 100, 12),
        makeSegment('STUDIES', 40, 134),
        ...makeColumn(['POSTS', 'HELD'], 40, 172, 12),
      ],
      true,
    ],
    ['a sidebar in capitals', makeColumn(['TOOLS', 'RUST', 'GO', 'PLAY', 'CHESS', 'GO'], 40, 102, 14.3), false],
    ['a sidebar', makeColumn(['Contact', 'mail', 'post', 'hand', 'Play', 'chess', 'go'], 40, 103, 14.3), false],
  ])('%s beside entries: %s', (_, left, expected) => {
    expect(isLabelColumn({ left, right: entries })).toBe(expected)
  })
})
