import { describe, expect, it } from 'vitest'
import { isBrokenName, joinLines } from '../../../src/timeline/lines/broken-names.ts'
import type { RawLine } from '../../../src/timeline/lines/line-role.ts'

const LETTER_PT = 5
const LEFT_PT = 40

interface Drawn {
  readonly bold?: boolean
  readonly gap?: boolean
  readonly leftPt?: number
}

/** A line of the text that begins at `start`, five points a letter. */
const draw = (text: string, start: number, { bold = false, gap = false, leftPt = LEFT_PT }: Drawn = {}): RawLine => ({
  line: {
    start,
    end: start + text.length,
    page: 1,
    box: [leftPt, 0, text.length * LETTER_PT, 10],
    fontSizePt: 10,
    bold,
    heading: false,
    listItem: false,
  },
  text,
  start,
  gap,
  dates: [],
  labelled: null,
})

/** Whether the two lines are one name in a column that is so many letters wide. */
const areOne = (upper: string, lower: string, letters: number, below: Drawn = {}): boolean => {
  const lines = [draw(upper, 0), draw(lower, upper.length + 1, below), draw('x'.repeat(letters), 200)] as const
  return isBrokenName(
    lines[0],
    lines[1],
    lines.map(({ line }) => line),
    1,
  )
}

describe('a name over two lines of a narrow column', () => {
  it.each([
    ['Northmere', 'University', 16],
    ['Hollin Institute of', 'Technology', 24],
    ['Applied Machine', 'Learning Engineer', 14],
    ['Data Scientist at Northmere', 'University', 30],
    ['Analyst | Grebe Shipping', 'Ltd', 25],
    ['Tutor, Knots and Nets (Northmere,', 'spring term)', 36],
  ])('is one: %s / %s', (upper, lower, letters) => {
    expect(areOne(upper, lower, letters)).toBe(true)
  })

  it.each([
    ['there was room for the next word', 'Northmere', 'University', 60, {}],
    ['the upper is a name by itself', 'Data Engineer', 'Northmere University', 20, {}],
    ['the lower is a name by itself', 'Tallow & Wick', 'Northmere University', 20, {}],
    ['a place ends the upper', 'Northmere, Germany', 'Group', 19, {}],
    ['they look different', 'Northmere', 'University', 16, { bold: true }],
    ['a gap parts them', 'Northmere', 'University', 16, { gap: true }],
    ['they stand in different columns', 'Northmere', 'University', 16, { leftPt: 90 }],
  ])('is two where %s', (_why, upper, lower, letters, below) => {
    expect(areOne(upper, lower, letters, below)).toBe(false)
  })

  /** How many lines are left of texts that stand one under the other in a column so many letters wide. */
  const joinAll = (texts: readonly string[], letters: number): string[] => {
    const drawn = texts.map((text, index) => draw(text, texts.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)))
    const lines = [...drawn, draw('x'.repeat(letters), 900)].map(({ line }) => line)
    const left: RawLine[] = []
    for (const [index, lower] of drawn.entries()) {
      const upper = left.at(-1)
      if (upper && isBrokenName(upper, lower, lines, index)) left[left.length - 1] = joinLines(upper, lower)
      else left.push(lower)
    }
    return left.map(({ text }) => text)
  }

  it.each([
    [
      'a third line goes on with the second',
      ['Hollin Institute of', 'Applied Science and', 'Technology'],
      ['Hollin Institute of Applied Science and Technology'],
    ],
    ['there was room for it on the second', ['Hollin Institute for', 'the', 'Arts'], ['Hollin Institute for the', 'Arts']],
    [
      'a name has three lines at most',
      ['Institute of', 'Trade and', 'Science and', 'Art'],
      ['Institute of Trade and Science and', 'Art'],
    ],
  ])('of several lines: %s', (_why, texts, left) => {
    expect(joinAll(texts, Math.max(...texts.map(({ length }) => length)) + 2)).toEqual(left)
  })

  it('keeps its offsets', () => {
    const [upper, lower] = [draw('Northmere', 0), draw('University', 10)]
    expect(joinLines(upper, lower)).toMatchObject({ text: 'Northmere University', start: 0, line: { start: 0, end: 20 } })
  })
})

describe('parts beside a date in the margin', () => {
  const areOneBelowDate = (upper: string, lower: string, letters: number, below: Drawn = { leftPt: 100 }): boolean => {
    const first = draw(upper, 0)
    const date = { start: 0, end: 11, from: '2018', to: '2021', form: 'range' } as const
    const second = draw(lower, upper.length + 1, below)
    const lines = [first.line, second.line, draw('x'.repeat(letters), 200).line]
    return isBrokenName({ ...first, dates: [date] }, second, lines, 1)
  }

  it.each([
    ['2018 – 2021\tAnalyst, Vision Lab, Institute of Tides,', 'Northmere University, Leeds', 52],
    ['2018 – 2021 Tutor of many classes on Tides, Harbour', 'Engineering, Northmere University', 54],
  ])('go on in the next line: %s / %s', (upper, lower, letters) => {
    expect(areOneBelowDate(upper, lower, letters)).toBe(true)
  })

  it.each([
    ['there was room', '2018 – 2021 Tutor, Harbour', 'Engineering', 60, { leftPt: 100 }],
    ['the lower stands below the date', '2018 – 2021 Tutor, Harbour', 'Engineering', 28, {}],
    ['a cell at the margin ends the upper', '2018 – 2021 Tutor, Harbour\tWick', 'Engineering', 34, { leftPt: 100 }],
    ['the upper has one part', '2018 – 2021 Harbour tutor', 'Northmere University of Leeds', 28, { leftPt: 100 }],
  ])('end there: %s', (_why, upper, lower, letters, below) => {
    expect(areOneBelowDate(upper, lower, letters, below)).toBe(false)
  })
})
