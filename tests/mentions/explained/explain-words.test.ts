import { describe, expect, it } from 'vitest'
import { compileGazetteer, explainWords } from '../../../src/mentions/index.ts'
import type { Section } from '../../../src/schema/section.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Python', kind: 'language' },
    {
      name: 'Go',
      kind: 'language',
      sense: { case: 'exact', needs: { list: true, before: ['in'] }, unless: { after: ['to'] } },
    },
    { name: 'Jenkins', kind: 'platform' },
    { name: 'Docker', kind: 'platform' },
    { name: 'Kubernetes', kind: 'platform' },
    { name: 'Machine learning', kind: 'field', evokes: ['smart models'] },
    { name: 'Deep machine learning', kind: 'field' },
    { name: 'Machine Learning Engineer', kind: 'title' },
  ]),
)

const explain = (words: string, text: string, sections?: readonly Section[]): unknown[] =>
  explainWords(textDocument(text), gazetteer, words, sections ? { sections } : {}).map(({ outcome, skill, detail }) => [
    outcome,
    skill,
    detail,
  ])

describe('explainWords', () => {
  it.each([
    ['python', 'Python', 'counted', 'python', null],
    ['python', 'familiar with Python', 'weak', 'python', 'mentions/familiar-with'],
    ['smart models', 'smart models', 'evoked', 'machine-learning', null],
    ['python', 'never used Python', 'negated', 'python', 'mentions/never-used'],
    ['machine learning', 'deep machine learning', 'inside', 'deep-machine-learning', 'deep machine learning'],
    ['machine learning', 'Machine Learning Engineer', 'title', 'machine-learning-engineer', 'Machine Learning Engineer'],
    ['python', 'jo@python.org', 'masked', null, null],
    ['go', 'ready, go', 'case', 'go', 'Go'],
    ['go', 'Go-kart in Python', 'glued', 'go', null],
    ['jenkins', 'Sarah Jenkins', 'person', 'jenkins', null],
    ['go', 'Go to it', 'objection', 'go', 'to'],
    ['go', 'Go is a verb', 'bare', 'go', null],
    ['docker', 'About Docker', 'organization', 'docker', null],
    ['machine learning', 'Machine Learning Conference', 'organization', 'machine-learning', null],
    ['zorblax', 'Zorblax', 'unknown', null, null],
    ['kuberntes', 'Kuberntes', 'unknown', 'kubernetes', 'kubernetes'],
  ])('says of %j in %j: %s', (words, text, outcome, skill, detail) => {
    expect(explain(words, text)).toEqual([[outcome, skill, detail]])
  })

  it('explains every place, in reading order', () => {
    expect(explain('Go', 'written in Go\n\nGo far').map(String)).toEqual(['counted,go,', 'bare,go,'])
  })

  it('finds the words across a hyphen, and nothing where they do not stand', () => {
    expect(explain('machine learning', 'machine-learning')).toHaveLength(1)
    expect(explain('machine learning', 'machines that learn')).toEqual([])
    expect(explain('', 'Python')).toEqual([])
  })

  it('knows headings by the sections of a resume', () => {
    const sections: Section[] = [{ kind: 'skills', heading: 'Python', start: 0, end: 11 }]
    expect(explain('python', 'Python\nJava', sections)).toEqual([['masked', null, null]])
  })
})
