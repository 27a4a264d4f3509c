import { describe, expect, it } from 'vitest'
import { placeLegend } from '../../../src/writeback/pdf/place-legend.ts'

const KINDS = new Set(['met', 'partial', 'advice'] as const)
const page = (...tops: number[]) => ({
  widthPt: 595,
  heightPt: 842,
  taken: tops.map((top): [number, number, number, number] => [20, top, 555, 12]),
})

describe('the legend of a highlighted PDF', () => {
  it.each([
    ['above the text', page(40, 800), [12, 12, 12]],
    ['below it where a line stands high', page(10, 780), [820, 820, 820]],
    ['nowhere where both margins are taken', page(10, 820), []],
    ['nowhere where the page is too narrow', { ...page(40), widthPt: 100 }, []],
  ])('stands %s', (_, where, tops) => {
    expect(placeLegend(where, KINDS).map(({ box: [, top] }) => top)).toEqual(tops)
  })

  it('stands beside a name that leaves a corner free, in one line or below each other', () => {
    const placesBeside = (left: number, width: number) => {
      const [foot] = page(820).taken
      return placeLegend({ ...page(), taken: [[left, 10, width, 30], ...(foot ? [foot] : [])] }, KINDS).map(({ box }) => box)
    }
    const [first, ...others] = placesBeside(40, 180)
    expect(first?.[0]).toBeGreaterThan(220)
    expect(others.map(([, top]) => top)).toEqual([12, 12])
    expect(placesBeside(200, 220).map(([left, top]) => [left, top])).toEqual([
      [24, 12],
      [24, 22],
      [24, 32],
    ])
  })

  it('names the colours that are used, side by side', () => {
    const [met, advice, ...others] = placeLegend(page(40), new Set(['advice', 'met'] as const))
    expect([met?.words, advice?.words, others]).toEqual(['green: met', 'blue: advice, in its note', []])
    expect(advice?.box[0]).toBe((met?.box[0] ?? 0) + (met?.box[2] ?? 0))
  })
})
