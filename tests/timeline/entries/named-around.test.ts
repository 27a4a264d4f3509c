import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

type Read = readonly (string | null)[]

const read = (drawing: string): Read[] => {
  const document = drawResume(`# Wanda Quill\n\n${drawing}`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from, to }) => [title, organization, from, to],
  )
}

const namesIn = (experience: string): Read[] => read(`# Experience\n${experience}`).map((one) => one.slice(0, 2))

describe('of one line', () => {
  it.each<[string, string, Read]>([
    ['hours stand in a bracket', 'Osprey: Net Analyst (20 – 30 hr./week)\t2016 – 2018\n• Nets', ['Net Analyst', 'Osprey']],
    [
      'the employer stands below what the work was about, before its tools',
      'Analyst | Tides and Currents\t2016 – 2018\nUniversity of Tarn – nets, knots, weirs, looms, pandas\tLeeds\n• Nets',
      ['Analyst', 'University of Tarn'],
    ],
    [
      'a co-op student is paid',
      'Osprey\t2016 – 2018\nNet Analyst / Co-op Student\n• Nets',
      ['Net Analyst / Co-op Student', 'Osprey'],
    ],
    ['an employer and its place stand before a colon', 'Osprey, Leeds: Analyst\t2016 – 2018\n• Nets', ['Analyst', 'Osprey']],
    [
      'a place stands before the title without a comma',
      'Osprey, Edinburgh Data Analyst\t2016 – 2018\n• Nets',
      ['Data Analyst', 'Osprey'],
    ],
    [
      'a legal form ends the employer',
      'New Tide Ltd. Hong Kong Net Engineer (Summer)\t2016 – 2018\n• Nets',
      ['Net Engineer (Summer)', 'New Tide Ltd.'],
    ],
    ['a firm in a country is named behind the title', 'Analyst, Osprey, Norway\t2016 – 2018\n• Nets', ['Analyst', 'Osprey']],
    ['two places name no employer', 'Analyst – Osprey | York, UK & Hull, UK\t2016 – 2018\n• Nets', ['Analyst', 'Osprey']],
    ['nor does a professor', 'Osprey — Research Intern — Prof. Ann Lee\t2016 – 2018\n• Nets', ['Research Intern', 'Osprey']],
    ['nor a sum', 'Osprey | Analyst\n2016 – 2018 - Raised $150K\n• Nets', ['Analyst', 'Osprey']],
    [
      'nor what a bracket adds in small letters',
      'Osprey | Analyst\n2016 – 2018 (shown to the Ministry)\n• Nets',
      ['Analyst', 'Osprey'],
    ],
    [
      'an instructor is no part of the employer',
      'Analyst, Net Lab (Instructor: Dr. Ann Lee)\t2016 – 2018\n• Nets',
      ['Analyst', 'Net Lab'],
    ],
  ])('%s', (_, experience, names) => {
    expect(namesIn(experience)).toEqual([names])
  })
})

describe('of several lines', () => {
  it.each<[string, string, readonly Read[]]>([
    [
      'a field behind the title is no employer above one',
      'Research Assistant, Botany\t2016 – 2018\nTarn University, Department of Botany\n• Nets',
      [['Research Assistant, Botany', 'Tarn University, Department of Botany']],
    ],
    [
      'a part of the employer stands between its place and the title',
      'Analyst, Tarn Bank\t2018 – 2020\n• Nets\n\nOsprey, Leeds, UK\t2016 – 2018\nLending Technology – Customer Care\nEngineer\n• Nets',
      [
        ['Analyst', 'Tarn Bank'],
        ['Engineer', 'Osprey'],
      ],
    ],
    [
      'steps that follow one another in time are with one employer',
      'Lead Engineer\tMar 2020 – Jun 2022\nOsprey, Leeds, UK\n• Nets\n\nNet Engineer\tMay 2018 – Mar 2020\n• Nets\n\nNet Analyst\tMay 2015 – Jan 2017\n• Nets',
      [
        ['Lead Engineer', 'Osprey'],
        ['Net Engineer', 'Osprey'],
        ['Net Analyst', null],
      ],
    ],
    [
      'a bold name that begins like a deed is a name',
      '! Rooted Nets – Leeds, UK\nMay 2018 – Mar 2020\nNet Engineer\n• Nets\n\n! Osprey – Leeds, UK\nMay 2015 – Jan 2017\nAnalyst\n• Nets',
      [
        ['Net Engineer', 'Rooted Nets'],
        ['Analyst', 'Osprey'],
      ],
    ],
  ])('%s', (_, experience, names) => {
    expect(namesIn(experience)).toEqual(names)
  })

  it('letters of a firm are no degree', () => {
    expect(namesIn('Club Med Services\t2016 – 2018\nLead Nets\n• Nets')).toEqual([['Lead Nets', 'Club Med Services']])
  })
})

describe('a section of projects', () => {
  const PROJECTS = '# Project Details\nOsprey Ltd, Leeds, UK\nMay 2018 – Mar 2020\nNet Engineer\n• Nets'

  it('holds positions where no other does', () => {
    expect(read(PROJECTS)).toEqual([['Net Engineer', 'Osprey Ltd', '2018-05', '2020-03']])
  })

  it('whose employers no word marks, too', () => {
    expect(read(`${PROJECTS}\n\nTALC, Norway\nApr 2014 – Aug 2017\nNet Developer\n• Nets`).at(-1)).toEqual([
      'Net Developer',
      'TALC',
      '2014-04',
      '2017-08',
    ])
  })

  it('and none beside experience', () => {
    expect(read(`${PROJECTS}\n\n# Experience\nTide Analyst, Tarn Bank\t2016 – 2018\n• Tides`)).toEqual([
      ['Tide Analyst', 'Tarn Bank', '2016', '2018'],
    ])
  })
})

describe('a section of experience without any', () => {
  it('stands elsewhere than its positions', () => {
    expect(read('Net Engineer – Osprey\nMay 2018 – Mar 2020\n• Nets\n\n# Experience\n\n# Skills\nSQL, Go')).toEqual([
      ['Net Engineer', 'Osprey', '2018-05', '2020-03'],
    ])
  })
})

describe('below a period', () => {
  it('that stands alone, each bullet that says as what and with whom is a post', () => {
    const drawing =
      'Weaving:\n\n2019 – Present:\n• Full-time translator at Tarn Works\n\n2017 – 2019:\n• Translator at Osprey Office\n• Part-time instructor of old Norse at Wick Press'
    expect(read(`# Experience\n${drawing}`)).toEqual([
      ['Full-time translator', 'Tarn Works', '2019', 'present'],
      ['Translator', 'Osprey Office', '2017', '2019'],
      ['Part-time instructor of old Norse', 'Wick Press', '2017', '2019'],
    ])
  })

  it('bullets that tell what was done are none', () => {
    expect(read('# Experience\nTarn Bank\n2017 – 2019\nAnalyst\n• Analyst at heart\n• Nets').map(([title]) => title)).toEqual([
      'Analyst',
    ])
  })

  it('that opens a line of two rows stands a post, and with whom', () => {
    const long =
      '2014 - 2015. Research Associate, Knots and Tides Research Lab. Wick Centre and School of Tidal Sciences (now part of School of Sea and Shore Sciences), University of Tarn, Norway.'
    expect(read(`# Employment\n2015 - 2018. Research Fellow. Wick Centre, University of Tarn, Norway.\n${long}`)).toEqual([
      ['Research Fellow', 'Wick Centre, University of Tarn', '2015', '2018'],
      ['Research Associate, Knots and Tides Research Lab', expect.stringContaining('University of Tarn'), '2014', '2015'],
    ])
  })
})

describe('where the first employer stands right above its period', () => {
  it('what an entry told before a gap names no employer of the next', () => {
    const drawing =
      'Tallow & Wick, Leeds\n2018 – Present\tSenior Net Engineer\n\nPlanning with weight on\nNet Projects\n\n2015 – 2018\tNet Engineer\n\nWove nets of all sizes, and\nLooms in Tides'
    expect(read(`# Experience\n${drawing}`)).toEqual([
      ['Senior Net Engineer', 'Tallow & Wick', '2018', 'present'],
      ['Net Engineer', 'Tallow & Wick', '2015', '2018'],
    ])
  })
})
