import { describe, expect, it } from 'vitest'
import { lineageOf } from '../src/lineage.ts'
import type { Skill, SkillKind } from '../src/schema/taxonomy.ts'
import { TAXONOMY } from './coverage/make-case.ts'

const lineage = lineageOf(TAXONOMY)

describe('lineageOf', () => {
  it('climbs to every ancestor, and not to the skill itself', () => {
    expect([...lineage.ancestorsOf('pytorch')].sort()).toEqual(['deep-learning', 'machine-learning'])
  })

  it('names direct parents only', () => {
    expect(lineage.parentsOf('pytorch')).toEqual(['deep-learning'])
  })

  it('gives an unknown skill its id for a name, and no relatives', () => {
    expect(lineage.nameOf('unheard-of')).toBe('unheard-of')
    expect(lineage.parentsOf('unheard-of')).toEqual([])
    expect(lineage.ancestorsOf('unheard-of').size).toBe(0)
  })

  it('calls wide a field, and no tool, that has more than a dozen direct kinds or parts', () => {
    const [any] = TAXONOMY.skills
    const isWide = (kind: SkillKind, count: number): boolean => {
      const trade: Skill[] = any ? [{ ...any, id: 'trade', name: 'Trade', kind, broader: [] }] : []
      const parts = Array.from({ length: count }, (_, index) =>
        trade.map((one) => ({ ...one, id: `part-${index}`, broader: ['trade'] })),
      )
      return lineageOf({ ...TAXONOMY, skills: [...trade, ...parts.flat()] }).isWide('trade')
    }
    expect([isWide('field', 12), isWide('field', 13), isWide('platform', 13)]).toEqual([false, true, false])
  })

  it('calls a wide kind of tools no field', () => {
    const [any] = TAXONOMY.skills
    const isField = (kind: SkillKind, tools: number): boolean => {
      const make = (id: string, own: SkillKind, broader: string[]): Skill[] =>
        any ? [{ ...any, id, name: 'Trade', kind: own, broader }] : []
      const below = Array.from({ length: 14 }, (_, index) =>
        make(`part-${index}`, index < tools ? 'library' : 'method', ['trade']),
      )
      return lineageOf({ ...TAXONOMY, skills: [...make('trade', kind, []), ...below.flat()] }).isField('trade')
    }
    expect([isField('field', 6), isField('field', 7), isField('platform', 0)]).toEqual([true, false, false])
  })

  it('tells tools from kinds of them, and either from methods and from what it does not know', () => {
    const [any] = TAXONOMY.skills
    const make = (id: string, name: string, kind: SkillKind): Skill[] => (any ? [{ ...any, id, name, kind, broader: [] }] : [])
    const skills = [
      ...make('tool', 'Pine Cloud', 'platform'),
      ...make('kind', 'Pine cloud', 'platform'),
      ...make('method', 'Grafting', 'method'),
    ]
    const { isTechnology, isTool, isKind } = lineageOf({ ...TAXONOMY, skills })
    expect(['tool', 'kind', 'method', 'unheard-of'].map((id) => [isTechnology(id), isTool(id), isKind(id)])).toEqual([
      [true, true, false],
      [true, false, true],
      [false, false, true],
      [false, false, false],
    ])
  })

  it('is built once for each taxonomy', () => {
    expect(lineageOf(TAXONOMY)).toBe(lineage)
  })

  it('ends on a circle, should a taxonomy ever hold one', () => {
    const circle = TAXONOMY.skills.map((skill) => (skill.id === 'machine-learning' ? { ...skill, broader: ['pytorch'] } : skill))
    expect(lineageOf({ ...TAXONOMY, skills: circle }).ancestorsOf('pytorch').size).toBe(3)
  })
})
