import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import type { SectionKind } from '../../../src/schema/section.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Adaptable', kind: 'soft' },
    { name: 'Presented', kind: 'soft' },
    { name: 'Robotics', kind: 'field' },
  ]),
)

const formsUnder = (kind: SectionKind, text: string): string[] => {
  const document = textDocument(text)
  const sections = [{ kind, heading: null, start: 0, end: document.text.length }]
  return findMentions(document, gazetteer, { sections }).map(({ surfaceForm }) => surfaceForm)
}

describe('a quality in the title of a paper', () => {
  it('is said of what the paper is about', () => {
    expect(formsUnder('publications', 'I. Lund. Towards Adaptable Harbour Models, 2021')).toEqual([])
  })

  it.each([
    ['publications', 'I. Lund. Harbour Models. Presented at a congress', ['Presented']],
    ['publications', 'I. Lund. Harbour Models, in print; and presented at a congress', ['presented']],
    ['publications', 'I. Lund. Towards Robotics for Harbours', ['Robotics']],
    ['skills', 'Calm and adaptable', ['adaptable']],
  ] as const)('is none where it says what was done, in a skill, and elsewhere: %s, %j', (kind, text, forms) => {
    expect(formsUnder(kind, text)).toEqual(forms)
  })
})
