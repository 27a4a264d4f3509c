import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import type { Section } from '../../../src/schema/section.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Machine learning', kind: 'field' },
    { name: 'Statistics', kind: 'field' },
    { name: 'Birch', kind: 'platform' },
    { name: 'Docker', kind: 'platform' },
    { name: 'Python', kind: 'language' },
    { name: 'Data Engineer', kind: 'title' },
  ]),
)

const formsIn = (text: string): string[] => findMentions(textDocument(text), gazetteer).map(({ surfaceForm }) => surfaceForm)

describe('a field in the name of a body, an event or an honour', () => {
  it.each([
    'Machine Learning Conference',
    'Machine Learning Research Institute',
    'MACHINE LEARNING SOCIETY',
    'Statistics Pi Eta Honor Society',
    'Department of Statistics',
    'Ministry of Statistics, Fernhill',
    'Statistics Department, Fernhill',
    'Fellowship in Machine Learning',
    'Journal of Statistics',
    'Transactions on Applied Machine Learning',
    'School of Mathematical Statistics',
    'School Of Statistics and Maps',
    'Centre for Advanced Coastal Survey Statistics',
    'Office for Applied Statistics',
    'Conference on Language and Machine Learning',
  ])('is no mention: %s', (text) => {
    expect(formsIn(text)).toEqual([])
  })

  it.each([
    ['Machine Learning Lab', ['Machine Learning']],
    ['machine learning conference talks', ['machine learning']],
    ['Machine Learning Center Operations', ['Machine Learning']],
    ['Machine Learning, Conference talks', ['Machine Learning']],
    ['the department of Statistics', ['Statistics']],
    ['Degree in Statistics', ['Statistics']],
    ['Department of Alder, where Statistics ruled', ['Statistics']],
    ['Journal of what Statistics taught', ['Statistics']],
    ['Docker Conference', ['Docker']],
  ])('is one where the name says what was done, or is no name: %s', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })
})

describe('a product in the name of who certifies it', () => {
  it.each([
    'Certified by the Birch Foundation',
    'Award: Birch Pi Eta Honor Society',
    'Birch Software Foundation',
    'Birch Academy, 2020',
  ])('is no mention: %s', (text) => {
    expect(formsIn(text)).toEqual([])
  })

  it.each(['Birch foundations', 'Birch, Foundation of Larch', 'birch academy'])('is one in other words: %s', (text) => {
    expect(formsIn(text).map((form) => form.toLowerCase())).toEqual(['birch'])
  })
})

describe('a field at the end of the name of an employer', () => {
  it.each([
    ['At Larch Statistics, we count boats. Larch Statistics offers lunch.', []],
    ['About Larch Statistics\n\nYou know Python', ['Python']],
    ['Larch Statistics is hiring.\n\nYou know statistics', ['statistics']],
    ['Old Larch Lane Statistics is hiring.\n\nYou know statistics', ['statistics']],
    ['At Old Larch Statistics, we count. Old Larch Statistics offers lunch.', []],
    ['Analyst at Larch Statistics. Taught Statistics there', ['Statistics']],
  ])('is no mention wherever the name stands: %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })

  it.each([
    ['Applied Statistics and Python', ['Statistics', 'Python']],
    ['Join us. Statistics is a plus', ['Statistics']],
    ['About statistics\n\nWe count', ['statistics']],
  ])('is one where no employer is called so: %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })
})

describe('a product that is the employer over a position', () => {
  const inSection = (text: string, kind: Section['kind']): string[] => {
    const document = textDocument(text)
    const sections: Section[] = [{ kind, heading: null, start: 0, end: document.text.length }]
    return findMentions(document, gazetteer, { sections }).map(({ surfaceForm }) => surfaceForm)
  }

  it.each([
    ['Birch • Springfield', []],
    ['Birch | Data Engineer', []],
    ['Data Engineer, Birch AI, Springfield', []],
    ['Birch\t2020 – 2022', []],
    ['Founder & Chief Builder, Birch AI – Old Springfield, OH  June 2021 – present', []],
    ['June 2021 – May 2023 Founder & Chief Builder, Birch – Old Springfield, OH', []],
    ['Rebuilt the pipelines of four teams from 2020 – 2022 on Birch, at night', ['Birch']],
    ['Birch, Docker', ['Birch', 'Docker']],
    ['Birch pipelines, 2020', ['Birch']],
    ['Birch', ['Birch']],
    ['• Birch', ['Birch']],
    ['Tools: Birch, 2020', ['Birch']],
    ['Python, 2020', ['Python']],
    ['We moved every build of the whole company to it, Birch', ['Birch']],
  ])('is told from one that was used: %j', (text, forms) => {
    expect(inSection(text, 'experience')).toEqual(forms)
  })

  it('is one elsewhere', () => {
    expect(inSection('Birch • 2020', 'projects')).toEqual(['Birch'])
  })
})

describe('who gave a course', () => {
  const courses = compileGazetteer(
    makeTaxonomy([{ name: 'Online courses', kind: 'certification', aliases: ['coursera', 'udemy'] }]),
  )
  const coursesIn = (text: string): string[] => {
    const document = textDocument(text)
    const sections: Section[] = [{ kind: 'certifications', heading: null, start: 0, end: document.text.length }]
    return findMentions(document, courses, { sections }).map(({ surfaceForm }) => surfaceForm)
  }

  it.each(['Harbour maps, Udemy, 2022', 'Harbour maps by Tarn on Coursera.'])('is no skill of whoever took it: %s', (text) => {
    expect(coursesIn(text)).toEqual([])
  })

  it('is named with what was got there, and where a posting asks for it', () => {
    expect(coursesIn('Coursera certificate')).toEqual(['Coursera'])
    expect(findMentions(textDocument('Courses on Udemy'), courses)).toHaveLength(1)
  })
})

describe('a product that an employer is named by', () => {
  const formsBeside = (text: string, employer: string): string[] => {
    const start = text.indexOf(employer)
    const employers = [{ start, end: start + employer.length }]
    const sections: Section[] = [{ kind: 'experience', heading: null, start: 0, end: text.length }]
    return findMentions(textDocument(text), gazetteer, { sections, employers }).map(({ surfaceForm }) => surfaceForm)
  }

  it('is no mention where that name begins with it', () => {
    expect(formsBeside('2019 - 2023 Birch Cloud\nAnalyst\n- Ran Docker', 'Birch Cloud')).toEqual(['Docker'])
  })

  it('is one elsewhere, and so is a language', () => {
    expect(formsBeside('Analyst, Python Guild\n- Ran Birch', 'Python Guild')).toEqual(['Python', 'Birch'])
  })
})
