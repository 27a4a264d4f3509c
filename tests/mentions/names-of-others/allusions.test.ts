import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Birch', kind: 'platform' },
    { name: 'Larch', kind: 'library' },
    { name: 'Python', kind: 'language' },
    { name: 'Statistics', kind: 'field' },
  ]),
)

const inResume = (text: string): string[] =>
  findMentions(textDocument(text), gazetteer, { sections: [] }).map(({ surfaceForm }) => surfaceForm)

describe('a product that is named for something else', () => {
  it.each([
    ['Wrote a Birch-like editor in Python', ['Python']],
    ['A Birch clone in Python', ['Python']],
    ['Tuned Birch’s Larch', ['Larch']],
    ['A linter used by Alder, Hazel and Birch', []],
    ['It is used daily by Alder, Birch, Hazel and more', []],
    ['Advised clients such as Birch and Alder Green', []],
    ['Our customers include Birch', []],
  ])('is no mention: %j', (text, forms) => {
    expect(inResume(text)).toEqual(forms)
  })

  it.each([
    ['Birch-based editor', ['Birch']],
    ['Cloned Birch repositories', ['Birch']],
    ["Birch's new release, Larch", ['Birch', 'Larch']],
    ['Used Birch, Larch and Python by choice', ['Birch', 'Larch', 'Python']],
    ['Supported by Birch', ['Birch']],
    ['Methods used by teams: statistics, Python', ['statistics', 'Python']],
    ['Helped clients move to Birch', ['Birch']],
  ])('is one where somebody worked with it: %j', (text, forms) => {
    expect(inResume(text)).toEqual(forms)
  })

  it('is asked for by a posting that looks for the like', () => {
    const found = findMentions(textDocument('Experience with Birch-like systems'), gazetteer)
    expect(found.map(({ surfaceForm }) => surfaceForm)).toEqual(['Birch'])
  })
})
