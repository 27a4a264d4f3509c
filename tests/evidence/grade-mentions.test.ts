import { describe, expect, it } from 'vitest'
import { gradeMentions } from '../../src/evidence/grade-mentions.ts'
import { namePosition } from '../../src/text/name-position.ts'
import { type LinePlan, makeAnalysis, type PositionPlan } from '../coverage/make-case.ts'

const whyOf = (line: LinePlan, positions: PositionPlan[] = []): string | undefined =>
  gradeMentions(makeAnalysis({ positions, lines: [line] }))[0]?.why

describe('gradeMentions', () => {
  it.each([
    {
      line: { skill: 'sql', position: 0 },
      positions: [{ from: '2020-03', to: 'present' }],
      why: 'used at Brightwater Labs 2020–present',
    },
    {
      line: { skill: 'sql', position: 0 },
      positions: [{ from: '2020-03', to: '2020-09' }],
      why: 'used at Brightwater Labs 2020',
    },
    { line: { skill: 'sql', position: 0 }, positions: [{}], why: 'used at Brightwater Labs, in a position without dates' },
    {
      line: { skill: 'sql', section: 'skills' as const },
      positions: [],
      why: 'only named in a skills list, not shown in use there',
    },
    {
      line: { skill: 'sql', section: 'skills' as const, weak: true },
      positions: [],
      why: 'only named in a skills list, not shown in use there, in words of a weak claim',
    },
    {
      line: { skill: 'sql', section: 'projects' as const, evoked: true },
      positions: [],
      why: 'shown in a project, not by its name',
    },
  ])('says “$why”', ({ line, positions, why }) => {
    expect(whyOf(line, positions)).toBe(why)
  })

  it('leaves out what is negated, hidden or in one of the spans given', () => {
    const analysis = makeAnalysis({
      lines: [
        { skill: 'sql', section: 'skills', negated: true },
        { skill: 'aws', section: 'skills' },
        { skill: 'jax', section: 'skills' },
      ],
    })
    const [, aws] = analysis.document.lines
    const hidden = aws ? [{ start: aws.start, end: aws.end, why: 'size' as const }] : []
    const skills = (without: { start: number; end: number }[]): string[] =>
      gradeMentions({ ...analysis, hidden }, without).map(({ mention }) => mention.skill)
    expect(skills([])).toEqual(['jax'])
    expect(skills([{ start: 0, end: analysis.document.text.length }])).toEqual([])
  })

  it('takes a position whose dates contradict each other for one without dates', () => {
    const [graded] = gradeMentions(
      makeAnalysis({ positions: [{ from: '2024', to: '2020' }], lines: [{ skill: 'sql', position: 0 }] }),
    )
    expect(graded).toMatchObject({ place: 'undated position', months: null, strength: 0.9 })
  })
})

describe('namePosition', () => {
  const position = { title: 'Engineer', organization: null, from: null, to: null, start: 0, end: 1 }

  it('falls back on the title, and on nothing', () => {
    expect(namePosition(position)).toBe('Engineer')
    expect(namePosition({ ...position, title: null })).toBe('')
  })
})
