import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/schema/mention.ts'
import type { Position } from '../../../src/schema/timeline.ts'
import { experienceMonths, withMonths } from '../../../src/timeline/positions/skill-months.ts'

const AS_OF = '2026-11'

const position = (start: number, end: number, from: Position['from'], to: Position['to']): Position => ({
  title: null,
  organization: null,
  from,
  to,
  start,
  end,
})

const mention = (skill: string, start: number, negated = false): Mention => ({
  skill,
  surfaceForm: skill,
  start,
  end: start + 1,
  section: 'experience',
  negated,
  weak: false,
  evoked: false,
  soft: false,
  months: null,
})

const positions = [
  position(0, 100, '2020-01', '2020-12'),
  position(100, 200, '2020-07', '2021-06'),
  position(200, 300, null, 'present'),
]

const monthsOf = (mentions: readonly Mention[]): (number | null)[] =>
  withMonths(mentions, positions, AS_OF).map(({ months }) => months)

describe('withMonths', () => {
  it('counts the union of the positions that name a skill', () => {
    expect(monthsOf([mention('go', 5), mention('go', 150)])).toEqual([18, 18])
  })

  it('counts a position once, however often it names the skill', () => {
    expect(monthsOf([mention('go', 5), mention('go', 9)])).toEqual([12, 12])
  })

  it('gives the months to every mention of the skill, also outside positions', () => {
    expect(monthsOf([mention('go', 5), mention('go', 400), mention('sql', 400)])).toEqual([12, 12, null])
  })

  it('is null where only an undated position names the skill', () => {
    expect(monthsOf([mention('go', 250)])).toEqual([null])
  })

  it('does not count a negated mention', () => {
    expect(monthsOf([mention('go', 5, true)])).toEqual([null])
    expect(monthsOf([mention('go', 5, true), mention('go', 150)])).toEqual([12, 12])
  })

  it('keeps the mentions as they are otherwise, in their order', () => {
    const mentions = [mention('sql', 5), mention('go', 9)]
    expect(withMonths(mentions, [], AS_OF)).toEqual(mentions)
  })
})

describe('experienceMonths', () => {
  it('counts an overlap once and leaves out what is undated', () => {
    expect(experienceMonths(positions, AS_OF)).toBe(18)
  })
})
