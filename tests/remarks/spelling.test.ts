import { describe, expect, it } from 'vitest'
import { meantBy } from '../../src/remarks/spelling.ts'

describe('meantBy', () => {
  it.each([
    ['developement', 'development'],
    ['enviroment', 'environment'],
    ['udpate', 'update'],
    ['managment', 'management'],
    ['independant', 'independent'],
  ])('%s is meant for %s', (written, meant) => {
    expect(meantBy(written)).toBe(meant)
  })

  it.each([
    'development',
    'organisation',
    'organization',
    'parsers',
    'convertor',
    'advisee',
    'advisees',
    'silico',
    'automata',
    'permanente',
    'kubernetes',
  ])('%s is a word, or none of ours', (written) => {
    expect(meantBy(written)).toBeNull()
  })
})
