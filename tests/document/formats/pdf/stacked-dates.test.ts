import { expect, it } from 'vitest'
import type { Segment } from '../../../../src/document/formats/pdf/segments.ts'
import { joinStackedDates } from '../../../../src/document/formats/pdf/stacked-dates.ts'

const SIZE_PT = 10

/** Lines under each other at one left edge. */
const stackOf = (texts: readonly string[]): Segment[] =>
  texts.map((text, line) => {
    const baseline = 100 + 12 * line
    return {
      text,
      rect: { left: 60, right: 60 + 5 * text.length, top: baseline - SIZE_PT, bottom: baseline },
      baseline,
      sizePt: SIZE_PT,
      bold: false,
      color: 0,
      restyled: [],
      runs: [],
    }
  })

it.each([
  ['a period', ['2024', '–', '2022'], ['2024 – 2022']],
  ['two periods that share a date', ['2024', '–', '2022', '–', '2020'], ['2024 – 2022', '–', '2020']],
  ['a dash below a word', ['Nets', '–', '2022'], ['Nets', '–', '2022']],
])('lines that stand on end are joined, each once: %s', (_what, lines, joined) => {
  expect(joinStackedDates(stackOf(lines)).map(({ text }) => text)).toEqual(joined)
})
