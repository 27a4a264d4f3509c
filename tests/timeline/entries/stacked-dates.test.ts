import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/index.ts'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { column, type Drawing, makePdf } from '../../helpers/make-pdf.ts'

const BOLD = 'Helvetica-Bold' as const
const LEADING = 13
const DUTIES = [
  '• Built the pipelines that bring the tides of the harbour in',
  '• Cut the cost of nets by half in two years of patient work',
]

interface Entry {
  readonly title: string
  readonly employer: string
  /** One line each, from the title's down. */
  readonly dates: readonly string[]
}

const drawEntry = ({ title, employer, dates }: Entry, y: number, x: { entry: number; dates: number }): Drawing[] => [
  ...column([title], { x: x.entry, y, font: BOLD }),
  ...column([employer, ...DUTIES], { x: x.entry, y: y + LEADING }),
  ...column(dates, { x: x.dates, y }),
]

/** A resume of two positions whose dates stand in a column beside them. */
const readPositions = async (entries: readonly [Entry, Entry], x: { entry: number; dates: number }) => {
  const page: Drawing[] = [
    ...column(['Robin Halvorsen'], { x: 60, y: 40, font: BOLD, size: 20 }),
    ...column(['EXPERIENCE'], { x: 60, y: 100, font: BOLD, size: 13 }),
    ...entries.flatMap((entry, index) => drawEntry(entry, 125 + 70 * index, x)),
    ...column(['SKILLS'], { x: 60, y: 270, font: BOLD, size: 13 }),
    ...column(['Python, SQL'], { x: 60, y: 290 }),
  ]
  const { document } = await readDocument(await makePdf(page), { fileName: 'resume.pdf' })
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from, to }) => [title, organization, from, to],
  )
}

const LEFT = { entry: 150, dates: 60 }
const RIGHT = { entry: 60, dates: 480 }

describe('dates over several lines of a column belong to the entry beside them', () => {
  it.each<[string, { entry: number; dates: number }, readonly string[], readonly string[], readonly string[]]>([
    ['left, the end first', LEFT, ['Current', '|', '2015'], ['2015', '|', '2011'], ['2015', 'present', '2011', '2015']],
    [
      'left, the start first',
      LEFT,
      ['Jul 2015 –', 'Present'],
      ['May 2011 –', 'Jun 2015'],
      ['2015-07', 'present', '2011-05', '2015-06'],
    ],
    [
      'left, a dash between',
      LEFT,
      ['Jul 2015', '–', 'Present'],
      ['May 2011', '–', 'Jun 2015'],
      ['2015-07', 'present', '2011-05', '2015-06'],
    ],
    [
      'left, each month above its year',
      LEFT,
      ['May', '2024', '|', 'June', '2023'],
      ['April', '2023', '|', 'May', '2021'],
      ['2023-06', '2024-05', '2021-05', '2023-04'],
    ],
    ['left, in figures', LEFT, ['06/23', '|', '05/24'], ['05/21', '|', '04/23'], ['2023-06', '2024-05', '2021-05', '2023-04']],
    [
      'left, no sign between',
      LEFT,
      ['Jul 2015', 'Present'],
      ['May 2011', 'Jun 2015'],
      ['2015-07', 'present', '2011-05', '2015-06'],
    ],
    ['right', RIGHT, ['July 2015 –', 'Present'], ['May 2011 –', 'June 2015'], ['2015-07', 'present', '2011-05', '2015-06']],
    ['right, years alone', RIGHT, ['2015', 'Present'], ['2011', '2015'], ['2015', 'present', '2011', '2015']],
  ])('%s', async (_how, x, first, second, [from, to, fromBefore, toBefore]) => {
    const entries = [
      { title: 'Data Engineer', employer: 'Fjordlight Analytics', dates: first },
      { title: 'Junior Analyst', employer: 'Tarn Bank', dates: second },
    ] as const
    expect(await readPositions(entries, x)).toEqual([
      ['Data Engineer', 'Fjordlight Analytics', from, to],
      ['Junior Analyst', 'Tarn Bank', fromBefore, toBefore],
    ])
  })
})
