import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import type { SectionKind } from '../../../src/schema/section.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Physics', kind: 'field' },
    { name: 'Statistics', kind: 'field' },
    { name: 'Machine learning', kind: 'field' },
    { name: 'Python', kind: 'language' },
  ]),
)

const formsUnder = (kind: SectionKind, text: string): string[] => {
  const document = textDocument(text)
  const sections = [{ kind, heading: null, start: 0, end: document.text.length }]
  return findMentions(document, gazetteer, { sections }).map(({ surfaceForm }) => surfaceForm)
}

describe('the field of a degree', () => {
  it('is the degree’s wherever somebody says what was studied', () => {
    expect(formsUnder('summary', 'Machine Learning undergraduate with a love of Python')).toEqual(['Python'])
  })

  it.each([
    'M. Sc. Physics.',
    'B.Sc. in Statistics, Fernhill University',
    'BSc Physics and Statistics',
    'Bachelor of Science in Statistics',
    "Master's degree in Machine Learning",
    'PhD, Machine Learning',
    'B.Tech, Physics — Fernhill',
    'BSc (Hons) Statistics',
    'Statistics (B.Sc.)',
    'Minor in Statistics',
    'Fernhill University\nStatistics\nBachelor of Science\nFernhill',
    'Fernhill University\nMaster of Science\nPhysics',
    'Physics\nM.Sc.',
    'Bachelor of Engineering in Mechanics and Physics',
    'B.Tech in Computing (Machine Learning)',
    'Majors: Statistics',
    'Statistics graduate of Fernhill',
  ])('is the degree’s: %s', (text) => {
    expect(formsUnder('education', text)).toEqual([])
  })

  it.each([
    ['summary', 'Statistics student research', ['Statistics']],
    ['summary', 'Machine Learning Senior Consultant', ['Machine Learning']],
    ['education', 'BSc Biology\nCourses: Statistics, Machine Learning', ['Statistics', 'Machine Learning']],
    ['education', 'B.Sc. in Physics. Thesis on machine learning in Python', ['machine learning', 'Python']],
    ['education', 'Taught statistics', ['statistics']],
    ['education', 'BSc\nPhysics, Statistics', ['Physics', 'Statistics']],
    ['education', 'Statistics, Physics\nBSc Biology', ['Statistics', 'Physics']],
    ['experience', 'Has a master plan: statistics', ['statistics']],
    ['skills', 'BS, Statistics', ['Statistics']],
  ] as const)('is a mention where it was learned, taught or used: %s, %s', (kind, text, forms) => {
    expect(formsUnder(kind, text)).toEqual(forms)
  })
})
