import { describe, expect, it } from 'vitest'
import { aimAt, areChosen, groupByName, isAimedAt, isLit, requirementAt } from '../../../src/web/report/aims.ts'

describe('isLit', () => {
  it.each([
    [['r3.1'], ['r3'], true],
    [['r3.1'], ['r3.1'], true],
    [['r3.1'], ['r3.0'], false],
    [['r3'], ['r3.0'], false],
    [['r3.1'], ['r31'], false],
    [['r2', 'r3.1'], ['r2'], true],
    [[], ['r3'], false],
  ])('%j, where %j is chosen: %s', (aims, chosen, isSo) => {
    expect(isLit(aims, new Set(chosen))).toBe(isSo)
  })
})

describe('an aim', () => {
  it('is a requirement, or one of its parts', () => {
    expect([aimAt('r3', null), aimAt('r3', 1)]).toEqual(['r3', 'r3.1'])
    expect(['r3', 'r3.1'].map(requirementAt)).toEqual(['r3', 'r3'])
  })

  it('marks the card of its requirement', () => {
    expect(isAimedAt('r3', new Set(['r3.1']))).toBe(true)
    expect(isAimedAt('r3', new Set(['r30.1']))).toBe(false)
  })

  it('is put out by choosing the very same again', () => {
    expect(areChosen(['r3.1'], new Set(['r3.1']))).toBe(true)
    expect(areChosen(['r3'], new Set(['r3.1']))).toBe(false)
    expect(areChosen(['r3'], new Set(['r3', 'r4']))).toBe(false)
    expect(areChosen([], new Set())).toBe(false)
  })
})

describe('groupByName', () => {
  it('has each name once, with all that it names', () => {
    const rows = [
      { name: 'Go', aim: 'r1.0' },
      { name: 'C', aim: 'r1.1' },
      { name: 'Go', aim: 'r2.0' },
      { name: 'Go', aim: 'r1.0' },
    ]
    expect(groupByName(rows)).toEqual([
      { name: 'Go', aims: ['r1.0', 'r2.0'] },
      { name: 'C', aims: ['r1.1'] },
    ])
  })
})
