import { describe, expect, it } from 'vitest'
import { studiesIn } from './studies-in.ts'

describe('two degrees below one dated school', () => {
  it('are both from there and end when it says, whatever stands below the second', () => {
    const drawing =
      '! Tarn University, Leeds\tJul 2011 – Apr 2016\nB.Sc. in Loom Design\nM.Sc. in Loom Engineering\nDepartment of Looms – Weft Systems Branch'
    expect(studiesIn(drawing)).toEqual([
      ['bachelor', 'Loom Design', 'Tarn University', '2016-04'],
      ['master', 'Loom Engineering', 'Tarn University', '2016-04'],
    ])
  })

  it('are from a school each where the second names its own beside it', () => {
    const drawing = '! Tarn University\nMSc in Botany\t2018 – 2020\nBSc in Physics, Harrow Tech\t2014 – 2017'
    expect(studiesIn(drawing).map(([, , institution]) => institution)).toEqual(['Tarn University', 'Harrow Tech'])
  })
})

describe('a line that names a school', () => {
  it('does so as a sentence of no more than that name', () => {
    expect(
      studiesIn(
        'Department of Tides, Tarn University.\nPh.D. in Physics, 2020-2026.\nOsprey University.\nB.A. in Botany, 2015-2018.',
      ),
    ).toEqual([
      ['doctorate', 'Physics', 'Tarn University', '2026'],
      ['bachelor', 'Botany', 'Osprey University', '2018'],
    ])
  })

  it('opens no studies where it names the school in passing', () => {
    const drawing =
      '! Osprey University\tLeeds\nVisiting Student\tJan 2023 – May 2023\nStay partly sponsored by the School of Tides at Tarn University\n\n! Weir Institute\tYork\nMPhil in Botany\tSep 2018 – Aug 2020'
    expect(studiesIn(drawing)).toEqual([
      ['other', null, 'Osprey University', '2023-05'],
      ['master', 'Botany', 'Weir Institute', '2020-08'],
    ])
  })
})

describe('two degrees of one level in one line', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'are two where each has its field',
      'B.S., Physics and B.A., Economics, Tarn University, 2015 – 2018',
      ['Physics', 'Economics'],
    ],
    ['are one where the second only says it again', 'B.S. in Physics, Bachelor of Science, Tarn University, 2018', ['Physics']],
  ])('%s', (_what, drawing, fields) => {
    expect(studiesIn(drawing).map(([, field]) => field)).toEqual(fields)
  })
})

describe('the field of studies', () => {
  it.each<[string, string, string]>([
    ['has a part in brackets', 'B.A. Geography (Coastal Emphasis), Tarn University, 2012', 'Geography (Coastal Emphasis)'],
    [
      'has a part in brackets behind two letters, too',
      'MSc in IT (Game Engineering), Tarn University, 2012',
      'IT (Game Engineering)',
    ],
    [
      'may be a list behind a colon',
      'MA: Norse, Western Baltic, and Central Alpine Studies\tMay 2021\nTarn University',
      'Norse, Western Baltic, and Central Alpine Studies',
    ],
    ['is not the grade behind it', 'Bachelor of Science in Economics: 3.08 CGPA\t2019 - 2023\nTarn University', 'Economics'],
    ['is not how well it was taken', 'Tarn University, MSci (Hons) Computer Science First Class\t2019', 'Computer Science'],
    ['is what a course is in', 'Diplomat in statistics\t2017\nTarn University', 'statistics'],
    ['stands below the degree', 'Bachelor’s Degree @ Tarn College, NY\t12/2019\n- Major: Physics. Minors: Law, Music', 'Physics'],
    ['is not the science of its degree', 'Bachelor of Applied Science- Tarn University\t2016 – 2020\nMajors: Physics', 'Physics'],
    ['is told in French, too', 'Tarn School of Economics\nM1 in Economics (one year)\t2016 – 2017', 'Economics'],
    ['is told in Portuguese, too', 'Universidade de Tarn\nGraduação em Física\t2012 – 2016', 'Física'],
  ])('%s', (_what, drawing, field) => {
    expect(studiesIn(drawing).map(([, own]) => own)).toEqual([field])
  })
})

describe('the name of a school', () => {
  it.each<[string, string, string]>([
    ['goes without what leads to it', 'Bachelor’s Degree @ Tarn College, NY\t12/2019', 'Tarn College'],
    ['may be letters with dots', 'Higher Secondary School at D.O.V, Leeds\t2022', 'D.O.V'],
    ['is not the title of a thesis', 'BSc in Physics\t2019\n“How Tides Turn”\nHarrow Tech', 'Harrow Tech'],
    ['is not a degree of one', 'Two-year university degree in physics\t2014 – 2016\nTarn University', 'Tarn University'],
    [
      'has its campus behind a dash',
      'PhD Geography, University of Texas – Weir Springs\t2018',
      'University of Texas – Weir Springs',
    ],
  ])('%s', (_what, drawing, school) => {
    expect(studiesIn(drawing).map(([, , own]) => own)).toEqual([school])
  })
})

it('studies end with the period in brackets at the end of a detail, where no other line is dated', () => {
  expect(studiesIn('! Tarn University\nB.S. Physics\nMinor in Law (2017–2021)')).toEqual([
    ['bachelor', 'Physics', 'Tarn University', '2021'],
  ])
})
