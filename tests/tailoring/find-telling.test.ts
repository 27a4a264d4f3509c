import { describe, expect, it } from 'vitest'
import { lineageOf } from '../../src/lineage.ts'
import { findTelling } from '../../src/tailoring/find-telling.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const tellingOf = (skill: string): string | undefined => findTelling(skill, TAXONOMY, lineageOf(TAXONOMY))?.id

describe('what a line about a skill had better tell', () => {
  it.each([
    ['of the deed that the skill shows', 'etl', 'build-pipelines'],
    ['of the deed that only tells of it, before that of what it is a part of', 'model-deployment', 'deploy'],
    ['of the deed that only tells of it, before that which it shows', 'design-patterns', 'design-systems'],
    ['of the nearest that it is a kind of', 'oauth', 'secure'],
    ['of how code is kept good where that is the nearer', 'refactoring', 'keep-code-good'],
    ['of what runs where, and not of what was kept running', 'cloud-migration', 'run-infrastructure'],
    ['of nothing where no deed does', 'healthcare', undefined],
    ['of nothing where it is unknown', 'hoeing', undefined],
  ])('is %s', (_, skill, deed) => {
    expect(tellingOf(skill)).toBe(deed)
  })
})
