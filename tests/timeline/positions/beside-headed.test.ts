import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { drawResume } from '../../sections/draw-resume.ts'

const EXPERIENCE = '# Experience\nAnalyst, Tarn Bank\tMar 2021 – Present\n• Kept nets in order\n'

const employersOf = (resume: string): (string | null)[] => {
  const document = drawResume(resume)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(({ organization }) => organization)
}

describe('positions beside those of the section that is headed as experience', () => {
  it('count below a heading that names no kind, in reading order', () => {
    expect(
      employersOf(
        `# Wanda Quill\n\n${EXPERIENCE}\n# Further Information\nEngineer, Wick Ltd\tJan 2018 – Feb 2021\n• Mended nets`,
      ),
    ).toEqual(['Tarn Bank', 'Wick Ltd'])
  })

  it('count above all headings', () => {
    expect(
      employersOf(`# Wanda Quill\nwanda@tarn.example\n\nEngineer, Wick Ltd\tJan 2018 – Feb 2021\n• Mended nets\n\n${EXPERIENCE}`),
    ).toEqual(['Wick Ltd', 'Tarn Bank'])
  })

  it.each(['Teaching', 'Affiliations', 'Outreach', 'Volunteering', 'Extracurricular'])('do not count below “%s”', (heading) => {
    expect(
      employersOf(`# Wanda Quill\n\n${EXPERIENCE}\n# ${heading}\nEngineer, Wick Ltd\tJan 2018 – Feb 2021\n• Mended nets`),
    ).toEqual(['Tarn Bank'])
  })

  it('are no studies that end in the word of a post', () => {
    expect(
      employersOf(`# Wanda Quill\nTarn University\nHonors BSc in Physics - Specialist\t2014 – 2018\n\n${EXPERIENCE}`),
    ).toEqual(['Tarn Bank'])
  })

  it.each(['Career Summary', 'Technical Skills'])('count below “%s”', (heading) => {
    const summary = `# ${heading}\nKnots\n\nClerk, Wick Ltd\tJan 2016 – Feb 2018\n• Mended nets\n`
    expect(employersOf(`# Wanda Quill\n\n${summary}\n${EXPERIENCE}`)).toEqual(['Wick Ltd', 'Tarn Bank'])
    expect(employersOf(`# Wanda Quill\n\n${summary}`)).toEqual(['Wick Ltd'])
  })

  it('count once where the summary names a post that is told below, too', () => {
    const summary = '# Career Summary\nAnalyst, TARN BANK\t2021 – Present\nClerk, Wick Ltd\t2016 – 2018\n'
    expect(employersOf(`# Wanda Quill\n\n${summary}\n${EXPERIENCE}`)).toEqual(['Wick Ltd', 'Tarn Bank'])
  })

  it('count once where the summary tells a post in other words', () => {
    const summary = '# Career Summary\nSenior Analyst, Tarn Bank Ltd\t2021 – 2023\n'
    expect(employersOf(`# Wanda Quill\n\n${summary}\n${EXPERIENCE}`)).toEqual(['Tarn Bank'])
  })

  it('count where the employer in the summary is named by a part of a word alone', () => {
    const summary = '# Career Summary\nClerk, Tar Ltd\t2021 – 2023\n'
    const experience = EXPERIENCE.replace('Tarn Bank', 'Altar Ltd')
    expect(employersOf(`# Wanda Quill\n\n${summary}\n${experience}`)).toEqual(['Tar Ltd', 'Altar Ltd'])
  })

  it.each(['Certified Net Developer, Osprey\t2019 – 2022', 'Analyst Tools – Knots, Looms\t2015 – 2019'])(
    'are nothing among skills that no word marks: %s',
    (line) => {
      expect(employersOf(`# Wanda Quill\n\n# Skills\nKnots\n${line}\n\n${EXPERIENCE}`)).toEqual(['Tarn Bank'])
    },
  )

  it('count with the employer above several of them', () => {
    const group = 'Wick Looms\nMaker of looms\n\nEngineer\tJan 2018 – Feb 2021\n• Nets\n\nClerk\tJan 2016 – Jan 2018\n• Nets'
    expect(employersOf(`# Wanda Quill\n\n# Technical Skills\nKnots\n\n${group}`)).toEqual(['Wick Looms', 'Wick Looms'])
  })

  it('are no prizes of one year above others of it', () => {
    const prizes = '2022\tEditor, Wick Magazine\n2021\tScholarship, Tarn Fund\n2021\tPlace 2, Weir Games'
    expect(employersOf(`# Wanda Quill\n\n${EXPERIENCE}\n# Summary\n${prizes}`)).toEqual(['Tarn Bank'])
  })

  it('need a period, a title and an employer', () => {
    expect(
      employersOf(`# Wanda Quill\n\n${EXPERIENCE}\n# Further Information\nEngineer\tJan 2018 – Feb 2021\nWick Ltd, 2017`),
    ).toEqual(['Tarn Bank'])
  })
})
