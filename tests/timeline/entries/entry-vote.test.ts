import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

type Names = readonly [title: string | null, organization: string | null]

const namesIn = (experience: string): Names[] => {
  const document = drawResume(`# Wanda Quill\n\n${experience}\n\n# Skills\nSQL, Go`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(({ title, organization }) => [
    title,
    organization,
  ])
}

const ANALYST_BELOW = 'Northmere\t2014 – 2016\nAnalyst\n• Nets'
const ENGINEER_BELOW = 'Floe Works\t2011 – 2014\nEngineer\n• Nets'

describe('the entries of a resume are read alike', () => {
  it.each<[string, string, Names]>([
    [
      'an employer first that begins with no capital',
      '# Experience\n4nets, Web Developer\t2016 – 2018\n• Nets\n\nOsprey, Analyst\t2014 – 2016\n• Nets',
      ['Web Developer', '4nets'],
    ],
    [
      'an employer above a post that no word tells',
      `# Experience\nOsprey\nHarbour crew\t2016 – 2018\n• Nets\n\nNorthmere\nAnalyst\t2014 – 2016\n• Nets`,
      ['Harbour crew', 'Osprey'],
    ],
    [
      'an employer above the date of a post that no word tells',
      '# Experience\nOsprey – Remote\n2016 – 2018\nFront of boat\n• Nets\n\nNorthmere – Remote\n2014 – 2016\nAnalyst\n• Nets',
      ['Front of boat', 'Osprey'],
    ],
    [
      'a post above what only looks like one',
      `# Experience\nOsprey\t2016 – 2018\nLead Nets · Go\nTide Value, Lead Scoring Models · Tables\n\n${ANALYST_BELOW}\n\n${ENGINEER_BELOW}`,
      ['Lead Nets', 'Osprey'],
    ],
  ])('%s', (_, experience, names) => {
    expect(namesIn(experience)[0]).toEqual(names)
  })

  it.each<[string, string, Names]>([
    [
      'a title and an employer by their marks, in another order',
      `# Experience\nEngineer\t2016 – 2018\nTarn Bank\n• Nets\n\n${ANALYST_BELOW}\n\n${ENGINEER_BELOW}`,
      ['Engineer', 'Tarn Bank'],
    ],
    [
      'a title that words tell where only the slot of others says something else',
      `# Experience\nTide tables\t2016 – 2018\nOf the harbour · Net Intern\n• Nets\n\n${ANALYST_BELOW}\n\n${ENGINEER_BELOW}`,
      ['Net Intern', 'Tide tables'],
    ],
    [
      'an employer with its place, whatever stands in the slot of the others',
      '# Experience\nNet Instructor | Tides & Knots\tOsprey, Oslo, Norway | 2016 – 2018\n• Nets\n\nAnalyst\tTallow, Leeds, UK | 2014 – 2016\n• Nets\n\nEngineer\tWick, Leeds, UK | 2012 – 2014\n• Nets',
      ['Net Instructor', 'Osprey'],
    ],
    [
      'a title without an employer',
      `# Experience\nFreelance Engineer\t2017 – 2018\n• Nets\n\n${ANALYST_BELOW}\n\n${ENGINEER_BELOW}`,
      ['Freelance Engineer', null],
    ],
    [
      'what stands first where the others do not agree',
      '# Experience\nHarbour crew | Osprey\t2016 – 2018\n• Nets\n\nAnalyst | Northmere\t2014 – 2016\n• Nets\n\nFloe Works | Engineer\t2011 – 2014\n• Nets',
      ['Harbour crew', 'Osprey'],
    ],
  ])('and yet, %s', (_, experience, names) => {
    expect(namesIn(experience)[0]).toEqual(names)
  })

  it('and not by the bracket behind a title, where four others agree', () => {
    const own = '# Experience\nTidal Reading Circle\t2016 – 2018\nHarbour Guide (Tarn University)\n• Nets'
    const others = `${ANALYST_BELOW}\n\n${ENGINEER_BELOW}\n\nWick Mills\t2009 – 2011\nClerk\n• Nets`
    const fourth = 'Grebe Mills\t2007 – 2009\nTutor\n• Nets'
    expect(namesIn(`${own}\n\n${others}\n\n${fourth}`)[0]?.[1]).toBe('Tidal Reading Circle')
    expect(namesIn(`${own}\n\n${others}`)[0]?.[1]).toBe('Tarn University')
  })

  it('section by section where one has several that are clear', () => {
    const work =
      'RESEARCH\nOsprey — Analyst\t2016 – 2018\n• Nets\n\nWick Bank — Analyst\t2014 – 2016\n• Nets\n\nTarn Bank — Engineer\t2012 – 2014\n• Nets\n\nFloe Bank — Engineer\t2010 – 2012\n• Nets'
    const taught = [1, 2, 3, 4, 5].map((year) => `Tarn University\nTeaching Assistant\t200${year} – 200${year + 1}\n• Nets`)
    expect(namesIn(`# Experience\n${work}\n\n# Teaching Experience\n${taught.join('\n\n')}`)[0]).toEqual(['Analyst', 'Osprey'])
  })
})
