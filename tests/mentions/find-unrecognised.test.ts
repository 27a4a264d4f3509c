import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions, findUnrecognised } from '../../src/mentions/index.ts'
import type { HiddenSpan } from '../../src/schema/document.ts'
import type { Section } from '../../src/schema/section.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

const gazetteer = compileGazetteer(makeTaxonomy([{ name: 'Python', kind: 'language' }]))

const unrecognisedIn = (text: string, kind: Section['kind'] = 'skills', hidden: readonly HiddenSpan[] = []): string[] => {
  const document = textDocument(text)
  const sections: Section[] = [{ kind, heading: 'Skills', start: 0, end: document.text.length }]
  const mentions = findMentions(document, gazetteer, { sections, hidden })
  return findUnrecognised(document, mentions, sections, hidden).map(({ start, end }) => document.text.slice(start, end))
}

describe('findUnrecognised', () => {
  it.each([
    ['Skills\nPython, Zorblax, Quux DB', ['Zorblax', 'Quux DB']],
    ['Skills\n- Zorblax\n- Python', ['Zorblax']],
    ['Skills\nTools: Zorblax', ['Zorblax']],
    ['Skills\nPython 3, 2020, 100 %', []],
    ['Skills\nPython, which I have used for everything since school', []],
  ])('lists the short entries that hold no mention: %j', (text, entries) => {
    expect(unrecognisedIn(text)).toEqual(entries)
  })

  it('looks into no other section, nor into hidden text', () => {
    expect(unrecognisedIn('Skills\nZorblax', 'experience')).toEqual([])
    expect(unrecognisedIn('Skills\nZorblax', 'skills', [{ start: 7, end: 14, why: 'colour' }])).toEqual([])
  })
})
