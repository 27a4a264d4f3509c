import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/schema/index.ts'
import { statusOfPillar } from '../../src/wording/status-of-pillar.ts'

const shown = (relation: Evidence['relation'], section: Evidence['section'] = 'experience'): Evidence => ({
  skill: 'mlops',
  surfaceForm: 'MLOps',
  relation,
  start: 0,
  end: 5,
  section,
  strength: 1,
  why: 'used at Brightwater Labs',
  near: false,
})

describe('a pillar', () => {
  it.each([
    ['missing', []],
    ['met', [shown('exact'), shown('narrower')]],
    ['partial', [shown('narrower')]],
    ['partial', [shown('exact', 'skills')]],
  ] as const)('is %s', (status, evidence) => {
    expect(statusOfPillar({ evidence: [...evidence] })).toBe(status)
  })
})
