import { describe, expect, it } from 'vitest'
import { type Studies, studiesIn } from './studies-in.ts'

describe('the school of studies', () => {
  it.each<[string, string, Studies[]]>([
    [
      'is the university above a part of it with a name of its own',
      'WICK UNIVERSITY, Leeds\nTallow College of Nets\tSept 2017 - Aug 2019\nMaster of Science in Physics',
      [['master', 'Physics', 'WICK UNIVERSITY', '2019-08']],
    ],
    [
      'keeps the word “graduate” in its name',
      'TARN GRADUATE BUSINESS SCHOOL\tMSc in Finance\t2016 – 2018',
      [['master', 'Finance', 'TARN GRADUATE BUSINESS SCHOOL', '2018']],
    ],
    [
      'may be a graduate center',
      'MA\tThe Graduate Center\tDecember 2006\nApplied Physics',
      [['master', 'Applied Physics', 'The Graduate Center', '2006-12']],
    ],
    [
      'is told with its diploma on one line',
      'Tarn High School — Diploma\nSeptember 2012 - June 2016',
      [['secondary', null, 'Tarn High School', '2016-06']],
    ],
    [
      'is told with its diploma on the line below',
      'Tarn High School\nAdvanced Diploma with Honors\nSeptember 2015 - June 2019',
      [['secondary', null, 'Tarn High School', '2019-06']],
    ],
    [
      'is no university above what ended school',
      'Tarn University, Leeds\nBachelor of Technology in Botany\t2018\n\nSenior Secondary School (Science) with 7+ GPA',
      [
        ['bachelor', 'Botany', 'Tarn University', '2018'],
        ['secondary', 'Science', null, null],
      ],
    ],
    [
      'is no research that stands beside them',
      'Tarn University\nBSc in Physics, 2013\n\nResearch – Computer Science (September 2009 – present)',
      [['bachelor', 'Physics', 'Tarn University', '2013']],
    ],
    [
      'of a course ends where a degree of another begins',
      'Software Engineering - Tarn Academy | Nov 2021 - June 2022\nMaster’s Degree in Physics - Wick University',
      [
        ['other', 'Software Engineering', 'Tarn Academy', '2022-06'],
        ['master', 'Physics', 'Wick University', null],
      ],
    ],
    [
      'of a degree stands below one whose end a detail tells',
      'Tarn University\nMajor: Physics | Expected Graduation Date: May 2024 | GPA: 3.5\n\nWick Community College\nAssociates in Computer Science\tMay 2023',
      [['associate', 'Computer Science', 'Wick Community College', '2023-05']],
    ],
  ])('%s', (_what, education, studies) => {
    expect(studiesIn(education)).toEqual(studies)
  })
})

describe('the field of studies', () => {
  it.each<[string, string, Studies]>([
    [
      'stands in quotes behind the degree',
      'Licence “Science de la Mer”, Tarn University\t2009',
      ['bachelor', 'Science de la Mer'],
    ],
    ['is not the title of a thesis in quotes', 'PhD “Physics that tides learn”, Tarn University\t2009', ['doctorate', null]],
    ['is not how well it was done in quotes', 'BSc “cum laude”, Tarn University\t2009', ['bachelor', null]],
    ['is not what is taught', 'Tarn University\nBSc\t2009\n• Data Structures, Algorithms, Databases', ['bachelor', null]],
    ['is not a club', 'Tarn University\nBSc\t2009\n• Computer Science Society, president', ['bachelor', null]],
    ['is not abroad', 'Tarn University\t2015 – 2018\nStudied Abroad in Seville, Spain', ['other', null]],
    ['of a teacher of older children is no school', 'PGCE Secondary Maths, Tarn University\t2008', ['other', null]],
    ['is in no letter of a degree', 'B.S.N., Tarn University\t2008', ['bachelor', null]],
    [
      'stands below the heads of columns',
      'Degree | Institution | Year\nBSc Physics | Tarn University | 2008',
      ['bachelor', 'Physics'],
    ],
    ['is of an associate whole', 'Associate in Applied Design, Tarn College\t2009', ['associate', 'Applied Design']],
    ['may stand before letters that are a state, too', 'Wick College, Journalism MA, 2015', ['master', 'Journalism']],
    ['stands behind a note in brackets', 'MSc (research) in Physics, Tarn University\t2009', ['master', 'Physics']],
    ['is what was studied', 'Tarn University\t2015 – 2018\nStudied Physics.', ['other', 'Physics']],
    ['is not the word certificate', 'Boot Camp Certificate: Tarn University, Leeds\t2021 – 2022', ['other', null]],
    ['is IT, directly behind the degree', 'Tarn Institute, Leeds — BE IT\n2017 - 2020', ['bachelor', 'IT']],
    ['loses what only says that it is one', 'Tarn University\nMSc in Physics Specialization\t2019', ['master', 'Physics']],
    [
      'of a teacher is no school',
      'Bachelor of Arts, Secondary Education, Tarn University\t2008',
      ['bachelor', 'Secondary Education'],
    ],
  ])('%s', (_what, education, study) => {
    const studies = studiesIn(education)
    expect(studies.map((one) => one.slice(0, 2))).toEqual([study])
  })
})
