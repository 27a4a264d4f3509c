import { describe, expect, it } from 'vitest'
import { readJob } from '../../src/index.ts'
import { placeAmong, scorePublished } from '../../src/published/index.ts'
import { PUBLISHED_RESUMES } from '../../src/published/resumes.compiled.ts'
import { loadTaxonomy } from '../../src/taxonomy/load.ts'

const COMMON = 'Data Scientist\n\nRequirements\n- Python\n- Communication skills\n'
const RARE = 'Machine Learning Engineer\n\nRequirements\n- Kubernetes\n- CUDA\n- Rust\n'

describe('scorePublished', () => {
  it('scores each published resume on a posting, lowest first', async () => {
    const scores = scorePublished(await readJob(COMMON), loadTaxonomy())
    expect(scores).toHaveLength(PUBLISHED_RESUMES.length)
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
  })

  it('tells a posting that asks for what everybody has from one that does not', async () => {
    const [common, rare] = await Promise.all([readJob(COMMON), readJob(RARE)])
    const above = (scores: readonly number[]) => placeAmong(50, scores).above
    expect(above(scorePublished(rare, loadTaxonomy()))).toBeGreaterThan(above(scorePublished(common, loadTaxonomy())))
  })
})

describe('placeAmong', () => {
  it.each([
    [30, 1],
    [30.1, 3],
    [0, 0],
    [100, 4],
  ])('puts %s above %s of four', (score, above) => {
    expect(placeAmong(score, [10, 30, 30, 80])).toEqual({ above, of: 4 })
  })
})
