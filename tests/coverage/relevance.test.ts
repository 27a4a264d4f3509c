import { describe, expect, it } from 'vitest'
import type { LineWeights } from '../../src/coverage/line-weights.ts'
import { mostRelevant, relevancesOf, weighLines } from '../../src/coverage/relevance.ts'
import { NOTHING_PASTED } from '../../src/evidence/index.ts'
import { readWork, type ToldPassage } from '../../src/told/index.ts'
import { analyseText, coverText, TAXONOMY } from '../helpers/stages.ts'

const toldIn = (lines: string, skills = 'SQL'): readonly ToldPassage[] =>
  readWork(
    analyseText(`Ada Lind\n\nEXPERIENCE\nPlanner, Brightwater Labs\nJan 2020 - Dec 2021\n${lines}\n\nSKILLS\n${skills}\n`),
    NOTHING_PASTED,
    TAXONOMY,
  )

const WEIGHTS: LineWeights = {
  base: 10,
  words: [
    ['salmon', 12],
    ['tide', 6],
  ],
  names: [{ skills: ['python', 'r'], weight: 30 }],
  deeds: [],
}

const most = (lines: string, skills?: string): number => {
  const told = toldIn(lines, skills)
  return mostRelevant(relevancesOf(WEIGHTS, told), told).relevance
}

describe('how far a line is about a statement', () => {
  it.each([
    ['- Counted salmon', 0.22],
    ['- Counted salmon by the tide', 0.28],
    ['- Counted salmon in Python', 0.52],
    ['- Mended lamps', 0],
  ])('is a sum over what it holds, and nothing where it holds nothing: %s', (line, relevance) => {
    expect(most(line)).toBe(relevance)
  })

  it('is that of the best line, whatever others say', () => {
    expect(most('- Counted salmon\n- Watched the tide')).toBe(most('- Counted salmon'))
  })

  it('is no more for a second alternative', () => {
    expect(most('- Counted salmon in Python and R')).toBe(most('- Counted salmon in Python'))
  })

  it('is in a list that of one name at most, so that it makes no difference where its lines end', () => {
    expect(most('- Mended lamps', 'Python, SQL')).toBe(0.18)
    expect(most('- Mended lamps', 'Python, salmon, tide')).toBe(0.18)
  })

  it('comes from a table that knows words apart from what is rare', () => {
    const asked = { words: new Map([['zzyzx', 4]]), names: [['python', 'no-such-skill']], deeds: [{ id: 'explain' }] }
    const { words, names, deeds } = weighLines({ baseRate: 0.5 }, asked)
    expect(words).toEqual([['zzyzx', expect.any(Number)]])
    expect(names).toHaveLength(1)
    expect(deeds.map(([deed]) => deed)).toContain('explain')
    expect(weighLines({ baseRate: 0.5 }, asked).base).toBeGreaterThan(weighLines({ baseRate: 0.1 }, asked).base)
  })
})

describe('in a coverage', () => {
  const RESUME = (lines: string): string =>
    `Ada Lind\n\nEXPERIENCE\nPlanner, Brightwater Labs\nJan 2020 - Dec 2021\n${lines}\n\nSKILLS\nSQL\n`
  const POSTING = 'Planner\n\nRequirements\n- Present findings to stakeholders\n- Rust\n'

  it('the line that is most about a statement is quoted first', () => {
    const lines = '- Presented posters\n- Presented findings on salmon to stakeholders'
    const [row] = coverText(RESUME(lines), POSTING).requirements
    expect(row?.evidence[0]?.surfaceForm).toContain('stakeholders')
  })

  it('one line that shows nothing of it is quoted as the nearest, and no second', () => {
    const lines = '- Presented lamps\n- Presented boats\n- Presented nets'
    const [row] = coverText(RESUME(lines), POSTING).requirements
    expect(row?.evidence.filter(({ near }) => near).length).toBeLessThan(2)
  })
})
