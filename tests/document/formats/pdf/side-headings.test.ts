import { describe, expect, it } from 'vitest'
import type { PageLine } from '../../../../src/document/formats/pdf/page-line.ts'
import { placeSideHeadings } from '../../../../src/document/formats/pdf/side-headings.ts'

const line = (text: string, top: number, bottom = top + 10, look: Partial<PageLine> = {}): PageLine => ({
  text,
  rect: { left: 40, right: 400, top, bottom },
  sizePt: 10,
  bold: false,
  listItem: false,
  gapBefore: false,
  ...look,
})

const heading = (text: string, top: number, bottom: number): PageLine => line(text, top, bottom, { sizePt: 20 })

/** Two sections of two entries each below a name; the sections are parted by 40 points, the entries by 10. */
const PAGE = [
  line('Jo Sample', 20),
  line('Weaver, Mill', 100),
  line('Dyer, Dock', 120),
  line('Clerk, Bank', 140),
  line('BSc Textiles', 190),
  line('MSc Dyes', 210),
  line('PhD Looms', 230),
]

const read = (...turned: PageLine[]): string[] => placeSideHeadings(PAGE, turned).map(({ text }) => text)

describe('placeSideHeadings', () => {
  it('puts each heading that stands on its side above the section that it is centred on', () => {
    expect(read(heading('Education', 195, 235), heading('Experience', 105, 145))).toEqual([
      'Jo Sample',
      'Experience',
      'Weaver, Mill',
      'Dyer, Dock',
      'Clerk, Bank',
      'Education',
      'BSc Textiles',
      'MSc Dyes',
      'PhD Looms',
    ])
  })

  it('of gaps that are as wide takes the one that the heading is level with', () => {
    const even = [line('Jo Sample', 20), line('Weaver, Mill', 60), line('Dyer, Dock', 100), line('Clerk, Bank', 140)]
    const texts = placeSideHeadings(even, [heading('Experience', 98, 240)]).map(({ text }) => text)
    expect(texts).toEqual(['Jo Sample', 'Weaver, Mill', 'Experience', 'Dyer, Dock', 'Clerk, Bank'])
  })

  it.each([
    ['a small note', line('Confidential', 105, 145, { sizePt: 7 })],
    ['print like the text', line('Curriculum', 105, 145)],
    ['a stamp with a number', heading('Form 4711', 105, 145)],
    ['a sentence', heading('Printed on paper from our own mill', 105, 145)],
  ])('leaves %s along the edge at the end', (_what, note) => {
    expect(read(note).at(-1)).toBe(note.text)
  })

  it('loses no line where nothing stands upright', () => {
    const turned = [heading('Experience', 100, 200)]
    expect(placeSideHeadings([], turned)).toEqual(turned)
  })
})
