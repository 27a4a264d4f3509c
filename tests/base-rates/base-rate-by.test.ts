import { describe, expect, it } from 'vitest'
import { baseRateBy, FEATURES, seeStatement } from '../../src/base-rates/index.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { understandText } from '../helpers/stages.ts'

const PLAIN: Parameters<typeof seeStatement>[1] = { kind: 'skill', importance: 'required', parts: [], years: null }

const rateIn = (statement: string): number =>
  understandText(`Analyst\n\nRequirements\n- ${statement}\n`).requirements[0]?.baseRate ?? -1

describe('how usual a statement is', () => {
  it('is more for what everybody shows than for what few do', () => {
    expect(rateIn('Python')).toBeGreaterThan(rateIn('Teradata'))
    expect(rateIn('Analyze data')).toBeGreaterThan(rateIn('15+ years of experience leading hospital finance departments'))
  })

  it('is a sum of what is known of it, between 0 and 1', () => {
    const model = (weight: number) => ({
      ...{ task: 'base-rate', features: FEATURES, scale: 1000, base: 300 },
      weights: { 'word lamp': weight, 'kind skill': 20 },
    })
    expect(baseRateBy(model(100))('Mend lamps', PLAIN)).toBe(0.42)
    expect(baseRateBy(model(100))('Mend boats', PLAIN)).toBe(0.32)
    expect(baseRateBy(model(9000))('Mend lamps', PLAIN)).toBe(1)
    expect(baseRateBy(model(-9000))('Mend lamps', PLAIN)).toBe(0)
  })

  it.each(["the client's lamps", 'the client’s lamps', "the clients' lamps", 'the clients’ lamps'])(
    'does not hang on an apostrophe: %s',
    (said) => {
      const words = (text: string) => [...seeStatement(text, PLAIN)].filter((feature) => feature.startsWith('word '))
      expect(words(said)).toEqual(words('the client lamps'))
    },
  )

  it('refuses a model for other features, or none', () => {
    const { baseRate } = loadModels()
    expect(() => baseRateBy({ ...baseRate, features: FEATURES + 1 })).toThrow('were expected')
    expect(() => baseRateBy(undefined)).toThrow('give the one of this version as `baseRate`')
  })
})
