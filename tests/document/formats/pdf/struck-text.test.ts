import { describe, expect, it } from 'vitest'
import type { GlyphRun } from '../../../../src/document/formats/pdf/engine.ts'
import type { Rect } from '../../../../src/document/formats/pdf/geometry.ts'
import { splitStruck } from '../../../../src/document/formats/pdf/struck-text.ts'
import { ADVANCE, makeRun } from '../../../helpers/make-runs.ts'

const SIZE_PT = 10
const LETTER_PT = ADVANCE * SIZE_PT
const BASELINE = 100

const textOf = ({ glyphs }: GlyphRun): string => glyphs.map(({ text }) => text).join('')

/** A thin line, `above` the baseline, from one letter of a run at 72 pt to before another. */
const ruleAt = (from: number, to: number, above = 3, thickness = 0.6): Rect => ({
  left: 72 + from * LETTER_PT,
  right: 72 + to * LETTER_PT,
  top: BASELINE - above - thickness / 2,
  bottom: BASELINE - above + thickness / 2,
})

/** What is struck out by each of these lines in "Python Java Go". */
const struckIn = (rules: readonly Rect[], runs: readonly GlyphRun[] = [makeRun('Python Java Go')]): string[] =>
  splitStruck(runs, rules).struck.map(textOf)

describe('splitStruck', () => {
  it.each<[string, Rect[], string[]]>([
    ['a line through a word', [ruleAt(7, 11)], ['Java']],
    ['a line through all of them', [ruleAt(0, 14)], ['Python Java Go']],
    ['a line that begins and ends beside the word', [ruleAt(6.6, 11.4)], ['Java']],
    ['two lines', [ruleAt(0, 6), ruleAt(12, 14)], ['Python', 'Go']],
    ['the same line twice', [ruleAt(7, 11), ruleAt(7, 11)], ['Java']],
  ])('takes the words of %s out', (_what, rules, struck) => {
    expect(struckIn(rules)).toEqual(struck)
  })

  it.each<[string, Rect[]]>([
    ['nothing', []],
    ['a line under a word', [ruleAt(7, 11, -1)]],
    ['a line above it', [ruleAt(7, 11, 8)]],
    ['a line across the page', [ruleAt(-10, 60)]],
    ['a line that comes from the margin', [ruleAt(-6, 6)]],
    ['a thick bar', [ruleAt(7, 11, 3, 2.5)]],
    ['a dash between two words', [ruleAt(6, 7)]],
    ['the stroke of a letter', [ruleAt(7, 8)]],
    ['a line in another column', [ruleAt(30, 40)]],
  ])('leaves all as it is for %s', (_what, rules) => {
    const runs = [makeRun('Python Java Go')]
    expect(splitStruck(runs, rules)).toEqual({ kept: runs, struck: [] })
  })

  it('leaves text that runs upwards', () => {
    const run: GlyphRun = { ...makeRun('Python'), turns: 3 }
    expect(struckIn([ruleAt(0, 6)], [run])).toEqual([])
  })

  it('follows a line through several runs', () => {
    const bold = makeRun('Java', { x: 72 + 7 * LETTER_PT, style: { bold: true } })
    expect(struckIn([ruleAt(0, 11)], [makeRun('Python '), bold])).toEqual(['Python ', 'Java'])
  })

  it('closes the gap to what goes on behind, and to nothing else', () => {
    const far = makeRun('2021', { x: 400 })
    const { kept } = splitStruck([makeRun('Python Java Go'), far], [ruleAt(7, 11)])
    expect(kept.map(textOf)).toEqual(['Python ', ' Go', '2021'])
    expect(kept[1]?.glyphs[1]?.left).toBeCloseTo(72 + 7 * LETTER_PT + 3)
    expect(kept[2]).toBe(far)
  })

  it('takes linear time', () => {
    const runs = Array.from({ length: 4000 }, (_, at) => makeRun('Python Java Go', { baseline: 20 + 12 * at }))
    const rules = runs.map(({ baseline }) => ({ ...ruleAt(7, 11), top: baseline - 3.3, bottom: baseline - 2.7 }))
    const start = performance.now()
    expect(splitStruck(runs, rules).struck).toHaveLength(4000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
