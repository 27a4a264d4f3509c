import { describe, expect, it } from 'vitest'
import { placeLegend } from '../../../src/writeback/pdf/place-legend.ts'

const KINDS = new Set(['met', 'partial', 'advice'] as const)
const page = (...tops: number[]) => ({
  widthPt: 595,
  heightPt: 842,
  lines: tops.map((top): [number, number, number, number] => [50, top, 300, 12]),
})

describe('the legend of a highlighted PDF', () => {
  it.each([
    ['above the text', page(40, 800), [12, 12, 12]],
    ['below it where a line stands high', page(10, 780), [820, 820, 820]],
    ['nowhere where both margins are taken', page(10, 820), []],
    ['nowhere where the page is too narrow', { ...page(40), widthPt: 200 }, []],
  ])('stands %s', (_, where, tops) => {
    expect(placeLegend(where, KINDS).map(({ box: [, top] }) => top)).toEqual(tops)
  })

  it('names the colours that are used, side by side', () => {
    const [met, advice, ...others] = placeLegend(page(40), new Set(['advice', 'met'] as const))
    expect([met?.words, advice?.words, others]).toEqual(['green: met', 'blue: advice, in its note', []])
    expect(advice?.box[0]).toBe((met?.box[0] ?? 0) + (met?.box[2] ?? 0))
  })
})
