import { describe, expect, it } from 'vitest'
import { tieSkill } from '../../../src/requirements/statements/tie-skill.ts'
import type { NamedSkill } from '../../../src/requirements/units/index.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'

const TAXONOMY = makeTaxonomy([
  { name: 'Azure', kind: 'platform' },
  { name: 'Databricks', kind: 'platform' },
  { name: 'machine learning', kind: 'field' },
  { name: 'data pipelines', kind: 'practice' },
  { name: 'algorithms', kind: 'field' },
  { name: 'LLMs', kind: 'field' },
  { name: 'CKA certification', kind: 'certification' },
])

const skillIn = (part: string): string | null => {
  const named = TAXONOMY.skills
    .flatMap(({ id, name, kind }): NamedSkill[] => {
      const start = part.toLowerCase().indexOf(name.toLowerCase())
      return start < 0 ? [] : [{ start, end: start + name.length, skill: id, kind, soft: false, evoked: false }]
    })
    .sort((a, b) => a.start - b.start)
  return tieSkill(part, { start: 0, end: part.length }, named, TAXONOMY)
}

const evokedAt = (part: string, words: string, skill: string): NamedSkill => {
  const start = part.indexOf(words)
  return { start, end: start + words.length, skill, kind: 'platform', soft: false, evoked: true }
}

describe('a platform that a part only calls to mind', () => {
  const askedBy = (part: string, ...behind: NamedSkill[]): string | null =>
    tieSkill(part, { start: 0, end: part.length }, [evokedAt(part, 'hosted', 'azure'), ...behind], TAXONOMY)

  it('is what the part asks for where nothing else is named', () => {
    expect(askedBy('hosted applications')).toBe('azure')
  })

  it('gives way to the field that the part ends with', () => {
    const part = 'hosted data pipelines'
    const pipelines = { ...evokedAt(part, 'data pipelines', 'data-pipelines'), kind: 'practice' as const, evoked: false }
    expect(askedBy(part, pipelines)).toBe('data-pipelines')
  })
})

describe('a name that goes beyond a part', () => {
  const tied = (text: string, part: string): string | null => {
    const start = text.indexOf(part)
    const named = [{ start: 0, end: text.length, skill: 'data-pipelines', kind: 'practice' as const, soft: false, evoked: false }]
    return tieSkill(text, { start, end: start + part.length }, named, TAXONOMY)
  }

  it.each([
    ['leadership experience', 'leadership'],
    ['fluent German', 'German'],
  ])('"%s" is what "%s" asks for: they begin or end together', (name, part) => {
    expect(tied(name, part)).toBe('data-pipelines')
  })

  it('is of something else where it begins before a part and ends behind it', () => {
    expect(tied('leading of yards', 'of')).toBeNull()
  })
})

describe('the skill of a part', () => {
  it.each([
    ['Azure Databricks', 'databricks'],
    ['Azure', 'azure'],
    ['machine learning models', 'machine-learning'],
    ['machine learning-driven products', 'machine-learning'],
    ['building machine learning solutions', 'machine-learning'],
    ['machine learning algorithms', 'machine-learning'],
    ['plan, design, build and sell machine learning', null],
    ['real-time data pipelines', 'data-pipelines'],
    ['security boundaries of LLMs', null],
    ['machine learning for weather maps', null],
    ['Databricks certified', null],
    ['Azure certifications', null],
    ['CKA certification', 'cka-certification'],
    ['kilns', null],
  ])('that "%s" asks for is %s', (part, skill) => {
    expect(skillIn(part)).toBe(skill)
  })
})
