import { describe, expect, it } from 'vitest'
import { namePart } from '../../src/coverage/name-part.ts'
import { lineageOf } from '../../src/lineage.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const nameOf = (surfaceForm: string, skill: string | null): string =>
  namePart(
    { anyOf: [{ start: 0, end: surfaceForm.length, surfaceForm, skill }], atLeast: 1, open: false, soft: false, years: null },
    lineageOf(TAXONOMY),
  )

describe('namePart', () => {
  it.each([
    ['k8s', 'kubernetes', 'Kubernetes'],
    ['field\n  visits', null, 'field visits'],
    ['Real-time applications', 'real-time-analytics', 'Real-time applications'],
    ['real-time analytics', 'real-time-analytics', 'Real-time analytics'],
  ])('calls %j, which is tied to %s, %j', (surfaceForm, skill, name) => {
    expect(nameOf(surfaceForm, skill)).toBe(name)
  })
})
