import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import type { SectionKind } from '../../../src/schema/section.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(makeTaxonomy([{ name: 'Machine learning', kind: 'field' }]))

const formsUnder = (kind: SectionKind, text: string): string[] => {
  const document = textDocument(text)
  const sections = [{ kind, heading: null, start: 0, end: document.text.length }]
  return findMentions(document, gazetteer, { sections }).map(({ surfaceForm }) => surfaceForm)
}

describe('the name of a conference or journal', () => {
  it.each([
    ['publications', 'J. Doe, “Reading maps,” Conference on vision and machine learning, 2019'],
    ['publications', 'J. Doe, “Reading maps,” Letters of Machine Learning, vol. 4, pp. 1-9'],
    ['publications', 'J. Doe, “Reading maps,” Maps and Machine Learning, Vol. 4, pp. 1-9'],
    ['publications', 'Doe J (2020): “Reading maps” Machine Learning, 36(4), i1-i9'],
    ['publications', 'J. Doe, “Reading maps,” in Machine Learning and Maps-MLM 2019: 3rd Meeting, 2019'],
    ['publications', 'J. Doe, “Reading maps,” workshop on tools for open and\nmachine learning, 2019'],
    ['other', 'Reviewer: Fair Machine Learning for Maps Workshop 2021'],
    ['publications', 'Poster presented at: 11th Annual Maps and Machine Learning in the North Sea Conference; Nov 18'],
    ['publications', 'J. Doe, “Reading maps,” Conference on Maps, Tides,\nMachine Learning and Charts (CMTC), 2019'],
    ['publications', 'J. Doe, “Reading maps,” Proceedings of the Machine Learning and Maps\nSymposium, 2019'],
  ] as const)('says nothing of what its authors can do: %s, %j', (kind, text) => {
    expect(formsUnder(kind, text)).toEqual([])
  })

  it.each([
    ['publications', 'J. Doe, “Machine learning for maps,” 2019'],
    ['publications', 'J. Doe, Conference on maps, 2019. Machine learning for maps'],
    ['publications', 'J. Doe, Conference on maps, Leeds, machine learning for maps. (CM) 2019'],
    ['publications', 'J. Doe, “Maps” in Maps and Charts, 2019. Machine learning for maps'],
    ['experience', 'Held a workshop on machine learning for forty people'],
  ] as const)('ends where the title of a paper begins, and is none elsewhere: %s, %j', (kind, text) => {
    expect(formsUnder(kind, text)).toHaveLength(1)
  })
})

describe('the name of a site that a link stands behind', () => {
  const sites = compileGazetteer(makeTaxonomy([{ name: 'GitHub', kind: 'platform' }]))
  const formsIn = (text: string, linked: boolean): string[] => {
    const document = textDocument(text)
    const start = text.lastIndexOf('GitHub')
    const links = linked ? [{ start, end: start + 'GitHub'.length, address: 'https://example.org/maps' }] : []
    const sections = [{ kind: 'publications' as const, heading: null, start: 0, end: document.text.length }]
    return findMentions({ ...document, links }, sites, { sections }).map(({ surfaceForm }) => surfaceForm)
  }

  it('is no mention where it is a sentence of its own', () => {
    expect(formsIn('maps: A package of maps for sailors. In preparation. GitHub', true)).toEqual([])
  })

  it('is one without a link, and within a sentence', () => {
    expect(formsIn('maps: A package of maps for sailors. In preparation. GitHub', false)).toEqual(['GitHub'])
    expect(formsIn('maps: A package of maps. Moved to GitHub', true)).toEqual(['GitHub'])
  })
})
