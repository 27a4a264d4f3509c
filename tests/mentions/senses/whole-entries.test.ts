import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import type { SectionKind } from '../../../src/schema/section.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Rust', kind: 'language', sense: { case: 'exact', needs: { list: true }, unless: { line: ['corrosion'] } } },
    { name: 'C', kind: 'language', sense: { case: 'exact', needs: { list: true } } },
    { name: 'Go', kind: 'language', sense: { case: 'exact', needs: { list: true } } },
    { name: 'Chef', kind: 'platform', sense: { case: 'exact', needs: { line: ['ansible'] } } },
    { name: 'Spring', kind: 'framework', sense: { case: 'exact', needs: { line: ['java'] } } },
    { name: 'Storage', kind: 'field', sense: { case: 'any', needs: { list: true } } },
    { name: 'Dutch', kind: 'soft', sense: { case: 'exact', needs: { list: true } } },
    { name: 'Reliable', kind: 'soft', sense: { case: 'any', needs: { list: true } } },
    { name: 'Teamwork', kind: 'soft' },
    { name: 'Docker', kind: 'platform' },
    { name: 'Quantitative trading', kind: 'field' },
  ]),
)

const formsIn = (text: string): string[] => findMentions(textDocument(text), gazetteer).map(({ surfaceForm }) => surfaceForm)

const formsUnder = (kind: SectionKind, text: string): string[] => {
  const document = textDocument(text)
  const sections = [{ kind, heading: null, start: 0, end: document.text.length }]
  return findMentions(document, gazetteer, { sections }).map(({ surfaceForm }) => surfaceForm)
}

describe('a name that is also a word, by itself', () => {
  it.each([
    ['as an item of a list', 'What we ask\n\n- Rust\n\nWe look forward to you.'],
    ['as an item with a version', '- Rust 1.80'],
    ['as a line under a heading that asks for skills', 'Technical skills\nRust'],
    ['behind a label that asks for skills', 'Tech stack: Rust'],
    ['some lines under such a heading', 'Requirements\n\n- A degree\n- Three years of work\n\nRust'],
  ])('is one %s', (_, text) => {
    expect(formsIn(text)).toEqual(['Rust'])
  })

  it.each([
    ['as a line under no such heading', 'Our history\nRust'],
    ['in other words of an item', '- Rust never sleeps'],
    ['where its rule objects', '- Rust and corrosion'],
    ['in small letters', '- rust'],
    ['under the heading of another part', 'Requirements\n- A degree\n\nLocation:\nRust'],
    [
      'in a sentence under such a heading',
      'Skills\nIn Rust, a small town on the river, we build boats for all who like to sail.',
    ],
  ])('is none %s', (_, text) => {
    expect(formsIn(text)).toEqual([])
  })

  it('is none where it is a word of the language and no name', () => {
    expect(formsIn('- Storage')).toEqual([])
  })

  it('is one in the skills section of a resume, and none among interests', () => {
    expect(formsUnder('skills', 'Rust')).toEqual(['Rust'])
    expect(formsUnder('interests', '- Go')).toEqual([])
  })

  it('confirms those beside it', () => {
    expect(formsIn('- Rust\n- C')).toEqual(['Rust', 'C'])
  })
})

describe('a name that is also a word, beside a word of use', () => {
  it.each(['experience with Chef', 'Proficient in C', '3 years of Go', 'Chef developers wanted', 'strong C skills'])(
    'is one: %s',
    (text) => {
      expect(formsIn(text)).toHaveLength(1)
    },
  )

  it.each(['experience with Go-to-market', 'work experience in Spring 2024', 'an experienced chef', 'ask the Chef'])(
    'is none: %s',
    (text) => {
      expect(formsIn(text)).toEqual([])
    },
  )
})

describe('a spoken language', () => {
  it('is one alone under a heading of languages', () => {
    expect(formsUnder('languages', 'Dutch')).toEqual(['Dutch'])
  })

  it('is no quality: a column of a table', () => {
    expect(formsUnder('languages', 'Reliable')).toEqual([])
  })

  it('is none alone as an item elsewhere', () => {
    expect(formsUnder('experience', '- Dutch')).toEqual([])
  })
})

describe('a row without punctuation', () => {
  it.each([
    ['two names', 'Docker Go', ['Docker', 'Go']],
    ['three of any kind', 'Docker Quantitative trading Go', ['Docker', 'Quantitative trading', 'Go']],
    ['no name and a field, which is a company', 'Go Quantitative Trading', ['Quantitative Trading']],
  ])('is a list of %s', (_, text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })
})

describe('neighbours in a list', () => {
  it.each([
    ['a quality beside a quality', 'teamwork, reliable', ['teamwork', 'reliable']],
    ['no quality beside a technology', 'Docker, reliable', ['Docker']],
    ['a technology beside a technology', 'Docker, Go', ['Docker', 'Go']],
    ['no technology beside a quality', 'teamwork, Go', ['teamwork']],
  ])('settle %s', (_, text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })
})
