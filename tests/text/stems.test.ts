import { describe, expect, it } from 'vitest'
import { contentWords, familyOf, stemOf } from '../../src/text/stems.ts'

describe('families of words', () => {
  it.each([
    ['deploy', 'deployment'],
    ['production', 'production'],
    ['customers', 'customer'],
    ['presented', 'presentations'],
    ['experiments', 'experimentation'],
    ['wartungen', 'wartung'],
    ['tätigkeiten', 'tätigkeit'],
    ['installationen', 'installation'],
    ['leuchtenhaltern', 'leuchtenhalter'],
    ['analystin', 'analyst'],
    ['entwicklerinnen', 'entwickler'],
    ['réseaux', 'réseau'],
    ['automatisées', 'automatisé'],
    ['instalaciones', 'instalación'],
    ['eléctricas', 'eléctrico'],
  ])('%s and %s are of one', (one, other) => {
    expect(familyOf(one)).toBe(familyOf(other))
  })

  it.each([
    ['production', 'product'],
    ['position', 'positive'],
    ['generative', 'general'],
    ['communication', 'community'],
    ['specific', 'specification'],
    ['governance', 'government'],
    ['experience', 'experiment'],
    ['intern', 'internal'],
    ['author', 'authority'],
  ])('%s and %s are not, though Porter says so', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other))
    expect(familyOf(one)).not.toBe(familyOf(other))
  })

  it.each(['modern', 'open', 'within', 'glycerin', 'pattern', 'data', 'canvas', 'pros'])(
    'leave "%s" as Porter has it',
    (word) => {
      expect(familyOf(word)).toBe(stemOf(word))
    },
  )

  it('are what words of a phrase are compared by', () => {
    expect(contentWords('positive positions').map(({ stem }) => stem)).toEqual(['posit', 'position'])
  })
})
