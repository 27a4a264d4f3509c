import { describe, expect, it } from 'vitest'
import { readingOrder } from '../../../../src/document/formats/pdf/reading-order.ts'
import type { Segment } from '../../../../src/document/formats/pdf/segments.ts'
import { makeColumn, makeFlushRight, makeSegment } from '../../../helpers/make-runs.ts'

const order = (segments: readonly Segment[], rules: Parameters<typeof readingOrder>[1] = []): string[][] =>
  readingOrder(segments, rules).map((block) => block.toSorted((a, b) => a.baseline - b.baseline).map(({ text }) => text))

const SIDEBAR = ['Contact', 'jo@sample.test', 'Leeds', '', 'Languages', 'German', 'French']
const MAIN = [
  'Profile',
  'Builds data platforms that people can trust, from the',
  'first sketch to the last alarm at night.',
  '',
  'Experience',
  'Platform Engineer at a small mill that weaves cloth',
  'Kept the looms reporting and the reports honest.',
]

describe('readingOrder', () => {
  it('reads the left column whole, then the right', () => {
    const segments = [...makeColumn(SIDEBAR, 40, 100), ...makeColumn(MAIN, 200, 104, 13)]
    expect(order(segments)).toEqual([SIDEBAR.filter(Boolean), MAIN.filter(Boolean)])
  })

  it('reads a sheet of more than a thousand pieces row by row: nobody reads its columns one after the other', () => {
    const columns = (lines: number): Segment[] =>
      [40, 300].flatMap((x) => makeColumn(Array<string>(lines).fill('Looms that report their own faults'), x, 100))
    expect(readingOrder(columns(500))).toHaveLength(2)
    expect(readingOrder(columns(501))).toHaveLength(1)
  })

  it('does not depend on the order in which the segments come', () => {
    const segments = [...makeColumn(SIDEBAR, 40, 100), ...makeColumn(MAIN, 200, 104, 13)]
    expect(order(segments.toReversed()).flat().toSorted()).toEqual(order(segments).flat().toSorted())
    expect(order(segments.toReversed()).map((block) => block.toSorted())).toEqual(
      order(segments).map((block) => block.toSorted()),
    )
  })

  it('reads a header band first and a footer last', () => {
    const header = makeSegment('Jo Sample, who has a name and an address that run over both columns of the page', 40, 60)
    const footer = makeSegment('Page 1 of 1, set in a line that runs over both columns of the page as well', 40, 300)
    const blocks = order([footer, ...makeColumn(MAIN, 200, 104, 13), header, ...makeColumn(SIDEBAR, 40, 100)])
    expect(blocks.at(0)).toEqual([header.text])
    expect(blocks.at(-1)).toEqual([footer.text])
  })

  it('reads columns in bands: the upper two, then the lower two', () => {
    const upper = [...makeColumn(['a1', 'a2', 'a3', 'a4'], 40, 100, 12), ...makeColumn(['b1', 'b2', 'b3'], 300, 105, 14)]
    const bar = makeSegment('a line that runs over both columns and parts the bands from each other', 40, 170)
    const lower = [...makeColumn(['c1', 'c2', 'c3', 'c4'], 40, 200, 12), ...makeColumn(['d1', 'd2', 'd3'], 300, 205, 14)]
    expect(order([...upper, bar, ...lower]).map(([first]) => first?.slice(0, 2))).toEqual(['a1', 'b1', 'a ', 'c1', 'd1'])
  })

  it('reads columns apart where a single line of the left one nearly reaches the right one', () => {
    const rows = Array.from({ length: 24 }, (_, row) => `note ${row}`)
    const left = makeColumn(rows, 40, 100)
    const right = makeColumn(
      rows.map((row) => `what the looms of the mill said of ${row}`),
      200,
      104,
    )
    const long = makeSegment('a note that nearly reaches it', 40, 100 + 7 * 12)
    const reaching = { ...long, rect: { ...long.rect, right: 195 } }
    const read = order([...left.filter((_, row) => row !== 7), reaching, ...right])
    expect(read).toHaveLength(2)
    expect(read[0]).toContain(long.text)
  })

  it('keeps dates at the right edge with their entries', () => {
    const entries = makeColumn(
      ['Engineer, Mill', 'Wove things', 'Analyst, Dock', 'Counted ships', 'Clerk, Bank', 'Filed it'],
      40,
      100,
      20,
    )
    const dates = [0, 2, 4].map((row) => makeFlushRight(`201${row} – 201${row + 2}`, 500, 100 + row * 20))
    expect(order([...entries, ...dates])).toHaveLength(1)
  })

  it('keeps a narrow column of dates with the entries at its right', () => {
    const dates = ['2012–2014', '2014–2016', '2016–2019'].map((text, row) => makeSegment(text, 40, 100 + row * 36))
    const entries = makeColumn(
      ['Engineer, Mill', 'wove', 'spun', 'Analyst, Dock', 'counted', 'added', 'Clerk, Bank', 'filed'],
      110,
      100,
    )
    expect(order([...dates, ...entries])).toHaveLength(1)
  })

  it('reads columns beside a column of section headings section by section', () => {
    const headings = [100, 172, 244].map((baseline, row) =>
      makeSegment(['Profile', 'Skills', 'Tools'][row] ?? '', 40, baseline, { sizePt: 13, bold: true }),
    )
    const profile = makeColumn(
      ['one line of a profile that is long enough to cross', 'and another one that is long enough to cross'],
      150,
      100,
    )
    const cards = [150, 280, 410].flatMap((x, card) =>
      [172, 244].flatMap((baseline, row) =>
        makeColumn([`${card}${row} title`, 'runs on with', 'small words', 'in it'], x, baseline, 13),
      ),
    )
    const read = order([...headings, ...profile, ...cards]).flat()
    expect(read.indexOf('20 title')).toBeLessThan(read.indexOf('Tools'))
    expect(read.indexOf('Tools')).toBeLessThan(read.indexOf('01 title'))
  })

  it('reads the name above two columns before both, though it stands in one of them', () => {
    const name = makeSegment('Jo Sample', 200, 60, { sizePt: 24, bold: true })
    const blocks = order([name, ...makeColumn(SIDEBAR, 40, 100), ...makeColumn(MAIN, 200, 104, 13)])
    expect(blocks[0]).toEqual(['Jo Sample'])
  })

  it('reads the heading at the top of a column with the column, though the other one begins below it', () => {
    const heading = (text: string, x: number, baseline: number): Segment => makeSegment(text, x, baseline, { sizePt: 14 })
    const posts = ['Engineer at a mill', 'Kept the looms reporting.', 'Mended the reports.']
    const right = [
      heading('Work', 300, 100),
      ...makeColumn(posts, 300, 122),
      heading('Projects', 300, 180),
      ...makeColumn(posts, 300, 196),
    ]
    const left = [
      heading('Schools', 40, 122),
      ...makeColumn(['Mill school', 'Loom course', '2018'], 40, 138),
      heading('Skills', 40, 190),
      ...makeColumn(['Cloth', 'Dyes', 'Nets'], 40, 206),
    ]
    expect(order([...right, ...left]).map((block) => [block[0], block.length])).toEqual([
      ['Schools', 8],
      ['Work', 8],
    ])
  })

  const CARD = ['Loom course', 'Mill school', 'given in March']
  const OTHER_CARD = ['Dye course', 'Dock school', 'given in May']
  const grid = (heading: string, baseline: number): Segment[] => [
    makeSegment(heading, 40, baseline),
    ...makeColumn(CARD, 40, baseline + 14),
    ...makeColumn(OTHER_CARD, 300, baseline + 14),
  ]

  it('reads sections with a grid of entries one after the other, whatever their headings look like', () => {
    const last = makeColumn(['Remarks', 'none but these'], 40, 240, 14)
    const read = order([...grid('Courses', 100), ...grid('Schools', 170), ...last]).flat()
    expect(read).toEqual(['Courses', ...CARD, ...OTHER_CARD, 'Schools', ...CARD, ...OTHER_CARD, 'Remarks', 'none but these'])
  })

  it('reads columns whole where only one section begins so', () => {
    const left = makeColumn(['Courses', ...CARD, '', 'Loom, again', 'and the rest'], 40, 100, 14)
    const right = makeColumn(['Dye course', 'a dock that', 'stands in Leeds', 'since May', 'and in June'], 300, 114, 15)
    expect(order([...left, ...right]).map(([first]) => first)).toEqual(['Courses', 'Dye course'])
  })

  const RED = 0xcc0000
  const sections = (color?: number): Segment[] => [
    ...[100, 160, 220].map((baseline, row) =>
      makeSegment(['Work', 'Study', 'Tools'][row] ?? '', 40, baseline, color ? { color } : {}),
    ),
    ...[115, 175, 235].flatMap((baseline, row) => [
      ...makeColumn([`left ${row}`, `more ${row}`], 40, baseline),
      ...makeColumn([`right ${row}`, `town ${row}`], 300, baseline + 5),
    ]),
  ]

  it('reads no column across headings that stand alone in a colour of their own', () => {
    const read = order(sections(RED)).flat()
    expect(read.indexOf('right 0')).toBeLessThan(read.indexOf('Study'))
    expect(read.indexOf('right 1')).toBeLessThan(read.indexOf('Tools'))
  })

  it('reads columns across lines of that colour that have text beside them', () => {
    const beside = makeSegment('beside it', 300, 160)
    const read = order([...sections(RED), beside]).flat()
    expect(read.indexOf('Tools')).toBeLessThan(read.indexOf('right 0'))
  })

  const UPPER = ['Dye Weaver', 'Leeds', 'Wool']
  const LOWER = ['Work', 'Loom Engineer', 'kept them running']
  const crossed = [
    ...makeColumn(UPPER, 40, 100),
    ...makeColumn(LOWER, 40, 140),
    ...makeColumn(['b1', 'b2', 'b3', 'b4', 'b5'], 300, 104),
  ]
  const rule = { left: 40, right: 320, top: 132, bottom: 133 }

  it('reads no column across a line that is drawn from edge to edge', () => {
    expect(order(crossed).map(([first]) => first)).toEqual([UPPER[0], 'b1'])
    expect(order(crossed, [rule]).flat().indexOf('b2')).toBeLessThan(order(crossed, [rule]).flat().indexOf('Work'))
  })

  it('reads columns across a line under a heading of one of them', () => {
    expect(order(crossed, [{ ...rule, right: 200 }])).toEqual(order(crossed))
  })

  it('leaves a heading above the other column alone with what it heads, though that begins with a heading too', () => {
    const left = makeColumn(['Portfolio', 'Letters', 'Leeds, UK', 'jo@sample.test'], 40, 160)
    const right = [
      makeSegment('Jo Sample', 200, 60, { sizePt: 24 }),
      makeSegment('WORK', 200, 100),
      makeSegment('Loom Mill', 200, 130, { sizePt: 12 }),
      ...makeColumn(['since May', 'keeps looms running', 'and reports of them', 'and trains those who', 'come anew'], 200, 145),
    ]
    const read = order([...left, ...right]).flat()
    expect(read.indexOf('WORK')).toBe(read.indexOf('Loom Mill') - 1)
  })

  it('gives each segment back once', () => {
    const segments = [...makeColumn(SIDEBAR, 40, 100), ...makeColumn(MAIN, 200, 104, 13), ...makeColumn(SIDEBAR, 480, 97, 11)]
    expect(readingOrder(segments).flat()).toHaveLength(segments.length)
    expect(new Set(readingOrder(segments).flat())).toEqual(new Set(segments))
  })

  it('has nothing to order on an empty page', () => {
    expect(readingOrder([])).toEqual([])
  })
})
