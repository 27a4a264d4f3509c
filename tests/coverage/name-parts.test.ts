import { describe, expect, it } from 'vitest'
import { nameParts } from '../../src/coverage/name-parts.ts'
import { lineageOf } from '../../src/lineage.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const namesOf = (...named: readonly (readonly [surfaceForm: string, skill: string | null])[]): readonly string[] =>
  nameParts(
    named.map(([surfaceForm, skill]) => ({
      anyOf: [{ start: 0, end: surfaceForm.length, surfaceForm, skill }],
      atLeast: 1,
      open: false,
      soft: false,
      years: null,
    })),
    lineageOf(TAXONOMY),
  )

describe('nameParts', () => {
  it.each([
    ['k8s', 'kubernetes', 'Kubernetes'],
    ['field\n  visits', null, 'field visits'],
    ['Real-time applications', 'real-time-analytics', 'Real-time applications'],
    ['real-time analytics', 'real-time-analytics', 'Real-time analytics'],
  ])('calls %j, which is tied to %s, %j', (surfaceForm, skill, name) => {
    expect(namesOf([surfaceForm, skill])).toEqual([name])
  })

  it('calls the second of one name by its own words', () => {
    expect(namesOf(['AI agents', 'ai-agents'], ['agent development', 'ai-agents'])).toEqual(['AI agents', 'agent development'])
  })
})
