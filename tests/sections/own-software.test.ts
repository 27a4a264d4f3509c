import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections/index.ts'
import { coverText } from '../helpers/stages.ts'
import { drawResume } from './draw-resume.ts'

const kindOf = (heading: string, body: readonly string[]): string | undefined =>
  findSections(drawResume(`Ada Fennwick\n\n# Education\nPhD, Ulm\n\n# ${heading}\n${body.join('\n')}`)).find(
    (section) => section.heading === heading,
  )?.kind

const TOLD = ['larchtree – C++ library for moss counts, 300 stars; wrote the kernels', 'mossplot – R package for tidy maps']

describe('a section of software', () => {
  it.each(['Software', 'Software and code', 'Code & Software', 'Research software', 'Scientific Software', 'Software packages'])(
    'holds projects where it tells what was written: %s',
    (heading) => {
      expect(kindOf(heading, TOLD)).toBe('projects')
    },
  )

  it.each([
    ['sentences behind a colon', ['- mossplot: an R package that draws tidy maps. Author and maintainer.']],
    ['what it is in a bracket', ['mossplot (R package on CRAN since 2017)', 'larchtree (C++ library for counting moss)']],
    ['entries on two lines', ['larchtree – C++ library for moss counts; implemented', 'the kernels and all of their tests']],
  ])('tells it in %s', (_what, body) => {
    expect(kindOf('Software', body)).toBe('projects')
  })

  it.each([
    ['names', ['Stata, R, MATLAB']],
    ['items', ['- Stata', '- R, MATLAB', '- LaTeX']],
    ['labels', ['Statistics: Stata, R, SPSS', 'Code: Python, C++, R packages']],
    ['levels', ['Proficient in Stata, R and MATLAB; basic Python', 'Some use of GIS tools']],
    ['a list with one of its own', ['Stata, R, MATLAB', 'Python, C++', 'LaTeX', 'mossplot – R package for tidy maps']],
  ])('is a list where it names what is known: %s', (_what, body) => {
    expect(kindOf('Software', body)).toBe('skills')
  })

  it('leaves other lists of skills alone', () => {
    expect(kindOf('Technical skills', TOLD)).toBe('skills')
  })

  it('counts as a project does', () => {
    const resume = `Ada Fennwick\nada@example.org\n\nEDUCATION\nPhD in Botany, Ulm, 2019\n\nSOFTWARE\n${TOLD.join('\n')}\n`
    expect(coverText(resume, 'Requirements\n- C++\n').requirements[0]?.parts).toMatchObject([{ credit: 0.9, status: 'met' }])
    const list = resume.replace(TOLD.join('\n'), 'C++, R, Stata')
    expect(coverText(list, 'Requirements\n- C++\n').requirements[0]?.parts).toMatchObject([{ credit: 0.6, status: 'partial' }])
  })
})
