import { describe, expect, it } from 'vitest'
import { createBm25, createTfIdf, shareOfPosting } from '../../../bench/readers/baselines.ts'

describe('TF-IDF', () => {
  // Python and SQL stand in two of four documents each: they weigh the same
  const score = createTfIdf(['python sql', 'python', 'sql sql', 'rust'])

  it('is the cosine of the two texts', () => {
    expect(score('Python, SQL', 'Python').score).toBeCloseTo(100 / Math.sqrt(2), 10)
    expect(score('Python, SQL', 'Rust').score).toBe(0)
    expect(score('Python, SQL', '').score).toBe(0)
  })

  it('counts a repeated word by its logarithm', () => {
    const twice = 1 + Math.log(2)
    expect(score('Python, SQL', 'Python Python SQL').score).toBeCloseTo(
      (100 * (twice + 1)) / (Math.sqrt(2) * Math.sqrt(twice ** 2 + 1)),
      10,
    )
  })
})

describe('BM25', () => {
  const score = createBm25(['Python SQL', 'Python'])

  it('is the share of the most that the posting’s words can give', () => {
    // two words beside 1.5 as usual: damping 1.2 · (0.25 + 0.75 · 2 / 1.5) = 1.5; 2.2 / 2.5 of at most 2.2
    expect(score('SQL', 'Python SQL').score).toBeCloseTo(40, 10)
    expect(score('SQL', 'Python').score).toBe(0)
  })

  it('weighs rare words more', () => {
    const [python, sql] = [Math.log(1 + 0.5 / 2.5), Math.log(1 + 1.5 / 1.5)]
    expect(score('Python SQL', 'Python').score).toBeCloseTo((100 * python) / (python + sql) / 1.9, 10)
  })
})

describe('the share of the posting’s words', () => {
  it('counts each word once, and takes every line and sentence for a requirement', () => {
    const answer = shareOfPosting('Python and SQL pipelines. Ship Docker!\n\n- Docker\n', 'python, a pipeline, DOCKER')
    expect(answer.score).toBe(60)
    expect(answer.statements?.map(({ quote, credit }) => [quote, credit])).toEqual([
      ['Python and SQL pipelines.', 2 / 3],
      ['Ship Docker!', 1 / 2],
      ['- Docker', 1],
    ])
  })
})
