import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions, findWritten } from '../../../src/mentions/index.ts'
import type { SectionKind } from '../../../src/schema/section.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Infrastructure', kind: 'field' },
    { name: 'Programming', kind: 'practice' },
    { name: 'Web development', kind: 'field', aliases: ['web frameworks'] },
    { name: 'Machine learning', kind: 'field' },
    { name: 'Distributed systems', kind: 'field' },
    { name: 'Docker', kind: 'platform' },
    { name: 'React', kind: 'library' },
    { name: 'Elastic Stack', kind: 'platform' },
    { name: 'Agile methodologies', kind: 'practice' },
  ]),
)

const read = (kind: SectionKind, text: string) => {
  const document = textDocument(text)
  return { document, sections: [{ kind, heading: null, start: 0, end: document.text.length }] }
}

const formsUnder = (kind: SectionKind, text: string): string[] => {
  const { document, sections } = read(kind, text)
  return findMentions(document, gazetteer, { sections }).map(({ surfaceForm }) => surfaceForm)
}

describe('the label of a list in a skills section', () => {
  it.each([
    ['Infrastructure: Docker', ['Docker']],
    ['• Infrastructure: Docker', ['Docker']],
    ['Cloud & Infrastructure: Docker', ['Docker']],
    ['Web frameworks - React', ['React']],
    ['Web Frameworks\nReact', ['React']],
    ['Web frameworks\tReact, Docker', ['React', 'Docker']],
    ['➔ Programming - Docker', ['Docker']],
    ['Programming: Docker', ['Docker']],
  ])('is none where it names a kind of thing: %j', (text, forms) => {
    expect(formsUnder('skills', text)).toEqual(forms)
  })

  it.each([
    ['skills', 'Machine learning: Docker', ['Machine learning', 'Docker']],
    ['skills', 'Docker, infrastructure', ['Docker', 'infrastructure']],
    ['skills', 'Distributed Systems\nDocker', ['Distributed Systems', 'Docker']],
    ['skills', 'Elastic Stack\nDocker', ['Elastic Stack', 'Docker']],
    ['skills', 'Elastic Stack', ['Elastic Stack']],
    ['skills', 'Web frameworks\tDocker', ['Web frameworks', 'Docker']],
    ['skills', 'Docker, Programming', ['Docker', 'Programming']],
    ['skills', 'Agile methodologies\nDocker', ['Agile methodologies', 'Docker']],
    ['experience', 'Infrastructure: moved to Docker', ['Infrastructure', 'Docker']],
  ] as const)('is a mention where it is a field, an entry, or elsewhere: %s, %j', (kind, text, forms) => {
    expect(formsUnder(kind, text)).toEqual(forms)
  })

  it('is none at the end of its section, over what is no skill', () => {
    const document = textDocument('Docker\nWeb Frameworks\nBachelor of Arts')
    const start = document.text.indexOf('Bachelor')
    const sections = [
      { kind: 'skills', heading: null, start: 0, end: start - 1 },
      { kind: 'education', heading: null, start, end: document.text.length },
    ] as const
    expect(findMentions(document, gazetteer, { sections }).map(({ surfaceForm }) => surfaceForm)).toContain('Web Frameworks')
  })

  it('is told as a heading to who asks why it is not counted', () => {
    const { document, sections } = read('skills', 'Infrastructure: Docker')
    expect(findWritten(document, gazetteer, 'infrastructure', { sections })).toEqual([
      { start: 0, end: 14, reason: 'heading', within: null },
    ])
  })
})
