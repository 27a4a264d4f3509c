import { describe, expect, it } from 'vitest'
import type { Evidence, PartCoverage } from '../../src/schema/index.ts'
import { piecesOf } from '../../src/wording/pieces.ts'

const evidence = (near: boolean): Evidence => ({
  skill: 'python',
  surfaceForm: 'Python',
  relation: 'exact',
  section: 'experience',
  strength: 1,
  why: 'used',
  near,
  start: 0,
  end: 6,
})

const part = (name: string, near: readonly boolean[]): PartCoverage => ({
  name,
  status: 'met',
  weight: 1,
  credit: 1,
  evidence: near.map(evidence),
})

describe('a piece of a statement', () => {
  it('is met where a line shows it, and in part where lines are only near', () => {
    const parts = [part('Python', [true, false]), part('Go', [true]), part('Rust', [])]
    expect(piecesOf({ parts, deeds: [] }).map(({ name, status }) => [name, status])).toEqual([
      ['Python', 'met'],
      ['Go', 'partial'],
      ['Rust', 'met'],
    ])
  })

  it('stands once, with what else is done of it, and without what is not', () => {
    const deeds = [
      { id: 'deploy', says: 'deploying', weight: 1, credit: 1, evidence: [evidence(true)] },
      { id: 'test', says: 'testing', weight: 1, credit: 0, evidence: [] },
    ]
    const parts = [part('Python', [false]), part('Python', [false])]
    expect(piecesOf({ parts, deeds }).map(({ name, status }) => [name, status])).toEqual([
      ['Python', 'met'],
      ['deploying', 'partial'],
    ])
  })
})
