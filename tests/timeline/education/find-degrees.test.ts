import { describe, expect, it } from 'vitest'
import { findDegrees } from '../../../src/timeline/education/find-degrees.ts'
import { expectLinearIn } from '../../helpers/cpu-time.ts'

const ROWS: readonly (readonly [string, string])[] = [
  [
    'doctorate',
    'PhD; Ph.D.; Ph. D. in Physics; Doctor of Philosophy; DPhil; Doctorate; Dr. rer. nat.; Juris Doctor (J.D.); Doktor; Doctorat; Doctorado',
  ],
  [
    'master',
    "MSc; MSci; M.Sc.; M. Sc. Physics; M.S. in CS; MS in Data Science; Master of Science; Master's degree; Masters in Design; MEng; M.Tech; MBA; M.B.A.; MPhil; Magister; Diplom Informatik; Diplom-Ingenieur; Dipl.-Ing.; Dipl.-Ing. Nautik, TU Tarn; Ing. Informatics; Ing., Tarn University; MA History; Máster; Maestría",
  ],
  [
    'bachelor',
    "BSc; B.Sc. (Hons); B.S.; BS in Biology; B.A. English; BA in Art; Bachelor of Arts; Bachelor's; B.Tech; B.E. Civil; BEng; BCom; BBA; BCA; Licence en droit; Licenciatura en Física; Grado en Historia; BSCS; Diplom Nautik (FH); Dipl.-Betriebswirt (FH); Diplom-Kauffrau, Fachhochschule Tarn; Dipl.-Ing. Nautik, FH Tarn; Ing. Civil; Ing. en Sistemas; B.Sc. Wirt.-Ing., Tarn University",
  ],
  ['associate', "Associate's degree; Associate of Science; A.A. in Music; A.S. in Computing; AAS"],
  [
    'secondary',
    'High School Diploma; GCSE; GCSEs; A-Levels; Abitur; Allgemeine Hochschulreife; Matura; Secondary School; Class XII; Baccalauréat; Bachillerato; IB Diploma',
  ],
  ['other', 'Diploma in Nursing; Postgraduate Diploma; Certificate in Finance; Nanodegree; Semester abroad; Berufsausbildung'],
]

describe('findDegrees', () => {
  it.each(ROWS.flatMap(([level, forms]) => forms.split('; ').map((form) => [form, level])))('reads "%s" as %s', (form, level) => {
    expect(findDegrees(form).map((degree) => degree.level)).toContain(level)
    expect(new Set(findDegrees(form).map((degree) => degree.level)).size).toBe(1)
  })

  it.each(
    [
      'Jackson, MS',
      'Jackson, MS 39201',
      'Boston, MA 2015',
      'Bethesda, MD',
      'Edmonton, AB',
      'Tarn University, Boston MA, USA',
      'Central Board of Secondary Education',
      'Master thesis: Clouds over lowlands',
      "Bachelor's thesis on looms",
      'as a member of the team',
      'to be or not to be',
      'Associate Engineer',
      'Solutions Architect – Associate',
      'basic and advanced classes',
      'me and my colleagues',
      'Diplomatic Service',
      'mastered the loom',
      'Edgar XII College',
      'Lycée Edgar XII',
      'Weir XII University',
    ].filter((line) => line !== 'MS Office'),
  )('finds no degree in "%s"', (line) => {
    expect(findDegrees(line)).toEqual([])
  })

  it('finds several in order, with their places', () => {
    const line = 'B.S. and M.S. in Physics, then a PhD'
    expect(findDegrees(line).map(({ start, end }) => line.slice(start, end))).toEqual(['B.S.', 'M.S.', 'PhD'])
  })

  it.each(['m. ', 'bachelor of ', 'dipl', 'a', 'Ph.D.', 'class '])('takes linear time on 200 kB of "%s"', (part) => {
    expectLinearIn(findDegrees, part)
  })
})

describe('a month', () => {
  it('is no Master of Architecture', () => {
    expect(findDegrees('BSc Physics, March 2019').map(({ level }) => level)).toEqual(['bachelor'])
    expect(findDegrees('MArch, Leeds').map(({ level }) => level)).toEqual(['master'])
  })
})
