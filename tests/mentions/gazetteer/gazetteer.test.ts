import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions, listForms } from '../../../src/mentions/index.ts'
import type { FormList } from '../../../src/schema/form-list.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const taxonomy = makeTaxonomy([
  { name: 'Go', kind: 'language', aliases: ['Golang'], sense: { case: 'exact', needs: { before: ['in'] } } },
  { name: 'Go fish', kind: 'platform', aliases: ['TensorFlow'] },
  { name: 'Data pipelines', evokes: ['data flows'] },
])

const keptAsJson = (forms: FormList): FormList => JSON.parse(JSON.stringify(forms))

describe('compileGazetteer', () => {
  it('finds the same with forms that were kept as JSON', () => {
    const document = textDocument('in Go, go fish, Tensor Flow, data flow, golang')
    const kept = compileGazetteer({ ...taxonomy, writtenForms: keptAsJson(listForms(taxonomy)) })
    const mentions = findMentions(document, kept)
    expect(mentions.map(({ skill }) => skill)).toEqual(['go', 'go-fish', 'go-fish', 'data-pipelines', 'go'])
    expect(mentions).toEqual(findMentions(document, compileGazetteer(taxonomy)))
  })

  it('takes the forms that a taxonomy brings, and works out nothing', () => {
    const writtenForms: FormList = {
      version: 'test',
      words: ['carrot'],
      steps: [5],
      stepEnds: [1],
      readings: [0, 1, 0],
      readingEnds: [3],
      spellings: [],
    }
    const gazetteer = compileGazetteer({ ...taxonomy, writtenForms })
    expect(findMentions(textDocument('in Go, carrot'), gazetteer).map(({ skill }) => skill)).toEqual(['go'])
    expect(gazetteer.readingsOf(0)).toBe(gazetteer.readingsOf(0))
  })
})
