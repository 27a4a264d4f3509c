import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

/** A bullet as wide as a line may be, without a stop at its end. */
const FULL = '- Mended the looms of the north mill and wrote down what each of them had cost'
const OPEN = '- Mended the looms of the north mill and wrote down all that was asked for by the'

type Row = readonly [title: string | null, organization: string | null, from: string | null]

const FIRST: Row = ['Engineer', 'Osprey', '2021-03']

const positionsBelow = (bullet: string, lines: string, head = 'Engineer, Osprey, Mar 2021 – Nov 2024'): Row[] => {
  const drawing = `Wanda Quill\n\nExperience\n${head}\n${bullet}\n${lines}\n- Go`
  const document = drawResume(drawing, { looks: false })
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from }) => [title, organization, from],
  )
}

describe('below a bullet that fills its line in plain text', () => {
  it.each<[string, Row]>([
    ['Data Engineer, Tarn Bank, Jan 2019 – Feb 2021', ['Data Engineer', 'Tarn Bank', '2019-01']],
    ['Analyst | Elm Ltd | Leeds | Jan 2016 – Dec 2017', ['Analyst', 'Elm Ltd', '2016-01']],
    ['Elm Ltd — Analyst (Jan 2018 – Dec 2019)', ['Analyst', 'Elm Ltd', '2018-01']],
    ['Elm Ltd | Analyst | 2018 – 2019 | Leeds', ['Analyst', 'Elm Ltd', '2018']],
    ['Tern, Field Intern\tSummer 2020', ['Field Intern', 'Tern', '2020-06']],
    ['Elm Ltd, Leeds\nAnalyst, Jan 2016 – Dec 2017', ['Analyst', 'Elm Ltd', '2016-01']],
    ['Analyst\nElm Ltd, Jan 2016 – Dec 2017', ['Analyst', 'Elm Ltd', '2016-01']],
  ])('a line that names a post and its period opens a position: %s', (lines, position) => {
    expect(positionsBelow(FULL, lines)).toEqual([FIRST, position])
  })

  it('a post above its employer and period opens a position where others stand so', () => {
    const lines = 'Software Developer\nTallow Weir\nJan 2016 – Dec 2017'
    expect(positionsBelow(FULL, lines, 'Engineer\nOsprey\nMar 2021 – Nov 2024')).toEqual([
      FIRST,
      ['Software Developer', 'Tallow Weir', '2016-01'],
    ])
  })

  it.each([
    ['a name in the middle of a sentence', FULL, 'Harrow Analyst group, from Jan 2019 to Feb 2021, and then sold them'],
    ['a name that the sentence asked for', OPEN, 'Harrow Bank Engineers (2019 – 2021)'],
    ['a name without a period', FULL, 'Harrow Analyst group'],
    ['a period without a name', FULL, 'North and South (2019 – 2021)'],
    ['the end of a sentence in lower case', FULL, 'and its engineers (2019 – 2021)'],
  ])('a line goes on with the bullet: %s', (_what, bullet, line) => {
    expect(positionsBelow(bullet, line)).toEqual([FIRST])
  })
})

describe('below a bullet that is full to the margin and holds dates', () => {
  /** Left edge and width of each line, in points. */
  const BOXES = [
    [30, 60],
    [30, 70],
    [30, 300],
    [40, 500],
    [52, 420],
    [30, 40],
    [30, 60],
  ] as const

  it('an indented line goes on with it, though it begins with a name and a date', () => {
    const drawing = `Wanda Quill
      # Education
      BSc in Botany, Tern College\tSep 2016 – Jun 2020
      • Honours: prize of the guild (2017, 2018), second-class scholarship of the weavers of
      University (2018; 2019), honorary member of the mill
      # Skills
      SQL, Go`
    const drawn = drawResume(drawing)
    const lines = drawn.lines.map((line, order) => {
      const [left, width] = BOXES[order] ?? [30, 60]
      return { ...line, page: 1, box: [left, 40 + order * 12, width, 10] satisfies [number, number, number, number] }
    })
    const document = { ...drawn, lines, pages: 1 }
    const { education } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
    expect(education.map(({ degree }) => degree)).toEqual(['bachelor'])
  })
})
