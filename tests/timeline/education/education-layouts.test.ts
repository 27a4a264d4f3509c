import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/schema/document.ts'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

interface Course {
  readonly degree: string
  readonly level: string
  readonly field: string
  readonly school: string
  readonly from: string
  readonly to: string
}

const COURSES: readonly Course[] = [
  { degree: 'Ph.D.', level: 'doctorate', field: 'Computer Science', school: 'University of Starling', from: '2018', to: '2022' },
  { degree: 'Master of Science', level: 'master', field: 'Statistics', school: 'Tern College', from: '2016', to: '2018' },
  { degree: 'BSc', level: 'bachelor', field: 'Applied Mathematics', school: 'Tern College', from: '2013', to: '2016' },
]

const DATES: Readonly<Record<string, (from: string, to: string) => string>> = {
  years: (from, to) => `${from} – ${to}`,
  'one year': (_from, to) => to,
  months: (from, to) => `Sep ${from} - Jun ${to}`,
  graduated: (_from, to) => `Graduated: June ${to}`,
  expected: (_from, to) => `Expected May ${to}`,
  numbers: (from, to) => `09/${from} – 06/${to}`,
}

const LAYOUTS: Readonly<Record<string, (course: Course, dates: string) => string>> = {
  'degree in field and dates, then school': ({ degree, field, school }, dates) => `! ${degree} in ${field}\t${dates}\n${school}`,
  'degree, field and dates, then school and place': ({ degree, field, school }, dates) =>
    `! ${degree}, ${field}\t${dates}\n${school}\tLeeds, UK`,
  'school and dates, then degree': ({ degree, field, school }, dates) => `! ${school}\t${dates}\n${degree} in ${field}`,
  'school and place, then degree and dates': ({ degree, field, school }, dates) =>
    `! ${school}\tAustin, TX\n${degree} in ${field}\t${dates}`,
  'one line': ({ degree, field, school }, dates) => `${degree} in ${field}, ${school}, ${dates}`,
  'one line with bars': ({ degree, field, school }, dates) => `${degree} ${field} | ${school} | ${dates}`,
  'one line, school first': ({ degree, field, school }, dates) => `${school} – ${degree}, ${field} (${dates})`,
  'field before the degree': ({ degree, field, school }, dates) => `${field} (${degree}), ${school}\t${dates}`,
  'three lines': ({ degree, field, school }, dates) => `! ${degree} ${field}\n${school}\n${dates}`,
  'three lines, school first': ({ degree, field, school }, dates) => `! ${school}\n${degree} in ${field}\n${dates}`,
  'three lines, dates first': ({ degree, field, school }, dates) => `${dates}\n${degree} in ${field}\n${school}`,
  'dates at the left': ({ degree, field, school }, dates) => `${dates}\t${degree} in ${field}, ${school}`,
  'dates at the left, school below': ({ degree, field, school }, dates) => `${dates}\t${degree} in ${field}\n${school}`,
  'with bullets': ({ degree, field, school }, dates) =>
    `! ${school}\t${dates}\n${degree} in ${field}\n• GPA 3.9 of 4.0\n• Thesis: looms and the sums behind them`,
  'in bullets': ({ degree, field, school }, dates) => `• ${degree} in ${field}, ${school} (${dates})`,
  'a bullet of school and degree': ({ degree, field, school }, dates) =>
    `• ${school}, North Campus | ${degree} in ${field}\t${dates}\n- Wrote of looms`,
  'with a grade': ({ degree, field, school }, dates) => `! ${degree} in ${field}; GPA: 3.8/4.0\t${dates}\n${school}`,
}

const wanted = COURSES.map(({ level, field, school, to }) => [level, field, school, to])

const VARIANTS: readonly (readonly [string, (drawing: string) => Document])[] = [
  ['as drawn', (drawing) => drawResume(drawing)],
  [
    'as plain text with single blanks',
    (drawing) => drawResume(drawing.replaceAll(/! |# /g, '').replaceAll('\t', ' '), { looks: false }),
  ],
]

describe.each(VARIANTS)('studies are the same however they are laid out, %s:', (_variant, write) => {
  it.each(Object.entries(LAYOUTS))('%s', (_layout, draw) => {
    const failed = Object.entries(DATES).flatMap(([form, dates]) =>
      ['\n', '\n\n'].flatMap((gap) => {
        const entries = COURSES.map((course) => draw(course, dates(course.from, course.to)))
        const document = write(
          `# Iris Quennell\niris@example.org\n\n# Education\n${entries.join(gap)}\n\n# Skills\nPython, SQL and a little Go`,
        )
        const { education } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
        const read = education.map(({ degree, field, institution, to }) => [degree, field, institution, to?.slice(0, 4)])
        return JSON.stringify(read) === JSON.stringify(wanted) ? [] : [{ form, gap: gap.length, read }]
      }),
    )
    expect(failed.slice(0, 2)).toEqual([])
  })
})

describe('a school above its degrees', () => {
  const studiesIn = (drawing: string) => {
    const document = drawResume(`# Iris Quennell\niris@example.org\n\n# Education\n${drawing}`)
    const { education } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
    return education.map(({ degree, institution }) => `${degree}, ${institution}`)
  }

  it('has all that stand below it, and none below the next', () => {
    const drawing = `! University of Starling, Leeds
      • Ph.D. in Physics\tSep 2010 – Jun 2014
      • M.S. in Physics\tSep 2008 – Jun 2010
      ! Tern College, Leeds
      • B.S. in Geography\tSep 2005 – Jun 2008`
    expect(studiesIn(drawing)).toEqual([
      'doctorate, University of Starling',
      'master, University of Starling',
      'bachelor, Tern College',
    ])
  })

  it('is not told from a faculty that is named below a degree, which opens no other studies', () => {
    const drawing = `! University of Starling, Leeds
      ! M.S. in Physics\tSep 2008 – Jun 2010
      ! B.S. in Physics\tSep 2005 – Jun 2008
      College of Science`
    expect(studiesIn(drawing)).toEqual(['master, University of Starling', 'bachelor, University of Starling'])
  })
})

describe('studies by who awards them', () => {
  const studiesIn = (drawing: string) => {
    const document = drawResume(`# Iris Quennell\niris@example.org\n\n# Education\n${drawing}`)
    const { education } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
    return education.map(({ degree, field, institution, to }) => [degree, field, institution, to])
  }

  it.each<[string, string, readonly (string | null)[]]>([
    [
      'a bullet below',
      'Weaving Engineering BSc\tSep 2015 – June 2019\n• Tidewater University of Technology',
      ['bachelor', 'Weaving Engineering', 'Tidewater University of Technology', '2019-06'],
    ],
    [
      'a line below what was studied',
      '2016\tBachelor of Information Technology (Hons)\nOn how nets are found by the words that people write about them.\nTern University of Technology',
      ['bachelor', 'Information Technology', 'Tern University of Technology', '2016'],
    ],
    [
      'a line below that says how well',
      'MSc Net Methods\t2018 – 2019\nUniversity of Tern, Awarded: Distinction.',
      ['master', 'Net Methods', 'University of Tern', '2019'],
    ],
    [
      'a dated line below that says when, too',
      'BSc Net Methods\t2015 – 2018\nUniversity of Tern, 2015 – 2018. Awarded 2:1.',
      ['bachelor', 'Net Methods', 'University of Tern', '2018'],
    ],
    [
      'of an end that stands beside the grade',
      '• BSc in Computer Science, Tern College\nGPA: 8.6/10\tOct 2018 – May 2022',
      ['bachelor', 'Computer Science', 'Tern College', '2022-05'],
    ],
    ['neither "Candidate" nor "Hons"', '2017 – 2020\tPhD Candidate', ['doctorate', null, null, '2020']],
    [
      'a name that holds a word of a field',
      '! TARN LAW\nJuris Doctor (92 Credit Hours)\nAttended September 2015 – December 2020',
      ['doctorate', null, 'TARN LAW', '2020-12'],
    ],
    ['A.B. is a degree', 'Tern College\nA.B., Earth Sciences, 2015-2020', ['bachelor', 'Earth Sciences', 'Tern College', '2020']],
    [
      'and so is one that is called associated',
      'Tern College\nAssociated Degree in Computer Hardware',
      ['associate', 'Computer Hardware', 'Tern College', null],
    ],
    [
      'honours before the degree',
      'Honours BSc, Statistics\tJune 2024\nTern College',
      ['bachelor', 'Statistics', 'Tern College', '2024-06'],
    ],
  ])('%s', (_what, drawing, studies) => {
    expect(studiesIn(drawing)).toEqual([studies])
  })

  it('letters within an abbreviation are no degree', () => {
    expect(studiesIn('• High School from C.B.S.E in 2010.').map(([degree]) => degree)).toEqual(['secondary'])
  })

  it('a course between studies has its own school where degrees stand above theirs', () => {
    const drawing =
      '• PhD in Botany\nTarn University\n• Weaving Certificate, 18 credits\nTern College 2025\n• MA in History\nWick University'
    expect(studiesIn(drawing).map(([degree, , institution]) => [degree, institution])).toEqual([
      ['doctorate', 'Tarn University'],
      ['other', 'Tern College'],
      ['master', 'Wick University'],
    ])
  })

  it('a school after a gap opens studies below a dated visit to another', () => {
    const drawing = 'Tarn University\nGuest\tJan 2023 – May 2023\n\nWick University\nMPhil in History\tSep 2018 – Aug 2020'
    expect(studiesIn(drawing).map(([degree, , institution]) => [degree, institution])).toEqual([
      ['other', 'Tarn University'],
      ['master', 'Wick University'],
    ])
  })

  it.each([
    [
      'in the head of a resume, one of them with what follows a dash',
      'Tarn University\nMEng in Botany\t2023 – 2024\nTarn University\nBSc in History – Specialist\t2018 – 2022',
      ['master', 'bachelor'],
    ],
    ['below a heading of skills and education', '# Skills & Education\nNets, looms\n\nBSc Botany\nTarn University', ['bachelor']],
  ])('studies are found %s', (_where, drawing, degrees) => {
    const document = drawResume(
      `# Wanda Quill\nquill@tarn.example.org\n\n${drawing}\n\n# Experience\nAnalyst, Tarn Bank\t2022 – 2024\n• Nets`,
    )
    const { education } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
    expect(education.map(({ degree }) => degree)).toEqual(degrees)
  })
})
