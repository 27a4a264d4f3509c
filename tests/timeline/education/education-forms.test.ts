import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'
import { type Studies, studiesIn } from './studies-in.ts'

describe('studies are told', () => {
  it('once, where a bullet says again in which year they led to what', () => {
    expect(studiesIn('Sep 2014 – Jun 2015\tTarn University\n• BSc in Physics, 2015. GPA: 4.9')).toEqual([
      ['bachelor', 'Physics', 'Tarn University', '2015-06'],
    ])
  })

  it.each([
    ['• Expected Graduation: June 2027', '2027-06'],
    ['– Years of study: 2019 – 2023', '2023'],
    ['• Dean’s list, 2022', null],
  ])('with the end that a detail says: %s', (detail, end) => {
    expect(studiesIn(`Tarn University\nBSc in Physics\n${detail}`)).toEqual([['bachelor', 'Physics', 'Tarn University', end]])
  })

  it('under a school that stands in a bullet of its own, in bold and with a stop', () => {
    const studies = '**• Nowell College of Technology, Withernvale.**\nBE, Computer Science | 2019 – 2023 | CGPA – 8'
    expect(studiesIn(studies)).toEqual([['bachelor', 'Computer Science', 'Nowell College of Technology', '2023']])
  })

  it.each<[string, Studies]>([
    ['2015 – 2017\nGeprüfter Handelsfachwirt (IHK), Leeds', ['associate', 'Handelsfachwirt', 'IHK', '2017']],
    ['2012 – 2015\nAusbildung zur Tischlerin, Werkstatt Tarn', ['other', 'Tischlerin', 'Werkstatt Tarn', '2015']],
    ['Berufsausbildung zum Kaufmann für Bürowesen, Tarn AG, 2015', ['other', 'Kaufmann für Bürowesen', 'Tarn AG', '2015']],
    ['Referendariat, Tarn-Gymnasium, 2015', ['other', null, 'Tarn-Gymnasium', '2015']],
    ['Teaching qualification (second grade), Leeds, 2015', ['other', null, null, '2015']],
    ['A levels in Maths (B), French (C), Wick Sixth Form, 2015', ['secondary', 'Maths', 'Wick Sixth Form', '2015']],
  ])('that are of a trade, of a teacher and of school: %s', (lines, studies) => {
    expect(studiesIn(lines)).toEqual([studies])
  })

  it('without a post in a lab', () => {
    expect(studiesIn('Tarn University\t2019 – 2021\nMSc in Physics\nResearch Associate in Vision Lab')).toHaveLength(1)
  })

  it('in the field that a line below calls the major, where the degree says less', () => {
    const studies = 'Bachelor of Applied Science, Tarn University\t2016 – 2020\nMajors: Applied Geology (Tides, Dunes)'
    expect(studiesIn(studies)).toEqual([['bachelor', 'Applied Geology', 'Tarn University', '2020']])
  })

  it('in a field before how well it was done', () => {
    const studies = '2014 – 2019\tTarn University, MSci (Hons) Computer Science First Class'
    expect(studiesIn(studies)).toEqual([['master', 'Computer Science', 'Tarn University', '2019']])
  })

  it('in the field that the letters of a degree say', () => {
    const studies = 'The Weir MBA, Tarn — Master of Business Administration - MBA\n\nW.E.I.R — Computer Science'
    expect(studiesIn(studies)[0]?.slice(0, 2)).toEqual(['master', 'MBA'])
    expect(studiesIn('MBA in Finance, Tarn University, 2015')[0]?.slice(0, 2)).toEqual(['master', 'Finance'])
  })

  it('without how well they were done, at the end of the field', () => {
    expect(studiesIn('Tarn University\t2011 – 2014\nBachelor of Science in Botany cum laude')).toEqual([
      ['bachelor', 'Botany', 'Tarn University', '2014'],
    ])
    expect(studiesIn('BSc in Botany, summa cum laude\nTarn University\t2014')).toEqual([
      ['bachelor', 'Botany', 'Tarn University', '2014'],
    ])
  })

  it('in the field that a bullet below the degree names', () => {
    const studies = 'Tarn University\t2017 – 2021\nHonours Bachelor of Science\n• Computer Science (Co-op), GPA: 3.4'
    expect(studiesIn(studies)).toEqual([['bachelor', 'Computer Science', 'Tarn University', '2021']])
  })

  it('to the end of school, where the school’s name says so', () => {
    expect(studiesIn('Weir Public School\t2012 – 2016\n\nWeir Code School\t2017')).toEqual([
      ['secondary', null, 'Weir Public School', '2016'],
      ['other', null, 'Weir Code School', '2017'],
    ])
  })

  it('without the word that leads to their end', () => {
    expect(studiesIn('Bachelor’s degree in Botany\tGraduated on September 16, 2020\nCentro de Tarn (UTarn)')[0]?.[2]).not.toBe(
      'on',
    )
  })

  it('as going on, where the present stands alone', () => {
    expect(studiesIn('Tarn University\tOslo, Graduate Present\nM.S., Geology')).toEqual([
      ['master', 'Geology', 'Tarn University', 'present'],
    ])
  })

  it('without the minor of a degree', () => {
    expect(studiesIn('BA in Physics, Minor in Music; Tarn University\t2019')).toEqual([
      ['bachelor', 'Physics', 'Tarn University', '2019'],
    ])
  })

  it('without the heads of the columns that they stand in', () => {
    const heads = 'DEGREE\tBOARD/UNIVERSITY\tNAME OF THE INSTITUTION\tYEAR OF PASSING'
    expect(studiesIn(`${heads}\nBTECH (CSE)\tTNTU\tTarn Institution Of Technology\t2022`)).toEqual([
      ['bachelor', 'CSE', 'Tarn Institution Of Technology', '2022'],
    ])
  })

  it('once, where a school stands below what was reached there', () => {
    const school = 'Secondary School Certificate (SSC)\t2016 – 2018\nTarn View High School, Leeds'
    expect(studiesIn(school)).toEqual([['secondary', null, 'Tarn View High School', '2018']])
  })

  it('without courses that are called so, and with no page of the web for a school', () => {
    expect(studiesIn('BSc in Physics, Tarn University, 2015\nLLM agents in shops\nIntermediate Design')).toHaveLength(1)
    expect(studiesIn('Data Mining\t2016 – 2017\nhttps://example.org/academy/mining-2016')).toEqual([])
  })

  it.each([
    ['Tarn University\nDoctoral Studies in Physics\t2021 – Present', 'doctorate'],
    ['Tarn University\nDouble Major in Physics and Statistics\t2016 – 2020', 'bachelor'],
    ['HSSC (Pre-Engineering), Tarn College\t2021 – 2023', 'secondary'],
    ['Tarn University\tBethesda, MD\nMaster of Science in Physics\t2019', 'master'],
  ])('by their level: %s', (education, level) => {
    expect(studiesIn(education).map(([degree]) => degree)).toEqual([level])
  })
})

describe('studies', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'have the part of their field that stands in brackets',
      'Tarn University\nMSc Electrical Engineering (Machine Learning)\t2019',
      [['master', 'Electrical Engineering (Machine Learning)', 'Tarn University', '2019']],
    ],
    [
      'have a field beside the letters of their degree',
      '• Master of Computer Applications (MCA), Tarn University 2019 – 2021',
      [['master', 'Computer Applications', 'Tarn University', '2021']],
    ],
    [
      'have the level that brackets say of a degree of another name',
      'Tarn University\t2019\nSpecialist degree in Mechanics (Masters equivalent)',
      [['master', 'Mechanics', 'Tarn University', '2019']],
    ],
    [
      'are not those of the board that examines',
      'Tarn School\t2015 – 2017\nMatriculation (BSE, Wick), 80 %',
      [['secondary', null, 'Tarn School', '2017']],
    ],
    [
      'are no second ones by how well they ended',
      'Tarn University\nMaster of Science in Information Systems; Diploma cum laude\t2010',
      [['master', 'Information Systems', 'Tarn University', '2010']],
    ],
    [
      'at a school have its subjects for their field',
      'Tarn College\nHigher Secondary Education in Science\t2018 – 2020',
      [['secondary', 'Science', 'Tarn College', '2020']],
    ],
    ['may be in IT', 'M.E. in IT | Tarn University\n2013-2016 | 8 CGPI', [['master', 'IT', 'Tarn University', '2016']]],
    [
      'have a field before a school with its article',
      '● Master’s In Data Science & Analytics The University Of Tarn\t12/2023.',
      [['master', 'Data Science & Analytics', 'The University Of Tarn', '2023-12']],
    ],
    [
      'have a school without the word before its date',
      'BSc Physics from Tarn University in 2012',
      [['bachelor', 'Physics', 'Tarn University', '2012']],
    ],
  ])('%s', (_, education, told) => {
    expect(studiesIn(education)).toEqual(told)
  })
})

describe('the school of studies', () => {
  it('is where the degree is given, not where one was a guest', () => {
    const guest = 'Wick University (Exchange Student)/Tarn University - School of Nets\tSep 2024 – Dec 2026'
    const degree = 'Master of Science in Physics (Specialization in Tides)\tWick/Tarn, NJ\nCoursework: Tides, Nets'
    const before =
      'Tarn University - School of Nets\tSep 2020 – May 2024\nBachelor of Science (Triple Major) in Physics, Statistics, and Law'
    expect(studiesIn(`${guest}\n${degree}\n${before}`)).toEqual([
      ['master', 'Physics', 'Tarn University', '2026-12'],
      ['bachelor', 'Physics', 'Tarn University', '2024-05'],
    ])
  })

  it('is above its college, which may be dated', () => {
    const lines = 'Tarn University, Leeds, England.\nCollege of Nets and Tides, Class of May 2012.\nMajor: Computer Science'
    expect(studiesIn(lines)).toEqual([['other', 'Computer Science', 'Tarn University', '2012-05']])
  })

  it('may end with a stop behind its place', () => {
    expect(studiesIn('B.Tech\t(2019-2023)\nTarn University, Leeds, England.')).toEqual([
      ['bachelor', null, 'Tarn University', '2023'],
    ])
  })

  it('is told once where the degree stands above as a label', () => {
    expect(studiesIn('Diploma\nI finished a diploma in civil engineering at Tarn Institute of Technology')).toEqual([
      ['other', 'civil engineering', 'Tarn Institute of Technology', null],
    ])
  })
})

it.each([
  ['Tarn University\nBachelor of Computer Engineering(Software)', 'Computer Engineering'],
  ['Tarn University\nBachelor of Technology (Software Engineering)', 'Software Engineering'],
  ['Tarn University. Expected graduation date 06/2021. Computer Science Major. GPA 3.9/4.0', 'Computer Science'],
])('the field of %s is %s', (education, field) => {
  expect(studiesIn(education).map((studies) => studies[1])).toEqual([field])
})

describe('of new forms', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'a bracket of honours parts the degree from its field',
      'Bachelor of Science (First Class Honours) in Physics, Tarn University, 2012',
      [['bachelor', 'Physics', 'Tarn University', '2012']],
    ],
    [
      'bullets open with their schools',
      '• Tarn University: Net weaving (08/2020 – Current)\n• Elm College: Cum Laude B.A. in Physics',
      [
        ['other', null, 'Tarn University', 'present'],
        ['bachelor', 'Physics', 'Elm College', null],
      ],
    ],
    [
      'a period alone stands behind a dot',
      'Tarn University\nBSc, Physics · (2013 – 2017)\n\nElm College\n· (2008 – 2013)',
      [
        ['bachelor', 'Physics', 'Tarn University', '2017'],
        ['other', null, 'Elm College', '2013'],
      ],
    ],
    [
      'only print parts the field from the school',
      'M.Sc. Computer Engineering University of Tarn\t2015',
      [['master', 'Computer Engineering', 'University of Tarn', '2015']],
    ],
    [
      'a hyphen does, close to the field',
      'Bachelor of Technology in Net Engineering- Tarn College',
      [['bachelor', 'Net Engineering', 'Tarn College', null]],
    ],
    [
      'a faculty stands before its university',
      'MSc in Physics\nSchool of Nets, University of Tarn\t2019',
      [['master', 'Physics', 'School of Nets, University of Tarn', '2019']],
    ],
    [
      'a grade stands beside the school',
      '2016 – 2020\tMaster of Science\nGrade: 2.25\tTarn University, India\nMechanical Engineering',
      [['master', 'Mechanical Engineering', 'Tarn University', '2020']],
    ],
    [
      'a graduate school belongs to its university',
      'Tarn University Graduate School of Business\t2014',
      [['other', null, 'Tarn University Graduate School of Business', '2014']],
    ],
    [
      'a course abroad stands below two degrees of a school',
      '! Tarn University\t2011 – 2015\nBachelor of Arts in Physics\nBachelor of Science in Nets\n! Tides abroad\tSummer 2013',
      [
        ['bachelor', 'Physics', 'Tarn University', '2015'],
        ['bachelor', 'Nets', 'Tarn University', '2015'],
      ],
    ],
  ])('%s', (_what, education, studies) => {
    expect(studiesIn(education)).toEqual(studies)
  })

  it('studies above all headings are found where the headed section holds none', () => {
    const drawing =
      '# Wanda Quill\nBSc Computing, Jan 2016 – Feb 2020\nTarn College, Leeds\n\n# Relevant Courses\n• Nets\n\n# Skills\nSQL'
    const document = drawResume(drawing)
    const { education } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
    expect(education.map(({ degree, institution }) => [degree, institution])).toEqual([['bachelor', 'Tarn College']])
  })

  it.each(['# Career Change', '# Retraining', '# Certificates'])(
    'a boot camp with its period is a study below "%s"',
    (heading) => {
      const course = `${heading}\nData Science Bootcamp, Tarn Lab, Jan 2025 – Apr 2025\n• Mended nets`
      const drawing = `# Wanda Quill\n\n# Experience\nAnalyst, Tarn Bank\n2018 – 2024\n\n${course}\n\n# Education\nBSc Physics, Tarn University, 2017`
      const document = drawResume(drawing)
      const { education } = readTimeline(document, findSections(document), [], { asOf: '2026-11' })
      expect(education.map(({ degree, institution, to }) => [degree, institution, to])).toEqual([
        ['other', 'Tarn Lab', '2025-04'],
        ['bachelor', 'Tarn University', '2017'],
      ])
    },
  )

  it('a boot camp without a period is a certificate, and one that is told twice stands once', () => {
    const read = (lines: string) => {
      const document = drawResume(`# Wanda Quill\n\n# Certificates\n${lines}\n\n# Skills\nSQL`)
      return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).education.map(({ degree }) => degree)
    }
    expect(read('Data Science Bootcamp, Tarn Lab, 2025')).toEqual([])
    expect(read('Bootcamp, Tarn College, Jan 2025 – Apr 2025')).toEqual(['other'])
  })
})
