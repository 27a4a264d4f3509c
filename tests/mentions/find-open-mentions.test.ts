import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions, findOpenMentions } from '../../src/mentions/index.ts'
import type { HiddenSpan } from '../../src/schema/document.ts'
import type { Section } from '../../src/schema/section.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

const gazetteer = compileGazetteer(makeTaxonomy([{ name: 'Python', kind: 'language' }]))

const openIn = (text: string, kind: Section['kind'] = 'skills', hidden: readonly HiddenSpan[] = []): string[] => {
  const document = textDocument(text)
  const sections: Section[] = [{ kind, heading: 'Skills', start: 0, end: document.text.length }]
  const mentions = findMentions(document, gazetteer, { sections, hidden })
  return findOpenMentions(document, mentions, sections, hidden).map(({ surfaceForm }) => surfaceForm)
}

describe('findOpenMentions', () => {
  it('says in their own words what the taxonomy does not know', () => {
    const document = textDocument('Skills\nPython, Zorblax')
    const sections: Section[] = [{ kind: 'skills', heading: 'Skills', start: 0, end: document.text.length }]
    const [open] = findOpenMentions(document, findMentions(document, gazetteer, { sections }), sections, [])
    expect(open).toMatchObject({ skill: null, surfaceForm: 'Zorblax', start: 15, end: 22, section: 'skills', negated: false })
  })

  it.each([
    ['Skills\nPython, Zorblax, Quux DB', ['Zorblax', 'Quux DB']],
    ['Skills\n- Zorblax\n- Python', ['Zorblax']],
    ['Skills\nTools: Zorblax', ['Zorblax']],
    ['Skills\nPython, zorblax', ['zorblax']],
    ['Skills\nwriting, talking', []],
    ['Skills\nPython, Zorblax Inc., Oslo, Germany', []],
    ['Skills\nPython, Web Frameworks, Miscellaneous, Data Engineer', []],
    ['Skills\nPython, jo.example.org, Zorblax.js', ['Zorblax.js']],
    ['Skills\nPython (Advanced), Methods', []],
    ['Skills\nPython 3, 2020, 100 %', []],
    ['Skills\nPython, which I have used for everything since school', []],
  ])('lists the short entries that hold no mention: %j', (text, entries) => {
    expect(openIn(text)).toEqual(entries)
  })

  it('looks into no other section, nor into hidden text', () => {
    expect(openIn('Skills\nZorblax', 'experience')).toEqual([])
    expect(openIn('Skills\nZorblax', 'skills', [{ start: 7, end: 14, why: 'colour' }])).toEqual([])
    const hidden = [
      { start: 7, end: 30, why: 'colour' },
      { start: 9, end: 11, why: 'colour' },
    ] as const
    expect(openIn('Skills\nPython, Quux, Grommel, Zorblax', 'skills', hidden)).toEqual(['Zorblax'])
  })
})
