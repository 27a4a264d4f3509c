import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

type Line = readonly (string | null)[]

const positionsIn = (experience: string): Line[] => {
  const document = drawResume(`# Wanda Quill\n\n# Experience\n${experience}\n\n# Skills\nSQL, Go`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from, to }) => [title, organization, from, to],
  )
}

const namesIn = (experience: string): Line[] => positionsIn(experience).map((line) => line.slice(0, 2))

describe('what a dash joins to a title', () => {
  it.each<[string, string, Line]>([
    [
      'belongs to it as a name',
      'Osprey Ltd\nNet Engineer - Tide Models\t2016 – 2018\n• Nets',
      ['Net Engineer – Tide Models', 'Osprey Ltd'],
    ],
    [
      'tells of the work in small letters',
      'Osprey Ltd\nNet Engineer - Finding faults in tides\t2016 – 2018\n• Nets',
      ['Net Engineer', 'Osprey Ltd'],
    ],
  ])('%s', (_, experience, line) => {
    expect(namesIn(experience)).toEqual([line])
  })
})

describe('what a slash joins to a title', () => {
  it.each<[string, string, Line]>([
    [
      'is its employer where it is marked as one',
      'Net Engineer / Osprey Corporation\t2016 – 2018',
      ['Net Engineer', 'Osprey Corporation'],
    ],
    ['or written like a name', 'Net Engineer / OspreyNets\t2016 – 2018', ['Net Engineer', 'OspreyNets']],
    ['or in capitals', 'Net Engineer / OSPY\t2016 – 2018', ['Net Engineer', 'OSPY']],
    ['and its field elsewhere', 'Osprey Ltd\nData Engineer / SQL\t2016 – 2018', ['Data Engineer / SQL', 'Osprey Ltd']],
  ])('%s', (_, experience, line) => {
    expect(namesIn(`${experience}\n• Nets`)).toEqual([line])
  })
})

describe('a title', () => {
  it('ends before its full stop', () => {
    expect(namesIn('Osprey Ltd\nNet Engineer.\t2016 – 2018\n• Nets')).toEqual([['Net Engineer', 'Osprey Ltd']])
  })

  it.each<[string, string]>([
    ['that work is said to have been as', 'Working as Net Engineer'],
    ['that one was engaged as', 'Mainly engaged in the building of looms and sails as a Net Engineer'],
  ])('%s', (_, title) => {
    expect(namesIn(`Osprey Ltd\n${title}\t2016 – 2018\n• Nets`)).toEqual([['Net Engineer', 'Osprey Ltd']])
  })
})

describe('a part of an employer', () => {
  it.each<[string, string, Line]>([
    [
      'ends the title where its university follows',
      'Researcher Department of Botany, Tarn University\t2016 – 2018\n• Nets',
      ['Researcher', 'Department of Botany, Tarn University'],
    ],
    [
      'is cut from whom the work was under',
      'Analyst\nTarn University, under Prof. Ann Lee\t2016 – 2018\n• Nets',
      ['Analyst', 'Tarn University'],
    ],
    [
      'is no topic that stands beside the title',
      'Analyst | Tide Models | 2016 – 2018\nTarn University, Leeds\n• Nets',
      ['Analyst', 'Tarn University'],
    ],
  ])('%s', (_, experience, line) => {
    expect(namesIn(experience)).toEqual([line])
  })
})

describe('an address', () => {
  it('beside the title is no employer', () => {
    const entry = 'Instructor\t14 Quay Ave, Wickby, CA\nTidal Tutoring\t8/2016 – 9/2018\n• Nets'
    expect(namesIn(entry)).toEqual([['Instructor', 'Tidal Tutoring']])
  })

  it('may name a town that nobody knows before the letters of its region', () => {
    const entries = ['Engineer\nOsprey, Leeds\t2018 – 2020', 'Analyst\nFloe, Wickby, KX\t2016 – 2018']
    expect(namesIn(entries.join('\n• Nets\n\n'))[1]).toEqual(['Analyst', 'Floe'])
  })
})

describe('a bullet', () => {
  it('that is labelled names the post of the body above', () => {
    const entry = 'Osprey Systems\t2016 – 2018\n• Role: Net & Knot Intern / Tarn University\n• Knots of all kinds'
    expect(namesIn(entry)).toEqual([['Net & Knot Intern', 'Osprey Systems']])
  })

  it('that names a body beside its period heads an entry', () => {
    expect(positionsIn('• Osprey Lab\tApr. 2016 - Present\n– Nets\n• Osprey Bank\tMay 2014 - Mar 2016\n– Knots')).toEqual([
      [null, 'Osprey Lab', '2016-04', 'present'],
      [null, 'Osprey Bank', '2014-05', '2016-03'],
    ])
  })

  it('that tells of one does not', () => {
    const entry = 'Analyst, Tarn Bank\t2014 – 2018\n• Models for a company\tMay 2014 - Mar 2016'
    expect(namesIn(entry)).toEqual([['Analyst', 'Tarn Bank']])
  })
})

describe('a single date', () => {
  it('beside a body without a post is an event', () => {
    expect(namesIn('Analyst, Tarn Bank\t2014 – 2018\n• Nets\nTidal Systems Group\t2021')).toEqual([['Analyst', 'Tarn Bank']])
  })

  it('that a word goes on from dates nothing', () => {
    expect(positionsIn('Net Intern (2015 – 2016):\nOsprey Inc., Leeds (coats, 2017 sales: $3M)\n• Nets')).toEqual([
      ['Net Intern', 'Osprey Inc.', '2015', '2016'],
    ])
  })
})

describe('sentences', () => {
  const TOLD = [
    '• Currently working in Tarn Looms Ltd as an Analyst from Mar 2020 to Present.',
    '• Worked as a Net Engineer at Osprey from Nov 2018 to Feb 2020.',
    '• Worked on nets from Nov 2016 to Feb 2018.',
  ]

  it('tell of posts where nothing has a head', () => {
    expect(positionsIn(TOLD.join('\n'))).toEqual([
      ['Analyst', 'Tarn Looms Ltd', '2020-03', 'present'],
      ['Net Engineer', 'Osprey', '2018-11', '2020-02'],
    ])
  })

  it('even where one of them could be read as a head', () => {
    const told = [
      '• Working as Net Engineer for iTarn from January 2014 to till date.',
      '• Worked as Clerk for WICK BANK from Sept 2012 to Dec 2013',
    ]
    expect(positionsIn(told.join('\n'))).toEqual([
      ['Net Engineer', 'iTarn', '2014-01', 'present'],
      ['Clerk', 'WICK BANK', '2012-09', '2013-12'],
    ])
  })

  it('and of the work where something has', () => {
    expect(namesIn(`Lead Analyst, Tarn Bank\t2020 – 2022\n${TOLD[1]}`)).toEqual([['Lead Analyst', 'Tarn Bank']])
  })
})
