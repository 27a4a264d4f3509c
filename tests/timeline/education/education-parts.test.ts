import { describe, expect, it } from 'vitest'
import { studiesIn } from './studies-in.ts'

it('a degree that is in progress is none in progress', () => {
  expect(studiesIn('Weir University\tBSc\tin progress, expected May 2028')).toEqual([
    ['bachelor', null, 'Weir University', '2028-05'],
  ])
})

describe('the university above a degree', () => {
  it.each<[string, string, readonly (string | null)[]]>([
    [
      'is the school, not the part of it beside the degree',
      '! Weir University\tLeeds, UK\nMSc in Botany, Ada and Otto Fenn School of Gardens, Aug. 2019 - May 2021',
      ['master', 'Botany', 'Weir University', '2021-05'],
    ],
    [
      'is the school of who names a college and no field, which is then that of the college',
      '! Weir University, (WU)\tLeeds, UK\nPHD CANDIDATE, COLLEGE OF ROBOTICS\tExpected May 2028',
      ['doctorate', 'ROBOTICS', 'Weir University', '2028-05'],
    ],
    [
      'gives its department as the field',
      '! Weir University, Leeds, UK\t2024 – present\nPhD student, Department of Physics',
      ['doctorate', 'Physics', 'Weir University', 'present'],
    ],
    [
      'gives no field where the college is one of many',
      '! Weir University, Leeds, UK\t2014 – 2018\nBA, College of Arts and Sciences',
      ['bachelor', null, 'Weir University', '2018'],
    ],
  ])('%s', (_what, drawing, studies) => {
    expect(studiesIn(drawing)).toEqual([studies])
  })

  it('is that of a second degree with another part of it', () => {
    const drawing =
      '! Weir University\tLeeds, UK\nBachelor in Trade, Business School\tSep 2019 – Jun 2023\nBachelor in Statistics, School of Numbers\tSep 2019 – Jun 2023'
    expect(studiesIn(drawing).map(([, , institution]) => institution)).toEqual(['Weir University', 'Weir University'])
  })
})

describe('the school below two degrees', () => {
  it('is that of both, and so is the end', () => {
    expect(studiesIn('B. Tech. in Weaving Technology +\nMS (R) in Data Science\n! Weir University\nJul 2018 – 2023')).toEqual([
      ['bachelor', 'Weaving Technology', 'Weir University', '2023'],
      ['master', 'Data Science', 'Weir University', '2023'],
    ])
  })

  it('is not that of a degree behind a gap', () => {
    expect(studiesIn('BSc in Botany\n\nMSc in Data Science\n! Weir University\nJul 2018 – 2023')[0]).toEqual([
      'bachelor',
      'Botany',
      null,
      null,
    ])
  })
})

describe('a field', () => {
  it.each<[string, string, string | null]>([
    [
      'may stand alone on the line below the degree',
      '! Weir University\tMaster’s Degree\nTides and Harbours\t2019 - 2021',
      'Tides and Harbours',
    ],
    ['ends before what tells how well', 'Weir University\nBSc in Data Science with First Class Honours, 2021', 'Data Science'],
    ['begins behind the whole abbreviation', 'Weir University\t2021\nM.Sc.Eng in Data Science', 'Data Science'],
    [
      'may be a list',
      'Weir University\t2021\nBachelor in Weaving, Dyeing and Cloth Technology',
      'Weaving, Dyeing and Cloth Technology',
    ],
    ['goes on behind the degree', 'Bachelor of Computer Science & Weaving\t2021\nWeir University', 'Computer Science & Weaving'],
    [
      'stands on a line of its own where the degree says little',
      '2017 – 2021\tBachelor of Engineering (B.E.)\nWeir University, Leeds\nMarine Engineering',
      'Marine Engineering',
    ],
    ['is nobody’s group', 'Weir University\t2021 – 2025\nPhD\nAffiliated with\nIda Birch’s Machine Learning group', null],
  ])('%s', (_what, drawing, field) => {
    expect(studiesIn(drawing).map(([, named]) => named)).toEqual([field])
  })
})

describe('no studies are', () => {
  it.each([
    ['the year in which one was abroad', 'BSc in Botany\t2018 – 2022\nWeir University\n3rd year of BSc in the school of gardens'],
    ['a minor that is pursued', 'BSc in Botany\t2018 – 2022\nWeir University\n• Pursuing minor in Music and Dance'],
    ['how well the degree was taken', 'BA Botany, Weir University\t2018 – 2022\nDegree:\tBA Hons, II.1'],
    ['a thesis', 'BSc in Botany\t2018 – 2022\nWeir University\n\nTern Institute of Technology\tMaster’s Thesis\nTides\t2024'],
    ['an internship', 'BSc in Botany\t2018 – 2022\nWeir University\n\nInternship at Tern Institute of Nets (2023 – 2024)'],
  ])('%s', (_what, drawing) => {
    expect(studiesIn(drawing)).toHaveLength(1)
  })

  it('a diploma twice, whose letters stand in a bracket', () => {
    expect(studiesIn('Tern College\nTQC HIGHER DIPLOMA (TQC HND)\t2018 – 2021').map(([degree]) => degree)).toEqual(['associate'])
  })
})

describe('a course of study is', () => {
  it.each([
    ['Visiting PhD Student in Botany, Weir University, 2023', 'other'],
    ['Weir University\t2021 – 2022\nMSc Exchange studies', 'other'],
    ['Visiting Researcher, Weir University\t2018\nPhD scholarship of the guild', 'other'],
    ['XII Commerce\t2020 – 2022\nWeir College of Commerce', 'secondary'],
    ['Weir School\nStd. XII\t2020', 'secondary'],
    ['Edgar XII College\nBSc Botany\t2019', 'bachelor'],
    ['PhD studies, Weir University\t2021 – 2024', 'doctorate'],
    ['GCE Advanced Level – Physical Science\nWeir School\t2016', 'secondary'],
  ])('%s', (drawing, level) => {
    expect(studiesIn(drawing).map(([degree]) => degree)).toEqual([level])
  })
})

describe('studies', () => {
  it.each<[string, string, readonly (readonly (string | null)[])[]]>([
    [
      'are not told by the state of a town in a country',
      'Weir University\tBoston, MA, USA\nPhD in Botany\t2023 – present\n\nTarn University\tLeeds, UK\nBSc in History\t2018 – 2023',
      [
        ['doctorate', 'Botany', 'Weir University', 'present'],
        ['bachelor', 'History', 'Tarn University', '2023'],
      ],
    ],
    [
      'are at a school though nothing dates them',
      '• TARN UNIVERSITY\nNET DESIGN ENGINEERING - 2B\nGPA: 3.6',
      [['other', 'NET DESIGN ENGINEERING', 'TARN UNIVERSITY', null]],
    ],
    [
      'are not those of the course above them, whose school is dated',
      'Net Weaving Certificate\nTarn University, Leeds / Graduated March 2021\n\nMaster of Science in Botany\nWeir University, Leeds / Graduated Aug 2020\n\nBachelor of Science in History\nWick University, Leeds / Graduated Aug 2015',
      [
        ['other', null, 'Tarn University', '2021-03'],
        ['master', 'Botany', 'Weir University', '2020-08'],
        ['bachelor', 'History', 'Wick University', '2015-08'],
      ],
    ],
    [
      'are at the body that a faculty stands before, though no word marks it',
      '2019 - 2022 PhD in Net Engineering\nDepartment of Nets, Tides and Computer Sciences, TARN Atlantic, Leeds, England.',
      [['doctorate', 'Net Engineering', 'TARN Atlantic', '2022']],
    ],
    [
      'lose the mark of a footnote',
      'Doctor in Botany1\t2021 – 2025\nTarn University',
      [['doctorate', 'Botany', 'Tarn University', '2025']],
    ],
    [
      'are at their school, whatever a bracket says of their field',
      'Master of Science | Botany (Specialization: Tidal Gardens)\tJan 2024 – present\nTarn University, Leeds, UK',
      [['master', 'Botany', 'Tarn University', 'present']],
    ],
    [
      'end when they are marked as present in short',
      'Sep 2022 – pres.\tPhD in Botany, Weir University',
      [['doctorate', 'Botany', 'Weir University', 'present']],
    ],
    [
      'are at no body that somebody was the head of',
      'TARN UNIVERSITY, Leeds, UK\nBSc in Botany, May 2015\nPresident of Tarn University Rowing\n\nWEIR UNIVERSITY, Leeds, UK\nMSc in History, July 2019',
      [
        ['bachelor', 'Botany', 'TARN UNIVERSITY', '2015-05'],
        ['master', 'History', 'WEIR UNIVERSITY', '2019-07'],
      ],
    ],
  ])('%s', (_what, drawing, studies) => {
    expect(studiesIn(drawing)).toEqual(studies)
  })
})
