import { describe, expect, it } from 'vitest'
import { headGains, sayGain } from '../../src/wording/words.ts'

const understood = { judged: 9, of: 9, share: 1, languages: { resume: 'en', posting: 'en' }, field: true, says: '', why: null }
const scored = { understood: { ...understood, enough: true } }
const unscored = { understood: { ...understood, enough: false } }

describe('the gain of a suggestion', () => {
  it.each([
    ['is what it brings by itself, without what lifts all others', { gain: 4.8, here: 1 }, '+1.0'],
    ['is nothing where it only lifts others', { gain: 3.7, here: 0 }, '±0'],
    ['is all of it where an edit speaks for itself', { gain: 0.4 }, '+0.4'],
  ])('%s', (_, suggestion, said) => {
    expect(sayGain(suggestion, scored)).toBe(said)
  })

  it('is not said where there is no score that could rise', () => {
    expect([headGains(scored), headGains(unscored)]).toEqual(['points gained', ''])
    expect(sayGain({ gain: 4.8, here: 1 }, unscored)).toBe('')
  })
})
