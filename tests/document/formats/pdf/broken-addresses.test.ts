import { describe, expect, it } from 'vitest'
import { mendAddresses } from '../../../../src/document/formats/pdf/broken-addresses.ts'
import type { PageLine } from '../../../../src/document/formats/pdf/page-line.ts'

const line = (text: string, left?: number, top = 0): PageLine => ({
  text,
  gapBefore: false,
  rect: left === undefined ? null : { left, top, right: left + 80, bottom: top + 10 },
  sizePt: 10,
  bold: false,
  listItem: false,
})

const mend = (...texts: string[]): string[] => mendAddresses(texts.map((text) => line(text))).map(({ text }) => text)

describe('mendAddresses', () => {
  it.each([
    [
      ['jane.doe@example.or', 'g', 'Oslo'],
      ['jane.doe@example.org', 'Oslo'],
    ],
    [['E-mail: jane@exam', 'ple.com'], ['E-mail: jane@example.com']],
    [['jane@', 'example.org'], ['jane@example.org']],
    [['jane@example.co', 'm'], ['jane@example.com']],
  ])('joins an address that the end of a line breaks: %j', (before, after) => {
    expect(mend(...before)).toEqual(after)
  })

  it.each([
    [['jane@example.com', 'github']],
    [['jane@example.org', 'Oslo']],
    [['jane@example.or', 'go on']],
    [['at example.or', 'g']],
    [['jane@example.com', 'janedoe.dev']],
    [['jane@example.com', 'jane.github.io']],
    [['jane@example.org', 'linkedin.com']],
  ])('leaves whole addresses and other lines alone: %j', (lines) => {
    expect(mend(...lines)).toEqual(lines)
  })

  it('joins lines of a column that is set flush right', () => {
    const rest = line('example.org', 60, 20)
    const flush = [line('jane.doe@', 40, 10), { ...rest, rect: { left: 60, top: 20, right: 120, bottom: 30 } }]
    expect(mendAddresses(flush)).toHaveLength(1)
  })

  it('joins nothing of another column', () => {
    const apart = [line('jane@example.or', 40, 10), line('g', 300, 20)]
    expect(mendAddresses(apart)).toEqual(apart)
    expect(mendAddresses([line('jane@example.or', 40, 10), line('g', 41, 20)])).toHaveLength(1)
  })
})
