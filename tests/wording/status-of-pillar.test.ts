import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/schema/index.ts'
import { statusOfPillar } from '../../src/wording/status-of-pillar.ts'

const shown = (relation: Evidence['relation'], section: Evidence['section'] = 'experience', skill = 'mlops'): Evidence => ({
  skill,
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
    ['partial', [shown('narrower'), shown('narrower')]],
    ['met', [shown('narrower', 'experience', 'mlflow'), shown('narrower', 'projects', 'model-serving')]],
    ['partial', [shown('related', 'experience', 'docker'), shown('related', 'projects', 'ci-cd')]],
    ['partial', [shown('exact', 'skills')]],
  ] as const)('is %s', (status, evidence) => {
    expect(statusOfPillar({ evidence: [...evidence] })).toBe(status)
  })
})
