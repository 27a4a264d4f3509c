import { describe, expect, it } from 'vitest'
import { type Names, namesIn } from '../names-in.ts'

/** Employer and period above title and town, as in all entries of the resume. */
const block = (employer: string, title: string, period: string): string =>
  `! ${employer}\t${period}\n${title}\tOslo, Norway\n• Mended nets\n`

describe('a title behind a dash', () => {
  const entries = [
    block('Wick', 'Co-Founder & CTO', 'Jan 2023 – Jun 2024'),
    block('GREBE', 'Research Engineer - Signalling systems', 'Apr 2022 – Dec 2022'),
    block('Tallow', 'Software Engineer - Harbour Cranes', 'Apr 2021 – Mar 2022'),
    block('Tern', 'Contractor - Data engineer', 'Jan 2020 – Mar 2021'),
  ].join('\n')

  it('is kept whole, and no field of work becomes the employer', () => {
    expect(namesIn(entries)).toEqual([
      ['Co-Founder & CTO', 'Wick'],
      ['Research Engineer', 'GREBE'],
      ['Software Engineer – Harbour Cranes', 'Tallow'],
      ['Contractor - Data engineer', 'Tern'],
    ])
  })
})

describe('a post of a trade', () => {
  it.each(['Kitchen Porter', 'Bricklayer', 'Flight Attendant', 'Midwife', 'Audit Senior', 'Order Picker', 'Solicitor'])(
    'is a title before its employer: %s',
    (title) => {
      expect(namesIn(`${title}, Tallow & Wick\t2019 – 2021\n• Mended nets`)).toEqual([[title, 'Tallow & Wick']])
      expect(namesIn(`Tallow & Wick\t2019 – 2021\n${title}\n• Mended nets`)).toEqual([[title, 'Tallow & Wick']])
    },
  )
})

describe('the employer', () => {
  it.each<[string, string, Names]>([
    [
      'stands above a title that names only the lab',
      '! Wick Research\tOslo, Norway\nSummer Intern (Safe Harbours Lab)\tApr 2021 – Dec 2021\n• Mended nets',
      ['Summer Intern', 'Wick Research'],
    ],
    [
      'follows the title, whatever course stands before it',
      '2022-2023\tTidal Economics\tTeaching Assistant at WICKE\n• Marked papers',
      ['Teaching Assistant', 'WICKE'],
    ],
    [
      'is called by its letters with a part of it, and no title is told',
      '! WTHx – Harbours and Cranes Group (HCG), Oslo, Norway\tMarch 2023 - Present\n• Mended nets',
      [null, 'WTHx – Harbours and Cranes Group (HCG)'],
    ],
    [
      'is no description of the work above a post',
      '! Multi-agent control with cranes for harbours\tWICKE-NET, Tern\nPHD CANDIDATE & RESEARCH ASSISTANT\tOct. 2013 – Feb. 2017\n• Mended nets',
      ['PHD CANDIDATE & RESEARCH ASSISTANT', 'WICKE-NET, Tern'],
    ],
    [
      'stands beside a course that has a number',
      'Fall 2023\tTides - III, Teaching Assistant\tWickU\n• Marked papers',
      ['Tides - III, Teaching Assistant', 'WickU'],
    ],
    [
      'is the school beside a piece of research that ends like a firm',
      '! Mending Nets with Small Networks\tUT Northmere, May 2021 – Oct. 2021\nAdvisor: Prof. Ida Birch',
      ['Mending Nets with Small Networks', 'UT Northmere'],
    ],
    [
      'keeps the campus behind a dash',
      '! Vision Lab, University of Wickshire–Northmere\tOct. 2021 – Dec. 2022\nResearch Assistant\n• Mended nets',
      ['Research Assistant', 'Vision Lab, University of Wickshire–Northmere'],
    ],
    [
      'of who writes a doctorate follows a comma',
      '2018-2021\tPh.D. Candidate, University of Wick\n• Mended nets',
      ['Ph.D. Candidate', 'University of Wick'],
    ],
  ])('%s', (_what, drawing, names) => {
    expect(namesIn(drawing)).toEqual([names])
  })
})

describe('work in a lab for a degree', () => {
  it('is a position where a lab is named, be it called after the degree', () => {
    const drawing = `! Harbour Lab, University of Wick
      PhD\tJul. 2022 - Present
      ! Nets and Cranes, Tern Institute
      Master project\tSep. 2020 - Feb. 2021`
    expect(namesIn(drawing)).toEqual([
      ['PhD', 'Harbour Lab, University of Wick'],
      ['Master project', 'Nets and Cranes, Tern Institute'],
    ])
  })

  it('is none that a dash after the university calls a project', () => {
    expect(
      namesIn('Analyst, Tarn Bank\t2018 – 2020\n• Nets\n\nMoods of the Sea\t04/2017 - 06/2017\nThe University of Wick – Project'),
    ).toEqual([['Analyst', 'Tarn Bank']])
  })

  it('is none where nobody is named', () => {
    expect(namesIn('Analyst, Tarn Bank\t2018 – 2020\n• Nets\n\nMaster project\tSep. 2016 - Feb. 2017')).toEqual([
      ['Analyst', 'Tarn Bank'],
    ])
  })
})

describe('tools in a bracket behind a title', () => {
  const entry = (title: string, dated: string): string => `! ${title}\tOslo, Norway\n${dated}\n• Mended nets\n`

  it('are a part of it, and the employer stands below', () => {
    const entries = [
      entry('TIDES ENGINEER (C++, SQL, RUST)', 'Osprey\tAug 2018 –Aug 2020'),
      entry('DEEP NETTING (GO, SQL, RUST, CAFFE)', 'Tallow Vision\tMay 2017– Jul 2018'),
      entry('NET DEVELOPER (C++, SQL)', 'Marram – tidal startup\tMar 2016 –Nov 2016'),
    ]
    const names: Names[] = [
      ['TIDES ENGINEER (C++, SQL, RUST)', 'Osprey'],
      ['DEEP NETTING (GO, SQL, RUST, CAFFE)', 'Tallow Vision'],
      ['NET DEVELOPER (C++, SQL)', 'Marram'],
    ]
    expect(namesIn(entries.join('\n'))).toEqual(names)
    expect(entries.slice(0, 1).flatMap(namesIn)).toEqual(names.slice(0, 1))
  })

  it('do not make a sentence of it that tells a deed', () => {
    const entries = [
      entry('FISHING RESEARCH (GO, SQL, RUST, CAFFE)', 'Wick\tJan 2023- Current'),
      entry('TIDES ENGINEER (C++, SQL, RUST)', 'Osprey\tAug 2018 –Aug 2020'),
    ]
    expect(namesIn(entries.join('\n'))).toEqual([
      ['FISHING RESEARCH (GO, SQL, RUST, CAFFE)', 'Wick'],
      ['TIDES ENGINEER (C++, SQL, RUST)', 'Osprey'],
    ])
  })
})
