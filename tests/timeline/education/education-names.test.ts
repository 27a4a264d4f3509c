import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

type Row = readonly [degree: string, field: string | null, institution: string | null]

const studiesIn = (lines: string): Row[] => {
  const document = drawResume(`# Wanda Quill\n\n# Education\n${lines}\n\n# Skills\nSQL, Go`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).education.map(
    ({ degree, field, institution }) => [degree, field, institution],
  )
}

describe('the names of studies', () => {
  it.each<[string, Row]>([
    ['PhD in Statistics, University of Tarn. Thesis: "Nets", 2019', ['doctorate', 'Statistics', 'University of Tarn']],
    ['MSc in Physics, University of St. Osprey, 2019', ['master', 'Physics', 'University of St. Osprey']],
    ['MSc, Bioinformatics, Harrow Tech, 2015', ['master', 'Bioinformatics', 'Harrow Tech']],
    ['MSc, Loom Craft, Harrow Tech, 2015', ['master', 'Loom Craft', 'Harrow Tech']],
    ['MSc, Harrow Tech, 2015', ['master', null, 'Harrow Tech']],
    ['[ Current ] MSc in Physics\nHarrow Tech\twww.tech.example.org', ['master', 'Physics', 'Harrow Tech']],
    ['quill@tech.example.org\n2015 – 2019 BSc in Physics, Harrow Tech', ['bachelor', 'Physics', 'Harrow Tech']],
    [
      'MSc Physics, Tarn Institute (Deemed to be University), 2015',
      ['master', 'Physics', 'Tarn Institute (Deemed to be University)'],
    ],
    [
      'Ph.D. in Microbiology Osprey University, Department of Biology\t2016 – 2020',
      ['doctorate', 'Microbiology', 'Osprey University'],
    ],
    ['B.Sc. in Biology, Honours Osprey University\t2010 – 2014', ['bachelor', 'Biology', 'Osprey University']],
    ['B.A. in Economics at University of Osprey, 2014', ['bachelor', 'Economics', 'University of Osprey']],
    ['B.A. in Economics from Osprey University, 2014', ['bachelor', 'Economics', 'Osprey University']],
    ['B.A.(Mod.), Computer Science\nTarn College, 2017', ['bachelor', 'Computer Science', 'Tarn College']],
    ['MA (Cantab.) Mathematics, Tarn College, 2019', ['master', 'Mathematics', 'Tarn College']],
    ['Bachelor of Tech. in Computer Science, Tarn University, 2021', ['bachelor', 'Computer Science', 'Tarn University']],
    ['MSc, Harrow Tech, Leeds, UK, 2015', ['master', null, 'Harrow Tech']],
    ['MSc, Harrow Tech, Computer Science, 2015', ['master', 'Computer Science', 'Harrow Tech']],
    ['Bachelor of Science (B.Sc.) in Physics, TU Berlin', ['bachelor', 'Physics', 'TU Berlin']],
    ['Diploma (Dipl.-Inf.), TU Berlin', ['master', null, 'TU Berlin']],
    ['Diplom Informatik (FH), Hochschule Tarn', ['bachelor', 'Informatik', 'Hochschule Tarn']],
    ['Diplom-Betriebswirt (FH), Hochschule Tarn', ['bachelor', null, 'Hochschule Tarn']],
    ['Umschulung zum Meister Holztechnik, IHK Tarn, 2018 – 2019', ['other', 'Meister Holztechnik', 'IHK Tarn']],
    ['SVQ Level 3 Professional Cookery, Tarn College, 2017', ['other', 'Professional Cookery', 'Tarn College']],
    ['Level 2 NVQ Logistics, Tarn College, 2018', ['other', 'Logistics', 'Tarn College']],
    ['GCSEs including Maths and English, Tarn School, 2012', ['secondary', 'Maths and English', 'Tarn School']],
    ['Contaduría Pública, Universidad de Tarn (2012 – 2017)', ['other', 'Contaduría Pública', 'Universidad de Tarn']],
    [
      'Degree: Master of Science in Physics\nInstitute: Politecnico di Tarn\nYear: 2019 – 2021',
      ['master', 'Physics', 'Politecnico di Tarn'],
    ],
    ['Ing. Civil, Universidad de Tarn', ['bachelor', 'Civil', 'Universidad de Tarn']],
    ['Data Science Immersive, Tarn Assembly, 2020', ['other', 'Data Science', 'Tarn Assembly']],
    ['Tarn Code Lab — Software Engineering, Jan 2025 – May 2025', ['other', 'Software Engineering', 'Tarn Code Lab']],
    ['MSc, Computer Science GPA: 3.9/4.0, Harrow Tech, 2015', ['master', 'Computer Science', 'Harrow Tech']],
    [
      'Tarn High School for Science and Technology\t2015 – 2019',
      ['secondary', null, 'Tarn High School for Science and Technology'],
    ],
    ['Tarn Institute for Young Physicists\tJul 2020', ['other', null, 'Tarn Institute for Young Physicists']],
    [
      'BSc in Statistics and\nEconomics, University of Tarn, 2015',
      ['bachelor', 'Statistics and Economics', 'University of Tarn'],
    ],
    ['BSc in Statistics and\nUniversity of Tarn, 2015', ['bachelor', 'Statistics', 'University of Tarn']],
    ['BSc in Physics, Tarn Institute of Physics/\t2015', ['bachelor', 'Physics', 'Tarn Institute of Physics']],
    ['BSc in Physics, 2015\nOsprey Vidyalaya, Leeds', ['bachelor', 'Physics', 'Osprey Vidyalaya']],
    ['Upper Secondary Education\t2015\nTarn School', ['secondary', null, 'Tarn School']],
    ['Scientific high school diploma, Gull Court\t2012', ['secondary', null, 'Gull Court']],
    ['BSc in Physics, 2015\nTarn School Achievement Award; Osprey University', ['bachelor', 'Physics', 'Osprey University']],
    ['• University: Tarn Institute of Physics\n• BSc in Physics, 2015', ['bachelor', 'Physics', 'Tarn Institute of Physics']],
  ])('are told apart: %s', (line, studies) => {
    expect(studiesIn(line)).toEqual([studies])
  })

  it('take a school that is known by its letters for one, below other studies too', () => {
    const studies = 'Tarn University\nPhD Computer Science\t2024 – Present\nUCL\nMSc Graphics, Vision and Imaging\t2021 – 2022'
    expect(studiesIn(studies).map(([, , institution]) => institution)).toEqual(['Tarn University', 'UCL'])
  })

  it('are those of a degree after a gap, whatever stands dated above it', () => {
    const course = 'Loom Design Certifications\nTernFoundry | 2020-2021'
    expect(studiesIn(`${course}\n\nBachelor of Science (BS)—Net Design\nOsprey University | 2009-2013`)).toEqual([
      ['bachelor', 'Net Design', 'Osprey University'],
    ])
  })

  it('are two where two degrees are named', () => {
    expect(studiesIn('BSc and MSc in Physics, TU Berlin, 2015').map(([degree]) => degree)).toEqual(['bachelor', 'master'])
    expect(studiesIn('BSc (MSc begun) in Physics, TU Berlin, 2015').map(([degree]) => degree)).toContain('bachelor')
  })

  it.each<[string, string]>([
    ['a field and a single year', 'Data Mining with Nets, Tarn Online, 2020'],
    ['a period and a name alone', 'Tarn Code Lab, Jan 2025 – May 2025'],
    ['a field and a period alone', 'Software Engineering, Jan 2025 – May 2025'],
  ])('are none where there is no degree, only %s', (_what, line) => {
    expect(studiesIn(`BSc Physics, University of Tarn, 2015\n\n${line}`)).toEqual([['bachelor', 'Physics', 'University of Tarn']])
  })
})
