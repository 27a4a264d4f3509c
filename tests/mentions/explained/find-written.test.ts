import { describe, expect, it } from 'vitest'
import { compileGazetteer, findSkillsCalled, findWritten, suggestSkills } from '../../../src/mentions/index.ts'
import type { Section } from '../../../src/schema/index.ts'
import { expectLinearIn } from '../../helpers/cpu-time.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const taxonomy = makeTaxonomy([
  { name: 'Python', kind: 'language' },
  { name: 'Kubernetes', kind: 'platform', aliases: ['k8s'] },
  { name: 'React', kind: 'library' },
  { name: 'React Native', kind: 'framework' },
  { name: 'Go', kind: 'language', sense: { case: 'exact', needs: { before: ['written in'] } } },
  { name: 'machine learning', kind: 'field' },
])

const gazetteer = compileGazetteer(taxonomy)

const reasonsIn = (text: string, skill: string, context = {}): unknown[] =>
  findWritten(textDocument(text), gazetteer, skill, context).map(({ start, end, reason, within }) => [
    text.slice(start, end),
    reason,
    within,
  ])

describe('findWritten', () => {
  it.each([
    { text: 'Ran services on k8s', skill: 'kubernetes', places: [['k8s', null, null]] },
    { text: 'Made an app with React Native', skill: 'react', places: [['React', 'longer-name', 'React Native']] },
    { text: 'Let it Go at once', skill: 'go', places: [['Go', 'other-sense', null]] },
    { text: 'A service written in Go', skill: 'go', places: [['Go', null, null]] },
    { text: 'See https://example.org/python/notes', skill: 'python', places: [['python', 'address', null]] },
    { text: 'Nothing of the kind', skill: 'python', places: [] },
  ])('in “$text” finds $places', ({ text, skill, places }) => {
    expect(reasonsIn(text, skill)).toEqual(places)
  })

  it('knows hidden text and headings', () => {
    const text = 'Machine learning\nwith Python'
    const section: Section = { kind: 'projects', heading: 'Machine learning', start: 0, end: text.length }
    expect(reasonsIn(text, 'machine-learning', { sections: [section] })).toEqual([['Machine learning', 'heading', null]])
    const hidden = [{ start: 17, end: text.length, why: 'colour' as const }]
    expect(reasonsIn(text, 'python', { hidden })).toEqual([['Python', 'hidden', null]])
  })

  it('finds at most fifty places, in time that grows with the text', () => {
    const find = (text: string) => findWritten(textDocument(text), gazetteer, 'react')
    expect(find('Python React Native, '.repeat(10_000))).toHaveLength(50)
    expectLinearIn(find, 'Python React Native, ')
  })
})

describe('findSkillsCalled', () => {
  it.each([
    ['k8s', ['kubernetes']],
    [' Kubernetes ', ['kubernetes']],
    ['react native', ['react-native']],
    ['Python and more', []],
    ['', []],
  ])('reads “%s” as %j', (words, skills) => {
    expect(findSkillsCalled(gazetteer, words)).toEqual(skills)
  })
})

describe('suggestSkills', () => {
  it.each([
    ['Kuberntes', ['kubernetes']],
    ['machin learning', ['machine-learning']],
    ['gardening', []],
    ['', []],
  ])('for “%s” suggests %j', (words, skills) => {
    expect(suggestSkills(words, taxonomy)).toEqual(skills)
  })
})
