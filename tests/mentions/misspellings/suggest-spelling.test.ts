import { describe, expect, it } from 'vitest'
import { compileGazetteer, suggestSpelling } from '../../../src/mentions/index.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer({
  ...makeTaxonomy([
    { name: 'Kubernetes', kind: 'platform' },
    { name: 'TensorFlow', kind: 'library' },
    { name: 'Python', kind: 'language' },
    { name: 'React', kind: 'framework' },
    { name: 'Docker', kind: 'platform' },
    { name: 'Swagger', kind: 'platform' },
    { name: 'R', kind: 'language', aliases: ['rprogramming'] },
    { name: 'Pandas', kind: 'library', sense: { case: 'exact' } },
    { name: 'Mentoring', kind: 'practice' },
  ]),
  lookalikes: ['dockser'],
})

const suggestionsFor = (text: string): string[] => {
  const document = textDocument(text)
  return suggestSpelling(document, gazetteer).map(
    ({ start, end, text: meant, skill }) => `${document.text.slice(start, end)} → ${meant} (${skill})`,
  )
}

describe('suggestSpelling', () => {
  it.each([
    ['Kuberntes', 'Kuberntes → kubernetes (kubernetes)'],
    ['Kubernettes', 'Kubernettes → kubernetes (kubernetes)'],
    ['Kubernatis and Kubernates', 'Kubernates → kubernetes (kubernetes)'],
    ['Tensorflwo', 'Tensorflwo → tensorflow (tensorflow)'],
    ['Pyhton', 'Pyhton → python (python)'],
    ['the “Pyhton” guild', 'Pyhton → python (python)'],
  ])('offers the name that %s is one slip away from', (text, suggestion) => {
    expect(suggestionsFor(text)).toEqual([suggestion])
  })

  it('offers none for a word in the title of a paper', () => {
    const document = textDocument('Kuberntes\nKubernettes of tides')
    const papers = { kind: 'publications', heading: null, start: 10, end: document.text.length } as const
    const found = suggestSpelling(document, gazetteer, { sections: [papers] })
    expect(found.map(({ start }) => start)).toEqual([0])
  })

  it.each([
    ['the names themselves', 'Kubernetes, tensorflow'],
    ['short names, which are near to words', 'redact'],
    ['words of English', 'dockser'],
    ['plurals', 'dockers'],
    ['one wrong letter in a short word', 'Pythan, Docler'],
    ['a wrong first letter', 'Qubernetes'],
    ['a letter that nobody writes for the right one', 'Kuberneqes'],
    ['words of the language', 'mentroing'],
    ['addresses', 'jane@kuberntes.org'],
    ['names of companies', 'Dockerr Partners, Kuberntes Inc., Polaris Payments'],
    ['names that somebody put together', 'Winner of KubeRNtes'],
    ['a long word near to a name of one letter', 'Reprogramming of looms'],
    ['the title of a paper in quotes', 'Spoke on “Kuberntes of the\ntidal marshes”'],
    ['names of people', 'Sarah Dockerr; Dr. Kuberntes'],
    ['what is written again and again', 'Kuberntes here, Kuberntes there, Kuberntes everywhere'],
  ])('is silent about %s', (_, text) => {
    expect(suggestionsFor(text)).toEqual([])
  })

  it('tells a slip that is made twice, and beside a noun that is no company', () => {
    expect(suggestionsFor('Kuberntes Engineer; KUBERNTES')).toHaveLength(2)
  })

  it('is silent about hidden text', () => {
    const hidden = [{ start: 0, end: 9, why: 'size' as const }]
    expect(suggestSpelling(textDocument('Kuberntes'), gazetteer, { hidden })).toEqual([])
  })
})
