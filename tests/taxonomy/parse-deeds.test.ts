import { describe, expect, it } from 'vitest'
import { CoverageError } from '../../src/errors.ts'
import { compileTaxonomy } from '../../src/taxonomy/index.ts'
import { sourcesOf } from './sources.ts'

const compile = (text: string) => compileTaxonomy({ ...sourcesOf(''), deeds: { fileName: 'deeds.yaml', text } })

const faultOf = (text: string): string => {
  try {
    compile(text)
  } catch (error) {
    if (error instanceof CoverageError) return error.message
  }
  return 'none'
}

describe('deeds.yaml', () => {
  it('is compiled in its order, and changes the version', () => {
    const one = compile('- { id: weed, says: weeding, asked: [weed*], skills: [learning] }')
    expect(one.deeds).toEqual([{ id: 'weed', says: 'weeding', asked: ['weed*'], shown: [], skills: ['learning'] }])
    expect(one.version).not.toBe(compile('- { id: weed, says: weeding, asked: [weeds], skills: [learning] }').version)
  })

  it.each([
    ['- { id: weed, says: weeding }', 'Nothing asks for the deed weed'],
    ['- { id: weed, says: weeding, asked: [we*] }', 'begins too many words'],
    ['- { id: weed, says: weeding, asked: ["Weed!"] }', 'is no cue'],
    ['- { id: weed, says: weeding, asked: [weeds], shown: [weeds] }', 'stands twice'],
    ['- { id: weed, says: weeding, asked: [weeds], skills: [hoeing] }', 'is no skill'],
    ['- { id: weed, says: weeding, asked: [weeds] }\n- { id: weed, says: more, asked: [hoes] }', 'There is a deed weed already'],
    ['- { id: weed, says: weeding, verbs: [weeds] }', '"verbs" is not a field here'],
  ])('is refused: %s', (text, fault) => {
    expect(faultOf(text)).toContain(fault)
  })
})
