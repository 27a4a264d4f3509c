import { describe, expect, it } from 'vitest'
import { CoverageError } from '../../src/errors/index.ts'
import { compileTaxonomy, extendTaxonomy } from '../../src/taxonomy/index.ts'
import { sourcesOf } from './sources.ts'

const taxonomy = compileTaxonomy(sourcesOf('  - { name: Digging, kind: method, broader: [learning] }'))
const extend = (entries: string) => extendTaxonomy(taxonomy, `group: Ours\nskills:\n${entries}`, 'ours.yaml')

describe('extendTaxonomy', () => {
  it('adds a skill, with the file as its source where it gives none', () => {
    const added = extend('  - { name: Mulching, kind: method, broader: [learning] }').skills.find(({ id }) => id === 'mulching')
    expect(added).toMatchObject({ group: 'Ours', source: 'ours.yaml' })
  })

  it('adds aliases to a shipped skill, whose name stays', () => {
    const { skills } = extend('  - { name: Spade work, id: digging, kind: method, aliases: [trenching] }')
    const digging = skills.find(({ id }) => id === 'digging')
    expect(digging?.name).toBe('Digging')
    expect(digging?.forms.map(({ form }) => form)).toEqual(['Digging', 'Spade work', 'trenching'])
  })

  it('changes the version, and leaves the given taxonomy as it was', () => {
    const before = JSON.stringify(taxonomy)
    expect(extend('  - { name: Mulching, kind: method, broader: [learning] }').version).not.toBe(taxonomy.version)
    expect(JSON.stringify(taxonomy)).toBe(before)
  })

  it.each([
    [
      'a form that a shipped skill has',
      '  - { name: Hoeing, kind: method, aliases: [digging], broader: [learning] }',
      'ours.yaml:3',
    ],
    ['a skill that hangs in the air', '  - { name: Mulching, kind: method }', 'reaches no line of the role brief'],
    ['what is no entry', '  - 7', 'ours.yaml:3'],
  ])('refuses %s', (_what, entries, part) => {
    expect(() => extend(entries)).toThrow(CoverageError)
    expect(() => extend(entries)).toThrow(part)
  })
})
