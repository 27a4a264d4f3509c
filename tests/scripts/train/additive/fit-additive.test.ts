import { describe, expect, it } from 'vitest'
import { type AdditiveFit, estimate, fitAdditive } from '../../../../scripts/train/additive/fit-additive.ts'

const FIT: AdditiveFit = { task: 'test', features: 1, scale: 100, leastExamples: 4, penalty: 1, rising: false }

const example = (told: number, at: number, ...features: string[]) => ({ told, features, sources: [`p${at % 8}`, `r${at % 5}`] })

const EXAMPLES = Array.from({ length: 80 }, (_, at) => {
  const [warm, wet] = [at % 2 === 0, at % 3 === 0]
  return example(0.3 + (warm ? 0.4 : 0) - (wet ? 0.2 : 0), at, ...(warm ? ['warm'] : []), ...(wet ? ['wet'] : []))
})

describe('a sum of one number for each feature', () => {
  it('finds what each adds', () => {
    const { base, weights } = fitAdditive(EXAMPLES, FIT)
    expect(base).toBeGreaterThan(25)
    expect(weights.warm).toBeGreaterThan(34)
    expect(weights.wet).toBeLessThan(-14)
  })

  it('is the same whatever the order of what an example has', () => {
    const turned = EXAMPLES.map((one) => ({ ...one, features: one.features.toReversed() }))
    expect(fitAdditive(turned, FIT)).toEqual(fitAdditive(EXAMPLES, FIT))
  })

  it('never falls with a feature more, where it may only rise', () => {
    const { weights } = fitAdditive(EXAMPLES, { ...FIT, rising: true })
    expect(Object.values(weights).every((weight) => weight > 0)).toBe(true)
    expect(weights.wet).toBeUndefined()
  })

  it.each([
    ['postings', (at: number) => [`p${at % 3}`, `r${at}`]],
    ['people', (at: number) => [`p${at}`, `r${at % 3}`]],
  ])('knows no feature of three %s, however often they say it', (_, sourcesOf) => {
    const own = Array.from({ length: 40 }, (_, at) => ({ told: 0.9, features: ['ours'], sources: sourcesOf(at) }))
    expect(fitAdditive([...EXAMPLES, ...own], FIT).weights.ours).toBeUndefined()
  })

  it('adds up', () => {
    const model = { task: 'test', features: 1, scale: 100, base: 20, weights: { warm: 30 } }
    expect(estimate(model, example(0, 0, 'warm', 'unknown'))).toBe(0.5)
  })
})
