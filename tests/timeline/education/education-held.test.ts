import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/document/index.ts'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'

const studiesIn = (line: string) => {
  const { document } = readText(`Ada Example\nada@example.org\n\nEducation\n${line}\n`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).education.map(({ degree, to }) => ({
    degree,
    to,
  }))
}

describe('a degree that is named', () => {
  it.each([
    ['I do not have a bachelor’s degree', []],
    ['Post-doctoral research, Northmoor Laboratory', []],
    ['Bachelor of Science in Mathematics (dropped out), Northmoor University, 2018', []],
    ['PhD in Physics (not completed), Northmoor University', []],
    ['BSc in Physics\nNorthmoor University\nAug 2012 - Aug 2016\n\n(Incomplete)\n\n• Won a prize in 2014', []],
    ['MSc in Mathematics, Northmoor University, 2012\nBSc Physics (incomplete)', [{ degree: 'master', to: '2012' }]],
    ['PhD candidate in Physics, Northmoor University', [{ degree: 'doctorate', to: 'present' }]],
    ['BSc in Mathematics, Northmoor University, 2018', [{ degree: 'bachelor', to: '2018' }]],
    ['S.M. in Physics, Northmoor University, 2018', [{ degree: 'master', to: '2018' }]],
    ['Ph.D., Physics In-Progress\nNorthmoor University', [{ degree: 'doctorate', to: 'present' }]],
    ['During my Bachelor’s degree I acquired a solid foundation in electronics', []],
  ])('is held or not: %s', (line, studies) => {
    expect(studiesIn(line)).toEqual(studies)
  })

  it.each([
    'Intending to do an MSc in Computer Science',
    'Planning to start a Master of Science in 2027',
    'Hoping to pursue a PhD in Statistics',
    'Will begin an MSc in Data Science, Northmoor University',
    'Would like to study for an MBA',
    'Interested in doing a PhD',
    'Applied for a PhD in Physics',
    'Accepted to MSc in Physics, Northmoor University',
    'Incoming PhD student, Northmoor University, 2027',
    'Planned MSc in Physics, Northmoor University',
    'PhD (planned 2027), Northmoor University',
    'PhD in Physics, Northmoor University – planned',
    'PhD in Physics\nNorthmoor University (planned 2027)',
    'MSc in Physics (deferred entry), Northmoor University',
    'MSc in Physics, conditional offer, Northmoor University',
    'MSc in Data Science, Northmoor University, 2027 – 2029',
    'PhD in Physics, Northmoor University, starting September 2027',
  ])('is neither held nor worked on: %s', (line) => {
    expect(studiesIn(line)).toEqual([])
  })

  it.each([
    ['MSc in Physics, Northmoor University, expected May 2027', 'master', '2027-05'],
    ['MSc in Physics, Northmoor University, expected May 2026', 'master', '2026-05'],
    ['MSc in Physics, Northmoor University (expected)', 'master', 'present'],
    ['MSc in Physics, Northmoor University, planned completion 2027', 'master', '2027'],
    ['MSc in Physics, Northmoor University, 2024 – 2027 (planned)', 'master', '2027'],
    ['MSc in Physics (in progress), Northmoor University, 2024', 'master', 'present'],
    ['MSc in Physics, Northmoor University\t2025 – Present (Expected: May 2027)', 'master', '2027-05'],
    ['PhD in Physics, Northmoor University, starting 2024', 'doctorate', 'present'],
    ['PhD in Physics, Northmoor University (ABD)', 'doctorate', 'present'],
    ['BSc in Physics, Northmoor University\nGPA: 3.6 | 2022 – 2025 [Pursuing]', 'bachelor', 'present'],
    ['BSc in Physics, Northmoor University\nGPA: 3.6 | 2022 – 2025 [In progress]', 'bachelor', 'present'],
    ['BSc in Physics, Northmoor University\nGPA: 3.6 | 2022 – 2025', 'bachelor', '2025'],
    ['BSc in Physics, Northmoor University, 2014 – 2018, with pursuing of whales', 'bachelor', '2018'],
    ['BSc in Physics, Northmoor University\n2022 – 2031 (in progress)', 'bachelor', '2031'],
    ['Accepted a PhD in Physics, Northmoor University, 2018', 'doctorate', '2018'],
    ['Machine learning applied to medicine, MSc, Northmoor University, 2018', 'master', '2018'],
    ['Applied Physics MSc, Northmoor University, 2018', 'master', '2018'],
    ['BSc in Urban Planning, Northmoor University, 2018', 'bachelor', '2018'],
    ['MSc in Planned Economies, Northmoor University, 2018', 'master', '2018'],
    ['MSc in Future Studies, Northmoor University, 2018', 'master', '2018'],
    ['BSc in Physics, Northmoor University, 2018, planning to do a PhD', 'bachelor', '2018'],
  ])('is held or worked on until then: %s', (line, degree, to) => {
    expect(studiesIn(line)).toEqual([{ degree, to }])
  })
})
