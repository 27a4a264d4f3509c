import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections/index.ts'
import { readTimeline } from '../../src/timeline/index.ts'
import { drawResume } from '../sections/draw-resume.ts'

const studiesIn = (education: string): (string | null)[][] => {
  const document = drawResume(`# Wanda Quill\n\n# Education\n${education}\n\n# Skills\nSQL, Go`)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).education.map(
    ({ degree, field, institution, to }) => [degree, field, institution, to],
  )
}

describe('studies are told', () => {
  it('once, where a bullet says again in which year they led to what', () => {
    expect(studiesIn('Sep 2014 – Jun 2015\tTarn University\n• BSc in Physics, 2015. GPA: 4.9')).toEqual([
      ['bachelor', 'Physics', 'Tarn University', '2015-06'],
    ])
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
