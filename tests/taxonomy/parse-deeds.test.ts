import { describe, expect, it } from 'vitest'
import { CoverageError } from '../../src/errors/index.ts'
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

const IS = ['Weeds the beds', 'A bed without weeds', 'The weed of the year']
const NOT = ['Widows of the town', 'A tweed coat']

/** A file of one deed, whose examples fit the cue "weeds" unless others are given. */
const deedOf = (fields: string, { is = IS, not = NOT }: { is?: string[]; not?: string[] } = {}): string =>
  `deeds:\n- { id: weed, says: weeding, ${fields}, is: ${JSON.stringify(is)}, not: ${JSON.stringify(not)} }`

describe('deeds.yaml', () => {
  it('is compiled in its order and without its examples, and changes the version', () => {
    const one = compile(deedOf('asked: [weed*], skills: [learning]'))
    expect(one.deeds).toEqual([{ id: 'weed', says: 'weeding', asked: ['weed*'], shown: [], skills: ['learning'] }])
    expect(one.version).not.toBe(compile(deedOf('asked: [weeds], skills: [learning]')).version)
  })

  it.each([
    ['without a cue that asks', deedOf('shown: [weeds]'), 'Nothing asks for the deed weed'],
    ['with a short beginning', deedOf('asked: [we*]'), 'begins too many words'],
    ['with signs in a cue', deedOf('asked: ["Weed!"]'), 'is no cue'],
    ['with a cue twice', deedOf('asked: [weeds], shown: [weeds]'), 'stands twice'],
    ['with an unknown skill', deedOf('asked: [weeds], skills: [hoeing]'), 'is no skill'],
    ['with an unknown skill to tell of', deedOf('asked: [weeds], tell: how many, tells: [hoeing]'), 'is no skill'],
    ['with skills to tell of, and nothing to tell', deedOf('asked: [weeds], tells: [learning]'), 'Add "tell"'],
    ['with a project, and nothing to tell', deedOf('asked: [weeds], project: true'), 'Add "tell"'],
    ['with a name that is none of its skills', deedOf('asked: [weeds], named: [learning]'), 'is none of its skills'],
    [
      'when there are two of a name',
      `${deedOf('asked: [weeds]')}\n${deedOf('asked: [weeds]').replace('deeds:\n', '')}`,
      'There is a deed weed already',
    ],
    ['with a cue that begins with a number', deedOf('asked: ["# weeds"]'), 'begins with any word or number'],
    ['with a cue that a number opens', deedOf('asked: ["^ # weeds"]'), 'begins with any word or number'],
    [
      'with a class of an inherited name',
      deedOf('asked: ["weeds & {constructor}"]'),
      '"{constructor}", in the deed weed, is no class',
    ],
    ['with an unknown class', deedOf('asked: ["weeds & {beds}"]'), '"{beds}", in the deed weed, is no class'],
    ['with a class that no cue names', `words: { beds: bed plot }\n${deedOf('asked: [weeds]')}`, 'No cue names the class "beds"'],
    ['with an unknown field', deedOf('verbs: [weeds]'), '"verbs" is not a field here'],
    ['without examples', 'deeds:\n- { id: weed, says: weeding, asked: [weeds] }', '"is" is missing'],
    ['with few examples', deedOf('asked: [weeds]', { is: ['Weeds'] }), 'too few examples'],
    ['with few counterexamples', deedOf('asked: [weeds]', { not: ['Tweed'] }), 'too few examples'],
    ['with an example it is not read in', deedOf('asked: [weeds]', { is: [...IS, 'Hoeing'] }), 'its own example "Hoeing"'],
    ['with a counterexample it is read in', deedOf('asked: [weeds]', { not: [...NOT, 'Weeds'] }), 'is read in "Weeds"'],
    ['with a cue that no example needs', deedOf('asked: [weeds, hoes]'), 'needs "hoes" of "hoes"'],
    ['with a phrase that no example needs', deedOf('asked: [weeds/hoes]'), 'needs "hoes" of "weeds/hoes"'],
    ['with a denial that no counterexample needs', deedOf('asked: [weeds], unless: [sea weed]'), 'needs "sea weed" of'],
  ])('is refused %s', (_, text, fault) => {
    expect(faultOf(text)).toContain(fault)
  })

  it('has the words of a class where a cue names it, and needs one example for all of them', () => {
    const text = deedOf('asked: ["weed & {beds}"], shown: ["^ {beds}_of"]', {
      is: ['Weeds a plot', 'Plots to weed', 'Plots of the year'],
    })
    const [deed] = compile(`words: { beds: bed plot }\n${text}`).deeds ?? []
    expect([deed?.asked, deed?.shown]).toEqual([['weed & bed/plot'], ['^ bed_of/plot_of']])
  })

  it('takes a denial that a counterexample needs', () => {
    const text = deedOf('asked: [weeds], unless: [sea weed]', { not: [...NOT, 'Salads of sea weeds'] })
    expect(compile(text).deeds?.[0]?.unless).toEqual(['sea weed'])
  })
})
